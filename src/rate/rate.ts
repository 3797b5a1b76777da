import { PovertyError } from "../errors/index.ts";
import type { Decimal } from "../number/index.ts";
import { checkSameUnit } from "./check-same-unit.ts";
import { type Quantity, readAmount } from "./quantity.ts";

/** A share of a whole, in percent: 18 means 18 %. Frozen plain data. */
export interface Rate {
  readonly kind: "rate";
  /** In percent, to 40 significant digits: 13.26 stands for 13,26 %. */
  readonly percent: Decimal;
}

/**
 * The share of a part in a whole, in percent, to 40 digits.
 *
 * The part may exceed the whole, as an attainment of a target does; rates of households, where it cannot, are made by
 * `povertyRates`. Two figures have one unit; a figure of money goes with another figure of money only.
 *
 * @param part the part, zero or more
 * @param whole the whole, above zero
 * @returns the rate, frozen
 * @throws PovertyError `RATE_OVER_ZERO` for a whole of zero, `AMOUNT_NEGATIVE`, `UNIT_MISMATCH`, `UNIT_UNKNOWN`,
 * `FIGURE_QUALIFIED`, or an error of `decimal`
 * @example Capital disbursed in Bình Thuận in 2023, printed 18 %, and money raised there for the Fund for the Poor
 * ```ts
 * import { rate } from "poverty-indicators";
 *
 * rate("15.636", "86.687").percent.toFixed(2); // => "18.04"
 * rate("22.733", "9.5").percent.toFixed(1); // => "239.3"
 * rate(1, 0); // throws RATE_OVER_ZERO
 * ```
 */
export function rate(part: Quantity, whole: Quantity): Rate {
  const portion = readAmount(part, "part");
  const all = readAmount(whole, "whole");
  checkSameUnit(portion, all, "part and whole");
  if (all.value.isZero()) {
    throw new PovertyError("RATE_OVER_ZERO", "Cannot compute a rate: the whole is zero", whole);
  }
  return rateOf(portion.value, all.value);
}

/** The rate of checked operands; the whole is not zero. */
export const rateOf = (part: Decimal, whole: Decimal): Rate =>
  Object.freeze({ kind: "rate", percent: part.div(whole).times(100) });
