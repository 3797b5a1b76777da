import { describe, expect, test } from "vitest";
import { alkireFoster, defineMeasure, tabulate } from "../../src/counting/index.ts";
import { expectEstimate } from "./compare-with-oracle.ts";
import { indicators, type Json, oracle, surveyColumns, surveyRows } from "./survey-data.ts";

const measure = defineMeasure({ dimensions: { living: indicators.slice(4) }, cutoff: "1/3" });

describe.each([
  [2020, "open/living_only_2020.json"],
  [2024, "witness_2024/living_only_2024.json"],
] as const)("six equal weights, %i, where sums of doubles miss every tie at 5/6 and 6/6", (year, file) => {
  const expected = oracle(file);
  const cutoffs = Object.keys(expected.k as Json);

  test.each(cutoffs)("%s", (cutoff) => {
    const { groups: _, ...columns } = surveyColumns(surveyRows(year));
    const { overall, degreesOfFreedom } = alkireFoster(tabulate(columns, measure), { cutoff });
    const node = expected.k?.[cutoff] as Json;
    expect(degreesOfFreedom).toBe(expected.df);
    expect(overall.rows).toBe(expected.n_complete);
    expect(overall.poorRows).toBe(node.n_poor);
    expectEstimate(overall.headcountRatio, node.H as Json, "H");
    expectEstimate(overall.intensity, node.A as Json, "A");
    expectEstimate(overall.adjustedHeadcountRatio, node.M0 as Json, "M0");
  });
});
