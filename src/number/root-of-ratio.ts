import { Decimal as DecimalJs } from "decimal.js";
import { Decimal } from "./decimal-class.ts";

/** Digits of work beyond those of the result, against what the logarithm of a large number loses. */
const guard = 20;

/**
 * (numerator / denominator)^(1 / degree), to a number of significant digits.
 *
 * The logarithms need a decimal.js that is not frozen, so each call works in a clone of its own.
 *
 * @param numerator above zero
 * @param denominator above zero
 * @param degree above zero, whole or not
 */
export function rootOfRatio(
  numerator: Decimal,
  denominator: Decimal,
  degree: Decimal,
  digits: number = Decimal.precision,
): Decimal {
  const Working = DecimalJs.clone({ precision: digits + guard, defaults: true });
  const root = new Working(numerator).div(denominator).ln().div(degree).exp();
  return new Decimal(root.toSignificantDigits(digits, Decimal.rounding));
}
