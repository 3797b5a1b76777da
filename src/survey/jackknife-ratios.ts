import { checkTotals } from "./check-totals.ts";
import { type JackknifeOptions, jackknifeReplicates } from "./jackknife-replicates.ts";
import type { SurveyDesign } from "./survey-design.ts";

/** The replicates of one estimate. */
export interface ReplicateEstimates {
  /** The estimate of each replicate; `null` where it is undefined. */
  readonly estimates: readonly (number | null)[];
  /** What each replicate's squared deviation counts for. */
  readonly scales: Float64Array;
}

/**
 * A ratio of two survey totals in every jackknife replicate, in one pass over the totals.
 *
 * The same as summing both totals with the weights of `jackknifeWeights` replicate by replicate, in time that grows
 * with the number of units and not with its square. For a domain, units without members have totals of 0. Float64.
 *
 * @param design the survey
 * @param numerators weighted totals of the numerator, one for each unit of the design
 * @param denominators weighted totals of the denominator, not below 0
 * @param options what to do with strata of one unit
 * @returns the ratio of each replicate, `null` where the denominators left are all 0; and scales
 * @throws PovertyError `STRATUM_WITH_ONE_UNIT` under the policy `fail`, `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { jackknifeRatios, replicateStandardError, surveyDesign } from "poverty-indicators";
 *
 * const design = surveyDesign({ strata: [0, 0, 0], stratumCount: 1 });
 * const { estimates, scales } = jackknifeRatios(design, [1, 2, 3], [4, 4, 4]);
 * estimates.join(" "); // => "0.625 0.5 0.375"
 * replicateStandardError(estimates, { method: "jackknife", scales })?.toFixed(6); // => "0.144338"
 * ```
 * @see Wolter, Introduction to Variance Estimation (2007), chapter 4
 */
export function jackknifeRatios(
  design: SurveyDesign,
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  options: JackknifeOptions = {},
): ReplicateEstimates {
  const { deletedUnits, scales } = jackknifeReplicates(design, options);
  const { strata } = design;
  checkTotals(numerators, strata.length, "numerators");
  checkTotals(denominators, strata.length, "denominators", 0);
  const parts = totalsWithoutUnit(design, numerators);
  const wholes = totalsWithoutUnit(design, denominators);
  let positive = 0;
  for (let unit = 0; unit < strata.length; unit++) if (denominators[unit] !== 0) positive += 1;
  const estimates = Array.from(deletedUnits, (unit) => {
    const left = denominators[unit] === 0 ? positive : positive - 1;
    return left === 0 ? null : (parts[unit] as number) / (wholes[unit] as number);
  });
  return Object.freeze({ estimates: Object.freeze(estimates), scales });
}

/** The total over all other units, those of the same stratum times n / (n − 1), when each unit is left out. */
function totalsWithoutUnit(
  { strata, unitsInStratum }: SurveyDesign,
  totals: ArrayLike<number>,
): Float64Array {
  const ofStratum = new Float64Array(unitsInStratum.length);
  for (let unit = 0; unit < strata.length; unit++) {
    const stratum = strata[unit] as number;
    ofStratum[stratum] = (ofStratum[stratum] as number) + (totals[unit] as number);
  }
  const ofOthers = sumsOfOthers(ofStratum);
  return Float64Array.from(strata, (stratum, unit) => {
    const drawn = unitsInStratum[stratum] as number;
    const left = (ofStratum[stratum] as number) - (totals[unit] as number);
    return (ofOthers[stratum] as number) + (left * drawn) / (drawn - 1);
  });
}

/** For each entry the sum of all others, without subtracting. */
function sumsOfOthers(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length);
  let before = 0;
  for (let at = 0; at < values.length; at++) {
    sums[at] = before;
    before += values[at] as number;
  }
  let after = 0;
  for (let at = values.length - 1; at >= 0; at--) {
    sums[at] = (sums[at] as number) + after;
    after += values[at] as number;
  }
  return sums;
}
