import type { Decimal, Interval, Rounding } from "../number/index.ts";

/**
 * What exact arithmetic says of a printed relation: `consistent` when half-up rounding can have printed it;
 * `consistent-if-truncated` when only cutting digits explains it; `inconsistent` when neither does; `undecidable` when
 * a qualifier such as "gần" or "hơn" leaves it open.
 */
export type Outcome = "consistent" | "consistent-if-truncated" | "inconsistent" | "undecidable";

/** What was found when a printed relation was recomputed. Frozen plain data. */
export interface Verdict {
  readonly kind: "verdict";
  readonly outcome: Outcome;
  /** The roundings under which the operands exactly as printed give the printed result. */
  readonly asPrinted: readonly Rounding[];
  /** The roundings under which some operands that print as shown give a result that prints as shown. */
  readonly withinRounding: readonly Rounding[];
  /** The result of the operands exactly as printed, in the unit of the printed result, to 40 digits. */
  readonly recomputed: Decimal;
  /** Every result that operands which print as shown can give, under half-up, or truncation where only it fits. */
  readonly possible: Interval;
  /** One sentence that a reader can check by hand. */
  readonly because: string;
}

/** Options of every relation. */
export interface VerifyOptions {
  /** The language of `because`; English unless told. Numbers keep the decimal mark of the printed figure. */
  readonly locale?: "vi" | "en";
}
