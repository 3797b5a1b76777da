import { expect, test } from "vitest";
import {
  alkireFosterAtCutoffs,
  colombiaMpi,
  defineMeasure,
  globalMpi,
  type Measure,
  tabulate,
  vietnam2022Counting,
  worldBankMpm,
} from "../../src/counting/index.ts";
import { type Fraction, fraction, fractionOf } from "../../src/number/index.ts";

const equal = (count: number): Measure =>
  defineMeasure({ dimensions: { all: Array.from({ length: count }, (_, at) => `i${at}`) }, cutoff: "1" });

const measures: readonly (readonly [string, Measure])[] = [
  ...[globalMpi, worldBankMpm, colombiaMpi, vietnam2022Counting].map(
    (measure) => [measure.id as string, measure] as const,
  ),
  ...Array.from({ length: 14 }, (_, at) => [`${at + 2} equal weights`, equal(at + 2)] as const),
];

/** One household with each profile. */
function everyProfile(measure: Measure): Record<string, Uint8Array> {
  const ids = measure.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return Object.fromEntries(
    ids.map((id, bit) => [
      id,
      Uint8Array.from({ length: 2 ** ids.length }, (_, profile) => (profile >> bit) & 1),
    ]),
  );
}

/** The score of every profile, by plain rational arithmetic: each is that of a smaller profile plus one weight. */
function scoresOf(measure: Measure): Fraction[] {
  const weights = measure.dimensions.flatMap(({ indicators }) =>
    indicators.map(({ weight }) => fraction(weight)),
  );
  const scores = [fractionOf(0n)];
  for (let profile = 1; profile < 2 ** weights.length; profile++) {
    const bit = 31 - Math.clz32(profile);
    scores.push((scores[profile ^ (1 << bit)] as Fraction).add(weights[bit] as Fraction));
  }
  return scores;
}

/** The score in doubles, added from left to right. */
function doubleScore(measure: Measure, profile: number): number {
  let score = 0;
  let bit = 0;
  for (const { indicators } of measure.dimensions) {
    for (const { weight } of indicators) {
      if (((profile >> bit++) & 1) === 1) score += fraction(weight).valueOf();
    }
  }
  return score;
}

test.each(measures)(
  "%s: every profile is on the right side of every cut-off that some profile meets exactly",
  (_, measure) => {
    const scores = scoresOf(measure);
    const counts = new Map<string, number>();
    for (const score of scores) counts.set(score.toFraction(), (counts.get(score.toFraction()) ?? 0) + 1);
    const attained = [...counts.keys()].filter((text) => text !== "0");
    const rising = attained.sort((a, b) => fraction(a).compare(fraction(b)));
    const results = alkireFosterAtCutoffs(tabulate({ deprivations: everyProfile(measure) }, measure), rising);
    let poor = scores.length - (counts.get("0") ?? 0);
    for (const [at, cutoff] of rising.entries()) {
      const { overall } = results[at] as (typeof results)[number];
      expect(overall.poorRows, cutoff).toBe(poor);
      expect(overall.headcountRatio.exact, cutoff).toBe(
        fractionOf(BigInt(poor), BigInt(scores.length)).toFraction(),
      );
      poor -= counts.get(cutoff) ?? 0;
    }
    expect(poor).toBe(0);
  },
);

test.each([
  ["colombia-mpi", colombiaMpi, "33/100", 840, 840],
  ["colombia-mpi", colombiaMpi, "1/2", 232, 116],
  ["global-mpi", globalMpi, "1/3", 87, 0],
  ["10 equal", equal(10), "4/5", 45, 45],
  ["10 equal", equal(10), "9/10", 10, 10],
  ["10 equal", equal(10), "1", 1, 1],
  ["6 equal", equal(6), "5/6", 6, 6],
  ["6 equal", equal(6), "1", 1, 1],
] as const)(
  "%s at %s: so many profiles stand on the cut-off, and doubles lose so many",
  (_, measure, cutoff, ties, lost) => {
    const scores = scoresOf(measure);
    const k = fraction(cutoff);
    const onIt = scores.flatMap((score, profile) => (score.equals(k) ? [profile] : []));
    expect(onIt).toHaveLength(ties);
    expect(onIt.filter((profile) => doubleScore(measure, profile) < k.valueOf())).toHaveLength(lost);
  },
);
