import { PovertyError } from "../errors/index.ts";
import { checkTotals } from "./check-totals.ts";
import { compensatedSum, productError, upperHalf } from "./compensated.ts";

/** A ratio of two totals, and what each unit adds to its spread. */
export interface LinearisedRatio {
  /** R = Σ numerators / Σ denominators. */
  readonly ratio: number;
  /** E = (numerator − R × denominator) / Σ denominators of each unit; they sum to 0. */
  readonly residuals: Float64Array;
}

/** Residuals of at most this share of what they were subtracted from are roundings of totals, not differences. */
const noise = 64 * Number.EPSILON;

/**
 * Linearises a ratio of two survey totals: its residual in each primary sampling unit, by Taylor's first term.
 *
 * A mean or a share is the ratio whose denominators are the weights. The residuals are computed with a compensated
 * product, so that they keep their digits when the ratio is near 1; when all of them are no more than the rounding of
 * the totals (below 64 units of the last place), they are 0, and so will be the standard error.
 *
 * @param numerators weighted totals of the numerator by unit
 * @param denominators weighted totals of the denominator by unit
 * @returns the ratio and the residuals, float64
 * @throws PovertyError `RATE_OVER_ZERO` when the denominators sum to 0, `ARGUMENT_INVALID` for totals that are not
 * numbers or differ in length
 * @example
 * ```ts
 * import { linearisedRatio } from "poverty-indicators";
 *
 * const { ratio, residuals } = linearisedRatio([1, 2, 1], [2, 3, 3]);
 * ratio; // => 0.5
 * residuals[1]; // => 0.0625
 * linearisedRatio([1, 2], [1, -1]); // throws RATE_OVER_ZERO
 * ```
 * @see Cochran, Sampling Techniques (1977), chapter 6; Woodruff (1971); Binder (1983)
 */
export function linearisedRatio(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
): LinearisedRatio {
  checkTotals(numerators, numerators?.length, "numerators");
  checkTotals(denominators, numerators.length, "denominators");
  return linearise(numerators, denominators);
}

/** The same for totals that were checked. */
export function linearise(numerators: ArrayLike<number>, denominators: ArrayLike<number>): LinearisedRatio {
  const whole = compensatedSum(denominators);
  if (whole === 0) {
    throw new PovertyError("RATE_OVER_ZERO", "Cannot take ratio of totals: the denominators sum to 0", whole);
  }
  const part = compensatedSum(numerators);
  const ratio = part / whole;
  const upper = upperHalf(ratio);
  const product = ratio * whole;
  // What the rounded ratio lacks of the ratio.
  const rest = (part - product - productError(ratio, upper, whole, product)) / whole;
  const residuals = new Float64Array(numerators.length);
  let onlyNoise = true;
  for (let unit = 0; unit < residuals.length; unit++) {
    const numerator = numerators[unit] as number;
    const denominator = denominators[unit] as number;
    const product = ratio * denominator;
    const lost = productError(ratio, upper, denominator, product) + rest * denominator;
    const residual = numerator - product - lost;
    onlyNoise &&= Math.abs(residual) <= noise * (Math.abs(numerator) + Math.abs(product));
    residuals[unit] = residual / whole;
  }
  return { ratio, residuals: onlyNoise ? residuals.fill(0) : residuals };
}
