import { expect, test } from "vitest";
import { classTally } from "../../../src/household/index.ts";
import { compiledStandard, vietnam2011, vietnam2022 } from "../../../src/standard/index.ts";

const compiled = compiledStandard(vietnam2022);
const rural = compiled.areas.get("rural") ?? null;
/** So many indicators deprived, the next so many not known, and none of the others. */
const answers = (deprived: number, unknown: number) =>
  compiled.indicators.map((_, at) => (at < deprived ? true : at < deprived + unknown ? null : false));

test("counts households that are alike as if each had been classified by itself", () => {
  const tally = classTally(compiled);
  tally.add({ area: rural, bandOf: () => 1, answers: answers(3, 0) }, 5);
  tally.add({ area: rural, bandOf: () => 0, answers: answers(4, 2) }, 2);
  tally.add({ area: rural, bandOf: () => 0, answers: answers(2, 0) }, 30);
  tally.add({ area: rural, bandOf: () => 4, answers: answers(12, 0) }, 100);
  const { households, counts, rates, possibleRates } = tally.counts();
  expect(households).toBe(137);
  expect(counts).toEqual({
    poor: 7,
    "near-poor": 30,
    "average-living-standard": 0,
    "not-poor": 100,
    undetermined: 0,
  });
  expect(rates?.multidimensional?.percent.toFixed(4)).toBe("27.0073");
  expect(possibleRates?.poor.least).toEqual(possibleRates?.poor.most);
});

test("an income that is not known may lie in any band, answers that are not known may be either", () => {
  const tally = classTally(compiled);
  tally.add({ area: rural, bandOf: null, answers: answers(3, 0) }, 10);
  tally.add({ area: rural, bandOf: () => 1, answers: answers(2, 1) }, 1);
  const { counts, possibleCounts, rates, possibleRates } = tally.counts();
  expect(counts).toMatchObject({ poor: 0, "near-poor": 0, undetermined: 11 });
  expect(possibleCounts).toEqual({
    poor: { least: 0, most: 11 },
    "near-poor": { least: 0, most: 1 },
    "average-living-standard": { least: 0, most: 10 },
    "not-poor": { least: 0, most: 10 },
  });
  expect(rates).toBe(null);
  expect(possibleRates?.multidimensional?.least.percent.toFixed(4)).toBe("9.0909");
  expect(possibleRates?.multidimensional?.most.percent.toFixed()).toBe("100");
});

test("an area that is not known may be any, each with its own band of the income", () => {
  // 450,000 đồng in 2011: near-poor in the countryside, poor in the city.
  const both = compiledStandard(vietnam2011);
  const bandOf = ({ id }: { readonly id: string }) => (id === "rural" ? 4 : 0);
  const tally = classTally(both);
  tally.add({ area: null, bandOf, answers: [] }, 3);
  expect(tally.counts().possibleCounts).toMatchObject({
    poor: { least: 0, most: 3 },
    "near-poor": { least: 0, most: 3 },
    "not-poor": { least: 0, most: 0 },
  });
  const known = classTally(both);
  known.add({ area: both.areas.get("urban") ?? null, bandOf, answers: [] }, 3);
  expect(known.counts().counts).toMatchObject({ poor: 3, undetermined: 0 });
});

test("nobody is counted before anybody was added", () => {
  const { households, rates, possibleRates } = classTally(compiled).counts();
  expect([households, rates, possibleRates]).toEqual([0, null, null]);
});
