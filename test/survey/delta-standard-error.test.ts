import { describe, expect, test } from "vitest";
import { deltaStandardError } from "../../src/survey/index.ts";
import { refusal } from "./refusal.ts";

describe("deltaStandardError", () => {
  test("the variance of 2x + 3y, by hand: 4 × 1 + 2 × 6 × 0.5 + 9 × 2.25", () => {
    const matrix = [
      [1, 0.5],
      [0.5, 2.25],
    ];
    expect(deltaStandardError([2, 3], matrix)).toBe(Math.sqrt(30.25));
    expect(deltaStandardError([0, 0], matrix)).toBe(0);
    expect(deltaStandardError([], [])).toBe(0);
  });

  test("estimates that go together entirely cancel to 0, not to a rounding", () => {
    const [a, b] = [0.1, 0.3];
    const together = [
      [a * a, a * b],
      [a * b, b * b],
    ];
    expect(deltaStandardError([3, -1], together)).toBe(0);
  });

  test.each<[unknown, unknown, RegExp]>([
    [[1], [[1, 2]], /expected 1 derivatives and as many rows and columns of covariances/],
    [[1, 2], [[1, 2]], /expected 2 derivatives/],
    [[1, 2], [[1, 2], undefined], /received undefined/],
    [undefined, [], /expected undefined derivatives/],
    [[1], undefined, /received undefined/],
    [[Number.NaN], [[1]], /NaN as derivative/],
    [[1e200], [[1e200]], /1e\+200 as covariance/],
  ])("refuses %o and %o", (gradient, covariance, message) => {
    const refused = refusal(() => deltaStandardError(gradient as number[], covariance as number[][]));
    expect(refused).toMatch(/^ARGUMENT_INVALID/);
    expect(refused).toMatch(message);
  });
});
