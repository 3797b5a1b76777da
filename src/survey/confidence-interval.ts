import { checkOptions, PovertyError, show } from "../errors/index.ts";
import { checkLevel, checkNumber } from "./check-number.ts";
import { normalQuantile } from "./normal-distribution.ts";
import { studentQuantile } from "./student-distribution.ts";

/** How an interval is made, and how wide. */
export interface ConfidenceOptions {
  /**
   * - `logit` (default): estimate and interval go to the logit scale with Student's t and back, so the ends stay between
   *   0 and 1;
   * - `t`: estimate ± t × standard error;
   * - `normal`: estimate ± z × standard error, whatever the degrees of freedom.
   */
  readonly method?: "logit" | "t" | "normal";
  /** Which share of such intervals holds the true value. Default: 0.95. */
  readonly level?: number;
  /** Of Student's t, such as `degreesOfFreedom` counts them. Default: `Infinity`, the normal distribution. */
  readonly degreesOfFreedom?: number;
}

/**
 * The confidence interval of an estimate from its standard error.
 *
 * `logit`, for shares and indices between 0 and 1: logit(p) ± t s / (p (1 − p)), transformed back; it is R survey's
 * `svyciprop(method = "xlogit")`. Float64; agrees with R 4.2 to 1e-12 in the tests.
 *
 * @param estimate the estimate
 * @param standardError its standard error, 0 or more
 * @param options method, level and degrees of freedom
 * @returns lower and upper end; `null` where there is none: `logit` of an estimate that is not between 0 and 1, or no
 * degrees of freedom
 * @throws PovertyError `ARGUMENT_INVALID` for a number out of range or an unknown method
 * @example
 * ```ts
 * import { confidenceInterval } from "poverty-indicators";
 *
 * const ends = confidenceInterval(0.2589, 0.02, { degreesOfFreedom: 56 });
 * ends?.map((end) => end.toFixed(4)).join(" to "); // => "0.2209 to 0.3009"
 * confidenceInterval(1, 0, { degreesOfFreedom: 56 }); // => null
 * confidenceInterval(-0.5, 0.25, { method: "normal", level: 0.5 })?.[0].toFixed(4); // => "-0.6686"
 * ```
 * @see Korn and Graubard, Analysis of Health Surveys (1999)
 */
export function confidenceInterval(
  estimate: number,
  standardError: number,
  options: ConfidenceOptions = {},
): readonly [lower: number, upper: number] | null {
  checkOptions(options);
  const { method = "logit", level = 0.95, degreesOfFreedom = Number.POSITIVE_INFINITY } = options;
  checkNumber(estimate, "estimate");
  checkNumber(standardError, "standard error", 0);
  checkLevel(level);
  if (method !== "logit" && method !== "t" && method !== "normal") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot make confidence interval by method ${show(method)}: expected logit, t or normal`,
      method,
    );
  }
  const quantile = quantileOf(level, method === "normal" ? Number.POSITIVE_INFINITY : degreesOfFreedom);
  if (quantile === null || !Number.isFinite(quantile)) return null;
  if (method !== "logit")
    return ends(estimate - quantile * standardError, estimate + quantile * standardError);
  if (estimate <= 0 || estimate >= 1) return null;
  if (standardError === 0) return ends(estimate, estimate);
  const centre = Math.log(estimate) - Math.log1p(-estimate);
  const width = (quantile * standardError) / (estimate * (1 - estimate));
  return ends(1 / (1 + Math.exp(width - centre)), 1 / (1 + Math.exp(-centre - width)));
}

/** How many standard errors an interval reaches to either side; `null` without degrees of freedom. */
export function quantileOf(level: number, degreesOfFreedom: number): number | null {
  if (typeof degreesOfFreedom !== "number" || !(degreesOfFreedom >= 0)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot use ${show(degreesOfFreedom)} degrees of freedom: expected a number of 0 or more`,
      degreesOfFreedom,
    );
  }
  const tail = (1 - level) / 2;
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return normalQuantile(tail);
  return degreesOfFreedom === 0 ? null : studentQuantile(tail, degreesOfFreedom);
}

const ends = (lower: number, upper: number): readonly [number, number] =>
  Object.freeze([lower, upper] as const);
