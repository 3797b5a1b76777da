import { decimalFromFraction, type Fraction, fractionOf } from "../../number/index.ts";
import type { Total } from "../sums/total.ts";

/** A measure as what it is: a ratio of two totals over the same sampling units. */
export interface Ratio {
  readonly part: Total;
  /** Not 0. */
  readonly whole: Total;
  /** The units, as rising positions in the design. */
  readonly units: Int32Array;
}

/** The exact value of a ratio. */
export const fractionOfRatio = ({ part, whole }: Ratio): Fraction => fractionOf(part.amount, whole.amount);

/** The float64 that is nearest to a ratio. */
export const approximateRatio = (ratio: Ratio): number =>
  decimalFromFraction(fractionOfRatio(ratio)).toNumber();
