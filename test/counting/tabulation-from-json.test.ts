import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  defineMeasure,
  mergeTabulations,
  type Tabulation,
  tabulate,
} from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";

describe("a table from JSON", () => {
  const one = defineMeasure({ dimensions: { a: ["a"] }, cutoff: 1 });
  const small = tabulate({ deprivations: { a: [1, 0] }, weights: [2, 3] }, one);
  const holding = (changes: object, weightPlaces = 0): Tabulation =>
    ({ ...small, weightPlaces, cells: { ...small.cells, ...changes } }) as Tabulation;

  test("may hold more rows than 2^31 and weights beyond 2^53 in a cell, and adds up exactly", () => {
    const huge = holding({ rows: [5_000_000_000, 7], weights: ["123456789012345678901234567", 1] }, 6);
    const sum = mergeTabulations(huge, huge, small);
    expect(sum.cells.rows).toEqual([10_000_000_001, 15]);
    expect(sum.rows).toBe(10_000_000_016);
    expect(sum.cells.weights).toEqual(["246913578024691357805469134", 2_000_002]);
    expect(sum.weightPlaces).toBe(6);
    expect(alkireFoster(sum).overall.headcountRatio.exact).toBe("1000001/123456789012345678903734568");
  });

  test("many cells of one key whose sum passes 2^53 again and again", () => {
    const large = holding({ weights: [2 ** 53 - 1, 0] });
    const sum = mergeTabulations(...Array.from({ length: 40 }, () => large));
    expect(sum.cells.weights).toEqual([String(40n * (2n ** 53n - 1n)), 0]);
    expect(sum.cells.rows).toEqual([40, 40]);
  });

  test.each([
    ["decimal places that are none", holding({}, -1)],
    ["half a decimal place", holding({}, 0.5)],
    ["more places than are added", holding({}, 19)],
    ["a sum of weights beyond all nations", holding({ weights: ["1".padEnd(26, "0"), 1] })],
    ["a sum of weights that is no number", holding({ weights: ["12e3", 1] })],
    ["a negative sum of weights", holding({ weights: [-1, 1] })],
    ["a negative count", holding({ rows: [-1, 1] })],
    ["half a profile", holding({ profiles: [0, 0.5] })],
    ["a profile of 31 bits", holding({ profiles: [0, 2 ** 30] })],
    ["a context that it does not have", holding({ contexts: [0, 1] })],
  ])("is refused with %s", (_, table) => {
    expect(refusal(() => alkireFoster(table)).code).toBe("TABULATION_INVALID");
    expect(refusal(() => mergeTabulations(small, table)).code).toBe("TABULATION_INVALID");
  });
});
