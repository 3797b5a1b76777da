import { PovertyError, show } from "../errors/index.ts";
import { checkNumber } from "./check-number.ts";

/**
 * The standard error of a function of estimates, by the delta method: √(gᵀ V g), where g holds the derivatives of the
 * function by each estimate and V their covariances, such as `taylorCovariance` gives.
 *
 * Estimates of independent surveys have a covariance of 0. What is left of terms that cancel, below 64 units of the last
 * place of their sum of sizes, is 0. Float64.
 *
 * @param gradient the derivatives
 * @param covariance the symmetric matrix of covariances, as rows
 * @returns the standard error
 * @throws PovertyError `ARGUMENT_INVALID` for sizes that do not match or values that are not finite
 * @example The difference of two estimates of one survey
 * ```ts
 * import { deltaStandardError } from "poverty-indicators";
 *
 * deltaStandardError([1, -1], [[5, 2], [2, 8]]); // => 3
 * deltaStandardError([1, -1], [[2, 2], [2, 2]]); // => 0
 * ```
 * @see Wolter, Introduction to Variance Estimation (2007), chapter 6
 */
export function deltaStandardError(
  gradient: readonly number[],
  covariance: readonly (readonly number[])[],
): number {
  let sum = 0;
  let size = 0;
  if (!Array.isArray(gradient) || !Array.isArray(covariance) || covariance.length !== gradient.length)
    throw wrongSize(gradient, covariance);
  for (let i = 0; i < gradient.length; i++) {
    const row = covariance[i];
    if (row?.length !== gradient.length) throw wrongSize(gradient, row);
    for (let j = 0; j < row.length; j++) {
      checkNumber(row[j], "covariance");
      checkNumber(gradient[j], "derivative");
      const term = (gradient[i] as number) * (row[j] as number) * (gradient[j] as number);
      sum += term;
      size += Math.abs(term);
    }
  }
  return sum <= 64 * Number.EPSILON * size ? 0 : Math.sqrt(sum);
}

const wrongSize = (gradient: readonly number[], received: unknown): PovertyError =>
  new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot apply delta method: expected ${show(gradient?.length)} derivatives and as many rows and columns of ` +
      `covariances, received ${show(received)}`,
    received,
  );
