import { bandOf, type CompiledStandard } from "../../standard/index.ts";

/** Finds the deprivation bands of profiles: bit j of a profile is the indicator at `present[j]`. */
export type ProfileBands = (profiles: Int32Array, count: number, bands: Uint8Array) => void;

const half = 15;

/**
 * Prepares the bands of profiles, count band × score bands + score band.
 *
 * The counts and scores of all profiles of 15 indicators are in a table; a longer profile is the sum of its halves.
 */
export function profileBands(compiled: CompiledStandard, present: readonly number[]): ProfileBands {
  const { countSteps, scoreSteps } = compiled;
  const low = sums(compiled, present.slice(0, half));
  const high = sums(compiled, present.slice(half));
  const bandOfSums = (count: number, score: number): number =>
    bandOf(countSteps, count) * (scoreSteps.length + 1) + bandOf(scoreSteps, score);
  if (present.length <= half) {
    const table = low.counts.map((count, profile) => bandOfSums(count, low.scores[profile] as number));
    return (profiles, count, bands) => {
      for (let at = 0; at < count; at++) bands[at] = table[profiles[at] as number] as number;
    };
  }
  return (profiles, count, bands) => {
    for (let at = 0; at < count; at++) {
      const first = (profiles[at] as number) & ((1 << half) - 1);
      const second = (profiles[at] as number) >> half;
      bands[at] = bandOfSums(
        (low.counts[first] as number) + (high.counts[second] as number),
        (low.scores[first] as number) + (high.scores[second] as number),
      );
    }
  };
}

interface Sums {
  readonly counts: Uint16Array;
  readonly scores: Float64Array;
}

function sums({ weights }: CompiledStandard, indicators: readonly number[]): Sums {
  const counts = new Uint16Array(1 << indicators.length);
  const scores = new Float64Array(counts.length);
  indicators.forEach((indicator, bit) => {
    const first = 1 << bit;
    for (let profile = first; profile < 2 * first; profile++) {
      counts[profile] = (counts[profile - first] as number) + 1;
      scores[profile] = (scores[profile - first] as number) + (weights[indicator] as number);
    }
  });
  return { counts, scores };
}
