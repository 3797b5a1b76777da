import type { DeprivationTest, Evidence, Sourced } from "../../standard/index.ts";
import type { ScoreCutoff, ScorecardArea, ScorecardRule } from "./scorecard.ts";

/** The day on which the scorecards were last checked against their sources. */
const checkedOn = "2026-11-21";

/** A place in a circular or decision, how it was read, and where. */
export const read = (
  document: string,
  clause: string,
  evidence: Evidence,
  readIn: string | null,
): Sourced => ({
  citation: { document, clause, url: null },
  evidence,
  checkedOn,
  readIn,
});

/** One source for both areas. */
export const both = (source: Sourced): Readonly<Record<ScorecardArea, Sourced>> => ({
  rural: source,
  urban: source,
});

export const enoughDeprivations: DeprivationTest = { deprivations: "at-least", cutoff: "deprivationScore" };
export const tooFewDeprivations: DeprivationTest = { deprivations: "below", cutoff: "deprivationScore" };

/** The score of income that stands for the poverty line. */
export const povertyScore = (
  points: Readonly<Record<ScorecardArea, number>>,
  source: Sourced,
): ScoreCutoff => ({
  id: "povertyScore",
  label: { vi: "điểm chuẩn nghèo", en: "poverty score" },
  points,
  standsFor: "povertyLine",
  ...source,
});

/** The score of deprivations that stands for three indicators. */
export const deprivationScore = (source: Sourced): ScoreCutoff => ({
  id: "deprivationScore",
  label: { vi: "điểm ngưỡng thiếu hụt", en: "deprivation cut-off score" },
  points: { rural: 30, urban: 30 },
  standsFor: "deprivationCutoff",
  ...source,
});

/** The rule that gives near-poor. */
export const nearPoorRule = (
  when: ScorecardRule["when"],
  source: Readonly<Record<ScorecardArea, Sourced>>,
): ScorecardRule => ({
  id: "near-poor",
  label: { vi: "Hộ cận nghèo", en: "Near-poor household" },
  gives: ["near-poor"],
  countsAs: "near-poor",
  poorBy: null,
  when,
  source,
});

/** The rule for scores above every cut-off, which tell no more than that. */
export const aboveTheCutoffs = (
  line: string,
  source: Readonly<Record<ScorecardArea, Sourced>>,
): ScorecardRule => ({
  id: "above-the-cut-offs",
  label: { vi: "Không phải hộ nghèo, hộ cận nghèo", en: "Neither poor nor near-poor" },
  gives: ["average-living-standard", "not-poor"],
  countsAs: "not-poor",
  poorBy: null,
  when: [{ income: "above", line }],
  source,
});

/** Freezes plain data through and through. */
export function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && part !== null && !Object.isFrozen(part)) freeze(part);
  }
  return Object.freeze(value);
}
