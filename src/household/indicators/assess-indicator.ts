import { type Evidence, evidences } from "../../standard/index.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import { type AssessmentSettings, readAssessmentOptions } from "../read-assessment-options.ts";
import { type Roster, readRoster } from "../read-roster.ts";
import type { HouseholdRoster } from "../roster.ts";
import { annexEntry } from "./annex-entry.ts";
import { reasonFor, tooWeak } from "./reason.ts";
import type { IndicatorRule, Judgement } from "./rule.ts";

/** Checks a household and its options, and assesses one indicator. */
export function assessOne(
  rule: IndicatorRule,
  household: HouseholdRoster,
  options: AssessmentOptions,
): IndicatorAssessment {
  const settings = readAssessmentOptions(options);
  return assessIndicator(rule, readRoster(household, settings.reviewDay), settings);
}

const unknown: Judgement = { deprived: null, members: [], missing: [] };

/** Assesses one indicator of a checked household, and finds what the answer rests on. */
export function assessIndicator(
  rule: IndicatorRule,
  roster: Roster,
  settings: AssessmentSettings,
): IndicatorAssessment {
  const { label, citation, wording, evidence: threshold } = annexEntry(rule);
  const judged = rule.judge(roster, settings);
  const evidence = restsOn(rule, judged, roster, settings, threshold);
  const refused = judged.deprived !== null && isWeaker(evidence, settings.weakestEvidence);
  const { deprived, members, missing } = refused ? unknown : judged;
  const because = refused ? tooWeak(evidence, settings.locale) : reasonFor(rule, judged, settings.locale);
  return Object.freeze({
    kind: "indicator-assessment",
    indicator: rule.indicator,
    label,
    deprived,
    members: Object.freeze(members),
    missing: Object.freeze(missing),
    reason: `${label[settings.locale]}: ${because}`,
    evidence,
    citation,
    wording,
    openQuestion: rule.openQuestion,
  });
}

const isWeaker = (one: Evidence, other: Evidence): boolean =>
  evidences.indexOf(one) > evidences.indexOf(other);

/** The weakest evidence that decided: what is recalled of the law counts where the answer would differ without it. */
function restsOn(
  rule: IndicatorRule,
  judged: Judgement,
  roster: Roster,
  settings: AssessmentSettings,
  threshold: Evidence,
): Evidence {
  if (!rule.recalls || judged.deprived === null) return threshold;
  const withoutRecalled = rule.judge(roster, { ...settings, useRecalled: false });
  return withoutRecalled.deprived === judged.deprived ? threshold : "recalled";
}
