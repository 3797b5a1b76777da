import { describe, expect, test } from "vitest";
import { linearisedRatio, ratioStandardError, surveyDesign } from "../../src/survey/index.ts";
import { closeTo } from "./close-to.ts";
import { refusal } from "./refusal.ts";

describe("linearisedRatio", () => {
  test("by hand", () => {
    const { ratio, residuals } = linearisedRatio([1, 2, 1], [2, 3, 3]);
    expect(ratio).toBe(0.5);
    expect([...residuals]).toEqual([0, 0.5 / 8, -0.5 / 8]);
  });

  test("totals lose no small unit beside a large one", () => {
    expect(linearisedRatio([2 ** 53, 1, 1], [1, 1, 2]).ratio).toBe((2 ** 53 + 2) / 4);
    expect(linearisedRatio([1, 1, 2], [1, 2 ** 53, 1]).ratio).toBe(4 / (2 ** 53 + 2));
  });

  test("residuals are 0 where every unit has the same ratio, in thirds too", () => {
    const weights = [17, 4.25, 1234.5, 3.1, 99.7];
    expect([...linearisedRatio(weights, weights).residuals]).toEqual([0, 0, 0, 0, 0]);
    const thirds = linearisedRatio(
      weights.map((weight) => weight / 3),
      weights,
    );
    expect([...thirds.residuals]).toEqual([0, 0, 0, 0, 0]);
  });

  test("one unit that differs by one household in a hundred million is no rounding", () => {
    const { residuals } = linearisedRatio([1e8, 1e8 - 1], [1e8, 1e8]);
    closeTo(residuals[0], 2.5e-9, 1e-14);
    closeTo(residuals[1], -2.5e-9, 1e-14);
  });

  test("a unit of a trillion beside units of one keeps its digits: residuals sum to 0", () => {
    const { residuals } = linearisedRatio([333_333_333_333, 1, 0, 1], [1e12, 1, 1, 1]);
    // (333333333333 × 1000000000003 − 333333333335 × 10¹²) / 1000000000003², in exact integers.
    closeTo(residuals[0], -1000000000001 / 1000000000003 / 1000000000003, 1e-12);
    const sum = residuals.reduce((all, residual) => all + residual, 0);
    expect(Math.abs(sum)).toBeLessThan(1e-26);
  });

  test.each<[number[], number[], RegExp]>([
    [[1, 2], [1, -1], /^RATE_OVER_ZERO/],
    [[], [], /^RATE_OVER_ZERO/],
    [[1, 2], [1], /^ARGUMENT_INVALID: Cannot read denominators: expected 2/],
    [[1, Number.NaN], [1, 1], /^ARGUMENT_INVALID: Cannot read numerators/],
    [undefined as never, [1], /^ARGUMENT_INVALID: Cannot read numerators/],
  ])("refuses %o over %o", (numerators, denominators, message) => {
    expect(refusal(() => linearisedRatio(numerators, denominators))).toMatch(message);
  });
});

describe("ratioStandardError", () => {
  const design = surveyDesign({ strata: [0, 0, 1, 1], stratumCount: 2 });

  test("a domain in three of four units, by hand", () => {
    closeTo(ratioStandardError(design, [3, 1, 2], [4, 4, 4], { units: [0, 1, 3] }), 1 / 6, 1e-15);
  });

  test("a domain inside one unit has the same ratio wherever it lives: no standard error", () => {
    expect(ratioStandardError(design, [1], [3], { units: [2] })).toBe(0);
  });

  test("checks both columns", () => {
    expect(refusal(() => ratioStandardError(design, [1, 2], [1, 2, 3, 4]))).toMatch(
      /numerators: expected 4 totals/,
    );
    expect(refusal(() => ratioStandardError(design, [1, 2, 3, 4], [1, 2]))).toMatch(
      /denominators: expected 4 totals/,
    );
    expect(refusal(() => ratioStandardError(design, [1, 2, 3, 4], [0, 0, 0, 0]))).toMatch(/^RATE_OVER_ZERO/);
  });
});
