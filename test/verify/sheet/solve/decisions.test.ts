/** Whole decisions, and what they stand on: the simplex method, messages in forests, searches and witnesses. */
import { describe, expect, test } from "vitest";
import { everything, type Fraction } from "../../../../src/number/index.ts";
import { exactly } from "../../../../src/verify/sheet/solve/bound.ts";
import { decide } from "../../../../src/verify/sheet/solve/decide.ts";
import { forestOf } from "../../../../src/verify/sheet/solve/forest.ts";
import { allowedInForest } from "../../../../src/verify/sheet/solve/messages.ts";
import { printsHold } from "../../../../src/verify/sheet/solve/prints-hold.ts";
import { search } from "../../../../src/verify/sheet/solve/search.ts";
import type { Reasons } from "../../../../src/verify/sheet/solve/search-state.ts";
import { type Row, solveLinear } from "../../../../src/verify/sheet/solve/simplex.ts";
import { hasWitness } from "../../../../src/verify/sheet/solve/witness.ts";
import { allShown, f, interval, plenty, stated } from "./stated.ts";

const letters = (variables: Iterable<number>): string =>
  [...variables].map((variable) => String.fromCharCode("a".charCodeAt(0) + variable)).join("");
const noReasons = (): Reasons => ({ constraints: new Set(), variables: new Set() });
const toldBy = ({ constraints, variables }: Reasons): string =>
  `${[...constraints].sort()} of ${[...letters(variables)].sort().join("")}`;

describe("the simplex method", () => {
  const row = (terms: Readonly<Record<number, string>>, lower: string | null, upper: string | null): Row => ({
    terms: new Map(Object.entries(terms).map(([column, factor]) => [Number(column), f(factor)])),
    lower: lower === null ? null : exactly(f(lower)),
    upper: upper === null ? null : exactly(f(upper)),
  });
  const solve = (domains: readonly string[], start: readonly string[], ...rows: readonly Row[]) => {
    const answer = solveLinear(domains.map(interval), start.map(f), rows, plenty());
    if (answer.feasible === true) return answer.values.map((value: Fraction) => value.toFraction());
    return answer.feasible === null ? "given up" : { rows: answer.rows, columns: [...answer.columns].sort() };
  };

  test("tells which rows and columns cannot hold together", () => {
    expect(
      solve(["[0, 2]", "[0, 2]", "[0, 2]"], ["1", "1", "1"], row({ 0: "1", 1: "1" }, "5", null)),
    ).toEqual({
      rows: [0],
      columns: [0, 1],
    });
    expect(
      solve(["R", "R"], ["0", "0"], row({ 0: "1", 1: "1" }, "3", "3"), row({ 0: "2", 1: "2" }, "7", "7")),
    ).toEqual({ rows: [1, 0], columns: [] });
    expect(solve(["[0, 2]", "[0, 2]"], ["1", "1"], row({ 0: "1", 1: "-1" }, null, "-3"))).toEqual({
      rows: [0],
      columns: [0, 1],
    });
  });

  test("puts a small enough number in the place of a nudge, for lower ends as for upper ones", () => {
    expect(solve(["[0, 9]", "(0, 1)"], ["0", "0"], row({ 0: "1", 1: "1" }, "1/10", "1/10"))).toEqual([
      "0",
      "1/10",
    ]);
  });

  test("is given up without steps left", () => {
    const holds = [row({ 0: "1", 1: "1" }, "5", "5")];
    for (const [left, feasible] of [
      [1, null],
      [2, true],
    ] as const) {
      expect(
        solveLinear(["[0, 9]", "[0, 9]"].map(interval), [f("3"), f("2")], holds, { left }).feasible,
      ).toBe(feasible);
    }
    const many = [row({ 0: "1", 1: "1" }, "5", "5"), row({ 0: "1", 1: "-1" }, "1", "1")];
    for (const left of [0, 3, 4, 6, 8, 15]) {
      expect(
        solveLinear(["[0, 9]", "[0, 9]"].map(interval), [f("1"), f("1")], many, { left }).feasible,
      ).toBeNull();
    }
    expect(
      solveLinear(["[0, 9]", "[0, 9]"].map(interval), [f("1"), f("1")], many, { left: 16 }).feasible,
    ).toBe(true);
  });
});

describe("messages in a forest", () => {
  const sent = (given: readonly string[], ...constraints: readonly string[]) => {
    const { problem: printed, own } = stated(given, constraints);
    // The domains are what is printed; without their prints the variables may be any number.
    const variables = printed.variables.map((variable) => ({ ...variable, unprinted: everything }));
    const problem = { ...printed, variables };
    const { others, together } = allowedInForest(problem, own, forestOf(problem, own) as never);
    return {
      others: others.map((one) => (one === undefined ? "open" : allShown([one])[0])),
      together: allShown(together),
    };
  };

  test("of whole numbers leave whole numbers", () => {
    expect(sent(["whole [0, 9]", "[1/2, 7/2]"], "a - b = 0")).toEqual({
      others: ["[1, 3]", "[0, 9]"],
      together: ["[1, 3]", "[1/2, 7/2]"],
    });
    expect(sent(["whole [0, 9]", "[1/3, 1/2]", "[0, 9]"], "a - b = 0", "a - c = 0").others).toEqual([
      "none",
      "[0, 9]",
      "none",
    ]);
  });
});

describe("decisions", () => {
  const decided = (given: readonly string[], constraints: readonly string[], left = 1_000_000) => {
    const { problem, own } = stated(given, constraints);
    const effort = { left };
    const { answer, reasons, domains } = decide(problem, own, effort, true);
    return {
      answer,
      why: reasons && toldBy(reasons),
      domains: allShown(domains()),
      spent: left - effort.left,
    };
  };
  const free = "R";

  test.each<readonly [string, readonly string[], readonly string[], string]>([
    ["a chain", ["[0, 9]", "[3, 12]", "[5, 6]"], ["a - b = 0", "b - c = 0"], "satisfiable"],
    ["a broken chain", ["[0, 4]", "[3, 12]", "[5, 6]"], ["a - b = 0", "b - c = 0"], "unsatisfiable"],
    [
      "a circle that agrees",
      ["[0, 9]", "[0, 9]", "[3, 4]"],
      ["a - b = 0", "b - c = 0", "a - c = 0"],
      "satisfiable",
    ],
    ["a circle that rises", [free, free, free], ["a - b < 0", "b - c < 0", "c - a < 0"], "unsatisfiable"],
    ["a circle that may stay", [free, free, free], ["a - b <= 0", "b - c <= 0", "c - a <= 0"], "satisfiable"],
    ["two equations", [free, free], ["a + b - 3 = 0", "a - b - 1 = 0"], "satisfiable"],
    ["three for two", [free, free], ["a + b - 3 = 0", "a - b - 1 = 0", "a + 2b - 5 = 0"], "unsatisfiable"],
    ["whole numbers", ["whole [0, 9]", "whole [0, 9]"], ["a + b - 3 = 0", "a - b = 0"], "unsatisfiable"],
    [
      "whole numbers that do",
      ["whole [0, 9]", "whole [0, 9]"],
      ["a + b - 4 = 0", "a - b = 0"],
      "satisfiable",
    ],
    ["an even sum", ["whole [0, 9]", "whole [0, 9]"], ["2a + 4b - 7 = 0"], "unsatisfiable"],
    [
      "a knapsack",
      ["whole [0, 9]", "whole [0, 9]", "whole [0, 9]"],
      ["6a + 10b + 15c - 29 = 0"],
      "unsatisfiable",
    ],
    [
      "a knapsack with a way",
      ["whole [0, 9]", "whole [0, 9]", "whole [0, 9]"],
      ["6a + 10b + 15c - 31 = 0"],
      "satisfiable",
    ],
    ["a square root", ["[0, 9]"], ["aa - 4 = 0"], "satisfiable"],
    ["a square root of less than nothing", [free], ["aa + 1 = 0"], "unsatisfiable"],
    ["a circle and a line", ["[-2, 2]", "[-2, 2]"], ["aa + bb - 1 = 0", "a + b - 2 = 0"], "unsatisfiable"],
    [
      "a product that is the sum",
      ["[1, 9]", "[1, 9]", "[1, 9]"],
      ["ab - c = 0", "a + b - c = 0"],
      "satisfiable",
    ],
    ["one too large", ["[0, 9]", "[0, 9]"], ["ab - 7 = 0", "a + b - 5 = 0"], "unsatisfiable"],
    ["the size of a difference", ["[1, 2]", "[5, 6]", "[1, 9]"], ["|b - c| = a"], "satisfiable"],
    ["either side of it", ["2", "5", "[6, 9]", "[0, 9]"], ["|b - c| = a", "c - d = 0"], "satisfiable"],
    ["none of both", ["[3, 4]", "[5, 6]", "[4, 6]"], ["|b - c| = a"], "unsatisfiable"],
    ["two sizes", ["[1, 2]", "[3, 4]", "[3, 4]", "[1, 2]"], ["|b - c| = a", "|c - b| = d"], "satisfiable"],
    [
      "two sizes that differ",
      ["[1/2, 1]", "[3, 4]", "[3, 4]", "0"],
      ["|b - c| = a", "|c - b| = d"],
      "unsatisfiable",
    ],
    ["constants", ["[0, 1]"], ["1 <= 0"], "unsatisfiable"],
    ["nothing", ["[0, 1]"], [], "satisfiable"],
  ])("%s: %#", (_, given, constraints, answer) => {
    expect(decided(given, constraints).answer).toBe(answer);
  });

  test("never say of a square that no number has it whose root is no fraction", () => {
    expect(decided(["[0, 9]"], ["aa - 2 = 0"], 2000).answer).not.toBe("unsatisfiable");
    expect(decided(["[0, 9]", "[0, 9]"], ["aab - 2 = 0", "b - 1 = 0"], 2000).answer).not.toBe(
      "unsatisfiable",
    );
    expect(decided(["[1, 9]", "[1, 9]", "[0, 2]"], ["aab - 2 = 0", "a - bc = 0"], 2000).answer).not.toBe(
      "unsatisfiable",
    );
    expect(decided(["[0, 1]"], ["aa - 2 = 0"], 2000).answer).toBe("unsatisfiable");
  });

  test("say why not, by constraints and prints that matter", () => {
    expect(
      decided(["[0, 4]", "[3, 12]", "[5, 6]", "[0, 1]"], ["a - b = 0", "b - c = 0", "d - c <= 0"]).why,
    ).toBe("0,1 of abc");
    expect(
      decided(["whole [0, 9]", "whole [0, 9]", "[0, 1]"], ["2a + 4b - 7 = 0", "c - a <= 0"]).why,
    ).toMatch(/^0 of a?b?$/);
    expect(
      decided([free, free, "[0, 1]"], ["a + b - 3 = 0", "a - b - 1 = 0", "a + 2b - 5 = 0", "c - a <= 0"]).why,
    ).toMatch(/^0,1,2/);
    expect(decided(["[0, 9]"], ["a - 3 = 0"]).why).toBeNull();
    const { problem, own } = stated(["0", "1"], ["a - b = 0"]);
    expect(decide(problem, own, plenty(), false).reasons).toBeNull();
  });

  test("make domains that hold every solution", () => {
    expect(decided(["[0, 9]", "[3, 12]", "[5, 6]"], ["a - b = 0", "b - c = 0"]).domains).toEqual([
      "[5, 6]",
      "[5, 6]",
      "[5, 6]",
    ]);
    expect(decided(["[0, 9]", "[3, 12]", "[5, 6]"], ["a - b = 0", "b - c = 0", "a - c = 0"]).domains).toEqual(
      ["[5, 6]", "[5, 6]", "[5, 6]"],
    );
  });

  test("settle which case of a size holds before they look at the forest", () => {
    const { answer, spent } = decided(["[1, 2]", "[5, 6]", "[1, 9]"], ["|b - c| = a"]);
    const settled = decided(["[1, 2]", "[5, 6]", "[1, 4]"], ["|b - c| = a"]);
    expect([answer, settled.answer, settled.domains[3]]).toEqual(["satisfiable", "satisfiable", "0"]);
    expect(settled.spent).toBeLessThan(spent);
    // Each place is counted, and nothing is searched.
    expect(decided(["[1, 3]", "[3, 5)", "[-4, 0]"], ["|a - c| = b"], 12).answer).toBe("satisfiable");
  });

  test("do not follow for ever what comes nearer in a circle", () => {
    expect(decided(["[0, 1]", "[0, 1]"], ["2 a - b = 0", "2 b - a = 0"], 1000).answer).toBe("satisfiable");
  });

  test("do not climb for ever after whole numbers that do not come", () => {
    const wholes = ["whole [0, ∞)", "whole [0, ∞)"];
    expect(decided(wholes, ["3 a - 6 b - 1 = 0"], 100).answer).toBe("unsatisfiable");
    expect(decided(wholes, ["3 a - 6 b - 3 = 0"], 100).answer).toBe("satisfiable");
  });

  test("are left open without steps", () => {
    const circle = [
      ["[0, 9]", "[0, 9]", "[3, 4]"],
      ["a - b = 0", "b - c = 0", "a - c = 0"],
    ] as const;
    expect(decided(...circle, 5)).toMatchObject({
      answer: "open",
      why: null,
      domains: ["[0, 9]", "[0, 9]", "[3, 4]"],
    });
    expect(decided(...circle, 8).answer).toBe("open");
    expect(decided(...circle, 1000).answer).toBe("satisfiable");
    // a × a = 2 × b × b in whole numbers: no bound ends the search.
    expect(decided(["whole [1, ∞)", "whole [1, ∞)"], ["aa - 2bb = 0"], 3000).answer).toBe("open");
  });
});

test.each([
  ["9", 100, "satisfiable"],
  ["10^400", 450, "open"],
  ["10^400", 1000, "satisfiable"],
])("a search with an end at %s needs more than %d steps or not: %s", (end, steps, answer) => {
  const { problem, now: domains, places } = stated([`[0, ${end}]`, "[0, 9]"], ["a b - 5 = 0"]);
  expect(search({ problem, domains, effort: { left: steps }, reasons: noReasons() }, places)).toBe(answer);
});

test("numbers that are chosen for what is in the way are no solution before the rest is one too", () => {
  // b = c, and a b and a c differ by one: linear once a is chosen, and then never.
  const {
    problem,
    now: domains,
    places,
  } = stated(["[1, 3]", "[1, 100]", "[1, 100]", "[1, 300]"], ["a b - d = 0", "b - c = 0", "a c - d - 1 = 0"]);
  const effort = { left: 5000 };
  expect(search({ problem, domains, effort, reasons: noReasons() }, places)).not.toBe("satisfiable");
});

describe("a search among whole numbers that are multiplied", () => {
  test.each<readonly [readonly string[], readonly string[], string]>([
    [["whole [1, 9]", "whole [1, 9]"], ["ab - 12 = 0"], "satisfiable"],
    [["whole [1, 50]", "whole [1, 50]"], ["ab - 7 = 0", "a - b <= 0"], "satisfiable"],
    [["whole [2, 6]", "whole [2, 6]"], ["ab - 7 = 0"], "unsatisfiable"],
    [["whole [1, 9]", "whole [1, 9]", "[1, 9]"], ["ab - c = 0", "a + b - c = 0"], "satisfiable"],
    [["whole [1, 9]", "whole [3, 9]", "[1, 9]"], ["ab - c = 0", "a + b - c = 0"], "unsatisfiable"],
    [["whole [1, ∞)", "whole [1, ∞)", "[1, ∞)"], ["ab - c = 0", "a - b <= 0"], "satisfiable"],
    [["whole [2, 9]", "[1/3, 1/2)", "[1, 9]", "[1, 9]"], ["ab - c = 0", "ad - c - 1 = 0"], "unsatisfiable"],
  ])("%j with %j: %s", (given, constraints, answer) => {
    const { problem, now: domains, places } = stated(given, constraints);
    expect(search({ problem, domains, effort: { left: 20_000 }, reasons: noReasons() }, places)).toBe(answer);
  });
});

describe("the numbers as they are printed", () => {
  const hold = (given: readonly string[], ...constraints: readonly string[]): boolean => {
    const { problem, now: domains, places } = stated(given, constraints);
    return printsHold({ problem, domains, effort: { left: 0 }, reasons: null }, places);
  };

  test.each<readonly [string, readonly string[], readonly string[], boolean]>([
    ["add up", ["[1, 3] from 2", "[2, 4] from 3", "[4, 6] from 5"], ["a + b - c = 0"], true],
    ["do not add up", ["[1, 3] from 2", "[2, 4] from 3", "[4, 6] from 6"], ["a + b - c = 0"], false],
    ["lie outside of what they can be", ["[1, 3] from 4", "[4, 6] from 4"], ["a - b = 0"], false],
    ["are fractions", ["[1, 3] from 5/2", "[1, 3] from 5/2"], ["a - b = 0"], true],
    ["are no whole numbers", ["whole [1, 3] from 5/2", "[1, 3] from 5/2"], ["a - b = 0"], false],
    ["are whole numbers", ["whole [1, 3] from 2", "[1, 3] from 2"], ["a - b = 0"], true],
    ["fit one constraint alone", ["[1, 3] from 2", "[1, 3] from 2"], ["a - b = 0", "a - b < 0"], false],
    ["are multiplied", ["[1, 3] from 2", "[1, 3] from 3", "[1, 9] from 6"], ["ab - c = 0"], true],
  ])("%s", (_, given, constraints, expected) => {
    expect(hold(given, ...constraints)).toBe(expected);
  });

  test("are tried before anything is searched", () => {
    const wholes = ["whole [1, ∞) from 7", "whole [1, ∞) from 5", "whole [1, ∞) from 35"];
    const { problem, now: domains, places } = stated(wholes, ["ab - c = 0", "a - b - 2 = 0"]);
    expect(search({ problem, domains, effort: { left: 20 }, reasons: null }, places)).toBe("satisfiable");
  });
});

describe("a witness", () => {
  const found = (given: readonly string[], ...constraints: readonly string[]): boolean => {
    const { problem, now: domains, places } = stated(given, constraints);
    const before = allShown(domains.now);
    const answer = hasWitness({ problem, domains, effort: plenty(), reasons: null }, places);
    expect([allShown(domains.now), domains.narrowings]).toEqual([before, []]);
    return answer;
  };

  test("is found near the middle of what constraints allow", () => {
    expect(found(["[0, 9]", "[0, 9]", "[0, 9]"], "a + b - c = 0", "a - b - 1 = 0")).toBe(true);
    expect(found(["[1, 9]", "[1, 9]", "[1, 9]"], "ab - c = 0", "a + b - c = 0")).toBe(true);
    expect(found(["[0, 1]", "[0, 1]"], "a + b - 3/2 <= 0", "1 - a - b < 0")).toBe(true);
    expect(found(["[0, 1]", "[0, 1]", "[0, 1]"], "ab - c = 0", "bc - a + 1/2 = 0")).toBe(true);
  });

  test("is found at an end, or beyond a size of zero", () => {
    expect(found(["[0, 1]", "[0, 1]"], "a + b - 2 = 0")).toBe(true);
    expect(found(["[0, 1]", "[0, 1]", "[0, 1]"], "a + b + c - 3 = 0", "a - b = 0")).toBe(true);
    expect(found(["[0, 1)", "[0, 1]"], "a + b - 2 = 0")).toBe(false);
    expect(
      found(
        ["[1, 2]", "[0, 9] from 5", "[0, 9] from 4", "[6, 9]"],
        "|b - c| = a",
        "c - d = 0",
        "b + d - 13 = 0",
      ),
    ).toBe(true);
    expect(found(["[0, 9]", "[3, 4] from 4", "[5, 6] from 5"], "|b - c| = a", "a + b - c = 0")).toBe(true);
  });

  test("is not where there is none, or what is whole does not add up", () => {
    expect(found(["[0, 1]", "[0, 1]"], "a + b - 3 = 0")).toBe(false);
    expect(found(["[0, 9]", "[0, 9]"], "ab - 7 = 0", "a + b - 5 = 0")).toBe(false);
    expect(found(["whole [0, 9]", "whole [0, 9]"], "2a + 2b - 3 = 0")).toBe(false);
    expect(found(["whole [0, 9]", "[0, 9]"], "a - b = 0", "a + b - 6 = 0")).toBe(true);
  });
});
