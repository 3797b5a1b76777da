import type { DomainUnits } from "./domain-units.ts";

/** What is left of residuals after the mean of their stratum is taken off. */
export interface StratumDeviations {
  /** The deviation of each unit of the domain. */
  readonly deviations: Float64Array;
  /** The deviation of each unit of the stratum without members: these units are zeros. */
  readonly ofAbsent: Float64Array;
}

/** Deviations of this share of the residuals are roundings: the units of the stratum are alike. */
const noise = 64 * Number.EPSILON;

/**
 * The deviations of residuals from the mean of their stratum over all units drawn in it. In a stratum of one unit the
 * deviation is the residual itself, from the mean over all units, which is 0.
 */
export function stratumDeviations(residuals: ArrayLike<number>, domain: DomainUnits): StratumDeviations {
  const { stratumOf, absent, unitsInStratum } = domain;
  const ofAbsent = stratumMeans(residuals, domain).map((mean) => (mean === 0 ? 0 : -mean));
  const deviations = new Float64Array(stratumOf.length);
  const spread = new Float64Array(absent.length);
  const size = new Float64Array(absent.length);
  for (let at = 0; at < deviations.length; at++) {
    const stratum = stratumOf[at] as number;
    const residual = residuals[at] as number;
    const deviation = unitsInStratum[stratum] === 1 ? residual : residual + (ofAbsent[stratum] as number);
    deviations[at] = deviation;
    spread[stratum] = (spread[stratum] as number) + deviation * deviation;
    size[stratum] = (size[stratum] as number) + residual * residual;
  }
  for (let at = 0; at < deviations.length; at++) {
    const stratum = stratumOf[at] as number;
    if ((spread[stratum] as number) <= noise * noise * (size[stratum] as number)) deviations[at] = 0;
  }
  return { deviations, ofAbsent };
}

/** The mean of each stratum, from a compensated sum. */
function stratumMeans(
  residuals: ArrayLike<number>,
  { stratumOf, unitsInStratum }: DomainUnits,
): Float64Array {
  const sums = new Float64Array(unitsInStratum.length);
  const lost = new Float64Array(unitsInStratum.length);
  for (let at = 0; at < stratumOf.length; at++) {
    const stratum = stratumOf[at] as number;
    const value = residuals[at] as number;
    const sum = sums[stratum] as number;
    const next = sum + value;
    const error = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    lost[stratum] = (lost[stratum] as number) + error;
    sums[stratum] = next;
  }
  for (let stratum = 0; stratum < sums.length; stratum++) {
    const sum = (sums[stratum] as number) + (lost[stratum] as number);
    sums[stratum] = sum / (unitsInStratum[stratum] as number);
  }
  return sums;
}
