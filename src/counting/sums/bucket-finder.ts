import type { Fraction } from "../../number/index.ts";
import { type ScoreScheme, scoreOf, thresholdOf } from "./score-scheme.ts";

/** How many of the cut-offs, which rise, the score of a profile reaches. */
export type BucketFinder = (profile: number) => number;

/** Prepares the finding of buckets; scores are compared as whole numbers, never as fractions. */
export function bucketFinder(scheme: ScoreScheme, cutoffs: readonly Fraction[]): BucketFinder {
  const thresholds = cutoffs.map((cutoff) => thresholdOf(scheme, cutoff));
  return scheme.denominator <= BigInt(Number.MAX_SAFE_INTEGER)
    ? finderOfNumbers(scheme, thresholds)
    : (profile) => countReached(thresholds, scoreOf(scheme, profile));
}

function finderOfNumbers({ weights }: ScoreScheme, exact: readonly bigint[]): BucketFinder {
  // The scores of the 256 values of each byte of a profile, so that a score is four look-ups.
  const scores = new Float64Array(4 * 256);
  for (let entry = 0; entry < scores.length; entry++) {
    const lowest = entry & 255 & -(entry & 255);
    if (lowest === 0) continue;
    const bit = 8 * (entry >> 8) + 31 - Math.clz32(lowest);
    scores[entry] = (scores[entry ^ lowest] as number) + Number(weights[bit] ?? 0n);
  }
  const thresholds = exact.map(Number);
  return (profile) => {
    const score =
      (scores[profile & 255] as number) +
      (scores[256 + ((profile >>> 8) & 255)] as number) +
      (scores[512 + ((profile >>> 16) & 255)] as number) +
      (scores[768 + (profile >>> 24)] as number);
    return countReached(thresholds, score);
  };
}

/** How many rising thresholds a score reaches. */
function countReached<Score extends number | bigint>(thresholds: readonly Score[], score: Score): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const threshold = thresholds[middle] as Score;
    if (threshold <= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
