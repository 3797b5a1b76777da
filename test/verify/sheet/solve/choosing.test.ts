/** Where a search divides, in which order it chooses, and what it takes together. */
import { describe, expect, test } from "vitest";
import {
  addTimes,
  compareNudged,
  differenceOver,
  endsOf,
  exactly,
  highest,
  lowest,
  type Nudged,
} from "../../../../src/verify/sheet/solve/bound.ts";
import { branchOn, middleOf, nearest, shortMiddleOf } from "../../../../src/verify/sheet/solve/branch.ts";
import { choiceOrder } from "../../../../src/verify/sheet/solve/choice-order.ts";
import { connected, disjointSets } from "../../../../src/verify/sheet/solve/components.ts";
import {
  choice,
  isPoint,
  lengthOfEnds,
  narrow,
  startDomains,
  undo,
} from "../../../../src/verify/sheet/solve/domains.ts";
import { lengthOf, spend } from "../../../../src/verify/sheet/solve/effort.ts";
import { freeFactors, looseFactors, widthOf } from "../../../../src/verify/sheet/solve/factors.ts";
import { forestOf } from "../../../../src/verify/sheet/solve/forest.ts";
import { forestHolds } from "../../../../src/verify/sheet/solve/forest-holds.ts";
import { withoutFringe } from "../../../../src/verify/sheet/solve/fringe.ts";
import { casesBeyond, otherCase } from "../../../../src/verify/sheet/solve/other-cases.ts";
import { restsOf } from "../../../../src/verify/sheet/solve/rest.ts";
import { restrict } from "../../../../src/verify/sheet/solve/restrict.ts";
import { isSolvedTree } from "../../../../src/verify/sheet/solve/tree.ts";
import { allShown, f, interval, shown, stated } from "./stated.ts";

const nudged = ({ at, nudge }: Nudged): string => `${at.toFraction()} + ${nudge.toFraction()} nudges`;

describe("numbers with nudges", () => {
  test("stand for open ends", () => {
    const { lower, upper } = endsOf(interval("(1, 2)"));
    expect([lower, upper].map((end) => nudged(end as Nudged))).toEqual(["1 + 1 nudges", "2 + -1 nudges"]);
    const closed = endsOf(interval("[1, 2]"));
    expect([closed.lower, closed.upper].map((end) => nudged(end as Nudged))).toEqual([
      "1 + 0 nudges",
      "2 + 0 nudges",
    ]);
    expect(endsOf(interval("R"))).toEqual({ lower: null, upper: null });
    expect([lowest(f("3"), false), highest(f("3"), false), exactly(f("3"))].map(nudged)).toEqual([
      "3 + 1 nudges",
      "3 + -1 nudges",
      "3 + 0 nudges",
    ]);
  });

  test("are in order, by the nudge where the numbers are equal", () => {
    const sorted = [highest(f("2"), false), exactly(f("2")), lowest(f("2"), false), exactly(f("3"))];
    for (const [a, one] of sorted.entries()) {
      for (const [b, other] of sorted.entries())
        expect(Math.sign(compareNudged(one, other))).toBe(Math.sign(a - b));
    }
  });

  test("are added, subtracted and divided by parts", () => {
    const [a, b] = [lowest(f("1"), false), highest(f("5"), false)];
    expect(nudged(addTimes(a, f("3"), b))).toBe("16 + -2 nudges");
    expect(nudged(addTimes(a, f("3"), exactly(f("5"))))).toBe("16 + 1 nudges");
    expect(nudged(differenceOver(a, b, f("2")))).toBe("-2 + 1 nudges");
  });
});

describe("where a domain is divided", () => {
  test.each([
    ["[0, 4]", "2"],
    ["[1, 2)", "3/2"],
    ["[2, ∞)", "5"],
    ["[-2, ∞)", "1"],
    ["[0, ∞)", "1"],
    ["(-∞, 3]", "-1"],
    ["(-∞, -2]", "-5"],
    ["R", "0"],
  ])("the middle of %s, or a number further out, is %s", (domain, middle) => {
    expect(middleOf(interval(domain)).toFraction()).toBe(middle);
  });

  test.each([
    ["[0, 1]", "1/2"],
    ["[1/3, 2/3]", "1/2"],
    ["[1/3, 1]", "3/4"],
    ["[0, 1/7]", "1/16"],
    ["[0, 100]", "50"],
    ["[1, 101]", "51"],
    ["[1/5, 9/20]", "5/16"],
    ["[-1, 0]", "-1/2"],
    ["[2, ∞)", null],
    ["(-∞, 2]", null],
    ["5", null],
  ])("a short number from the middle of %s is %s", (domain, middle) => {
    expect(shortMiddleOf(interval(domain))?.toFraction() ?? null).toBe(middle);
  });

  test.each<readonly [string, string, boolean, string]>([
    ["[1, 4]", "3", false, "3"],
    ["[1, 4]", "5/2", true, "3"],
    ["[1, 4]", "9/4", true, "2"],
    ["[1, 4]", "9", false, "4"],
    ["[1, 4)", "9", false, "5/2"],
    ["[1, 4)", "4", false, "5/2"],
    ["[1, 4]", "4", false, "4"],
    ["[1, 4]", "0", false, "1"],
    ["(1, 4]", "0", false, "5/2"],
    ["(1, 4]", "1", false, "5/2"],
    ["[1, 4]", "1", false, "1"],
    ["R", "7", false, "7"],
    ["(1, ∞)", "0", false, "3"],
  ])("of %s the number nearest to %s is %#: %s", (domain, value, whole, expected) => {
    expect(shown(nearest(interval(domain), f(value), whole))).toBe(expected);
  });

  const parts = (branch: ReturnType<typeof branchOn>): string =>
    typeof branch === "string"
      ? branch
      : `${branch.cases ? "case of " : ""}${branch.variable}: ${branch.parts.map(shown).join(" | ")}`;
  const branch = (
    given: readonly string[],
    text: string,
    values: Readonly<Record<number, string>>,
    loose: readonly number[],
  ): string => {
    const { problem, now: domains, places } = stated(given, [text]);
    const of = new Map(Object.entries(values).map(([variable, value]) => [Number(variable), f(value)]));
    return parts(branchOn(problem, domains, places, of, new Set(loose)));
  };

  test("first between two cases, that of the values as printed before the other", () => {
    expect(branch(["[0, 9]", "[0, 9] from 5", "[0, 9] from 2"], "|b - c| = a", { 0: "1/2" }, [0])).toBe(
      "case of 3: 0 | 1",
    );
    expect(branch(["[0, 9]", "[0, 9] from 2", "[0, 9] from 5"], "|b - c| = a", {}, [])).toBe(
      "case of 3: 1 | 0",
    );
  });

  test("then in the middle of the widest domain that is loose, the part of the value before the other", () => {
    const given = ["[10, 12]", "[1, 9]", "whole [0, 9]", "4"];
    expect(branch(given, "ab - c = 0", { 1: "6" }, [0, 1])).toBe("1: (5, ∞) | (-∞, 5]");
    expect(branch(given, "ab - c = 0", { 1: "5" }, [0, 1])).toBe("1: (-∞, 5] | (5, ∞)");
    expect(branch(given, "ab - c = 0", {}, [1, 0])).toBe("1: (-∞, 5] | (5, ∞)");
    expect(branch(given, "ab - c = 0", {}, [3, 0])).toBe("0: (-∞, 11] | (11, ∞)");
    // Whole numbers are divided last, between two of them.
    expect(branch(given, "ab - c = 0", {}, [0, 2])).toBe("0: (-∞, 11] | (11, ∞)");
    expect(branch(given, "ab - c = 0", {}, [2])).toBe("2: (-∞, 4] | [5, ∞)");
    expect(branch(given, "ab - c = 0", { 2: "5" }, [2])).toBe("2: [5, ∞) | (-∞, 4]");
    // One that may be of either sign is divided at zero.
    expect(branch(["[-1, 9]", "[1, 2]"], "ab - 1 = 0", {}, [0])).toBe("0: (-∞, 0] | (0, ∞)");
    expect(branch(["[2, ∞)", "[1, 2]"], "ab - 1 = 0", {}, [0])).toBe("0: (-∞, 5] | (5, ∞)");
  });

  test("is not worth going on where a domain without bound lies far out", () => {
    expect(branch(["[10^30, ∞)", "[1, 2]"], "ab - 1 = 0", {}, [0])).toBe("lost");
    expect(branch(["(-∞, -10^30]", "[1, 2]"], "ab - 1 = 0", {}, [0])).toBe("lost");
    expect(branch(["[10^29, ∞)", "[1, 2]"], "ab - 1 = 0", {}, [0])).toMatch(/^0: /);
    expect(branch(["[10^30, 10^31]", "[1, 2]"], "ab - 1 = 0", {}, [0])).toMatch(/^0: /);
  });

  test("then at a value of a whole number that is none", () => {
    const given = ["[0, 9]", "whole [0, 9]", "whole [0, 9]"];
    expect(branch(given, "a - b = 0", { 0: "1/2", 1: "3", 2: "7/2" }, [])).toBe("2: (-∞, 3] | [4, ∞)");
    expect(branch(given, "a - b = 0", { 0: "1/2", 1: "3" }, [])).toBe("solved");
    expect(branch(given, "a - b = 0", { 0: "1/2", 1: "3" }, [])).toBe("solved");
  });
});

describe("narrowing", () => {
  const start = (given: string, exact = false) => {
    const { problem, own } = stated([given]);
    const domains = startDomains(own, exact);
    const step = (to: string | null): string =>
      `${narrow(problem, domains, 0, to === null ? null : interval(to), 7)} ${shown(domains.now[0])}`;
    return { domains, step };
  };
  const third = `1/3${"3".repeat(50)}`;

  test("tells whether a domain became narrower", () => {
    const { step, domains } = start("[0, 9]");
    expect(step("[-1, 10]")).toBe("same [0, 9]");
    expect(step("[0, 9]")).toBe("same [0, 9]");
    expect(step("[1, 10]")).toBe("narrower [1, 9]");
    expect(step("[1, 9)")).toBe("narrower [1, 9)");
    expect(step("(1, 9]")).toBe("narrower (1, 9)");
    expect(step("[2, 8]")).toBe("narrower [2, 8]");
    expect(step("[9, 10]")).toBe("empty [2, 8]");
    expect(step(null)).toBe("empty [2, 8]");
    expect(
      domains.narrowings.map(({ previous, constraint, variable }) => [previous, constraint, variable]),
    ).toEqual([
      [-1, 7, 0],
      [0, 7, 0],
      [1, 7, 0],
      [2, 7, 0],
    ]);
    expect(domains.latest).toEqual([3]);
    undo(domains, 2);
    expect([shown(domains.now[0]), domains.latest, domains.narrowings.length]).toEqual(["[1, 9)", [1], 2]);
    undo(domains, 0);
    expect([shown(domains.now[0]), domains.latest]).toEqual(["[0, 9]", [-1]]);
  });

  test("of whole numbers leaves whole numbers", () => {
    const { step } = start("whole [0, 9]");
    expect(step("[1/2, 17/2]")).toBe("narrower [1, 8]");
    expect(step("(1, 8)")).toBe("narrower [2, 7]");
    expect(step("[5/2, 8/3]")).toBe("empty [2, 7]");
  });

  test("moves long ends outwards, unless ends are to be exact", () => {
    expect(start("[0, 9]").step(`[${third}, 9]`)).toMatch(/^nearly \(0?[0-9/]*, 9\]$/);
    expect(start("[0, 9]").step(`[1, 8${"1".repeat(5)}/9${"7".repeat(50)}]`)).toMatch(/^empty|^nearly/);
    expect(start("[0, 9]", true).step(`[${third}, 9]`)).toBe(`narrower [${third}, 9]`);
    // What would leave the domain as it is, is left.
    expect(start("[0, 9]").step(`[1/1${"0".repeat(60)}, 9]`)).toBe("nearly (0, 9]");
    expect(start("(0, 9]").step(`[1/1${"0".repeat(60)}, 9]`)).toBe("left (0, 9]");
    // Nobody's ends are longer than this.
    expect(start("[0, 9]", true).step(`[1/1${"0".repeat(1200)}1, 9]`)).toBe("left [0, 9]");
    expect(start("[0, 9]", true).step(`[0, 8/1${"0".repeat(1200)}1]`)).toBe("left [0, 9]");
    expect(start("[0, ∞)", true).step("[10^1201, ∞)")).toBe("left [0, ∞)");
    expect(start("[0, ∞)", true).step("[10^1200, ∞)")).toMatch(/^narrower/);
  });

  test.each([
    ["5", true],
    ["[5, 6]", false],
    ["[5, ∞)", false],
    ["(-∞, 5]", false],
  ])("%s holds one number only: %s", (domain, expected) => {
    expect(isPoint(interval(domain))).toBe(expected);
  });

  test("costs more where ends are long", () => {
    const long = (digits: number): string => `1${"0".repeat(digits)}1`;
    expect([30, 31, 100, 300, 1000].map((digits) => lengthOf(f(long(digits - 1))))).toEqual([
      2, 2, 5, 25, 200,
    ]);
    expect(lengthOf(f("10^30"))).toBe(1);
    expect(lengthOf(f(`1/${long(30)}`))).toBe(2);
    expect(lengthOf(f("-3/4"))).toBe(1);
    expect(lengthOfEnds(interval(`[0, ${long(30)}]`))).toBe(2);
    expect(lengthOfEnds(interval(`[-${long(100)}, ${long(30)}]`))).toBe(5);
    expect(lengthOfEnds(interval("R"))).toBe(1);
  });

  test("takes steps until there are none", () => {
    const effort = { left: 3 };
    expect([spend(effort, 2), spend(effort, 1), spend(effort, 1), effort.left]).toEqual([
      true,
      true,
      false,
      -1,
    ]);
  });
});

describe("things that are connected", () => {
  test("are in one set", () => {
    const sets = disjointSets(6);
    expect([sets.join(0, 1), sets.join(2, 3), sets.join(1, 3), sets.join(0, 2), sets.join(5, 5)]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(new Set([0, 1, 2, 3].map(sets.find)).size).toBe(1);
    expect(new Set([0, 4, 5].map(sets.find)).size).toBe(3);
  });

  test("are grouped by what they share, those that share nothing by themselves", () => {
    const links = [[0, 1], [2], [1, 3], [], [4, 2], [], [3]];
    expect(connected([0, 1, 2, 3, 4, 5, 6], (place) => links[place] as number[], 5)).toEqual([
      [0, 2, 6],
      [1, 4],
      [3],
      [5],
    ]);
  });
});

describe("the order in which variables are given values", () => {
  const order = (given: readonly string[], ...constraints: readonly string[]) => {
    const { problem, now: domains, places } = stated(given, constraints);
    const { core, first, others } = choiceOrder(problem, domains, places);
    return { core, first, others: [...new Set(others)] };
  };
  const free = (count: number): string[] => Array.from({ length: count }, () => "[0, 9]");

  test("leaves each equation of a chain one for itself", () => {
    const { core, first, others } = order(free(4), "a + b - c = 0", "c - d = 0");
    expect([core, first]).toEqual([[], []]);
    expect(new Set(others)).toEqual(new Set([0, 1, 2, 3]));
  });

  test("has a core where equations run in circles, and gives whole numbers and factors first", () => {
    expect(order(free(2), "a + b - 3 = 0", "a - b = 0").core).toEqual([0, 1]);
    expect(order(["whole [0, 9]", "[0, 9]"], "a + b - 3 = 0").first).toEqual([0]);
    expect(order(["whole [0, 9]", "whole [0, 9]"], "a + b - 3 = 0")).toMatchObject({
      core: [0],
      first: [0, 1],
    });
    const products = order(free(3), "ab - c = 0", "ac - b = 0", "ab + c - 1 = 0");
    expect(products).toMatchObject({ core: [0, 1, 2], first: [0] });
    // One that stands squared cannot be kept by an equation; inequalities have none to keep.
    expect(order(["[0, 9]"], "aa - 4 = 0")).toMatchObject({ core: [0], first: [0] });
    expect(order(free(2), "a - b <= 0")).toMatchObject({ core: [], first: [], others: [0, 1] });
    expect(order(["[0, 9]", "3"], "ab - 6 = 0")).toEqual({ core: [], first: [], others: [0] });
  });
});

describe("factors that are replaced by their domains", () => {
  const free = (given: readonly string[], text: string, isFree: readonly number[]) => {
    const { problem, now: domains, domainOf } = stated(given, [text]);
    const rests = restsOf(problem.constraints[0] as never, domainOf);
    return freeFactors(rests, (variable) => isFree.includes(variable), domains);
  };
  const positive = ["[1, 9]", "[1, 9]", "[1, 9]", "[1, 9]"];

  test("are free where they stand nowhere else", () => {
    expect(free(positive, "a - b = 0", [])).toEqual([[], []]);
    expect(free(positive, "ab - c = 0", [0])).toEqual([[0], []]);
    expect(free(positive, "ab - c = 0", [1])).toEqual([[1], []]);
    expect(free(positive, "ab - c = 0", [0, 1])).toEqual([[0], []]);
    expect(free(positive, "ab - c = 0", [2])).toBeNull();
    expect(free(positive, "abc - d = 0", [0, 1, 2])).toBeNull();
    expect(free(positive, "aa - d = 0", [0])).toBeNull();
    // One factor for several products, also where it comes first in one and last in the other.
    expect(free(positive, "ab + ca - d = 0", [0, 1, 2])).toEqual([[0], [0], []]);
    expect(free(positive, "ab + bc - d = 0", [0, 1, 2])).toEqual([[0], [2], []]);
    expect(free(positive, "ab + bc - d = 0", [0, 1])).toBeNull();
  });

  test("are not where the sign of what they are multiplied by is not known, or differs", () => {
    expect(free(["[1, 9]", "[-1, 9]", "[1, 9]"], "ab - c = 0", [0])).toBeNull();
    expect(free(["[1, 9]", "[-1, 9]", "[1, 9]"], "ab - c = 0", [1])).toEqual([[1], []]);
    expect(free(["[1, 9]", "[0, 9]", "[1, 9]"], "ab - c = 0", [0])).toBeNull();
    expect(free(positive, "ab - ac - d = 0", [0])).toBeNull();
    expect(free(positive, "ab + ac - d = 0", [0])).toEqual([[0], [0], []]);
    expect(free(["[1, 9]", "[1, 9]", "[-9, -1]", "[1, 9]"], "ab - ac - d = 0", [0])).toEqual([[0], [0], []]);
    expect(free(positive, "ab - a - d = 0", [0])).toBeNull();
    expect(free(positive, "ab + a - d = 0", [0])).toEqual([[0], [0], []]);
  });

  test("or all but the widest, and all but the narrowest", () => {
    const {
      problem,
      now: domains,
      domainOf,
    } = stated(["[1, 9]", "[10, 11]", "[2, 4]", "whole [0, 9]"], ["abc - d = 0", "ad - b = 0"]);
    const loose = (place: number) =>
      looseFactors(restsOf(problem.constraints[place] as never, domainOf), problem, domains);
    expect(loose(0)).toEqual([
      [[1, 2], []],
      [[0, 2], []],
    ]);
    expect(loose(1)).toEqual([
      [[3], []],
      [[0], []],
    ]);
    const alike = stated(["[1, 2]", "[1, 2]", "0"], ["ab - c = 0"]);
    expect(
      looseFactors(restsOf(alike.problem.constraints[0] as never, alike.domainOf), alike.problem, alike.now),
    ).toEqual([[[1]], [[0]]]);
  });

  test.each<readonly [string, boolean, number]>([
    ["(-∞, 5]", false, 3],
    ["[5, ∞)", true, 3],
    ["[1, 3]", false, 1 + 2 / 6],
    ["[1, 3]", true, 2 / 6],
    ["[-3, 1]", false, 1 + 4 / 8],
    ["0", false, 1],
    ["[0, 10^400]", false, 1.5],
  ])("the width of %s is %#", (domain, whole, width) => {
    expect(widthOf(interval(domain), whole)).toBeCloseTo(width, 12);
  });
});

describe("forests", () => {
  const forest = (given: readonly string[], ...constraints: readonly string[]) => {
    const { problem, own } = stated(given, constraints);
    return forestOf(problem, own)?.map(({ constraint, parent, tree }) => [constraint, parent, tree]) ?? null;
  };
  const open = ["[0, 9]", "[0, 9]", "[0, 9]", "[0, 9]", "[0, 9]"];

  test("hang constraints from the variables that are not known", () => {
    expect(forest(open, "a - b = 0", "b - c = 0", "d - e = 0")).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [2, 3, 3],
    ]);
    expect(forest(open, "a - b = 0", "b - c = 0", "a - c = 0")).toBeNull();
    expect(forest(["[0, 9]", "5", "[0, 9]"], "a - b = 0", "b - c = 0", "a - c = 0")).toEqual([
      [0, 0, 0],
      [2, 0, 0],
      [1, 2, 0],
    ]);
    // Two constraints on two variables are a circle; one on known numbers hangs from none.
    expect(forest(open, "a - b = 0", "a + b = 0")).toBeNull();
    expect(forest(["5", "5"], "a - b = 0", "a + b = 0")).toEqual([
      [0, -1, -1],
      [1, -1, -2],
    ]);
    expect(forest(["[0, 9]", "5"], "b - 5 = 0", "a - b = 0")).toEqual([
      [1, 0, 0],
      [0, -1, -1],
    ]);
  });

  const holds = (given: readonly string[], ...constraints: readonly string[]): boolean | null => {
    const { problem, own } = stated(given, constraints);
    const found = forestOf(problem, own);
    return found && forestHolds(problem, own, found);
  };

  test("hold where something is left at every root", () => {
    expect(holds(["[0, 9]", "[8, 9]", "[1, 2]"], "a - b - c = 0")).toBe(true);
    expect(holds(["[0, 9)", "[8, 9]", "[1, 2]"], "a - b - c = 0")).toBe(false);
    expect(holds(["[0, 9]", "[3, 4]", "[4, 5]"], "a - b = 0", "a - c = 0")).toBe(true);
    expect(holds(["[0, 9]", "[3, 4)", "[4, 5]"], "a - b = 0", "a - c = 0")).toBe(false);
    expect(holds(["[0, 2]", "[0, 9]", "[3, 5]"], "a - b = 0", "b - c = 0")).toBe(false);
    expect(holds(["[0, 3]", "[0, 9]", "[3, 5]"], "a - b = 0", "b - c = 0")).toBe(true);
    expect(holds(["3", "4"], "a - b = 0")).toBe(false);
    expect(holds(["4", "4"], "a - b = 0", "a - b <= 0")).toBe(true);
    expect(holds(["4", "4"], "a - b = 0", "a - b < 0")).toBe(false);
    expect(holds(["[1, 2]", "4", "4"], "a - 1 <= 0", "b - c + 1 <= 0")).toBe(false);
    // A known number at the root of nothing, a square, and a factor of either sign say nothing.
    expect(holds(["[1, 3]", "[1, 9]"], "aa - b = 0")).toBe(false);
    expect(holds(["[1, 9]", "[-1, 3]", "[1, 9]"], "a - bc = 0")).toBe(false);
    expect(holds(["[1, 9]", "[0, 3]", "[1, 9]"], "a - bc = 0")).toBe(true);
    expect(holds(["[-1, 9]", "[0, 3]", "[1, 9]"], "ab - c = 0")).toBe(true);
  });
});

describe("leaving out the fringe", () => {
  const left = (given: readonly string[], ...constraints: readonly string[]): number[] => {
    const { problem, now: domains, places } = stated(given, constraints);
    return withoutFringe(problem, domains, places);
  };
  const wide = "R";

  test("takes away leaves that leave all of what they share, and then what became a leaf", () => {
    expect(left(["[0, 9]", wide, wide], "a - b = 0", "b - c = 0")).toEqual([]);
    expect(left(["[0, 9]", "[1, 9]", wide], "a - b = 0", "b - c = 0")).toEqual([]);
    // What stands in a circle stays.
    expect(left([wide, wide, "[0, 9]", wide], "a - b = 0", "a + b - c = 0", "c - d = 0")).toEqual([0, 1]);
    // A leaf that takes something away stays, with all that it bears on.
    expect(left(["[0, 9]", "[1, 8]", "[1, 8]"], "a - b = 0", "a - c = 0", "a + b + c - 9 = 0")).toEqual([
      0, 1, 2,
    ]);
    // Whole numbers count as shared.
    expect(left(["whole [0, 9]", "whole [0, 9]", wide], "a - b = 0", "b - c = 0")).toEqual([0]);
    expect(left(["[1, 3]", "[1, 9]"], "aa - b = 0")).toEqual([0]);
  });
});

describe("trees of narrowed domains", () => {
  const solved = (given: readonly string[], ...constraints: readonly string[]): boolean => {
    const { problem, now: domains, places } = stated(given, constraints);
    return isSolvedTree(problem, domains, places);
  };

  test("are solved without a cycle, a square, or a factor of two signs", () => {
    expect(solved(["[1, 2]", "[1, 2]", "[1, 2]"], "a - b = 0", "b - c = 0")).toBe(true);
    expect(solved(["[1, 2]", "[1, 2]", "[1, 2]"], "a - b = 0", "b - c = 0", "a - c = 0")).toBe(false);
    expect(solved(["[1, 2]", "[1, 4]"], "aa - b = 0")).toBe(false);
    expect(solved(["[1, 2]", "[-1, 4]", "[-1, 8]"], "ab - c = 0")).toBe(false);
    expect(solved(["[1, 2]", "[0, 4]", "[0, 8]"], "ab - c = 0")).toBe(true);
  });

  test("of whole numbers only where they are added up", () => {
    const whole = "whole [0, 9]";
    expect(solved([whole, whole, whole], "a + b - c = 0")).toBe(true);
    expect(solved([whole, whole, whole], "2a + 2b - 2c + 4 = 0")).toBe(true);
    expect(solved([whole, whole, whole], "2a + 2b - 2c + 3 = 0")).toBe(false);
    expect(solved([whole, whole, whole], "a + 2b - c = 0")).toBe(false);
    expect(solved(["whole [1, 9]", "whole [1, 9]", "whole [1, 9]"], "ab - c = 0")).toBe(false);
    expect(solved([whole, "3", whole], "a + b - c = 0")).toBe(true);
    expect(solved([whole, "1/2", whole], "a + b - c = 0")).toBe(false);
    // A whole root with real children is fine, a whole child of a real one is not.
    expect(solved([whole, "[0, 9]"], "a - b = 0")).toBe(true);
    expect(solved(["[0, 9]", whole], "a - b = 0")).toBe(true);
    expect(solved([whole, "[0, 9]", whole], "a - b = 0", "b - c = 0")).toBe(false);
    expect(solved([whole, whole, "[0, 9]"], "a + b - c = 0")).toBe(false);
  });
});

describe("the other case of a constraint", () => {
  test("is looked for beyond sizes that seem to be zero", () => {
    const { problem, domainOf, places } = stated(
      ["[0, 9]", "[0, 9] from 5", "[0, 9] from 2", "[0, 9]"],
      ["|b - c| = a", "d - a = 0"],
    );
    const beyond = (ends: Readonly<Record<number, string>>, of = domainOf) => {
      const found = casesBeyond(
        problem,
        of,
        places,
        new Map(Object.entries(ends).map(([at, end]) => [Number(at), f(end)])),
      );
      return found && [...found].map(([variable, value]) => [variable, value.toFraction()]);
    };
    expect(beyond({ 0: "0" })).toEqual([[4, "1"]]);
    expect(beyond({ 0: "9" })).toBeNull();
    expect(beyond({ 1: "0" })).toBeNull();
    expect(beyond({})).toBeNull();
    expect(
      beyond({ 0: "0" }, (variable) => (variable === 4 ? interval("0") : domainOf(variable))),
    ).toBeNull();
  });

  test("is that of the constraint that is farthest off", () => {
    const { problem, domainOf, places } = stated(
      ["[0, 9]", "[0, 9] from 2", "[0, 9] from 5", "[0, 9]"],
      ["d - a = 0", "|b - c| = a"],
    );
    const found = (off: readonly number[], of = domainOf) => {
      const other = otherCase(problem, of, places.slice(0, 2), Float64Array.from(off));
      return other && [...other].map(([variable, value]) => [variable, value.toFraction()]);
    };
    expect(found([1, -3])).toEqual([[4, "0"]]);
    expect(found([1, 3])).toEqual([[4, "0"]]);
    expect(found([-4, 3])).toBeNull();
    expect(found([1, 3], (variable) => (variable === 4 ? interval("1") : domainOf(variable)))).toBeNull();
  });
});

test("some constraints of a problem, over the variables that they name", () => {
  const whole = stated(
    ["[0, 1]", "[0, 2]", "[0, 3]", "[0, 4]", "[0, 5]"],
    ["a - b = 0", "2de - c + 1 <= 0", "|b - e| = c"],
  );
  const { problem, variables, constraints } = restrict(whole.problem, [1, 2]);
  expect([variables, constraints]).toEqual([
    [3, 4, 2, 5, 1],
    [1, 2],
  ]);
  expect(problem.constraints[0]).toMatchObject({ sense: "<=", variables: [0, 1, 2] });
  expect(problem.constraints[0]?.monomials.map((monomial) => monomial.variables)).toEqual([[0, 1], [2]]);
  expect(problem.constraints[1]?.either).toMatchObject({ decider: 3, size: 2 });
  expect(problem.constraints[1]?.either?.cases.map((own) => own.variables)).toEqual([
    [2, 4, 1],
    [2, 4, 1],
  ]);
  expect(problem.constraintsOf).toEqual([[0], [0, 1], [0, 1], [1], [1]]);
  expect(problem.variables[0]).toBe(whole.problem.variables[3]);
  expect(allShown(variables.map(whole.domainOf)).slice(0, 3)).toEqual(["[0, 4]", "[0, 5]", "[0, 3]"]);
  expect(choice).toBe(-1);
});
