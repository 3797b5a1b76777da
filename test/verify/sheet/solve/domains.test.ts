import { describe, expect, test } from "vitest";
import { fraction, fractionOf } from "../../../../src/number/index.ts";
import { choice, narrow, startDomains, undo } from "../../../../src/verify/sheet/solve/domains.ts";
import { explain } from "../../../../src/verify/sheet/solve/explain.ts";
import { propagate } from "../../../../src/verify/sheet/solve/propagate.ts";
import type { Reasons } from "../../../../src/verify/sheet/solve/search-state.ts";
import { interval, shown, stated } from "./stated.ts";

describe("narrowing a domain", () => {
  test.each([
    ["[0, 9]", "[0, 9]", "same", "[0, 9]"],
    ["[0, 9]", "R", "same", "[0, 9]"],
    ["[0, 9]", "(-∞, 9]", "same", "[0, 9]"],
    ["[0, 9]", "[3, 20]", "narrower", "[3, 9]"],
    ["[0, 9]", "(0, 9]", "narrower", "(0, 9]"],
    ["[0, 9]", "[0, 9)", "narrower", "[0, 9)"],
    ["[0, 9]", "[-1, 3]", "narrower", "[0, 3]"],
    ["R", "(-∞, 3)", "narrower", "(-∞, 3)"],
    ["R", "(3, ∞)", "narrower", "(3, ∞)"],
    ["R", "R", "same", "R"],
    ["[0, 9]", "[10, 12]", "empty", "[0, 9]"],
    ["whole [0, 9]", "[1/2, 5/2]", "narrower", "[1, 2]"],
    ["whole [0, 9]", "[1/3, 2/3]", "empty", "[0, 9]"],
    ["whole [0, 9]", "(-1, 10)", "same", "[0, 9]"],
  ] as const)("%s to %s: %s, %s", (before, to, told, now) => {
    const { problem, domains } = stated([before]);
    const own = domains();
    expect(narrow(problem, own, 0, interval(to), 7)).toBe(told);
    expect(shown(own.now[0])).toBe(now);
    expect(own.narrowings).toEqual(
      told === "narrower"
        ? [{ variable: 0, before: problem.variables[0]?.unprinted, previous: -1, constraint: 7 }]
        : [],
    );
    expect(own.latest).toEqual([told === "narrower" ? 0 : -1]);
  });

  test("to nothing leaves the domain", () => {
    const { problem, domains } = stated(["[0, 9]"]);
    expect(narrow(problem, domains(), 0, null, 0)).toBe("empty");
  });

  const long = fraction(1).div(fraction(3n ** 90n));
  test("a long end is taken nearly, unless nothing short is left to take", () => {
    const { problem, domains } = stated(["(0, 1]"]);
    const own = domains();
    expect(narrow(problem, own, 0, { ...interval("[0, 1]"), lower: long }, 0)).toBe("left");
    expect(own.narrowings).toEqual([]);
    expect(narrow(problem, own, 0, { ...interval("[0, 1]"), upper: fraction("1/2").add(long) }, 0)).toBe(
      "nearly",
    );
    expect(own.now[0]?.upper?.compare(fraction("1/2"))).toBeGreaterThan(0);
    expect(own.now[0]?.upper?.compare(fraction("0.51"))).toBeLessThan(0);
    const exact = domains(true);
    expect(narrow(problem, exact, 0, { ...interval("[0, 1]"), lower: long }, 0)).toBe("narrower");
    expect(exact.now[0]?.lower?.equals(long)).toBe(true);
  });

  test.each([
    ["lower", "1200 places", 10n ** 1200n, "narrower"],
    ["lower", "more", 10n ** 1200n + 1n, "left"],
    ["upper", "1200 places", 10n ** 1200n, "narrower"],
    ["upper", "more", 10n ** 1200n + 1n, "left"],
  ] as const)("a %s end of %s: %s", (end, _, size, told) => {
    const { problem } = stated(["R"]);
    for (const at of [fractionOf(size), fractionOf(1n, size)]) {
      const own = startDomains([interval("R")], true);
      const to = end === "lower" ? { lower: at, lowerClosed: true } : { upper: at, upperClosed: true };
      expect(narrow(problem, own, 0, { ...interval("R"), ...to }, 0)).toBe(told);
    }
  });

  test("is taken back to any step", () => {
    const { problem, domains } = stated(["[0, 9]", "[0, 9]"]);
    const own = domains();
    narrow(problem, own, 0, interval("[1, 9]"), 0);
    narrow(problem, own, 1, interval("[2, 9]"), 0);
    narrow(problem, own, 0, interval("[3, 9]"), choice);
    expect(own.latest).toEqual([2, 1]);
    expect(own.narrowings[2]?.previous).toBe(0);
    undo(own, 2);
    expect([own.now.map(shown), own.latest]).toEqual([
      ["[1, 9]", "[2, 9]"],
      [0, 1],
    ]);
    undo(own, 0);
    expect([own.now.map(shown), own.latest]).toEqual([
      ["[0, 9]", "[0, 9]"],
      [-1, -1],
    ]);
    expect(own.narrowings).toEqual([]);
  });

  test("does not touch the intervals that domains began with", () => {
    const began = [interval("[0, 9]")];
    const own = startDomains(began);
    narrow(stated(["[0, 9]"]).problem, own, 0, interval("1"), 0);
    expect([shown(began[0]), own.exact]).toEqual(["[0, 9]", false]);
  });
});

describe("propagating", () => {
  const run = (variables: readonly string[], constraints: readonly string[], patience = 10, left = 1e4) => {
    const { problem, domains } = stated(variables, constraints);
    const own = domains();
    const effort = { left };
    const end = propagate(problem, own, problem.constraints.keys(), effort, patience);
    return { ...end, now: own.now.map(shown), spent: left - effort.left, narrowings: own.narrowings.length };
  };

  test("narrows until no constraint takes anything away", () => {
    // a + b = 5 and b + c = 4, then back: c is 3 or less, so b is 1 or more, so a is 4 or less.
    expect(run(["[0, 9]", "[0, 9]", "[0, 3]"], ["a + b - 5 = 0", "b + c - 4 = 0"])).toMatchObject({
      broken: null,
      settled: true,
      now: ["[1, 4]", "[1, 4]", "[0, 3]"],
    });
  });

  test("does nothing where constraints hold anyway", () => {
    expect(run(["[0, 9]"], ["a - 9 <= 0"])).toEqual({
      broken: null,
      settled: true,
      now: ["[0, 9]"],
      spent: 1,
      narrowings: 0,
    });
  });

  test("tells the constraint that leaves nothing", () => {
    expect(run(["[0, 1]", "[0, 1]", "[0, 9]"], ["a - c = 0", "a + b - 3 = 0"])).toMatchObject({
      broken: 1,
      settled: true,
    });
    expect(run(["[0, 1]"], ["0 = 0", "1 = 0"])).toMatchObject({ broken: 1, settled: true });
    expect(run(["[0, 1]"], ["0 = 0", "0 <= 0"])).toMatchObject({ broken: null, settled: true });
  });

  test("stops where ends converge without arriving, and says so", () => {
    // x = y / 2 and y = x: both halve for ever.
    const { broken, settled, narrowings } = run(["[0, 1]", "[0, 1]"], ["2 a - b = 0", "a - b = 0"], 4);
    expect([broken, settled]).toEqual([null, false]);
    // a seven times, once more than twice and four, and b in between.
    expect(narrowings).toBe(13);
  });

  test("looks again at a constraint in which a variable stands twice, or is whole", () => {
    expect(run(["whole [0, 9]", "whole [0, 9]"], ["2 a - 3 b + 1 = 0"]).now).toEqual(["[1, 7]", "[1, 5]"]);
    expect(run(["[1, 3]", "[2, 3]"], ["a b + a - 6 = 0"], 0).settled).toBe(false);
  });

  test("ends when there are no more steps", () => {
    expect(run(["[0, 9]", "[0, 9]"], ["a + b - 5 = 0"], 10, 1)).toMatchObject({
      broken: null,
      settled: false,
    });
    expect(run(["[0, 9]", "[0, 9]"], ["a + b - 5 = 0"], 10, 2)).toMatchObject({
      broken: null,
      settled: true,
    });
  });

  test("says that more would be left where ends get long", () => {
    const digits = "7".repeat(50);
    const { settled } = run(["[0, 1]", "[0, 1]"], [`${digits} a - b - 1/${digits} <= 0`]);
    expect(settled).toBe(false);
  });

  test("begins with the constraints that it is told", () => {
    const { problem, domains } = stated(["[0, 9]", "[0, 9]"], ["a - 3 = 0", "b - 4 = 0"]);
    const own = domains();
    propagate(problem, own, [1], { left: 100 }, 2);
    expect(own.now.map(shown)).toEqual(["[0, 9]", "4"]);
  });

  test.each([
    ["9", 2],
    ["10^40", 2 * 4],
    ["10^400", 2 * 150],
  ])("takes a step for each of two places, and more of them where an end is %s", (end, steps) => {
    const { problem, domains } = stated([`[0, ${end}]`, "[0, 9]"], ["a b - 5 = 0"]);
    const effort = { left: 1000 };
    propagate(problem, domains(), [0], effort, 0);
    expect(effort.left).toBe(1000 - steps);
    const tooFew = { left: steps - 1 };
    expect(propagate(problem, domains(), [0], tooFew, 0)).toEqual({ broken: null, settled: false });
  });

  test("has not settled where an end would be too long, and looks at nothing again for that", () => {
    const { problem, domains } = stated(["(0, 1]", "[0, 1]"], [`1 - ${3n ** 90n} a <= 0`, "a - b <= 0"]);
    const effort = { left: 100 };
    expect(propagate(problem, domains(), [0], effort, 2)).toEqual({ broken: null, settled: false });
    expect(effort.left).toBe(99);
  });
});

describe("explaining", () => {
  const asked = (): Reasons => ({ constraints: new Set(), variables: new Set() });
  const sorted = ({ constraints, variables }: Reasons): number[][] =>
    [constraints, variables].map((set) => [...set].sort((a, b) => a - b));

  test("goes from what breaks back to prints, past what does not matter", () => {
    // c from a, then e from d, which breaks nothing, and c + f = 9 breaks.
    const { problem, domains } = stated(
      ["2", "[0, 9]", "[0, 9]", "3", "[0, 9]", "[0, 1]"],
      ["a - b = 0", "b - c = 0", "d - e = 0", "c + f - 9 = 0"],
    );
    const own = domains();
    const { broken } = propagate(problem, own, problem.constraints.keys(), { left: 100 }, 2);
    expect(broken).toBe(3);
    const reasons = asked();
    explain({ problem, domains: own, effort: { left: 100 }, reasons }, [3]);
    expect(sorted(reasons)).toEqual([
      [0, 1, 3],
      [0, 1, 2, 5],
    ]);
  });

  test("of a variable that nothing narrowed, its print alone matters", () => {
    const { problem, domains } = stated(["2", "[0, 9]"], ["a - b = 0"]);
    const own = domains();
    propagate(problem, own, [0], { left: 100 }, 2);
    const reasons = asked();
    explain({ problem, domains: own, effort: { left: 100 }, reasons }, [], [0]);
    expect(sorted(reasons)).toEqual([[], [0]]);
    const other = asked();
    explain({ problem, domains: own, effort: { left: 100 }, reasons: other }, [], [1]);
    expect(sorted(other)).toEqual([[0], [0, 1]]);
  });

  test("a choice is followed to what the domain was before it", () => {
    const { problem, domains } = stated(["[0, 5]", "[0, 9]"], ["a - b = 0"]);
    const own = domains();
    propagate(problem, own, [0], { left: 100 }, 2);
    narrow(problem, own, 1, interval("[0, 2]"), choice);
    const reasons = asked();
    explain({ problem, domains: own, effort: { left: 100 }, reasons }, [], [1]);
    expect(sorted(reasons)).toEqual([[0], [0, 1]]);
  });

  test("what a constraint did later does not matter to what it knew before", () => {
    // First a narrows b, then c narrows a: for b only the first counts.
    const { problem, domains } = stated(["[0, 5]", "[0, 9]", "[0, 3]"], ["a - b = 0", "a - c = 0"]);
    const own = domains();
    narrow(problem, own, 1, interval("[0, 5]"), 0);
    narrow(problem, own, 0, interval("[0, 3]"), 1);
    const reasons = asked();
    explain({ problem, domains: own, effort: { left: 100 }, reasons }, [], [1]);
    expect(sorted(reasons)).toEqual([[0], [0, 1]]);
  });

  test("takes a step for each narrowing, and none where nobody asks", () => {
    const { problem, domains } = stated(["2", "[0, 9]"], ["a - b = 0"]);
    const own = domains();
    propagate(problem, own, [0], { left: 100 }, 2);
    const effort = { left: 100 };
    explain({ problem, domains: own, effort, reasons: null }, [0]);
    expect(effort.left).toBe(100);
    explain({ problem, domains: own, effort, reasons: asked() }, [0]);
    expect(effort.left).toBe(99);
  });
});
