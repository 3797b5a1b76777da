import type { Unit } from "../figure/index.ts";
import type { Interval } from "../number/index.ts";

/**
 * What a target measures: a `reduction` by so much (points of a rate, or a count), a `relative-cut` of a count by a
 * share of itself, an `increase` by so much, or a `level`.
 */
export type TargetMeasure = "reduction" | "relative-cut" | "increase" | "level";

/** What a programme wants to reach. Frozen plain data, which may also be written by hand. */
export interface Target {
  readonly kind: "target";
  /** The text that was read, NFC-normalised. */
  readonly text: string;
  readonly measure: TargetMeasure;
  /** `at-least` where more is better, `at-most` where less is, as with a rate that must come down to a level. */
  readonly aim: "at-least" | "at-most";
  /** The unit of `values`: points for a reduction of a rate, percent of the opening count for a relative cut. */
  readonly unit: Unit;
  /** Whether it is a target for each year or for a whole period. */
  readonly per: "year" | "period";
  /** The values that meet the target without exceeding it; no end where the text has none. */
  readonly values: Interval;
  /** Whether the text says "khoảng": then nothing is decided by its ends. */
  readonly approximate: boolean;
}
