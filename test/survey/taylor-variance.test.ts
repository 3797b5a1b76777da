import { describe, expect, test } from "vitest";
import {
  type DomainOptions,
  degreesOfFreedom,
  jackknifeReplicates,
  ratioStandardError,
  type SingleUnitPolicy,
  type SurveyDesign,
  surveyDesign,
  taylorCovariance,
  taylorVariance,
} from "../../src/survey/index.ts";
import { refusal } from "./refusal.ts";

const paired = surveyDesign({ strata: [0, 0, 1, 1], stratumCount: 2 });

describe("taylorVariance, by hand", () => {
  test("two strata of two units: 2 × 2/16 + 2 × 2/64", () => {
    expect(taylorVariance(paired, [0.25, -0.25, 0.125, -0.125])).toBe(0.3125);
  });

  test("only deviations from the stratum's own mean count", () => {
    expect(taylorVariance(paired, [7, 7, -3, -3])).toBe(0);
    expect(taylorVariance(paired, [8, 6, -3, -3])).toBe(4);
  });

  test("a finite population takes 1 − n / N of each stratum", () => {
    const design = surveyDesign({ strata: [0, 0, 1, 1], stratumCount: 2, populationUnits: [8, 2] });
    expect(taylorVariance(design, [1, -1, 5, -5])).toBe(3);
  });

  test("units without members are zeros of their stratum", () => {
    const design = surveyDesign({ strata: [0, 0, 0, 0, 1, 1], stratumCount: 2 });
    const whole = taylorVariance(design, [2, 0, -2, 0, 0, 0]);
    expect(whole).toBe((4 / 3) * 8);
    expect(taylorVariance(design, [2, -2], { units: [0, 2] })).toBe(whole);
    expect(taylorVariance(design, [3], { units: [1] })).toBe(taylorVariance(design, [0, 3, 0, 0, 0, 0]));
    expect(taylorVariance(design, [], { units: [] })).toBe(0);
  });
});

describe("taylorCovariance, by hand", () => {
  test("strata that do not share units do not go together", () => {
    const matrix = taylorCovariance(paired, [
      [3, 1, 0, 0],
      [0, 0, 1, 3],
    ]);
    expect(matrix).toEqual([
      [4, 0],
      [0, 4],
    ]);
  });

  test("opposite estimates have opposite covariances; alike units have none", () => {
    const matrix = taylorCovariance(paired, [
      [1, -1, 2, 0],
      [-1, 1, -2, 0],
      [5, 5, 0.1, 0.1],
    ]);
    expect(matrix).toEqual([
      [8, -8, 0],
      [-8, 8, 0],
      [0, 0, 0],
    ]);
    expect(taylorCovariance(paired, [])).toEqual([]);
  });

  test("units without members count in covariances too", () => {
    const design = surveyDesign({ strata: [0, 0, 0], stratumCount: 1 });
    const dense = taylorCovariance(design, [
      [4, 0, 2],
      [1, 0, 5],
    ]);
    const sparse = taylorCovariance(
      design,
      [
        [4, 2],
        [1, 5],
      ],
      { units: [0, 2] },
    );
    expect(sparse).toEqual(dense);
    expect(dense[0]?.[1]).toBe(1.5 * (4 + 10 - (6 * 6) / 3));
  });
});

describe("a variance of zero is 0", () => {
  test("where units differ by rounding alone, and so is its covariance with others", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    const design = surveyDesign({ strata: [0, 0, 0, 1, 1], stratumCount: 2 });
    const alike = [0.1 + 0.2, 0.3, 0.3, 2, 2];
    expect(taylorVariance(design, alike)).toBe(0);
    expect(taylorCovariance(design, [alike, [5, 1, 1, 1, 1]])[0]).toEqual([0, 0]);
  });

  test("in a stratum of many units that are alike in no binary fraction", () => {
    const strata = new Int32Array(50_000);
    const design = surveyDesign({ strata, stratumCount: 1 });
    expect(taylorVariance(design, new Float64Array(50_000).fill(0.1))).toBe(0);
    expect(
      taylorVariance(
        design,
        Float64Array.from(strata, (_, unit) => (unit === 7 ? 0.2 : 0.1)),
      ),
    ).toBeGreaterThan(0);
  });
});

describe("a stratum of one unit", () => {
  const design = surveyDesign({ strata: [0, 0, 1], stratumCount: 2, stratumLabels: ["rural", "Côn Đảo"] });
  const residuals = [1, -1, 3];

  test("is refused, by name, only where the domain has members", () => {
    expect(refusal(() => taylorVariance(design, residuals))).toBe(
      'STRATUM_WITH_ONE_UNIT: Cannot compute variance: stratum "Côn Đảo" has one sampling unit; join it to another ' +
        'stratum, or name a policy such as { singleUnit: "adjust" }',
    );
    expect(taylorVariance(design, [1, -1], { units: [0, 1] })).toBe(4);
  });

  test.each<[SingleUnitPolicy, number]>([
    ["remove", 4],
    ["certainty", 4],
    ["adjust", 4 + 9],
    ["average", 4 * 2],
  ])("%s", (singleUnit, variance) => {
    expect(taylorVariance(design, residuals, { singleUnit })).toBe(variance);
  });

  test("adjusted in a finite population", () => {
    const finite = surveyDesign({ strata: [0, 0, 1], stratumCount: 2, populationUnits: [4, 2] });
    expect(taylorVariance(finite, residuals, { singleUnit: "adjust" })).toBe(2 + 4.5);
  });

  test("seen entirely, needs no policy", () => {
    const certain = surveyDesign({ strata: [0, 0, 1], stratumCount: 2, samplingFractions: [0, 1] });
    expect(taylorVariance(certain, residuals)).toBe(4);
    expect(taylorVariance(certain, residuals, { singleUnit: "average" })).toBe(4);
  });

  test("cannot be averaged over none", () => {
    const only = { units: [2], singleUnit: "average" } as const;
    expect(refusal(() => taylorVariance(design, [3], only))).toMatch(/^STRATUM_WITH_ONE_UNIT/);
    expect(taylorVariance(design, [3], { units: [2], singleUnit: "remove" })).toBe(0);
  });

  test("an unknown policy is refused even where none is needed", () => {
    const singleUnit = "ignore" as SingleUnitPolicy;
    expect(refusal(() => taylorVariance(paired, [1, 2, 3, 4], { singleUnit }))).toMatch(
      /policy "ignore": expected fail/,
    );
  });
});

describe("degreesOfFreedom", () => {
  test("units − strata, of the survey and of a domain", () => {
    const design = surveyDesign({ strata: [0, 0, 0, 1, 1, 2], stratumCount: 3 });
    expect(degreesOfFreedom(design)).toBe(3);
    expect(degreesOfFreedom(design, [0, 1, 3])).toBe(1);
    expect(degreesOfFreedom(design, [5])).toBe(0);
    expect(degreesOfFreedom(design, [])).toBe(0);
  });
});

test("no options are the default", () => {
  const residuals = [1, 2, 3, 5];
  const none: DomainOptions = {};
  expect(taylorVariance(paired, residuals, none)).toBe(taylorVariance(paired, residuals));
  expect(taylorCovariance(paired, [residuals], none)).toEqual(taylorCovariance(paired, [residuals]));
  const ones = [1, 1, 1, 1];
  expect(ratioStandardError(paired, residuals, ones, none)).toBe(ratioStandardError(paired, residuals, ones));
  expect(jackknifeReplicates(paired, {})).toEqual(jackknifeReplicates(paired));
});

describe("misuse is refused", () => {
  test("covariances of what is no list", () => {
    expect(refusal(() => taylorCovariance(paired, 5 as never))).toBe(
      "ARGUMENT_INVALID: Cannot compute covariances of 5: expected a list of residuals, one column an estimate",
    );
  });

  test.each<[unknown, unknown, unknown, RegExp]>([
    [{}, [1], undefined, /expected the result of surveyDesign/],
    [null, [1], undefined, /expected the result of surveyDesign/],
    [paired, [1, 2, 3], undefined, /expected 4 totals, one a sampling unit, received an array of 3/],
    [paired, undefined, undefined, /expected 4 totals/],
    [paired, [1, 2, Number.NaN, 4], undefined, /received NaN at 2/],
    [paired, [1, 2, Number.POSITIVE_INFINITY, 4], undefined, /received Infinity at 2/],
    [paired, [1, 2, 1e200, 4], undefined, /from -1e\+100 to 1e\+100, received 1e\+200/],
    [paired, [1, 2, "3", 4], undefined, /received "3" at 2/],
    [paired, [1, 2], [1, 1], /rising positions below 4, received 1 at 1/],
    [paired, [1, 2], [2, 1], /received 1 at 1/],
    [paired, [1, 2], [0, 4], /received 4 at 1/],
    [paired, [1, 2], [0.5, 1], /received 0.5 at 0/],
    [paired, [1, 2], 7, /rising positions below 4, received 7/],
    [paired, [1], [0, 1], /expected 2 totals/],
  ])("%o %o %o", (design, residuals, units, message) => {
    const options = units === undefined ? {} : { units: units as number[] };
    const refused = refusal(() => taylorVariance(design as SurveyDesign, residuals as number[], options));
    expect(refused).toMatch(/^ARGUMENT_INVALID/);
    expect(refused).toMatch(message);
  });
});
