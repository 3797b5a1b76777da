import type { Condition, Evidence, Label, Sourced } from "../../standard/index.ts";
import type { ScorecardArea, ScorecardRule } from "./scorecard.ts";

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

export const enoughDeprivations: Condition = { deprivations: "at-least", cutoff: "deprivationScore" };
export const tooFewDeprivations: Condition = { deprivations: "below", cutoff: "deprivationScore" };

export const deprivationScoreLabel: Label = { vi: "điểm ngưỡng thiếu hụt", en: "deprivation cut-off score" };

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
  when: { income: "above", line },
  source,
});

/** Freezes plain data through and through. */
export function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && part !== null && !Object.isFrozen(part)) freeze(part);
  }
  return Object.freeze(value);
}
