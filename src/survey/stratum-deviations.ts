import { sumError } from "./compensated.ts";
import type { DomainUnits } from "./domain-units.ts";

/** What is left of residuals after the mean of their stratum is taken off. */
export interface StratumDeviations {
  /** The deviation of each unit of the domain. */
  readonly deviations: Float64Array;
  /** The deviation of each unit without members, stratum by stratum: these units are zeros. */
  readonly ofAbsent: Float64Array;
  /** The sum of squares of all deviations of each stratum. */
  readonly squares: Float64Array;
}

/** Deviations of this share of their mean are roundings: the units of the stratum are alike. */
const noise = 64 * Number.EPSILON;

/**
 * The deviations of residuals from the mean of their stratum over all units drawn in it. In a stratum of one unit the
 * deviation is the residual itself, from the mean over all units, which is 0.
 */
export function stratumDeviations(residuals: ArrayLike<number>, domain: DomainUnits): StratumDeviations {
  const { stratumOf, absent, drawn } = domain;
  const means = stratumMeans(residuals, domain);
  const deviations = new Float64Array(stratumOf.length);
  const squares = new Float64Array(absent.length);
  for (let at = 0; at < deviations.length; at++) {
    const stratum = stratumOf[at] as number;
    const deviation = (residuals[at] as number) - (means[stratum] as number);
    deviations[at] = deviation;
    squares[stratum] = (squares[stratum] as number) + deviation * deviation;
  }
  let someAlike = false;
  for (let stratum = 0; stratum < squares.length; stratum++) {
    const square = squares[stratum] as number;
    const squareOfMean = (means[stratum] as number) ** 2;
    const alike = square <= noise * noise * (drawn[stratum] as number) * squareOfMean;
    someAlike ||= alike && square > 0;
    squares[stratum] = (alike ? 0 : square) + (absent[stratum] as number) * squareOfMean;
  }
  for (let at = 0; someAlike && at < deviations.length; at++) {
    if (squares[stratumOf[at] as number] === 0) deviations[at] = 0;
  }
  return { deviations, ofAbsent: means.map((mean) => -mean), squares };
}

/** The mean of each stratum, from a compensated sum; 0 in a stratum of one unit. */
function stratumMeans(residuals: ArrayLike<number>, { stratumOf, drawn }: DomainUnits): Float64Array {
  const sums = new Float64Array(drawn.length);
  const lost = new Float64Array(drawn.length);
  for (let at = 0; at < stratumOf.length; at++) {
    const stratum = stratumOf[at] as number;
    const value = residuals[at] as number;
    const sum = sums[stratum] as number;
    const next = sum + value;
    lost[stratum] = (lost[stratum] as number) + sumError(sum, value, next);
    sums[stratum] = next;
  }
  return sums.map((sum, stratum) => {
    const count = drawn[stratum] as number;
    return count === 1 ? 0 : (sum + (lost[stratum] as number)) / count;
  });
}
