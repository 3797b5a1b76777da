import { describe, expect, test } from "vitest";
import { fraction } from "../../../../src/number/index.ts";
import { centreOf } from "../../../../src/verify/sheet/solve/centre.ts";
import { skyline, solveSkyline } from "../../../../src/verify/sheet/solve/cholesky.ts";
import { floatRows } from "../../../../src/verify/sheet/solve/float-rows.ts";
import { newtonStep, rowsOfColumns } from "../../../../src/verify/sheet/solve/newton-step.ts";
import { casesBeyond, otherCase } from "../../../../src/verify/sheet/solve/other-cases.ts";
import { hasWitness } from "../../../../src/verify/sheet/solve/witness.ts";
import { interval, shown, stated } from "./stated.ts";

describe("a symmetric system", () => {
  const solve = (
    first: readonly number[],
    entries: readonly (readonly number[])[],
    right: readonly number[],
  ) => {
    const matrix = skyline(first);
    for (const [row, own] of entries.entries()) matrix.rows[row]?.set(own);
    return [...solveSkyline(matrix, Float64Array.from(right))].map((value) => Number(value.toFixed(9)));
  };
  test("of rows that begin where they are not zero", () => {
    const { rows, first } = skyline([0, 1, 0]);
    expect([rows.map((row) => [...row]), first]).toEqual([
      [[0], [0], [0, 0, 0]],
      [0, 1, 0],
    ]);
  });

  test.each([
    // 4x + 2y = 10, 2x + 5y = 13.
    ["two unknowns", [0, 0], [[4], [2, 5]], [10, 13], [1.5, 2]],
    ["unknowns of their own", [0, 1], [[4], [5]], [8, 15], [2, 3]],
    // 4x + 2z = 2, 9y + 3z = 15, 2x + 3y + 6z = 22 with x = -1, y = 2/3, z = 3.
    ["three unknowns", [0, 1, 0], [[4], [9], [2, 3, 6]], [2, 15, 18], [-1, 2 / 3, 3]],
    // The matrix [4 2 0; 2 5 1; 0 1 6] times (1, 2, 3).
    ["a band", [0, 0, 1], [[4], [2, 5], [1, 6]], [8, 15, 20], [1, 2, 3]],
    // The matrix [4 2 2; 2 5 1; 2 1 6] times (1, 2, 3).
    ["a full matrix", [0, 0, 0], [[4], [2, 5], [2, 1, 6]], [14, 15, 22], [1, 2, 3]],
  ])("of %s", (_, first, entries, right, found) => {
    expect(solve(first, entries, right)).toEqual(found.map((value) => Number(value.toFixed(9))));
  });

  test("where a row follows from others, its unknown is zero", () => {
    expect(solve([0, 0], [[4], [2, 1]], [8, 4])).toEqual([2, 0]);
    expect(solve([0, 0, 0], [[4], [2, 1], [2, 1, 6]], [10, 5, 15])).toEqual([1.5, 0, 2]);
    expect(solve([0, 1], [[0], [2]], [0, 4])).toEqual([0, 2]);
  });
});

describe("constraints as rows of floats", () => {
  const made = (variables: readonly string[], constraints: readonly string[]) => {
    const { problem, domainOf } = stated(variables, constraints);
    return floatRows(problem, domainOf, [...problem.constraints.keys()]);
  };
  const columnOf = (variable: string) => {
    const [column] = made([variable], ["a - 1 <= 0"]).columns;
    if (column === undefined) throw new Error("no column");
    return [
      column.origin.toFraction(),
      column.step.toFraction(),
      column.lower,
      column.upper,
      shown(column.domain),
    ];
  };
  test.each([
    ["[10, 20]", ["15", "1", -5, 5, "[10, 20]"]],
    ["[0, 1/2)", ["1/4", "1/10", -2.5, 2.5, "[0, 1/2)"]],
    ["[0, ∞) from 30", ["30", "1", -30, Number.POSITIVE_INFINITY, "[0, ∞)"]],
    ["(-∞, 0] from -30", ["-30", "1", Number.NEGATIVE_INFINITY, 30, "(-∞, 0]"]],
    ["[0, ∞)", ["1", "1/10", -10, Number.POSITIVE_INFINITY, "[0, ∞)"]],
    ["(-∞, 0]", ["-1", "1/10", Number.NEGATIVE_INFINITY, 10, "(-∞, 0]"]],
    ["R from 250", ["250", "10", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, "R"]],
    ["R from -250", ["-250", "10", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, "R"]],
    ["R", ["0", "1/10", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, "R"]],
  ])("%s begins at, in steps, between: %j", (variable, found) => {
    expect(columnOf(variable as string)).toEqual(found);
  });

  test("a sum, in steps of the column that moves it most", () => {
    // a = 15 + x, b = 150 + 10 y: a + b - 170 = x + 10 y - 5.
    const { columns, rows } = made(["[10, 20]", "[100, 200]"], ["a + b - 170 = 0"]);
    expect(columns.map(({ variable }) => variable)).toEqual([0, 1]);
    expect(rows).toEqual([
      {
        terms: [
          { factor: 0.1, columns: [0] },
          { factor: 1, columns: [1] },
        ],
        constant: -0.5,
      },
    ]);
  });

  test("an inequality leaves something over", () => {
    const { columns, rows } = made(["[10, 20]"], ["2 a - 50 <= 0", "a - 50 < 0"]);
    expect(rows).toEqual([
      {
        terms: [
          { factor: 1, columns: [0] },
          { factor: 1, columns: [1] },
        ],
        constant: -10,
      },
      {
        terms: [
          { factor: 1, columns: [0] },
          { factor: 1, columns: [2] },
        ],
        constant: -35,
      },
    ]);
    expect(
      columns
        .slice(1)
        .map(({ variable, lower, upper, domain, origin, step }) => [
          variable,
          lower,
          upper,
          shown(domain),
          origin.toFraction(),
          step.toFraction(),
        ]),
    ).toEqual([
      [-1, 0, Number.POSITIVE_INFINITY, "[0, ∞)", "0", "1"],
      [-1, 0, Number.POSITIVE_INFINITY, "(0, ∞)", "0", "1"],
    ]);
  });

  test("a product is multiplied out", () => {
    // (15 + x)(25 + y) - (350 + 10 z) = 25 + 25 x + 15 y + x y - 10 z.
    const { rows } = made(["[10, 20]", "[20, 30]", "[300, 400]"], ["a b - c = 0"]);
    expect(rows[0]?.terms.map(({ factor, columns }) => [columns.join(" "), factor * 25])).toEqual([
      ["1", 15],
      ["0", 25],
      ["0 1", 1],
      ["2", -10],
    ]);
    expect(rows[0]?.constant).toBe(1);
  });

  test("a square too, and known numbers are put in", () => {
    // (15 + x)² - 3 × 75 = 30 x + x².
    const { columns, rows } = made(["[10, 20]", "3"], ["a a - 75 b = 0"]);
    expect(columns.length).toBe(1);
    expect(rows[0]?.terms).toEqual([
      { factor: 1, columns: [0] },
      { factor: 1 / 30, columns: [0, 0] },
    ]);
    expect(rows[0]?.constant).toBe(0);
  });

  test("a product is told from a column of a high place", () => {
    const names = [..."abcdefghijklm"];
    const { rows } = made(
      names.map(() => "R"),
      [`${names.join(" + ")} + b c - 1 = 0`],
    );
    expect(rows[0]?.terms.map(({ columns }) => columns.join(" "))).toEqual([
      ...names.map((_, column) => `${column}`),
      "1 2",
    ]);
  });

  test("what cancels out leaves an empty row", () => {
    expect(made(["[10, 20]", "1"], ["a b - a + 2 = 0"])).toEqual({
      columns: [],
      rows: [{ terms: [], constant: 2 }],
    });
  });

  test("of two cases the one of the values as printed, or the one that is left", () => {
    const factors = (variables: readonly string[], text: string) => {
      const { problem, own } = stated(variables, [text]);
      return (decider?: string) => {
        const domains = own.map((domain, at) =>
          at === 3 && decider !== undefined ? interval(decider) : domain,
        );
        const { columns, rows } = floatRows(problem, (variable) => domains[variable] as never, [0]);
        return rows[0]?.terms
          .map(({ factor, columns: [at] }) => `${factor} ${columns[at as number]?.variable}`)
          .sort();
      };
    };
    const three = ["[10, 20] from 12", "[20, 30] from 24", "[0, 10]"];
    const first = factors(three, "|b - a| = c");
    expect(first()).toEqual(["-1 0", "-1 2", "1 1"]);
    expect(first("1")).toEqual(["-1 0", "1 1", "1 2"]);
    const second = factors(three, "|a - b| = c");
    expect(second()).toEqual(["-1 1", "1 0", "1 2"]);
    expect(second("0")).toEqual(["-1 1", "-1 2", "1 0"]);
  });
});

describe("a step of Newton's", () => {
  const step = (
    variables: readonly string[],
    constraints: readonly string[],
    values: readonly number[],
    left = 1,
  ) => {
    const { problem, domainOf } = stated(variables, constraints);
    const rows = floatRows(problem, domainOf, [...problem.constraints.keys()]);
    const at = Float64Array.from(values);
    const off = Float64Array.from(rows.rows, ({ terms, constant }) =>
      terms.reduce(
        (sum, { factor, columns }) =>
          sum + columns.reduce((product, column) => product * (at[column] as number), factor),
        constant,
      ),
    );
    const found = newtonStep(rows, rowsOfColumns(rows), at, off, { left });
    return found && [...found].map((value) => Number(value.toFixed(6)));
  };
  test("which rows a column stands in", () => {
    const { problem, domainOf } = stated(
      ["[0, 2]", "[0, 2]", "[0, 2]"],
      ["a b - c = 0", "c - a = 0", "b - 1 = 0"],
    );
    expect(rowsOfColumns(floatRows(problem, domainOf, [0, 1, 2])).map((own) => [...own].sort())).toEqual([
      [0, 1],
      [0, 2],
      [0, 1],
    ]);
  });

  test("goes as far in both columns where they have the same room", () => {
    // Each of [0, 10] in steps of 1 from the middle 5; the sum is 2 too small.
    expect(step(["[0, 10]", "[0, 10]"], ["a + b - 12 = 0"], [0, 0])).toEqual([1, 1]);
    expect(step(["[0, 10]", "[0, 10]"], ["a - b - 2 = 0"], [0, 0])).toEqual([1, -1]);
  });

  test("goes farther in a column with more room", () => {
    // Ease goes with the square of the room: 25 to 1600 in steps of 1.
    const [a, b] = step(["[0, 10]", "[0, 80]"], ["a + b - 55 = 0"], [0, 0]) as number[];
    expect((a as number) + (b as number)).toBeCloseTo(10, 5);
    expect((b as number) / (a as number)).toBeCloseTo(64, 0);
  });

  test("is drawn to the middle where nothing else is asked", () => {
    // At 4 above the middle of [-5, 5]: 1/9 below and 1/1 above pull back.
    const [back] = step(["[0, 10]", "[0, 10]"], ["b - 5 = 0"], [0, 0]) as number[];
    expect(back).toBe(0);
    const [a, b] = step(["[0, 10]", "[0, 10]"], ["a - b = 0"], [4, 4]) as number[];
    expect(a).toBe(b);
    expect(a).toBeCloseTo((1 / 9 - 1) / (1 / 81 + 1), 4);
  });

  test("follows the slopes of a product", () => {
    // (1 + x)(1 + y) = 1.21 with x = y: one step is 0.105.
    const found = step(["[0, 2]", "[0, 2]"], ["a b - 121/100 = 0"], [0, 0]) as number[];
    expect(found[0]).toBeCloseTo(1.05, 5);
    expect(found[1]).toBeCloseTo(1.05, 5);
    // From (x, y) = (0.2, 0.1): 1.2 × 1.1 = 1.32 is 0.11 too much; the slopes are 1.1 and 1.2.
    const [a, b] = step(["[0, 20]", "[0, 20]"], ["a b - 131 = 0"], [1, 2]) as number[];
    expect(12 * (a as number) + 11 * (b as number)).toBeCloseTo(131 - 132, 4);
  });

  test("satisfies rows together", () => {
    const [a, b, c] = step(
      ["[0, 10]", "[0, 10]", "[0, 10]"],
      ["a + b + c - 18 = 0", "a - b - 2 = 0"],
      [0, 0, 0],
    ) as number[];
    expect((a as number) + (b as number) + (c as number)).toBeCloseTo(3, 6);
    expect((a as number) - (b as number)).toBeCloseTo(2, 6);
    const [d, e, f] = step(
      ["[0, 10]", "[0, 10]", "[0, 10]"],
      ["c - b - 1 = 0", "a - b - 2 = 0", "a + b + c - 18 = 0"],
      [0, 0, 0],
    ) as number[];
    // In the order in which rows name their columns: c, b, a.
    expect((d as number) - (e as number)).toBeCloseTo(1, 6);
    expect((f as number) - (e as number)).toBeCloseTo(2, 6);
    expect((d as number) + (e as number) + (f as number)).toBeCloseTo(3, 6);
  });

  test("moves freely where a column has no end", () => {
    const [a, b] = step(["R from 100", "[0, 10]"], ["a + b - 205 = 0"], [0, 0]) as number[];
    expect(a).toBeCloseTo(10, 3);
    expect(b).toBeCloseTo(0, 3);
  });

  test("is not taken without effort", () => {
    // 20 for each of two columns in one row, and 1 for the row: 41 of 4000 operations.
    expect(step(["[0, 10]", "[0, 10]"], ["a + b - 12 = 0"], [0, 0], 41 / 4000)).toEqual([1, 1]);
    expect(step(["[0, 10]", "[0, 10]"], ["a + b - 12 = 0"], [0, 0], 40 / 4000)).toBeNull();
    // Both columns in two rows: 20 × 4 each, and 1 + 4 for the rows.
    const two = ["a + b - 12 = 0", "a - b = 0"];
    expect(step(["[0, 10]", "[0, 10]"], two, [0, 0], 165 / 4000)).toEqual([1, 1]);
    expect(step(["[0, 10]", "[0, 10]"], two, [0, 0], 164 / 4000)).toBeNull();
  });
});

describe("the middle of what constraints allow", () => {
  const centre = (variables: readonly string[], constraints: readonly string[], left = 1e5) => {
    const { problem, domainOf } = stated(variables, constraints);
    const found = centreOf(problem, domainOf, [...problem.constraints.keys()], { left });
    return (
      found && { ...found, values: [...found.values].map(([variable, value]) => [variable, value.valueOf()]) }
    );
  };
  test("of a sum", () => {
    const { values, only } = centre(["[0, 10]", "[0, 10]"], ["a + b - 12 = 0"]) as never as {
      values: [number, number][];
      only: boolean;
    };
    expect(only).toBe(false);
    for (const [, value] of values) expect(value).toBeCloseTo(6, 5);
  });

  test("values are fractions of few digits", () => {
    const { problem, domainOf } = stated(["[0, 1]", "[0, 1]", "[0, 1]"], ["a + b + c - 1 = 0"]);
    const found = centreOf(problem, domainOf, [0], { left: 1e5 });
    for (const value of found?.values.values() ?? []) {
      expect(value.d).toBeLessThan(10n ** 12n);
      expect(value.valueOf()).toBeCloseTo(1 / 3, 8);
    }
    expect(found?.values.size).toBe(3);
  });

  test.each([
    ["a product", ["[1, 3]", "[1, 3]", "[3, 5]"], ["a b - c = 0"]],
    ["an inequality", ["[0, 10]", "[0, 10]"], ["a + b - 3 <= 0"]],
    ["one without bound", ["[0, ∞) from 7", "[0, 10]"], ["a - b = 0"]],
    ["one without bound above", ["(-∞, 9] from 7", "[0, 10]"], ["a - b = 0"]],
    ["entangled sums", ["[0, 10]", "[0, 10]", "[0, 10]"], ["a + b - 12 = 0", "b + c - 9 = 0"]],
  ] as const)("of %s lies within the domains", (_, variables, constraints) => {
    const { problem, domainOf } = stated(variables, constraints);
    const places = [...problem.constraints.keys()];
    const found = centreOf(problem, domainOf, places, { left: 1e5 });
    expect(found?.only).toBe(false);
    for (const [variable, value] of found?.values ?? []) {
      const { lower, upper } = domainOf(variable);
      if (lower) expect(value.compare(lower)).toBeGreaterThan(0);
      if (upper) expect(value.compare(upper)).toBeLessThan(0);
    }
    for (const { monomials, constant, sense } of problem.constraints) {
      const sum = monomials.reduce(
        (all, { coefficient, variables: own }) =>
          all +
          own.reduce(
            (product, variable) => product * (found?.values.get(variable)?.valueOf() ?? Number.NaN),
            coefficient.valueOf(),
          ),
        constant.valueOf(),
      );
      if (sense === "=") expect(sum).toBeCloseTo(0, 6);
      else expect(sum).toBeLessThan(0);
    }
  });

  test("ends, where nothing else is left", () => {
    expect(centre(["[0, 5]", "[0, 5]"], ["a + b - 10 = 0"])).toEqual({
      values: [
        [0, 5],
        [1, 5],
      ],
      only: true,
    });
    expect(centre(["[0, 5]", "[0, 5]"], ["10 - a - b <= 0"])).toEqual({
      values: [
        [0, 5],
        [1, 5],
      ],
      only: true,
    });
    expect(centre(["[1, 5]", "[2, 5]"], ["a + b - 3 = 0"])).toEqual({
      values: [
        [0, 1],
        [1, 2],
      ],
      only: true,
    });
  });

  test("nothing, where an end does not belong to a domain, or there is nothing", () => {
    expect(centre(["[0, 5)", "[0, 5)"], ["a + b - 10 = 0"])).toBeNull();
    expect(centre(["[0, 5]", "[0, 5]"], ["a + b - 12 = 0"])).toBeNull();
    expect(centre(["[0, 5]", "[0, 5]"], ["a + b - 6 = 0"], 1)).toBeNull();
    expect(centre(["[0, 5]", "[0, 5]"], ["a + b - 6 = 0"], 2)).toBeNull();
  });

  test("the other case of a size, where it cannot be that of the print", () => {
    // As printed b is 9 and more than the square of a; but b is 1, and no square is 1 - 4.
    expect(centre(["R from 1", "1 from 9", "4"], ["|b - a a| = c"])).toEqual({
      values: [[3, 1]],
      only: true,
    });
  });
});

describe("other cases", () => {
  const sized = stated(
    ["[0, 6] from 3", "[1, 9] from 1", "[0, 8]"],
    ["|a - b| = c", "a - b = 0", "|b - a| = c"],
  );
  const domainOf = sized.domainOf;
  const places = [0, 1, 2, 3, 4];
  const written = (cases: ReadonlyMap<number, unknown> | null) =>
    cases && [...cases].map(([decider, to]) => [decider, String(to)]);
  test("are those of sizes at zero", () => {
    expect(written(casesBeyond(sized.problem, domainOf, places, new Map([[2, fraction(0)]])))).toEqual([
      [3, "1"],
      [4, "0"],
    ]);
    expect(casesBeyond(sized.problem, domainOf, places, new Map([[2, fraction(1)]]))).toBeNull();
    expect(casesBeyond(sized.problem, domainOf, places, new Map([[0, fraction(0)]]))).toBeNull();
    expect(casesBeyond(sized.problem, domainOf, [2], new Map([[2, fraction(0)]]))).toBeNull();
  });

  test("are not asked for where they are decided", () => {
    const known = (variable: number) => (variable === 3 ? interval("0") : domainOf(variable));
    expect(written(casesBeyond(sized.problem, known, places, new Map([[2, fraction(0)]])))).toEqual([
      [4, "0"],
    ]);
    expect(otherCase(sized.problem, known, [0], Float64Array.of(1))).toBeNull();
  });

  test("are that of the constraint that is farthest off", () => {
    expect(written(otherCase(sized.problem, domainOf, [0, 2, 3], Float64Array.of(1, -2, -3)))).toEqual([
      [4, "0"],
    ]);
    expect(written(otherCase(sized.problem, domainOf, [0, 2, 3], Float64Array.of(-4, -2, -3)))).toEqual([
      [3, "1"],
    ]);
    expect(otherCase(sized.problem, domainOf, [0, 2, 3], Float64Array.of(1, -2, 0))).toBeNull();
  });
});

describe("a witness", () => {
  const witness = (variables: readonly string[], constraints: readonly string[], left?: number) => {
    const search = stated(variables, constraints).search(left);
    const before = search.domains.now.map(shown);
    const found = hasWitness(search, [...search.problem.constraints.keys()]);
    // Whatever it tried is taken back.
    expect([search.domains.now.map(shown), search.domains.narrowings]).toEqual([before, []]);
    return found;
  };
  test.each([
    ["of a sum", ["[0, 2]", "[0, 3]", "[4, 9]"], ["a + b - c = 0"], true],
    [
      "of sums in a circle",
      ["[0, 9]", "[0, 9]", "[0, 9]"],
      ["a + b - 9 = 0", "b + c - 8 = 0", "a + c - 7 = 0"],
      true,
    ],
    ["of products in a circle", ["[1, 3]", "[1, 3]", "[1, 9]"], ["a b - c = 0", "a + b - 4 = 0"], true],
    ["of what leaves ends only", ["[0, 5]", "[0, 5]"], ["a + b - 10 = 0"], true],
    ["of the other case", ["R from 1", "1 from 9", "[4, 6]"], ["|b - a a| = c"], true],
    ["of whole numbers", ["whole [0, 9]", "whole [0, 9]", "[0, 30]"], ["3 a - b = 0", "a + b - c = 0"], true],
    ["of nothing", ["[0, 5]", "[0, 5]"], ["a + b - 12 = 0"], false],
    ["of nothing open", ["[0, 5)", "[0, 5]"], ["a + b - 10 = 0"], false],
  ] as const)("%s: %s, %s: %s", (_, variables, constraints, found) => {
    expect(witness(variables, constraints)).toBe(found);
  });

  test("is not found without effort", () => {
    expect(witness(["[0, 2]", "[0, 3]", "[4, 9]"], ["a + b - c = 0"], 2)).toBe(false);
    expect(witness(["[0, 9]", "[0, 9]"], ["a + b - 9 = 0"], 3)).toBe(false);
  });
});
