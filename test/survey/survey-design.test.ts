import { describe, expect, test } from "vitest";
import { type SurveyDesignInput, surveyDesign } from "../../src/survey/index.ts";
import { refusal } from "./refusal.ts";

describe("surveyDesign", () => {
  test("counts the units of each stratum and keeps copies", () => {
    const strata = [1, 0, 1, 1];
    const design = surveyDesign({ strata, stratumCount: 2, stratumLabels: ["urban", "rural"] });
    strata[0] = 0;
    expect([...design.strata]).toEqual([1, 0, 1, 1]);
    expect([...design.unitsInStratum]).toEqual([1, 3]);
    expect([...design.samplingFractions]).toEqual([0, 0]);
    expect(design.stratumLabels).toEqual(["urban", "rural"]);
    expect(Object.isFrozen(design)).toBe(true);
  });

  test("reads a finite population as sizes or as fractions", () => {
    const strata = Int32Array.of(0, 0, 1, 2);
    const sizes = surveyDesign({
      strata,
      stratumCount: 3,
      populationUnits: [8, 1, Number.POSITIVE_INFINITY],
    });
    const fractions = surveyDesign({ strata, stratumCount: 3, samplingFractions: [0.25, 1, 0] });
    expect([...sizes.samplingFractions]).toEqual([0.25, 1, 0]);
    expect([...fractions.samplingFractions]).toEqual([0.25, 1, 0]);
  });

  test.each<[Partial<Record<keyof SurveyDesignInput, unknown>> | null, RegExp]>([
    [null, /expected an object/],
    [{ stratumCount: 0 }, /strata above 0, received 0/],
    [{ stratumCount: 1.5 }, /strata above 0/],
    [{ stratumCount: 1e9 * 2 }, /strata above 0/],
    [{ strata: [] }, /strata of the sampling units/],
    [{ strata: undefined }, /strata of the sampling units/],
    [{ strata: [0, 2, 1] }, /from 0 to 1 at unit 1, received 2/],
    [{ strata: [0, -1, 1] }, /received -1/],
    [{ strata: [0, Number.NaN] }, /received NaN/],
    [{ strata: [0, "1"] }, /received "1"/],
    [{ stratumCount: 4 }, /a unit in each of 4 strata, received 3 units/],
    [{ strata: { length: 2 ** 53 } }, /at unit 0, received undefined/],
    [{ strata: [0, 0] }, /stratum "1" has no sampling unit/],
    [{ stratumLabels: ["north"] }, /expected 2 stratum labels/],
    [{ populationUnits: [5] }, /expected 2 population sizes or fractions/],
    [{ populationUnits: [5, 0] }, /at least 1 units in stratum "1", received 0/],
    [{ populationUnits: [5, "7"] }, /received "7"/],
    [{ samplingFractions: [0.5, 1.5] }, /fraction from 0 to 1 in stratum "1", received 1.5/],
    [{ samplingFractions: [0.5, Number.NaN] }, /received NaN/],
    [{ populationUnits: [Symbol("many"), 5] }, /received a symbol/],
    [{ samplingFractions: [0, 0], populationUnits: [5, 5] }, /not both/],
  ])("refuses %o", (input, message) => {
    const given = input === null ? null : { strata: [0, 0, 1], stratumCount: 2, ...input };
    const refused = refusal(() => surveyDesign(given as SurveyDesignInput));
    expect(refused).toMatch(/^DESIGN_INVALID: Cannot describe survey design: /);
    expect(refused).toMatch(message);
  });
});
