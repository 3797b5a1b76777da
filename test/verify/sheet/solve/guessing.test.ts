/** Guesses by floats: the middle of what constraints allow together. Exact arithmetic has to show that they hold. */
import { describe, expect, test } from "vitest";
import { centreOf } from "../../../../src/verify/sheet/solve/centre.ts";
import { skyline, solveSkyline } from "../../../../src/verify/sheet/solve/cholesky.ts";
import { floatRows } from "../../../../src/verify/sheet/solve/float-rows.ts";
import { newtonStep, rowsOfColumns } from "../../../../src/verify/sheet/solve/newton-step.ts";
import { plenty, stated } from "./stated.ts";

describe("symmetric systems", () => {
  const solved = (lower: readonly (readonly number[])[], right: readonly number[]): number[] => {
    const first = lower.map((row) => row.findIndex((entry) => entry !== 0));
    const matrix = skyline(first);
    for (const [at, row] of lower.entries()) matrix.rows[at]?.set(row.slice(first[at]));
    return [...solveSkyline(matrix, Float64Array.from(right))].map(
      (value) => Math.round(value * 1e9) / 1e9 + 0,
    );
  };

  test("are solved, whatever their first columns are", () => {
    expect(solved([[4]], [8])).toEqual([2]);
    // 4x + 2y = 10, 2x + 5y = 13.
    expect(solved([[4], [2, 5]], [10, 13])).toEqual([1.5, 2]);
    expect(solved([[4], [0, 5]], [8, 15])).toEqual([2, 3]);
    // Rows that begin in the first, the second and the first column again.
    expect(solved([[4], [0, 9], [2, 3, 11]], [4 + 6, 18 + 9, 2 + 6 + 33])).toEqual([1, 2, 3]);
    expect(
      solved([[4], [2, 5], [0, 1, 6], [1, 0, 2, 9]], [4 + 4 + 4, 2 + 10 + 3, 2 + 18 + 8, 1 + 6 + 36]),
    ).toEqual([1, 2, 3, 4]);
  });

  test("leave an unknown zero of which the row follows from others", () => {
    expect(solved([[4], [2, 1]], [8, 4])).toEqual([2, 0]);
    expect(solved([[1], [1, 1], [0, 1, 5]], [1, 1, 0])).toEqual([1, 0, 0]);
  });
});

describe("constraints as equations between floats", () => {
  test("in steps of columns around a short number", () => {
    const { problem, domainOf, places } = stated(
      ["[0, 8]", "[10, 30]", "3", "[5, ∞) from 7"],
      ["2a - b + 4c - 3 = 0", "a - d <= 0", "a - d + 1 < 0"],
    );
    const { columns, rows } = floatRows(problem, domainOf, places);
    expect(
      columns.map(({ variable, origin, step, lower, upper }) => [
        variable,
        origin.toFraction(),
        step.toFraction(),
        lower,
        upper,
      ]),
    ).toEqual([
      [0, "4", "1/10", -40, 40],
      [1, "20", "1", -10, 10],
      [3, "7", "1/10", -20, Number.POSITIVE_INFINITY],
      [-1, "0", "1", 0, Number.POSITIVE_INFINITY],
      [-1, "0", "1", 0, Number.POSITIVE_INFINITY],
    ]);
    expect(columns.slice(3).map(({ domain }) => domain.lowerClosed)).toEqual([true, false]);
    // 2 × 4 − 20 + 12 − 3 = −3, in units of the largest factor.
    expect(rows[0]).toEqual({
      terms: [
        { factor: 0.2, columns: [0] },
        { factor: -1, columns: [1] },
      ],
      constant: -3,
    });
    expect(rows[1]).toEqual({
      terms: [
        { factor: 1, columns: [0] },
        { factor: -1, columns: [2] },
        { factor: 1, columns: [3] },
      ],
      constant: -30,
    });
    expect(rows[2]?.constant).toBe(-20);
  });

  test("with products written out", () => {
    const { problem, domainOf, places } = stated(["[0, 8]", "[10, 30]", "[0, 8]"], ["ab - c = 0"]);
    // (4 + x/10)(20 + y) − (4 + z/10) = 76 + 2x + 4y + xy/10 − z/10.
    expect(floatRows(problem, domainOf, places).rows).toEqual([
      {
        terms: [
          { factor: 1, columns: [1] },
          { factor: 0.5, columns: [0] },
          { factor: 0.025, columns: [0, 1] },
          { factor: -0.025, columns: [2] },
        ],
        constant: 19,
      },
    ]);
  });

  test("in the case of the values as printed, or in the one that is left", () => {
    const { problem, domainOf, places } = stated(
      ["[0, 8]", "[0, 8] from 5", "[0, 8] from 2"],
      ["|b - c| = a"],
    );
    const sign = (decider: string | null): number | undefined =>
      floatRows(
        problem,
        (variable) =>
          variable === 3 && decider !== null ? stated([decider]).domainOf(0) : domainOf(variable),
        places.slice(0, 1),
      ).rows[0]?.terms.find(({ columns }) => columns[0] === 0)?.factor;
    expect([sign(null), sign("0"), sign("1")]).toEqual([-1, -1, 1]);
  });
});

describe("a step towards the middle", () => {
  test("solves what is linear at once, and balances the distances from the ends", () => {
    const { problem, domainOf, places } = stated(
      ["[0, 8]", "[0, 8]", "[0, 8]"],
      ["a + b - c = 0", "a - b = 0"],
    );
    const system = floatRows(problem, domainOf, places);
    const touching = rowsOfColumns(system);
    expect(touching).toEqual([[0, 1], [0, 1], [0]]);
    const values = Float64Array.from([0, 0, 0]);
    const left = Float64Array.from(system.rows, ({ constant }) => constant);
    const step = newtonStep(system, touching, values, left, plenty()) as Float64Array;
    for (const { terms, constant } of system.rows) {
      const after = terms.reduce(
        (sum, { factor, columns: [column] }) => sum + factor * (step[column as number] as number),
        constant,
      );
      expect(after).toBeCloseTo(0, 9);
    }
    expect(newtonStep(system, touching, values, left, { left: 0 })).toBeNull();
  });
});

describe("the middle of what constraints allow together", () => {
  const centre = (given: readonly string[], ...constraints: readonly string[]) => {
    const { problem, domainOf, places } = stated(given, constraints);
    const found = centreOf(problem, domainOf, places, plenty());
    return (
      found && {
        only: found.only,
        values: [...found.values].map(([variable, value]) => [variable, Number(value.valueOf().toFixed(4))]),
      }
    );
  };

  test.each<readonly [readonly string[], readonly string[], readonly number[]]>([
    [["[0, 10]", "[0, 10]"], ["a + b - 10 = 0"], [5, 5]],
    [["[0, 1]", "[0, 1]", "[0, 2]"], ["a + b - c = 0"], [0.5, 0.5, 1]],
    // Where ab is greatest.
    [["[0, ∞)", "[0, ∞)"], ["a + b - 1 = 0"], [0.5, 0.5]],
    [["[0, ∞)", "[0, ∞)"], ["2a + b - 1 = 0"], [0.25, 0.5]],
    [["[0, ∞)", "[0, ∞)"], ["a + 3b - 6 = 0"], [3, 1]],
    // What is left over counts too: ab(1 − a − b).
    [["[0, ∞)", "[0, ∞)"], ["a + b - 1 <= 0"], [1 / 3, 1 / 3]],
    [["[0, ∞)", "[0, ∞)"], ["a + b - 1 < 0"], [1 / 3, 1 / 3]],
    [
      ["[0, 4]", "[0, 4]"],
      ["a - b = 0", "a + b - 4 = 0"],
      [2, 2],
    ],
    [
      ["[1, 9]", "[1, 9]", "[1, 9]"],
      ["a - b - 1 = 0", "b - c - 1 = 0"],
      [6, 5, 4],
    ],
  ])("for %j with %j", (given, constraints, expected) => {
    const found = centre(given, ...constraints);
    expect(found?.only).toBe(false);
    expect(found?.values.map(([variable]) => variable)).toEqual(given.map((_, at) => at));
    for (const [at, number] of expected.entries()) {
      // It is near enough where all constraints hold; it need not be the very middle.
      expect(Math.abs((found?.values[at]?.[1] ?? 0) - number)).toBeLessThan(0.12 * number);
    }
  });

  test("is found for products as well", () => {
    const values = (...args: Parameters<typeof centre>): number[] =>
      (centre(...args)?.values ?? []).map(([, value]) => value as number);
    const [a = 0, b = 1, c = 2] = values(["[1, 3]", "[1, 3]", "[1, 9]"], "ab - c = 0");
    expect(a).toBeCloseTo(b, 3);
    expect(a * b).toBeCloseTo(c, 3);
    const rounded = values(["[0, 2]", "[0, 2]"], "aa + bb - 2 = 0").map((value) => Number(value.toFixed(3)));
    expect(rounded).toEqual([1, 1]);
  });

  test("is at ends where they are all that is left", () => {
    expect(centre(["[0, 1]", "[0, 1]"], "a + b - 2 = 0")).toEqual({
      only: true,
      values: [
        [0, 1],
        [1, 1],
      ],
    });
    expect(centre(["[2, 5]", "[3, 5]"], "a + b - 5 = 0")).toEqual({
      only: true,
      values: [
        [0, 2],
        [1, 3],
      ],
    });
  });

  test("is not found where there is none, or without steps", () => {
    expect(centre(["[0, 1]", "[0, 1]"], "a + b - 3 = 0")).toBeNull();
    expect(centre(["[0, 1)", "[0, 1)"], "a + b - 2 = 0")).toBeNull();
    const { problem, domainOf, places } = stated(["[0, 10]", "[0, 10]"], ["a + b - 10 = 0"]);
    expect(centreOf(problem, domainOf, places, { left: 1 })).toBeNull();
    expect(centreOf(problem, domainOf, places, { left: 2 })).toBeNull();
  });

  test("is rounded to few digits", () => {
    const { problem, domainOf, places } = stated(["[0, ∞)", "[0, ∞)"], ["a + b - 1 <= 0"]);
    for (const value of centreOf(problem, domainOf, places, plenty())?.values.values() ?? []) {
      expect(value.d.toString().length).toBeLessThan(14);
    }
  });
});
