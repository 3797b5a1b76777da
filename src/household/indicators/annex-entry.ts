import {
  type Citation,
  type Evidence,
  type Indicator,
  type Label,
  type Remark,
  vietnam2022,
} from "../../standard/index.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { IndicatorRule } from "./rule.ts";

/** What the standard says of an indicator, in the shape of results. */
export interface AnnexEntry {
  readonly label: Label;
  readonly evidence: Evidence;
  readonly citation: Citation;
  readonly wording: IndicatorAssessment["wording"];
}

const entries = new Map<IndicatorRule, AnnexEntry>();

/** The indicator in the standard of 2022, looked up once for each rule. */
export function annexEntry(rule: IndicatorRule): AnnexEntry {
  const known = entries.get(rule);
  if (known !== undefined) return known;
  const indicators = vietnam2022.dimensions.flatMap((dimension) => dimension.indicators);
  // The standard of 2022 holds every indicator of the rules, and each with its threshold.
  const { label, threshold } = indicators.find(({ id }) => id === rule.indicator) as Indicator;
  const { text, evidence, citation, readIn } = threshold as Remark;
  const wording = Object.freeze({ text, evidence: rule.wordingEvidence, readIn });
  const entry = { label, evidence, citation, wording };
  entries.set(rule, entry);
  return entry;
}
