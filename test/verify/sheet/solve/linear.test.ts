import { describe, expect, test } from "vitest";
import { type Fraction, fraction } from "../../../../src/number/index.ts";
import { exactly, highest, lowest, type Nudged } from "../../../../src/verify/sheet/solve/bound.ts";
import { branchOn } from "../../../../src/verify/sheet/solve/branch.ts";
import { isDivisible } from "../../../../src/verify/sheet/solve/divisible.ts";
import { freeFactors, looseFactors } from "../../../../src/verify/sheet/solve/factors.ts";
import { linearise } from "../../../../src/verify/sheet/solve/linearise.ts";
import type { Constraint } from "../../../../src/verify/sheet/solve/problem.ts";
import { restsOf } from "../../../../src/verify/sheet/solve/rest.ts";
import { type Row, solveLinear } from "../../../../src/verify/sheet/solve/simplex.ts";
import { solveRows } from "../../../../src/verify/sheet/solve/solve-rows.ts";
import { interval, placeOf, shown, stated } from "./stated.ts";

const end = (of: Nudged | null): string => {
  if (of === null) return "none";
  const nudge = of.nudge.n === 0n ? "" : of.nudge.s > 0n ? " above" : " below";
  return `${of.at.toFraction()}${nudge}`;
};

describe("sums of whole numbers", () => {
  const divides = (variables: readonly string[], text: string): boolean => {
    const { problem, domainOf } = stated(variables, [text]);
    return isDivisible(problem.constraints[0] as Constraint, problem, domainOf);
  };
  const whole = "whole [0, 99]";
  test.each([
    ["2 divides 4 a - 6 b, and not 1", [whole, whole], "4 a - 6 b - 1 = 0", false],
    ["2 divides 4 a - 6 b, and 2", [whole, whole], "4 a - 6 b - 2 = 0", true],
    ["no remainder with 1", [whole, whole], "4 a - 3 b - 1 = 0", true],
    ["half of a does not reach 1/3", [whole], "1/2 a - 1/3 = 0", false],
    ["half of a reaches 3/2", [whole], "1/2 a - 3/2 = 0", true],
    ["an inequality", [whole, whole], "4 a - 6 b - 1 <= 0", true],
    ["a number that is not whole", [whole, "[0, 99]"], "4 a - 6 b - 1 = 0", true],
    ["a known number", [whole, "1/2"], "4 a - 6 b - 1 = 0", true],
    ["another known number", [whole, "1/3"], "4 a - 6 b - 1 = 0", false],
    ["a known number that makes it whole", [whole, "1/6"], "4 a - 6 b - 3 = 0", true],
    ["products of whole numbers", [whole, whole], "4 a b - 6 b - 1 = 0", false],
    ["a product with a number that is not whole", [whole, "[0, 99]"], "4 a b - 1 = 0", true],
    ["nothing open", ["3"], "a - 1/2 = 0", true],
  ])("%s: %s in %s: %s", (_, variables, text, told) => {
    expect(divides(variables as readonly string[], text as string)).toBe(told);
  });
});

describe("factors that domains replace", () => {
  const rests = (variables: readonly string[], text: string) => {
    const made = stated(variables, [text]);
    return { ...made, rests: restsOf(made.problem.constraints[0] as Constraint, made.domainOf) };
  };
  const free = (variables: readonly string[], text: string, names: string) => {
    const made = rests(variables, text);
    return freeFactors(made.rests, (variable) => [...names].map(placeOf).includes(variable), made.domains());
  };
  const positive = ["[1, 2]", "[1, 2]", "[1, 2]", "[1, 2]"];
  test.each([
    ["a sum needs none", positive, "a - b = 0", "", [[], []]],
    ["the free one", positive, "a b - c = 0", "a", [[0], []]],
    ["the other one", positive, "a b - c = 0", "b", [[1], []]],
    ["the first of two", positive, "a b - c = 0", "ab", [[0], []]],
    ["the other one again", positive, "a b + c b - d = 0", "b", [[1], [1], []]],
    ["none that is free", positive, "a b - c = 0", "c", null],
    ["of three factors", positive, "a b c - d = 0", "abc", null],
    ["of a square", positive, "a a - c = 0", "a", null],
    ["next to one of two signs", ["[1, 2]", "[-1, 2]", "[1, 2]"], "a b - c = 0", "a", null],
    ["next to one that may be zero", ["[1, 2]", "[0, 2]", "[1, 2]"], "a b - c = 0", "a", null],
    ["one in use again", positive, "a b + c b - d = 0", "abc", [[0], [2], []]],
    ["the one in use rather than a new one", positive, "a b + c a - d = 0", "ac", [[0], [0], []]],
    ["not one beside the one in use", positive, "a b + b c - d = 0", "ab", null],
    ["one of one sign", positive, "a b + a c - d = 0", "a", [[0], [0], []]],
    ["one of two signs", positive, "a b - a c - d = 0", "a", null],
    ["of partners of two signs", ["[1, 2]", "[1, 2]", "[-2, -1]", "R"], "a b + a c - d = 0", "a", null],
    ["of signs that agree", ["[1, 2]", "[1, 2]", "[-2, -1]", "R"], "a b - a c - d = 0", "a", [[0], [0], []]],
    ["alone as well", positive, "a b + a - d = 0", "a", [[0], [0], []]],
    ["alone with another sign", positive, "a b - a - d = 0", "a", null],
  ] as const)("%s: %s in %s, where %s are free: %j", (_, variables, text, names, found) => {
    expect(free(variables, text, names)).toEqual(found);
  });

  test("all but the widest, and all but the narrowest", () => {
    const made = rests(["[1, 2]", "[1, 9]", "[4, 5]", "R"], "a b c - d = 0");
    expect(looseFactors(made.rests, made.problem, made.domains())).toEqual([
      [[0, 2], []],
      [[0, 1], []],
    ]);
    const equal = rests(["[1, 2]", "[1, 2]"], "a b - 3 = 0");
    expect(looseFactors(equal.rests, equal.problem, equal.domains())).toEqual([[[1]], [[0]]]);
    const whole = rests(["whole [1, 9]", "[1, 2]"], "a b - 3 = 0");
    expect(looseFactors(whole.rests, whole.problem, whole.domains())).toEqual([[[0]], [[1]]]);
  });
});

describe("constraints as rows", () => {
  const rows = (variables: readonly string[], constraints: readonly string[]) => {
    const { problem, domains } = stated(variables, constraints);
    const { rows: all, loose } = linearise(problem, domains(), [...problem.constraints.keys()]);
    const written = all.map(({ terms, lower, upper, uses, constraint }) => {
      const sum = [...terms]
        .map(([variable, factor]) => `${factor.toFraction()} ${"abcd"[variable]}`)
        .join(" + ");
      return `${constraint}: ${end(lower)} <= ${sum} <= ${end(upper)} by ${uses.map((use) => "abcd"[use]).join("")}`;
    });
    return { rows: written, loose: [...loose] };
  };
  test.each([
    ["a sum", ["[1, 2]", "[1, 2]", "3"], ["2 a - b + c - 1 = 0"], ["0: -2 <= 2 a + -1 b <= -2 by c"]],
    ["an inequality", ["[1, 2]", "[1, 2]"], ["2 a - b - 1 <= 0"], ["0: none <= 2 a + -1 b <= 1 by "]],
    [
      "one without its end",
      ["[1, 2]", "[1, 2]"],
      ["2 a - b - 1 < 0"],
      ["0: none <= 2 a + -1 b <= 1 below by "],
    ],
    [
      "a product with a free factor",
      ["[2, 3]", "[1, 4]", "[1, 9]"],
      ["a b - c = 0"],
      ["0: none <= 2 b + -1 c <= 0 by ab", "0: 0 <= 3 b + -1 c <= none by ab"],
    ],
    [
      "one with open ends",
      ["(2, 3)", "[1, 4]", "[1, 9]"],
      ["a b - c = 0"],
      ["0: none <= 2 b + -1 c <= 0 below by ab", "0: 0 above <= 3 b + -1 c <= none by ab"],
    ],
    [
      "one of negative partners",
      ["[2, 3]", "[-4, -1]", "[-9, 9]"],
      ["a b - c = 0"],
      ["0: none <= 3 b + -1 c <= 0 by ab", "0: 0 <= 2 b + -1 c <= none by ab"],
    ],
    [
      "a free factor without bound",
      ["[2, ∞)", "[1, 4]", "[1, 9]"],
      ["a b - c = 0"],
      ["0: none <= 2 b + -1 c <= 0 by ab"],
    ],
    [
      "a free factor without bound below",
      ["(-∞, 2]", "[1, 4]", "[1, 9]"],
      ["a b - c = 0"],
      ["0: 0 <= 2 b + -1 c <= none by ab"],
    ],
    [
      "a product in an inequality",
      ["[2, 3]", "[1, 4]", "[1, 9]"],
      ["a b - c <= 0"],
      ["0: none <= 2 b + -1 c <= 0 by ab"],
    ],
    [
      "a factor alone, replaced too",
      ["[2, 3]", "[1, 4]", "[1, 9]"],
      ["a b + a - c = 0"],
      ["0: none <= 2 b + -1 c <= -2 by ab", "0: -3 <= 3 b + -1 c <= none by ab"],
    ],
  ] as const)("%s: %s, %s", (_, variables, constraints, found) => {
    expect(rows(variables, constraints)).toEqual({ rows: found, loose: [] });
  });

  test("of a product without a free factor, what each of two factors tells", () => {
    // a stands in both, and so does b: neither is free. The widest is b, the narrowest a.
    expect(rows(["[2, 3]", "[1, 4]", "[1, 9]"], ["a b - c = 0", "a + b - 6 = 0"])).toEqual({
      rows: [
        "0: none <= 2 b + -1 c <= 0 by ab",
        "0: 0 <= 3 b + -1 c <= none by ab",
        "0: none <= 1 a + -1 c <= 0 by ab",
        "0: 0 <= 4 a + -1 c <= none by ab",
        "1: 6 <= 1 a + 1 b <= 6 by ",
      ],
      loose: [0],
    });
  });

  test("open ends count as closed where something is lost", () => {
    expect(rows(["(2, 3)", "[1, 4]", "[1, 9]"], ["a b - c = 0", "a + b - 6 = 0"]).rows[0]).toBe(
      "0: none <= 2 b + -1 c <= 0 by ab",
    );
    for (const row of rows(["(2, 3)", "(1, 4)", "[1, 9]"], ["a b - c = 0", "a + b - 6 = 0"]).rows) {
      expect(row).not.toMatch(/above|below/);
    }
    expect(rows(["(2, 3)", "[1, 4]", "[1, 9]"], ["a b - c < 0", "a + b - 6 = 0"]).rows[0]).toBe(
      "0: none <= 2 b + -1 c <= 0 below by ab",
    );
  });

  test("a whole number is not free", () => {
    expect(rows(["whole [2, 3]", "whole [1, 4]", "[1, 9]"], ["a b - c = 0"]).loose).toEqual([0]);
  });

  test("factors of two signs are to be divided first", () => {
    const { loose, rows: all } = rows(["[-2, 3]", "[1, 4]", "[1, 9]"], ["a b - c = 0", "a + b - 6 = 0"]);
    expect(loose).toEqual([0]);
    // b is not kept beside a of two signs; a is, beside b.
    expect(all).toEqual([
      "0: none <= -2 b + -1 c <= 0 by ab",
      "0: 0 <= 3 b + -1 c <= none by ab",
      "1: 6 <= 1 a + 1 b <= 6 by ",
    ]);
  });

  test("a sum of two signs need not be divided", () => {
    expect(rows(["[2, 3]", "[1, 4]", "[-1, 9]"], ["a b - c = 0", "a + b - 6 = 0"]).loose).toEqual([0]);
  });

  test("what cancels out, or is multiplied by zero, leaves no column", () => {
    expect(rows(["(0, 1)", "[2, 7]"], ["2 a b = 0"]).rows[0]).toBe("0: none <=  <= 0 below by ab");
    expect(rows(["[2, 2]", "[1, 4]", "[1, 9]"], ["a b - 2 b - c + 1 = 0"]).rows).toEqual([
      "0: -1 <= -1 c <= -1 by ab",
    ]);
  });
});

describe("linear rows", () => {
  const row = (terms: Readonly<Record<number, number>>, lower: Nudged | null, upper: Nudged | null): Row => ({
    terms: new Map(Object.entries(terms).map(([column, factor]) => [Number(column), fraction(factor)])),
    lower,
    upper,
  });
  const at = (value: number): Nudged => exactly(fraction(value));
  const solve = (
    domains: readonly string[],
    rows: readonly Row[],
    start: readonly number[] = [],
    left = 1e4,
  ) =>
    solveLinear(
      domains.map(interval),
      domains.map((_, column) => fraction(start[column] ?? 0)),
      rows,
      { left },
    );
  const holds = (values: readonly Fraction[], domains: readonly string[], rows: readonly Row[]): void => {
    for (const [column, value] of values.entries()) {
      const { lower, upper, lowerClosed, upperClosed } = interval(domains[column] as string);
      if (lower) expect(value.compare(lower)).toBeGreaterThanOrEqual(lowerClosed ? 0 : 1);
      if (upper) expect(value.compare(upper)).toBeLessThanOrEqual(upperClosed ? 0 : -1);
    }
    for (const { terms, lower, upper } of rows) {
      const sum = [...terms].reduce(
        (all, [column, factor]) => all.add(factor.mul(values[column] as Fraction)),
        fraction(0),
      );
      if (lower) expect(sum.compare(lower.at)).toBeGreaterThanOrEqual(lower.nudge.n > 0n ? 1 : 0);
      if (upper) expect(sum.compare(upper.at)).toBeLessThanOrEqual(upper.nudge.n > 0n ? -1 : 0);
    }
  };

  test.each([
    ["nothing to do", ["[0, 1]"], []],
    ["a start out of its domain", ["[3, 4]", "(-∞, -2]"], []],
    ["an open domain", ["(0, 1)", "(-3, -2)"], []],
    ["one sum", ["[0, 5]", "[0, 5]"], [row({ 0: 1, 1: 1 }, at(7), at(7))]],
    ["a sum to be lowered", ["[3, 5]", "[3, 5]"], [row({ 0: 1, 1: 1 }, null, at(6))]],
    ["a difference", ["[0, 5]", "[0, 5]"], [row({ 0: 1, 1: -1 }, at(-4), at(-4))]],
    ["two equations", ["R", "R"], [row({ 0: 1, 1: 1 }, at(10), at(10)), row({ 0: 1, 1: -1 }, at(4), at(4))]],
    [
      "three equations",
      ["R", "R", "R"],
      [
        row({ 0: 1, 1: 1, 2: 1 }, at(6), at(6)),
        row({ 0: 2, 1: -1, 2: 1 }, at(3), at(3)),
        row({ 0: 1, 1: 2, 2: -1 }, at(2), at(2)),
      ],
    ],
    ["just above", ["[0, 1]"], [row({ 0: 2 }, lowest(fraction(1), false), highest(fraction(2), false))]],
    [
      "between two that are open",
      ["[0, 9]", "[0, 9]"],
      [
        row({ 0: 1, 1: -1 }, lowest(fraction(0), false), null),
        row({ 0: 1, 1: 1 }, lowest(fraction(1), false), highest(fraction(1.001), false)),
      ],
    ],
    [
      "rows that follow from others",
      ["[0, 9]", "[0, 9]"],
      [
        row({ 0: 1, 1: 1 }, at(5), at(5)),
        row({ 0: 2, 1: 2 }, at(10), at(10)),
        row({ 0: 3, 1: 1 }, at(9), null),
      ],
    ],
  ])("hold together: %s", (_, domains, rows) => {
    const answer = solve(domains, rows);
    expect(answer.feasible).toBe(true);
    if (answer.feasible) holds(answer.values, domains, rows);
  });

  test("the values of two equations", () => {
    const rows = [row({ 0: 1, 1: 1 }, at(10), at(10)), row({ 0: 1, 1: -1 }, at(4), at(4))];
    const answer = solve(["R", "R"], rows);
    expect(answer.feasible && answer.values.map((value) => value.toFraction())).toEqual(["7", "3"]);
  });

  test("values stay where they began, and go no farther than they must", () => {
    const values = (domains: readonly string[], rows: readonly Row[], start: readonly number[]) => {
      const answer = solve(domains, rows, start);
      return answer.feasible && answer.values.map((value) => value.toFraction());
    };
    expect(values(["[0, 9]", "[0, 9]"], [row({ 0: 1, 1: 1 }, at(0), at(9))], [4, 5])).toEqual(["4", "5"]);
    expect(values(["[0, 9]", "[0, 9]"], [row({ 0: 1, 1: 1 }, at(0), at(8))], [4, 5])).toEqual(["3", "5"]);
    expect(values(["(3, 9]"], [], [1])).toEqual(["4"]);
    expect(values(["(3, 13/4]"], [], [1])).toEqual(["13/4"]);
  });

  test.each([
    ["a sum beyond both", ["[0, 5]", "[0, 5]"], [row({ 0: 1, 1: 1 }, at(11), null)], [0], [0, 1]],
    ["a sum below both", ["[1, 5]", "[1, 5]"], [row({ 0: 1, 1: 1 }, null, at(1))], [0], [0, 1]],
    ["an open end", ["[0, 5]"], [row({ 0: 1 }, lowest(fraction(5), false), null)], [0], [0]],
    ["an open domain", ["[0, 5)"], [row({ 0: 1 }, at(5), null)], [0], [0]],
    [
      "two rows",
      ["R", "R"],
      [row({ 0: 1, 1: 1 }, at(3), null), row({ 0: 2, 1: 2 }, null, at(5))],
      [0, 1],
      [],
    ],
    [
      "two of three rows",
      ["R", "R"],
      [
        row({ 0: 1, 1: -1 }, at(0), at(0)),
        row({ 0: 1, 1: 1 }, at(3), null),
        row({ 0: 2, 1: 2 }, null, at(5)),
      ],
      [1, 2],
      [],
    ],
    [
      "a row and one column of two",
      ["[0, 1]", "[0, 1]", "[0, 1]"],
      [row({ 0: 1, 1: 1 }, at(1), null), row({ 2: 1 }, at(2), null)],
      [1],
      [2],
    ],
  ])("cannot hold together: %s", (_, domains, rows, ofRows, ofColumns) => {
    const answer = solve(domains as string[], rows as Row[]);
    expect(answer.feasible).toBe(false);
    if (answer.feasible !== false) return;
    expect([...answer.rows].sort()).toEqual(ofRows);
    expect([...answer.columns].sort()).toEqual(ofColumns);
  });

  test("are given up without steps left", () => {
    const rows = [row({ 0: 1, 1: 1 }, at(10), at(10)), row({ 0: 1, 1: -1 }, at(4), at(4))];
    const least = Array.from({ length: 40 }, (_, left) => solve(["R", "R"], rows, [], left).feasible).indexOf(
      true,
    );
    expect(least).toBeGreaterThan(4);
    for (let left = 0; left < least; left++) expect(solve(["R", "R"], rows, [], left).feasible).toBeNull();
  });
});

describe("rows of a problem", () => {
  const places = (constraints: readonly string[]): number[] => [...constraints.keys()];
  test("that hold, with values by variable", () => {
    const constraints = ["a + c - 10 = 0", "a - c - 4 = 0"];
    const { feasible, values } = solveRows(
      stated(["[0, 9]", "[0, 9]", "[0, 9]"], constraints).search(),
      places(constraints),
    );
    expect(feasible).toBe(true);
    expect([...values].map(([variable, value]) => [variable, value.toFraction()])).toEqual([
      [0, "7"],
      [2, "3"],
    ]);
  });

  test("from values to begin with", () => {
    const constraints = ["a + b - 9 <= 0"];
    const search = stated(["[0, 9] from 2", "[0, 9] from 3"], constraints).search();
    const begun = solveRows(search, [0]);
    expect([...begun.values.values()].map((value) => value.toFraction())).toEqual(["2", "3"]);
    const other = solveRows(search, [0], new Map([[1, fraction(4)]]));
    expect([...other.values.values()].map((value) => value.toFraction())).toEqual(["2", "4"]);
  });

  test("that cannot hold, and why", () => {
    const constraints = ["a + b - 5 <= 0", "c - 1 <= 0", "a - 3 = 0", "b - 3 = 0"];
    const search = stated(["R", "R", "R"], constraints).search();
    expect(solveRows(search, places(constraints)).feasible).toBe(false);
    expect([...search.reasons.constraints].sort()).toEqual([0, 2, 3]);
    expect([...search.reasons.variables]).toEqual([]);
  });

  test("by prints that bound them, and by those that factors stand for", () => {
    const search = stated(["[2, 3]", "[1, 4]", "[13, 14]"], ["a b - c = 0"]).search();
    expect(solveRows(search, [0]).feasible).toBe(false);
    expect([...search.reasons.constraints]).toEqual([0]);
    expect([...search.reasons.variables].sort()).toEqual([0, 1, 2]);
  });

  test("that no whole numbers can satisfy", () => {
    const search = stated(
      ["whole [0, 9]", "whole [0, 9]", "[0, 9]"],
      ["c - 1 <= 0", "4 a - 6 b - 1 = 0"],
    ).search();
    expect(solveRows(search, [0, 1])).toEqual({ feasible: false, values: new Map(), loose: new Set() });
    expect([...search.reasons.constraints]).toEqual([1]);
    expect([...search.reasons.variables].sort()).toEqual([0, 1]);
  });

  test("without steps nothing is said", () => {
    const search = stated(["[0, 9]"], ["a - 10 = 0"]).search(0);
    expect(solveRows(search, [0]).feasible).toBeNull();
    expect(search.reasons.constraints.size).toBe(0);
  });
});

describe("where a search divides a domain", () => {
  const branch = (
    variables: readonly string[],
    constraints: readonly string[],
    values: Readonly<Record<string, string>> = {},
    loose: string = "",
  ) => {
    const { problem, domains } = stated(variables, constraints);
    const found = branchOn(
      problem,
      domains(),
      [...problem.constraints.keys()],
      new Map(Object.entries(values).map(([name, value]) => [placeOf(name), fraction(value)])),
      new Set([...loose].map(placeOf)),
    );
    if (typeof found === "string") return found;
    return [found.variable, ...found.parts.map(shown), found.cases];
  };
  test.each([
    ["values that are a solution", ["[0, 9]"], [], { a: "1/2" }, "", "solved"],
    ["whole values", ["whole [0, 9]"], [], { a: "3" }, "", "solved"],
    ["a whole number that is none", ["whole [0, 9]"], [], { a: "5/2" }, "", [0, "(-∞, 2]", "[3, ∞)", false]],
    ["a loose variable", ["[1, 9]"], [], { a: "2" }, "a", [0, "(-∞, 5]", "(5, ∞)", false]],
    ["its likelier half first", ["[1, 9]"], [], { a: "6" }, "a", [0, "(5, ∞)", "(-∞, 5]", false]],
    ["one without a value", ["[1, 9]"], [], {}, "a", [0, "(-∞, 5]", "(5, ∞)", false]],
    ["one of two signs at zero", ["[-1, 9]"], [], { a: "2" }, "a", [0, "(0, ∞)", "(-∞, 0]", false]],
    ["one that is whole", ["whole [2, 9]"], [], { a: "2" }, "a", [0, "(-∞, 5]", "[6, ∞)", false]],
    ["the widest of them", ["[2, 3]", "[2, 9]"], [], {}, "ab", [1, "(-∞, 11/2]", "(11/2, ∞)", false]],
    ["one that is not known", ["2", "[2, 3]"], [], {}, "ab", [1, "(-∞, 5/2]", "(5/2, ∞)", false]],
    ["none but known ones", ["2"], [], {}, "a", "solved"],
    [
      "one that is wider than a whole one",
      ["whole [1, 99]", "[8, 9]"],
      [],
      {},
      "ab",
      [1, "(-∞, 17/2]", "(17/2, ∞)", false],
    ],
    ["one without bound", ["[4, ∞)"], [], {}, "a", [0, "(-∞, 9]", "(9, ∞)", false]],
  ] as const)("%s: %s %s", (_, variables, constraints, values, loose, found) => {
    expect(branch(variables, constraints, values, loose)).toEqual(found);
  });

  test("a domain without bound is lost beyond what anybody publishes", () => {
    const far = `1${"0".repeat(30)}`;
    expect(branch([`[${far}, ∞)`], [], {}, "a")).toBe("lost");
    expect(branch([`(-∞, -${far}]`], [], {}, "a")).toBe("lost");
    expect(branch([`[${far}, 2${far.slice(1)}]`], [], {}, "a")).not.toBe("lost");
  });

  test("two cases come first, that of the print before the other", () => {
    const sized = ["[2, 3] from 2", "[0, 9]", "[0, 9]"];
    expect(branch(sized, ["|a - b| = c"], {}, "a")).toEqual([3, "0", "1", true]);
    expect(branch(sized, ["|b - a| = c"], {}, "a")).toEqual([3, "1", "0", true]);
  });
});
