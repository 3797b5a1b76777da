import { PovertyError, show } from "../errors/index.ts";
import type { DomainOptions, SingleUnitPolicy } from "./domain.ts";
import type { SurveyDesign } from "./survey-design.ts";

/** Deviations of this share of the values themselves are roundings: the units of the stratum are alike. */
const noise = 64 * Number.EPSILON;

/**
 * The deviations of residuals from the mean of their stratum, each times √((1 − f_h) n_h / (n_h − 1)), such that the
 * variance is the sum of their squares and a covariance the sum of their products.
 *
 * One entry a unit of the domain; then one a stratum, for all of its units without members together: they are zeros, so
 * each deviates by the mean.
 */
export function stratumDeviations(
  design: SurveyDesign,
  residuals: ArrayLike<number>,
  { units, singleUnit = "fail" }: DomainOptions,
): Float64Array {
  const { strata, unitsInStratum } = design;
  const strataCount = unitsInStratum.length;
  const count = residuals.length;
  const members = new Int32Array(strataCount);
  const means = stratumMeans(design, residuals, units, members);
  const deviations = new Float64Array(count + strataCount);
  const spread = new Float64Array(strataCount);
  const size = new Float64Array(strataCount);
  for (let at = 0; at < count; at++) {
    const stratum = strata[units === undefined ? at : (units[at] as number)] as number;
    const residual = residuals[at] as number;
    const deviation = residual - (means[stratum] as number);
    deviations[at] = deviation;
    spread[stratum] = (spread[stratum] as number) + deviation * deviation;
    size[stratum] = (size[stratum] as number) + residual * residual;
  }
  const factors = stratumFactors(design, members, singleUnit);
  for (let stratum = 0; stratum < strataCount; stratum++) {
    const absent = (unitsInStratum[stratum] as number) - (members[stratum] as number);
    const alike = (spread[stratum] as number) <= noise * noise * (size[stratum] as number);
    if (alike && absent === 0 && unitsInStratum[stratum] !== 1) factors[stratum] = 0;
    deviations[count + stratum] =
      -(means[stratum] as number) * Math.sqrt(absent) * (factors[stratum] as number);
  }
  for (let at = 0; at < count; at++) {
    const stratum = strata[units === undefined ? at : (units[at] as number)] as number;
    const single = unitsInStratum[stratum] === 1;
    const deviation = single ? (residuals[at] as number) : (deviations[at] as number);
    deviations[at] = deviation * (factors[stratum] as number);
  }
  return deviations;
}

/** The mean of each stratum over all units drawn in it; counts the units with members on the way. */
function stratumMeans(
  { strata, unitsInStratum }: SurveyDesign,
  residuals: ArrayLike<number>,
  units: ArrayLike<number> | undefined,
  members: Int32Array,
): Float64Array {
  const sums = new Float64Array(members.length);
  const lost = new Float64Array(members.length);
  for (let at = 0; at < residuals.length; at++) {
    const stratum = strata[units === undefined ? at : (units[at] as number)] as number;
    const value = residuals[at] as number;
    const sum = sums[stratum] as number;
    const next = sum + value;
    const error = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    lost[stratum] = (lost[stratum] as number) + error;
    sums[stratum] = next;
    members[stratum] = (members[stratum] as number) + 1;
  }
  for (let stratum = 0; stratum < sums.length; stratum++) {
    sums[stratum] =
      ((sums[stratum] as number) + (lost[stratum] as number)) / (unitsInStratum[stratum] as number);
  }
  return sums;
}

/** What the deviations of each stratum are multiplied by; 0 where it adds nothing. */
function stratumFactors(
  design: SurveyDesign,
  members: Int32Array,
  singleUnit: SingleUnitPolicy,
): Float64Array {
  const { unitsInStratum, samplingFractions } = design;
  const factors = new Float64Array(members.length);
  let present = 0;
  let single = 0;
  for (let stratum = 0; stratum < members.length; stratum++) {
    if (members[stratum] === 0) continue;
    present += 1;
    const drawn = unitsInStratum[stratum] as number;
    const unseen = 1 - (samplingFractions[stratum] as number);
    if (drawn > 1) factors[stratum] = Math.sqrt((unseen * drawn) / (drawn - 1));
    else if (unseen > 0) {
      single += 1;
      if (singleUnit === "fail") throw singleUnitError(design, stratum);
      if (singleUnit === "adjust") factors[stratum] = Math.sqrt(unseen);
    }
  }
  if (singleUnit !== "average" || single === 0) return factors;
  if (single === present)
    throw singleUnitError(
      design,
      members.findIndex((count) => count > 0),
    );
  const inflation = Math.sqrt(present / (present - single));
  return factors.map((factor) => factor * inflation);
}

const singleUnitError = ({ stratumLabels }: SurveyDesign, stratum: number): PovertyError =>
  new PovertyError(
    "STRATUM_WITH_ONE_UNIT",
    `Cannot compute variance: stratum ${show(stratumLabels[stratum])} has one sampling unit; join it to another ` +
      'stratum, or name a policy such as { singleUnit: "adjust" }',
    stratumLabels[stratum],
  );
