import type { DeprivationTest, IncomeTest, Label, Remark, Sourced } from "../../standard/index.ts";

/** Where a household lives: nông thôn or thành thị. */
export type ScorecardArea = "rural" | "urban";

/** A named number of points that the rules of a scorecard compare with, by area. */
export interface ScoreCutoff extends Sourced {
  readonly id: string;
  readonly label: Label;
  /** Points, by area. */
  readonly points: Readonly<Record<ScorecardArea, number>>;
  /** The income line, or the cut-off of deprivations, that these points stand for in the standard. */
  readonly standsFor: string;
}

/** A rule of a scorecard. Its tests of `income` and of `deprivations` compare the two scores with named cut-offs. */
export interface ScorecardRule {
  readonly id: string;
  readonly label: Label;
  /** The class given; two where the scores do not tell them apart. */
  readonly gives: readonly string[];
  /** How poverty rates count the households. */
  readonly countsAs: "poor" | "near-poor" | "not-poor";
  /** What makes the household poor, where the scorecard keeps such kinds apart; `null` elsewhere. */
  readonly poorBy: "income" | "deprivation" | null;
  /** All of them must hold. */
  readonly when: readonly (IncomeTest | DeprivationTest)[];
  /** Where the rule was read, by area: the same rule can be surer in one. */
  readonly source: Readonly<Record<ScorecardArea, Sourced>>;
}

/**
 * The scores of a household review and what they mean, as data. Always named by its period: 140 is the urban score of
 * income poverty in 2016-2020 and the rural one in 2022-2025. Frozen plain data.
 */
export interface Scorecard {
  readonly kind: "scorecard";
  readonly id: string;
  readonly label: Label;
  /** The standard whose classes the scores find, `"vn-2022"`. */
  readonly standard: string;
  /** What the forms call the score of income and the score of deprivations. */
  readonly scores: {
    readonly income: string;
    readonly deprivations: string;
  };
  /** How many indicators the deprivation score adds up. */
  readonly indicators: number;
  /** Points of the deprivation score for one indicator. */
  readonly pointsPerIndicator: Sourced & { readonly points: number };
  readonly incomeCutoffs: readonly ScoreCutoff[];
  readonly deprivationCutoffs: readonly ScoreCutoff[];
  /** For all scores exactly one rule holds. */
  readonly rules: readonly ScorecardRule[];
  readonly remarks: readonly Remark[];
}
