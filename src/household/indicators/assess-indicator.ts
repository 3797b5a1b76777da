import type { Locale } from "../../figure/index.ts";
import { type Evidence, evidences, type Indicator, type Remark, vietnam2022 } from "../../standard/index.ts";
import type { IndicatorAssessment, Vietnam2022Indicator } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import { type AssessmentSettings, readAssessmentOptions } from "../read-assessment-options.ts";
import { type Roster, readRoster } from "../read-roster.ts";
import type { HouseholdRoster } from "../roster.ts";
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

/** Assesses one indicator of a checked household, and finds what the answer rests on. */
export function assessIndicator(
  rule: IndicatorRule,
  roster: Roster,
  settings: AssessmentSettings,
): IndicatorAssessment {
  const { label, threshold } = annexEntry(rule.indicator);
  const judged = rule.judge(roster, settings);
  const evidence = restsOn(rule, judged, roster, settings, threshold.evidence);
  const tooWeak = judged.deprived !== null && weaker(evidence, settings.weakestEvidence);
  const found = tooWeak ? { deprived: null, members: [], missing: [] } : judged;
  const { locale } = settings;
  const because = tooWeak ? words[locale].tooWeak(evidence) : reasonOf(rule, found, locale);
  return Object.freeze({
    kind: "indicator-assessment",
    indicator: rule.indicator,
    label,
    deprived: found.deprived,
    members: Object.freeze(found.members),
    missing: Object.freeze(found.missing),
    reason: `${label[locale]}: ${because}`,
    evidence,
    citation: threshold.citation,
    wording: Object.freeze({
      text: threshold.text,
      evidence: rule.wordingEvidence,
      readIn: threshold.readIn,
    }),
    openQuestion: rule.openQuestion,
  });
}

/** The indicator in the standard of 2022; every one of its indicators has a threshold. */
function annexEntry(id: Vietnam2022Indicator): Indicator & { readonly threshold: Remark } {
  for (const { indicators } of vietnam2022.dimensions) {
    for (const indicator of indicators) {
      if (indicator.id === id) return indicator as Indicator & { readonly threshold: Remark };
    }
  }
  throw new RangeError(id);
}

const weaker = (one: Evidence, other: Evidence): boolean => evidences.indexOf(one) > evidences.indexOf(other);

/** The weakest evidence that decided: what is recalled of the law counts only where the answer would differ without it. */
function restsOn(
  rule: IndicatorRule,
  judged: Judgement,
  roster: Roster,
  settings: AssessmentSettings,
  threshold: Evidence,
): Evidence {
  if (judged.deprived === null || !weaker("recalled", threshold)) return threshold;
  const withoutRecalled = rule.judge(roster, { ...settings, useRecalled: false });
  return withoutRecalled.deprived === judged.deprived ? threshold : "recalled";
}

const words = {
  vi: {
    deprived: "thiếu hụt",
    notDeprived: "không thiếu hụt",
    unknown: "chưa xác định",
    unanswered: "chưa trả lời",
    tooWeak: (evidence: Evidence) => `chưa xác định, câu trả lời chỉ dựa trên căn cứ "${evidence}"`,
    members: (at: readonly number[]) => `thành viên thứ ${at.map((i) => i + 1).join(", ")}`,
  },
  en: {
    deprived: "deprived",
    notDeprived: "not deprived",
    unknown: "unknown",
    unanswered: "not answered",
    tooWeak: (evidence: Evidence) => `unknown, the answer would rest on evidence "${evidence}"`,
    members: (at: readonly number[]) =>
      `member${at.length > 1 ? "s" : ""} ${at.map((i) => i + 1).join(", ")}`,
  },
} as const;

function reasonOf(rule: IndicatorRule, found: Judgement, locale: Locale): string {
  const say = words[locale];
  if (found.deprived === null) {
    const open = found.missing.length > 0 ? `${say.unanswered}: ${found.missing.join(", ")}` : null;
    return `${say.unknown}, ${open ?? rule.openQuestion?.[locale] ?? ""}`;
  }
  const outcome = found.deprived ? "deprived" : "notDeprived";
  const filled = rule.because[outcome][locale].replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "members" ? say.members(found.members) : (found.quantities?.[name] ?? ""),
  );
  return `${say[outcome]}, ${filled}`;
}
