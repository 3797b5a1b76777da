import { checkOptions, PovertyError, show } from "../errors/index.ts";
import { checkNumber } from "./check-number.ts";

/** How replicates were made, which says how far their spread is the estimate's. */
export interface ReplicateOptions {
  /**
   * - `jackknife`: one unit left out at a time; with `scales` of (n_h − 1) / n_h (JKn), or without them, of one stratum
   *   (JK1), where the scale is (R − 1) / R for R replicates;
   * - `brr`: balanced repeated replication, half of the units at a time: 1 / R, or 1 / (R (1 − ρ)²) by Fay's method;
   * - `bootstrap`: units drawn again: 1 / (R − 1).
   */
  readonly method: "jackknife" | "brr" | "bootstrap";
  /** Whether deviations are taken from the mean of the replicates (default) or from the estimate of the full sample. */
  readonly centre?: "replicate-mean" | "full-sample";
  /** The estimate of the full sample, wanted with `centre: "full-sample"`. */
  readonly estimate?: number;
  /** Instead of the method's own factor of the sum of squares, where the survey's documentation gives one. */
  readonly scale?: number;
  /** A factor for each replicate's square. Default: 1. A replicate with factor 0 has no part in the mean either. */
  readonly scales?: ArrayLike<number>;
  /** Fay's ρ of `brr`, from 0 and below 1. Default: 0. */
  readonly fay?: number;
}

/**
 * The standard error of an estimate from its values under the replicate weights of a survey.
 *
 * V = scale × Σ_r scales_r (θ_r − centre)². Replicates come from weights that the survey publishes (JKn, BRR, Fay,
 * bootstrap) or from `jackknifeWeights`; their estimates may be of any kind, also of those that have no residuals,
 * such as a Gini coefficient. Float64; agrees with R survey 4.1 to 1e-12 in the tests. Deviations that are no more than
 * rounding are 0.
 *
 * @param replicates the estimate under each replicate weight; `null` where it is undefined
 * @param options how the replicates were made
 * @returns the standard error; `null` when the estimate is undefined in some replicate
 * @throws PovertyError `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { replicateStandardError } from "poverty-indicators";
 *
 * replicateStandardError([0.5, 0.25, 0.5, 0.75], { method: "brr" })?.toFixed(6); // => "0.176777"
 * replicateStandardError([0.5, null], { method: "bootstrap" }); // => null
 * ```
 * @see Wolter, Introduction to Variance Estimation (2007), chapter 4; McCarthy (1969); Judkins (1990); Rao and Wu (1988)
 */
export function replicateStandardError(
  replicates: ArrayLike<number | null>,
  options: ReplicateOptions,
): number | null {
  checkOptions(options);
  const { method, scales, centre = "replicate-mean" } = options;
  const count = replicates?.length;
  if (!Number.isInteger(count) || count < 2) throw invalid("expected two replicates or more", replicates);
  if (scales !== undefined && scales?.length !== count) {
    throw invalid(`expected ${count} scales, one a replicate, received ${show(scales)}`, scales);
  }
  if (method !== "jackknife" && method !== "brr" && method !== "bootstrap") {
    throw invalid(`expected method jackknife, brr or bootstrap, received ${show(method)}`, method);
  }
  const scale = scaleOf(count, options);
  let undefinedSomewhere = false;
  for (let at = 0; at < count; at++) {
    if (scales !== undefined) checkNumber(scales[at], "scale of a replicate", 0);
    if (replicates[at] === null) undefinedSomewhere = true;
    else checkNumber(replicates[at], "replicate of an estimate");
  }
  if (undefinedSomewhere) return null;
  const values = replicates as ArrayLike<number>;
  if (centre === "full-sample") {
    checkNumber(options.estimate, "estimate of the full sample");
    return Math.sqrt(scale * sumOfSquares(values, scales, options.estimate as number));
  }
  if (centre !== "replicate-mean") {
    throw invalid(`expected centre replicate-mean or full-sample, received ${show(centre)}`, centre);
  }
  return Math.sqrt(scale * sumOfSquares(values, scales, meanOf(values, scales)));
}

function scaleOf(count: number, { method, scale, scales, fay = 0 }: ReplicateOptions): number {
  if (typeof fay !== "number" || !(fay >= 0 && fay < 1) || (fay > 0 && method !== "brr")) {
    throw invalid(`expected Fay's factor from 0 and below 1, with method brr, received ${show(fay)}`, fay);
  }
  if (scale !== undefined) {
    checkNumber(scale, "scale of the replicates", 0);
    return scale;
  }
  if (method === "brr") return 1 / (count * (1 - fay) ** 2);
  if (method === "bootstrap") return 1 / (count - 1);
  return scales === undefined ? (count - 1) / count : 1;
}

function meanOf(values: ArrayLike<number>, scales: ArrayLike<number> | undefined): number {
  const first = values[0] as number;
  let sum = 0;
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    if (scales?.[at] === 0) continue;
    sum += (values[at] as number) - first;
    count += 1;
  }
  if (count === 0) throw invalid("no replicate has a scale above 0", scales);
  return first + sum / count;
}

/** Deviations of this share of the values are roundings. */
const noise = 64 * Number.EPSILON;

function sumOfSquares(
  values: ArrayLike<number>,
  scales: ArrayLike<number> | undefined,
  centre: number,
): number {
  let sum = 0;
  let furthest = 0;
  for (let at = 0; at < values.length; at++) {
    const deviation = (values[at] as number) - centre;
    const factor = scales?.[at] ?? 1;
    if (factor > 0) furthest = Math.max(furthest, Math.abs(deviation));
    sum += factor * deviation * deviation;
  }
  return furthest <= noise * Math.abs(centre) ? 0 : sum;
}

const invalid = (state: string, received: unknown): PovertyError =>
  new PovertyError("ARGUMENT_INVALID", `Cannot take standard error from replicates: ${state}`, received);
