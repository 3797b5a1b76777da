import type { Interval } from "../../number/index.ts";

/**
 * What may have gone wrong with a figure: two neighbouring digits exchanged, one digit changed, left out or doubled,
 * the decimal mark moved, one scale taken for another (triệu for tỷ), a value copied from another row, points printed as percent,
 * cut instead of rounded, the denominator of another period, parts rounded before they were added, an error carried
 * into a total.
 */
export type HypothesisKind =
  | "digits-exchanged"
  | "digit-changed"
  | "digit-dropped"
  | "digit-doubled"
  | "decimal-mark-moved"
  | "scale-mistaken"
  | "copied"
  | "points-as-percent"
  | "truncated"
  | "another-period"
  | "parts-rounded-first"
  | "carried";

/** What may have been meant, if one thing went wrong: a hypothesis, never a correction. Frozen plain data. */
export interface Hypothesis {
  readonly kind: HypothesisKind;
  /** The id of the figure that would be misprinted. */
  readonly figure: string;
  /** The figure as printed. */
  readonly printed: string;
  /** What would have been meant; `null` where the kind only says that the print is wrong. */
  readonly meant: string | null;
  /** The values that the other figures allow it. */
  readonly allowed: Interval;
  /** The id of the other figure that the kind names: the row copied, the other year's denominator, the total carried to. */
  readonly other?: string;
  /** What would have been meant by the other figure, where it is wrong too. */
  readonly otherMeant?: string;
  /** The contradictions of the report that it resolves, by their place in the list. */
  readonly resolves: readonly number[];
}
