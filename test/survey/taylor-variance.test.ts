import { describe, expect, test } from "vitest";
import {
  ratioStandardError,
  surveyDesign,
  taylorCovariance,
  taylorVariance,
} from "../../src/survey/index.ts";

describe("taylorVariance", () => {
  test("two strata of two units, by hand: 2 × 2 × 1/16 + 2 × 2 × 1/64", () => {
    const design = surveyDesign({ strata: [0, 0, 1, 1], stratumCount: 2 });
    expect(taylorVariance(design, [0.25, -0.25, 0.125, -0.125])).toBe(0.3125);
    expect(
      taylorCovariance(design, [
        [3, 1, 0, 0],
        [0, 0, 1, 3],
      ]),
    ).toEqual([
      [4, 0],
      [0, 4],
    ]);
    expect(ratioStandardError(design, [3, 1, 2], [4, 4, 4], { units: [0, 1, 3] })).toBeCloseTo(1 / 6, 15);
  });
});
