import { Decimal, exactDifference, rootOfRatio } from "../number/index.ts";

/**
 * The steady relative change of a year, ((to / from)^(1 / years) - 1) × 100, to 40 significant digits.
 *
 * `from` is above zero, and `to` is zero or more.
 */
export function annualised(from: Decimal, to: Decimal, years: Decimal): Decimal {
  if (to.isZero()) return new Decimal(-100);
  // The root of a ratio near one begins with as many nines or zeros as its logarithm is small; they go in the difference.
  // Twenty digits more, so that rounding the root does not show where the result is rounded.
  const lost = Math.max(0, years.e - exactDifference(to, from).div(from).e) + 20;
  const root = rootOfRatio(to, from, years, Decimal.precision + lost);
  return exactDifference(root, new Decimal(1)).times(100);
}
