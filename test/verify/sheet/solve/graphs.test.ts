import { describe, expect, test } from "vitest";
import { choiceOrder } from "../../../../src/verify/sheet/solve/choice-order.ts";
import { connected, disjointSets } from "../../../../src/verify/sheet/solve/components.ts";
import { forestOf } from "../../../../src/verify/sheet/solve/forest.ts";
import { forestHolds } from "../../../../src/verify/sheet/solve/forest-holds.ts";
import { withoutFringe } from "../../../../src/verify/sheet/solve/fringe.ts";
import { allowedInForest } from "../../../../src/verify/sheet/solve/messages.ts";
import { openConstraints, openVariables } from "../../../../src/verify/sheet/solve/open-constraints.ts";
import type { Constraint } from "../../../../src/verify/sheet/solve/problem.ts";
import { restrict } from "../../../../src/verify/sheet/solve/restrict.ts";
import { isSolvedTree } from "../../../../src/verify/sheet/solve/tree.ts";
import { shown, stated } from "./stated.ts";

describe("sets", () => {
  test("are joined, and found by any of their members", () => {
    const { find, join } = disjointSets(5);
    expect([join(0, 1), join(2, 3), join(1, 2), join(0, 3)]).toEqual([true, true, true, false]);
    expect(new Set([0, 1, 2, 3].map(find)).size).toBe(1);
    expect(find(4)).toBe(4);
    expect(find(0)).not.toBe(4);
  });

  test("of constraints are those that share variables; what has none stands alone", () => {
    const links = [[0, 1], [2], [1, 3], [], [2, 4], []];
    expect(connected([0, 1, 2, 3, 4, 5], (place) => links[place] as number[], 5)).toEqual([
      [0, 2],
      [1, 4],
      [3],
      [5],
    ]);
  });
});

describe("open constraints", () => {
  const open = (variables: readonly string[], constraints: readonly string[]): number[] => {
    const { problem, domains } = stated(variables, constraints);
    return openConstraints(problem, domains(), problem.constraints.keys());
  };
  test.each([
    ["known numbers", ["1", "2"], ["a - b + 1 = 0", "a - b <= 0"], []],
    ["no equation of which the sum may be less", ["1", "[0, 2]"], ["a + b - 3 = 0"], [0]],
    ["what holds anyway", ["[0, 1]", "[2, 3]"], ["a - b <= 0", "a + b - 3 = 0"], [1]],
    ["a multiple", ["[0, 1]", "[2, 3]"], ["a + b - 3 = 0", "2 b + 2 a - 6 = 0"], [0]],
    ["the other sign of an equation", ["[0, 1]", "[2, 3]"], ["a + b - 3 = 0", "3 - b - a = 0"], [0]],
    ["the other sign of an inequality", ["[0, 1]", "[0, 3]"], ["a - b <= 0", "b - a <= 0"], [0, 1]],
    ["a multiple of an inequality", ["[0, 1]", "[0, 3]"], ["a - b <= 0", "2 a - 2 b <= 0"], [0]],
    ["another sense", ["[0, 1]", "[0, 3]"], ["a - b <= 0", "a - b < 0", "a - b = 0"], [0, 1, 2]],
    ["another constant", ["[0, 1]", "[0, 3]"], ["a - b = 0", "a - b + 1 = 0"], [0, 1]],
    ["another coefficient", ["[0, 1]", "[0, 3]"], ["a - b = 0", "a - 2 b = 0"], [0, 1]],
    ["factors in another order", ["[0, 1]", "[0, 3]", "[0, 9]"], ["a b - c = 0", "c - b a = 0"], [0]],
    [
      "other factors",
      ["[0, 1]", "[0, 3]", "[0, 9]"],
      ["a b - c = 0", "a c - b = 0", "a a - c = 0"],
      [0, 1, 2],
    ],
  ] as const)("leave out %s", (_, variables, constraints, left) => {
    expect(open(variables, constraints)).toEqual(left);
  });

  test("tell a variable of a high place from a product", () => {
    const many = Array.from({ length: 13 }, () => "[0, 9]");
    expect(open(many, ["m - a = 0", "b c - a = 0"])).toEqual([0, 1]);
    expect(open(many, ["b + 23 f - 5 = 0", "m + 3 f - 5 = 0"])).toEqual([0, 1]);
  });

  test("have variables that are more than one number", () => {
    const { problem, domains } = stated(["[0, 1]", "2", "[0, 3]"], ["c - b - a = 0"]);
    expect(openVariables(problem.constraints[0] as Constraint, domains())).toEqual([2, 0]);
  });
});

describe("a forest", () => {
  const forest = (variables: readonly string[], constraints: readonly string[]) => {
    const { problem, own } = stated(variables, constraints);
    return forestOf(problem, own)?.map(({ constraint, parent, tree }) => [constraint, parent, tree]) ?? null;
  };
  test("runs from roots to leaves, and known numbers do not join trees", () => {
    const all = ["[0, 9]", "[0, 9]", "5", "[0, 9]", "[0, 9]"];
    expect(forest(all, ["d - e = 0", "a + b - c = 0", "c + d = 0", "c - 5 = 0"])).toEqual([
      [1, 0, 0],
      [0, 3, 3],
      [2, 3, 3],
      [3, -1, -4],
    ]);
  });

  test("is none where constraints run in a circle", () => {
    const all = ["[0, 9]", "[0, 9]", "[0, 9]"];
    expect(forest(all, ["a - b = 0", "b - c = 0"])).toEqual([
      [0, 0, 0],
      [1, 1, 0],
    ]);
    expect(forest(all, ["a - b = 0", "b - c = 0", "c - a = 0"])).toBeNull();
    expect(forest(all, ["a - b = 0", "a + b = 0"])).toBeNull();
    expect(forest(["[0, 9]", "3"], ["a - b = 0", "a + b = 0"])).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
  });

  const holds = (variables: readonly string[], constraints: readonly string[]): boolean => {
    const { problem, own } = stated(variables, constraints);
    return forestHolds(problem, own, forestOf(problem, own) ?? []);
  };
  test.each([
    ["sums that fit", ["[0, 2]", "[0, 3]", "[4, 9]"], ["a + b - c = 0"], true],
    ["sums that do not", ["[0, 2]", "[0, 3]", "[6, 9]"], ["a + b - c = 0"], false],
    ["an end that is open", ["[0, 2)", "[0, 3]", "[5, 9]"], ["a + b - c = 0"], false],
    ["two constraints of one variable", ["[0, 9]", "[0, 3]", "[5, 9]"], ["a - b = 0", "a - c = 0"], false],
    ["two that fit", ["[0, 9]", "[0, 5]", "[5, 9]"], ["a - b = 0", "a - c = 0"], true],
    ["a chain", ["[0, 1]", "[0, 9]", "[1, 3]"], ["a - b = 0", "b - c = 0"], true],
    ["a chain that breaks", ["[0, 1]", "[0, 9]", "[2, 3]"], ["a - b = 0", "b - c = 0"], false],
    ["a product with a factor of two signs", ["[1, 2]", "[-1, 1]", "[1, 2]"], ["a b - c = 0"], false],
    ["a product with factors of one sign", ["[1, 2]", "[0, 1]", "[1, 2]"], ["a b - c = 0"], true],
    ["a factor of two signs from which it hangs", ["[-1, 1]", "[1, 2]", "[1, 2]"], ["a b - c = 0"], true],
    ["a variable that stands twice", ["[1, 3]", "[1, 3]"], ["a b + a - 4 = 0"], false],
    ["known numbers that hold", ["2", "3", "5"], ["a + b - c = 0"], true],
    ["known numbers that do not", ["2", "3", "6"], ["a + b - c = 0"], false],
    ["known numbers of an inequality", ["2", "3"], ["a - b < 0"], true],
    ["known numbers and a constant", ["2"], ["a a - 4 = 0"], true],
    ["a size that neither case gives", ["2", "5", "1"], ["|a - b| = c"], false],
    ["what cancels out", ["[1, 2]", "1", "3"], ["a b - a + c - 3 = 0"], false],
  ] as const)("of %s: %s, %s", (_, variables, constraints, told) => {
    expect(holds(variables, constraints)).toBe(told);
  });

  const messages = (variables: readonly string[], constraints: readonly string[]) => {
    const { problem, own } = stated(variables, constraints);
    const forest = forestOf(problem, own);
    const { others, together } = allowedInForest(problem, own, forest ?? []);
    return { others: others.map(shown), together: together.map(shown) };
  };
  test("tells what the others allow each variable, its own print left aside", () => {
    const { problem } = stated(["R", "R", "R"], ["a + b - c = 0"]);
    const own = stated(["[0, 2]", "[0, 3]", "[4, 9]"]).own;
    const { others, together } = allowedInForest(problem, own, forestOf(problem, own) ?? []);
    expect(others.map(shown)).toEqual(["[1, 9]", "[2, 9]", "[0, 5]"]);
    expect(together.map(shown)).toEqual(["[1, 2]", "[2, 3]", "[4, 5]"]);
  });

  test("tells it across several constraints", () => {
    const { problem } = stated(["R", "R", "R", "R"], ["a - b = 0", "a - c = 0", "c - d = 0"]);
    const own = stated(["[0, 8]", "[1, 7]", "[2, 6]", "[3, 5]"]).own;
    const { others, together } = allowedInForest(problem, own, forestOf(problem, own) ?? []);
    expect(others.map(shown)).toEqual(["[3, 5]", "[3, 5]", "[3, 5]", "[2, 6]"]);
    expect(together.map(shown)).toEqual(["[3, 5]", "[3, 5]", "[3, 5]", "[3, 5]"]);
  });

  test("tells what contradicts: nothing, and to others nothing either", () => {
    const { problem } = stated(["R", "R", "R"], ["a - b = 0", "a - c = 0"]);
    const own = stated(["[0, 9]", "[1, 2]", "[3, 4]"]).own;
    const { others, together } = allowedInForest(problem, own, forestOf(problem, own) ?? []);
    expect(others.map(shown)).toEqual(["none", "[3, 4]", "[1, 2]"]);
    expect(together.map(shown)).toEqual(["none", "none", "none"]);
  });

  test("keeps whole numbers whole, and to what a quantity can be", () => {
    expect(messages(["whole [0, 9]", "[1/2, 5/2]"], ["a - b = 0"])).toEqual({
      others: ["[1, 2]", "[1/2, 5/2]"],
      together: ["[1, 2]", "[1, 2]"].map((text, at) => (at === 0 ? text : "[1/2, 5/2]")),
    });
  });

  test("leaves a known number open that stands twice in one tree, not in two", () => {
    expect(messages(["[0, 9]", "3"], ["a - b = 0", "a + b - 6 = 0"]).others).toEqual(["3", "open"]);
    expect(messages(["[0, 9]", "3", "[0, 9]"], ["a - b = 0", "c - b = 0"]).others).toEqual(["3", "3", "3"]);
    expect(messages(["3", "4"], ["a - b = 0"]).others).toEqual(["none", "none"]);
  });
});

describe("the fringe", () => {
  const left = (variables: readonly string[], constraints: readonly string[]): number[] => {
    const { problem, domains } = stated(variables, constraints);
    return withoutFringe(problem, domains(), [...problem.constraints.keys()]);
  };
  test.each([
    ["one that leaves all", ["[0, 9]", "[0, 9]"], ["a - b = 0"], []],
    ["one that takes away", ["[0, 9]", "[0, 3]"], ["a - b = 0"], [0]],
    ["an end less", ["[0, 9]", "[0, 9)"], ["a - b = 0"], [0]],
    ["leaves inwards", ["[0, 9]", "[0, 9]", "[0, 9]"], ["a - b = 0", "b - c = 0"], []],
    ["a square", ["[1, 3]", "[1, 9]"], ["a a - b = 0"], [0]],
    ["a size below zero", ["2", "5", "-2"], ["|a - b| = c"], [0, 1]],
    [
      "what takes something away, with all that it bears on",
      ["[0, 9]", "[1, 8]", "[1, 8]"],
      ["a - b = 0", "a - c = 0", "a + b + c - 9 = 0"],
      [0, 1, 2],
    ],
    ["what leaves all of a number without bound", ["[0, 9]", "[1, 9]", "R"], ["a - b = 0", "b - c = 0"], []],
    ["what stands in a circle", ["[0, 9]", "[0, 9]"], ["a - b = 0", "2 a - 2 b = 0"], [0, 1]],
    [
      "the leaf of a circle",
      ["[0, 9]", "[0, 9]", "[0, 9]"],
      ["a - b = 0", "a + b - 9 = 0", "b - c = 0"],
      [0, 1],
    ],
    ["whole numbers not at the end", ["whole [0, 9]", "[0, 9]"], ["a - b = 0"], []],
    ["two whole numbers", ["whole [0, 9]", "whole [0, 9]"], ["a - b = 0"], [0]],
    ["a factor of two signs", ["[-1, 1]", "[-1, 1]", "[-1, 1]"], ["c - a b = 0"], [0]],
    ["what hangs from the whole", ["[0, 4]", "whole [0, 4]", "[0, 2]"], ["a - b = 0", "a - c = 0"], [0, 1]],
    ["a whole number at the end", ["[0, 4]", "whole [0, 4]", "[0, 9]"], ["a - b = 0", "a - c = 0"], []],
  ] as const)("%s: %s, %s leave %j", (_, variables, constraints, found) => {
    expect(left(variables, constraints)).toEqual(found);
  });
});

describe("a solved tree", () => {
  const solved = (variables: readonly string[], constraints: readonly string[]): boolean => {
    const { problem, domains } = stated(variables, constraints);
    return isSolvedTree(problem, domains(), [...problem.constraints.keys()]);
  };
  test.each([
    ["a sum", ["[0, 2]", "[0, 3]", "[0, 5]"], ["a + b - c = 0"], true],
    ["a chain", ["[0, 2]", "[0, 2]", "[0, 2]"], ["a - b = 0", "b - c = 0"], true],
    ["a circle", ["[0, 2]", "[0, 2]", "[0, 2]"], ["a - b = 0", "b - c = 0", "c - a = 0"], false],
    ["a circle with a leaf", ["[0, 2]", "[0, 2]", "[0, 4]"], ["a - b = 0", "a + b - c = 0"], false],
    ["a sum of both signs", ["[-2, 3]", "[0, 3]", "[-2, 6]"], ["a + b - c = 0"], true],
    ["what cancels out", ["whole [0, 2]", "whole [0, 2]", "1"], ["a c - a + b c - b = 0"], false],
    ["two on the same", ["[0, 2]", "[0, 2]"], ["a - b = 0", "2 a - b = 0"], false],
    ["whole sums", ["whole [0, 2]", "whole [0, 3]", "whole [0, 5]"], ["a + b - c = 0"], true],
    ["doubled whole sums", ["whole [0, 2]", "whole [0, 3]", "whole [0, 5]"], ["2 a + 2 b - 2 c = 0"], true],
    ["whole sums and half a constant", ["whole [0, 2]", "whole [0, 3]"], ["2 a - 2 b + 1 = 0"], false],
    ["whole sums and a whole constant", ["whole [0, 2]", "whole [0, 3]"], ["2 a - 2 b + 2 = 0"], true],
    ["multiples of whole numbers", ["whole [0, 2]", "whole [0, 4]"], ["2 a - b = 0"], false],
    ["whole factors", ["whole [1, 2]", "whole [1, 2]", "whole [1, 4]"], ["a b - c = 0"], false],
    ["a whole number and others", ["whole [0, 2]", "[0, 3]", "[0, 5]"], ["a + b - c = 0"], true],
    ["a whole number behind others", ["[0, 3]", "whole [0, 2]", "[0, 5]"], ["a + b - c = 0"], true],
    ["two whole numbers and another", ["[0, 3]", "whole [0, 2]", "whole [0, 5]"], ["a + b - c = 0"], false],
    [
      "two whole numbers in a chain",
      ["whole [0, 2]", "[0, 2]", "whole [0, 2]"],
      ["a - b = 0", "b - c = 0"],
      false,
    ],
    ["a known number added", ["whole [0, 2]", "whole [0, 3]", "1"], ["a - b + c = 0"], true],
    ["half of a known number", ["whole [0, 2]", "whole [0, 3]", "1"], ["a - b + 1/2 c = 0"], false],
    [
      "a known half and half a constant",
      ["whole [0, 2]", "whole [0, 3]", "1/2"],
      ["a - b + c + 1/2 = 0"],
      true,
    ],
    ["factors of one sign", ["[1, 2]", "[1, 2]", "[1, 4]"], ["a b - c = 0"], true],
    ["factors of two signs", ["[-1, 2]", "[1, 2]", "[-2, 4]"], ["a b - c = 0"], false],
    ["one that stands twice", ["[1, 2]", "[1, 2]"], ["a b + a - 4 = 0"], false],
  ] as const)("%s: %s, %s: %s", (_, variables, constraints, told) => {
    expect(solved(variables, constraints)).toBe(told);
  });
});

describe("a part of a problem", () => {
  test("has the variables that its constraints name, by new places", () => {
    const { problem } = stated(["[0, 1]", "[0, 2]", "[0, 3]"], ["a - 1 = 0", "2 c b - 3 c + 4 <= 0"]);
    const part = restrict(problem, [1]);
    expect([part.variables, part.constraints]).toEqual([[2, 1], [1]]);
    expect(part.problem.variables.map(({ unprinted }) => shown(unprinted))).toEqual(["[0, 3]", "[0, 2]"]);
    expect(part.problem.constraintsOf).toEqual([[0], [0]]);
    const [own] = part.problem.constraints as readonly [Constraint];
    expect(own.variables).toEqual([0, 1]);
    expect(own.monomials.map(({ coefficient, variables }) => [coefficient.toFraction(), variables])).toEqual([
      ["2", [0, 1]],
      ["-3", [0]],
    ]);
    expect([own.sense, own.constant.toFraction(), own.either]).toEqual(["<=", "4", undefined]);
  });

  test("names its cases anew too", () => {
    const { problem } = stated(["[0, 1]", "[0, 2]", "[0, 3]"], ["|b| = c"]);
    const part = restrict(problem, [0]);
    const [own] = part.problem.constraints as readonly [Constraint];
    expect(part.variables).toEqual([3, 2, 1]);
    expect([own.either?.decider, own.either?.size]).toEqual([0, 1]);
    expect(own.either?.cases.map(({ variables }) => variables)).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});

describe("the order of choices", () => {
  const order = (variables: readonly string[], constraints: readonly string[]) => {
    const { problem, domains } = stated(variables, constraints);
    return choiceOrder(problem, domains(), [...problem.constraints.keys()]);
  };
  const all = ["[0, 9]", "[0, 9]", "[0, 9]", "[0, 9]"];
  test("each equation keeps a variable for itself, from the ends inwards", () => {
    const { core, first, others } = order(all, ["a + b - c = 0", "c + d - 9 = 0"]);
    expect([core, first]).toEqual([[], []]);
    expect(new Set(others)).toEqual(new Set([0, 1, 2, 3]));
    expect(others.slice(-2)).toEqual([2, 0]);
    expect(others.indexOf(1)).toBeLessThan(others.indexOf(0));
  });

  test("equations in a circle are solved together, after factors of their products", () => {
    const { core, first } = order(all, ["a b - c = 0", "a c - b = 0", "a + b + c - d = 0", "d - a = 0"]);
    expect(core).toEqual([0, 1, 2, 3]);
    expect(first).toEqual([0]);
  });

  test("inequalities keep nothing, and stand in no core", () => {
    const { core, others } = order(["[0, 9]", "[0, 9]"], ["a - b <= 0"]);
    expect([core, others]).toEqual([[], [0, 1]]);
  });

  test("whole numbers come first, each once, and are kept by none", () => {
    const { core, first } = order(["whole [0, 9]", "[0, 9]"], ["a - b = 0", "a + b - 9 = 0"]);
    expect([core, first]).toEqual([[0, 1], [0]]);
    const kept = order(["whole [0, 9]", "[0, 9]"], ["a - b = 0"]);
    expect([kept.core, kept.first, kept.others.at(-1)]).toEqual([[], [0], 1]);
  });

  test("a square is kept by none, and known numbers are not chosen", () => {
    expect(order(["[0, 9]"], ["a a - 4 = 0"])).toEqual({ core: [0], first: [0], others: [0] });
    expect(order(["[0, 9]", "3"], ["a b - 4 = 0"])).toEqual({ core: [], first: [], others: [0] });
  });
});
