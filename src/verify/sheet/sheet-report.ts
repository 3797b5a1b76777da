import type { Figure, Locale } from "../../figure/index.ts";
import type { Decimal, Interval, Rounding } from "../../number/index.ts";
import type { Outcome } from "../verdict.ts";
import type { Hypothesis } from "./hypothesis.ts";
import type { SheetRelation } from "./sheet-relation.ts";

/** What was found when a sheet was recomputed as a whole. Frozen plain data. */
export interface SheetReport {
  readonly kind: "sheet-report";
  readonly source: string;
  /** The language of its sentences. */
  readonly locale: Locale;
  /**
   * `consistent` when all figures can be right at once under half-up; `consistent-if-truncated` when only cutting every
   * figure explains them; `inconsistent` when neither does; `undecidable` when the search was given up.
   */
  readonly outcome: Outcome;
  /** The roundings under which all figures can be right at once. */
  readonly fits: readonly Rounding[];
  /** The roundings under which the search was given up, because the relations are too many and too entangled. */
  readonly givenUp: readonly Rounding[];
  /** The relations that were left undecided: those that hang together, group by group. */
  readonly undecided: readonly UndecidedGroup[];
  /** The rounding that the intervals of figures are shown under: half-up, or truncation where only it fits. */
  readonly rounding: Rounding;
  readonly figures: readonly FigureFinding[];
  readonly relations: readonly RelationFinding[];
  /** Under half-up, where it does not fit. No two share a relation. */
  readonly contradictions: readonly Contradiction[];
}

/** Relations that hang together, of which it was left undecided whether they can hold. Frozen plain data. */
export interface UndecidedGroup {
  /** The ids of the relations. */
  readonly relations: readonly string[];
  /** The roundings under which the search was given up. */
  readonly under: readonly Rounding[];
}

/** What was found about one figure. */
export interface FigureFinding {
  readonly id: string;
  /** What it is called in sentences: what it measures, where and when, as far as that tells it from others; or its id. */
  readonly label: string;
  /** As printed; `null` for a quantity that nobody printed. */
  readonly text: string | null;
  /** The figure that was read; `null` where none is printed, or a number stands for a text. */
  readonly figure: Figure | null;
  /** The values that its own print allows; `null` where none is printed. */
  readonly own: Interval | null;
  /**
   * The values that all the other figures allow. Exact where relations form no circle, and otherwise perhaps too wide;
   * where the others contradict each other, what the relations outside of all contradictions allow.
   */
  readonly others: Interval;
  /** Whether the two have a value in common, or nothing is printed. */
  readonly fits: boolean;
}

/** What was found about one relation by itself. */
export interface RelationFinding {
  readonly id: string;
  readonly kind: SheetRelation["kind"];
  /** The ids of its figures. */
  readonly figures: readonly string[];
  readonly outcome: Outcome;
  /** The roundings under which the figures exactly as printed stand in it. */
  readonly asPrinted: readonly Rounding[];
  /** The roundings under which figures that print as shown can stand in it. */
  readonly withinRounding: readonly Rounding[];
  /** The result of the figures exactly as printed, to 40 digits; `null` for relations without a printed result. */
  readonly recomputed: Decimal | null;
  /**
   * Every result that figures which print as shown can give; without a printed result, every value that they allow the
   * one quantity in the relation that nobody printed. `null` where there is neither.
   */
  readonly possible: Interval | null;
  /** One sentence that a reader can check by hand. */
  readonly because: string;
}

/** A smallest set of figures and relations that cannot hold together. Frozen plain data. */
export interface Contradiction {
  readonly kind: "contradiction";
  /** The ids of the figures in it. */
  readonly figures: readonly string[];
  /** The ids of the relations in it. */
  readonly relations: readonly string[];
  /** The roundings under which the set cannot hold together. */
  readonly under: readonly Rounding[];
  /** Whether it is proved that without any one member the rest can hold; not where the search was given up. */
  readonly smallest: boolean;
  /**
   * The figures that other relations of the sheet confirm least: first those that none confirms, then those that some
   * confirm within rounding, then those that some confirm exactly.
   */
  readonly doubtful: readonly string[];
  /**
   * For every figure in it, what would fit if the others in it are right; of a set of more than 500, for some figures,
   * results of relations first.
   */
  readonly wouldFit: readonly Fit[];
  /** What may have been meant, the likeliest first. */
  readonly hypotheses: readonly Hypothesis[];
}

/** What one figure of a contradiction would have to be for the others of it to hold. */
export interface Fit {
  /** The id of the figure. */
  readonly figure: string;
  /** The values that the others of the contradiction allow it. */
  readonly values: Interval;
  /**
   * The print with the same places that is nearest to the middle of the values, or to the figure where they are many,
   * "61,484 tỷ đồng"; `null` for none.
   */
  readonly nearest: string | null;
  /** Whether the rest of the sheet allows some of the values too. */
  readonly agrees: boolean;
}
