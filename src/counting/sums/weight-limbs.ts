import type { Tabulation } from "../tabulation.ts";

/** How many bits a limb has, where there are several. */
const limbBits = 26;

/**
 * The weights of cells as numbers that can be added exactly: one array when their total stays below 2^53, else several,
 * of 26 bits of each weight, the lowest first.
 */
export function weightLimbs({ cells: { weights } }: Tabulation): readonly ArrayLike<number>[] {
  let total = 0;
  let anyText = false;
  for (let cell = 0; cell < weights.length; cell++) {
    const weight = weights[cell];
    total += Number(weight);
    if (typeof weight === "string") anyText = true;
  }
  if (total <= Number.MAX_SAFE_INTEGER) {
    return [anyText ? Float64Array.from(weights, Number) : (weights as readonly number[])];
  }
  const limbs: Float64Array[] = [];
  const largest = weights.reduce<bigint>(
    (most, weight) => (BigInt(weight) > most ? BigInt(weight) : most),
    0n,
  );
  const size = 1n << BigInt(limbBits);
  for (let unit = 1n; unit <= largest; unit *= size) {
    limbs.push(Float64Array.from(weights, (weight) => Number((BigInt(weight) / unit) % size)));
  }
  return limbs;
}

/** Puts the limbs of a sum, each at the same place of its array, together again. */
export function joinLimbs(limbs: readonly Float64Array[], place: number): bigint {
  let joined = 0n;
  for (let at = limbs.length - 1; at >= 0; at--) {
    joined = (joined << BigInt(limbBits)) + BigInt(limbs[at]?.[place] as number);
  }
  return joined;
}

/** The same as a number, rounded. */
export function approximate(limbs: readonly Float64Array[], place: number): number {
  let joined = 0;
  for (let at = limbs.length - 1; at >= 0; at--)
    joined = joined * 2 ** limbBits + (limbs[at]?.[place] as number);
  return joined;
}
