/** Sums of weights are whole numbers of 10^-6, and, where a weight is finer, of 10^-18 besides. */
export const coarsePlaces = 6;
export const finePlaces = 18;
/** How many of the fine units make a coarse one. */
export const fineInCoarse = 1e12;
/** Weights stay below this, so that two sums of coarse units can be added without a loss. */
export const largestWeight: number = 2 ** 52 / 1e6;

/** A weight in whole numbers of two units. */
export interface ScaledWeight {
  readonly coarse: number;
  /** Below `fineInCoarse`. */
  readonly fine: number;
  /** Whether the two are the decimal that the weight prints. */
  readonly exact: boolean;
}

/**
 * Reads a weight that is not a decimal of up to six places: from 0 and below `largestWeight`.
 *
 * A number within four units of its last place of such a decimal is one with a leftover of binary arithmetic, as
 * products of weights and household sizes have, and is read so; it does not count as exact. Else a number of up to 15
 * digits is the decimal that it prints, and another is rounded near its 18th place.
 */
export function scaleWeight(weight: number): ScaledWeight {
  const nearest = Math.floor(weight * 1e6 + 0.5);
  if (Math.abs(nearest / 1e6 - weight) <= weight * 2 ** -50)
    return { coarse: nearest, fine: 0, exact: false };
  const places = placesOfFifteenDigits(weight);
  const digits = Math.round(weight * 10 ** places);
  if (digits / 10 ** places === weight) return splitDigits(digits, places);
  const whole = Math.floor(weight);
  const millionths = (weight - whole) * 1e6;
  const coarse = Math.floor(millionths);
  return carried(whole * 1e6 + coarse, Math.round((millionths - coarse) * fineInCoarse), false);
}

/** How many places a number can have without having more than 15 digits; at most 22, where powers of ten end being exact. */
function placesOfFifteenDigits(weight: number): number {
  let places = coarsePlaces;
  while (places < 22 && weight * 10 ** (places + 1) < 1e15) places += 1;
  return places;
}

/** digits × 10^-places in the two units. */
function splitDigits(digits: number, places: number): ScaledWeight {
  const inCoarse = 10 ** (places - coarsePlaces);
  const coarse = Math.floor(digits / inCoarse);
  const rest = digits - coarse * inCoarse;
  if (places <= finePlaces) return { coarse, fine: rest * 10 ** (finePlaces - places), exact: true };
  const inFine = 10 ** (places - finePlaces);
  return carried(coarse, Math.round(rest / inFine), rest % inFine === 0);
}

/** The two units, of which the fine one may have been rounded up to a coarse one. */
const carried = (coarse: number, fine: number, exact: boolean): ScaledWeight =>
  fine === fineInCoarse ? { coarse: coarse + 1, fine: 0, exact } : { coarse, fine, exact };
