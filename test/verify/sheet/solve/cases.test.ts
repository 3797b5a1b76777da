import { describe, expect, test } from "vitest";
import type { ExactInterval } from "../../../../src/number/index.ts";
import { choiceOrder } from "../../../../src/verify/sheet/solve/choice-order.ts";
import { forestOf } from "../../../../src/verify/sheet/solve/forest.ts";
import { allowedInForest } from "../../../../src/verify/sheet/solve/messages.ts";
import { project } from "../../../../src/verify/sheet/solve/project.ts";
import { projectCases } from "../../../../src/verify/sheet/solve/project-cases.ts";
import { search } from "../../../../src/verify/sheet/solve/search.ts";
import { constraint, interval, shown, stated } from "./stated.ts";

describe("what two cases allow together", () => {
  const either = (first: string | null, second: string | null, variable = "[0, 9]"): string => {
    const found = [first, second].map((text) => (text === null ? null : interval(text)));
    const one = constraint("a = 0");
    const cases = [{ ...one }, { ...one }] as const;
    const [allowed] = projectCases(
      [0],
      { decider: 8, size: 9, cases },
      (place) => interval(place === 8 ? "[0, 1]" : variable),
      (own) => [found[cases.indexOf(own)] ?? null],
    );
    return shown(allowed);
  };
  test.each([
    ["[1, 2]", "[3, 4]", "[1, 4]"],
    ["[3, 4]", "[1, 2]", "[1, 4]"],
    ["(1, 2)", "(3, 4)", "(1, 4)"],
    ["(3, 4)", "(1, 2)", "(1, 4)"],
    ["[1, 4]", "(2, 3)", "[1, 4]"],
    ["(1, 4)", "[2, 3]", "(1, 4)"],
    ["(2, 3)", "[1, 4]", "[1, 4]"],
    ["[2, 3]", "(1, 4)", "(1, 4)"],
    ["(1, 4)", "[1, 4]", "[1, 4]"],
    ["[1, 4]", "(1, 4)", "[1, 4]"],
    ["(1, 4)", "(1, 4)", "(1, 4)"],
    ["(1, 4]", "[1, 4)", "[1, 4]"],
    ["(-∞, 2]", "[3, 4]", "(-∞, 4]"],
    ["[3, 4]", "(-∞, 2]", "(-∞, 4]"],
    ["[3, ∞)", "[1, 2]", "[1, ∞)"],
    ["[1, 2]", "[3, ∞)", "[1, ∞)"],
    ["R", "[1, 2]", "R"],
    ["[1, 2]", "R", "R"],
    ["(-∞, 1]", "[2, ∞)", "R"],
    [null, "[1, 2]", "[1, 2]"],
    ["[1, 2]", null, "[1, 2]"],
    [null, null, "none"],
  ])("%s or %s is %s", (first, second, found) => {
    expect(either(first, second)).toBe(found);
  });

  test("a case that leaves a variable nothing of its domain is not possible", () => {
    const one = constraint("a + b = 0");
    const cases = [{ ...one }, { ...one }] as const;
    const decided = (first: readonly (string | null)[]): string => {
      const [allowed] = projectCases(
        [8],
        { decider: 8, size: 9, cases },
        (place) => interval(place === 8 ? "[0, 1]" : "[0, 9]"),
        (own) =>
          (own === cases[0] ? first : ["1", "1"]).map((text) => (text === null ? null : interval(text))),
      );
      return shown(allowed);
    };
    expect(decided(["2", "3"])).toBe("[0, 1]");
    expect(decided(["2", "10"])).toBe("1");
    expect(decided(["10", "3"])).toBe("1");
    expect(decided(["2", null])).toBe("1");
    expect(decided([null, "3"])).toBe("1");
  });

  test("a size is zero or more, and another variable may be less", () => {
    const { problem } = stated(["R", "R"], ["|a| = b"]);
    const [own] = problem.constraints;
    const within = (domains: readonly string[]): string[] => {
      const found = project(own as never, (variable) => interval(domains[variable] as string)).map(shown);
      return [0, 1, 2].map(
        (variable) => found[(own as NonNullable<typeof own>).variables.indexOf(variable)] as string,
      );
    };
    expect(within(["[-3, 2]", "R", "[0, 1]"])).toEqual(["R", "[0, 3]", "[0, 1]"]);
    expect(within(["R", "[-5, 4]", "[0, 1]"])[0]).toBe("[-4, 4]");
    expect(within(["R", "[2, 4]", "1"])[0]).toBe("[-4, -2]");
    expect(within(["R", "[2, 4]", "0"])[0]).toBe("[2, 4]");
    expect(within(["-3", "R", "[0, 1]"]).slice(1)).toEqual(["3", "1"]);
    expect(within(["[1, 2]", "[-5, -4]", "[0, 1]"])[2]).toBe("none");
  });
});

describe("what known numbers leave of a constraint", () => {
  const allowed = (text: string, domains: readonly string[], variable: number): string => {
    const own = constraint(text);
    const found = project(own, (place) => interval(domains[place] as string) as ExactInterval);
    return shown(found[own.variables.indexOf(variable)]);
  };
  test.each([
    // 2 b - b = 6 is b = 6; as written, b would be anything near.
    ["a b - b - 6 = 0", ["2", "[0, 9]"], 1, "6"],
    ["a b - b + 3 c - 6 = 0", ["2", "[0, 9]", "1"], 1, "3"],
    // (a + 1) b = c with a known is a product of two.
    ["a b + b - c d = 0", ["1", "[1, 9]", "[2, 4]", "3"], 1, "[3, 6]"],
    // What is open stands in one product only.
    ["a b c - d c + 6 = 0", ["2", "[1, 9]", "1", "4"], 1, "-1"],
    ["a b c - 12 = 0", ["2", "[1, 9]", "[1, 3]"], 1, "[2, 6]"],
    ["a b c - 12 = 0", ["2", "[1, 9]", "[1, 3]"], 2, "[2/3, 6]"],
    // Known ones are checked as they are written.
    ["a b - c = 0", ["2", "3", "6"], 0, "2"],
    ["a b + b - c = 0", ["2", "3", "9"], 0, "2"],
    ["a b + b - c = 0", ["2", "3", "8"], 0, "5/3"],
    // What cancels out allows every number, or none.
    ["a b - 2 b - c + 6 = 0", ["2", "[0, 9]", "6"], 1, "R"],
    ["a b - 2 b - c + 6 = 0", ["2", "[0, 9]", "5"], 1, "none"],
    ["a b - 2 b + c - 6 = 0", ["2", "[0, 9]", "[5, 7]"], 1, "R"],
    ["a b - 2 b + c - 6 = 0", ["2", "[0, 9]", "[5, 7]"], 2, "6"],
    ["a b - 2 b - 1 <= 0", ["2", "[0, 9]"], 1, "R"],
    ["a b - 2 b + 1 <= 0", ["2", "[0, 9]"], 1, "none"],
    // One that stands in a sum and in a product.
    ["a b + a - 6 = 0", ["[1, 3]", "[1, 2]"], 0, "[3/2, 5]"],
    ["a b + c b - 6 = 0", ["[1, 2]", "[1, 2]", "[1, 2]"], 1, "[1, 5]"],
    ["a b + 2 a - c = 0", ["[1, 2]", "[0, 1]", "[4, 9]"], 0, "[1, 9/2]"],
    // Nothing for one place is nothing for all.
    ["a b + a c - 6 = 0", ["[1, 2]", "0", "[1, 2]"], 0, "[3, 6]"],
  ] as const)("%s within %j allows variable %d: %s", (text, domains, variable, found) => {
    expect(allowed(text, domains, variable)).toBe(found);
  });
});

describe("what hears of nothing", () => {
  const heard = (unprinted: readonly string[], own: readonly string[], constraints: readonly string[]) => {
    const { problem } = stated(unprinted, constraints);
    const domains = own.map(interval);
    const { others, together } = allowedInForest(problem, domains, forestOf(problem, domains) ?? []);
    return { others: others.map(shown), together: together.map(shown) };
  };
  test("hears nothing from all but itself", () => {
    // b and c cannot be one number: a and d hear nothing of them, and c of the others that it is 1.
    const four = ["R", "R", "R", "R"];
    expect(
      heard(four, ["[0, 9]", "[1, 2]", "[3, 4]", "[0, 1]"], ["a - b = 0", "b - c = 0", "a - d = 0"]).others,
    ).toEqual(["none", "none", "1", "none"]);
    expect(
      heard(four, ["[0, 9]", "[1, 2]", "[3, 4]", "[0, 9]"], ["a - b = 0", "b - c = 0", "a - d = 0"]),
    ).toEqual({
      others: ["none", "[3, 4]", "[1, 2]", "none"],
      together: ["none", "none", "none", "none"],
    });
  });

  test("of a sum with two that are left nothing, hears nothing itself", () => {
    expect(
      heard(
        ["R", "R", "R", "R", "R"],
        ["[0, 9]", "[1, 2]", "[3, 4]", "[5, 6]", "[7, 8]"],
        ["a + b - c = 0", "b - d = 0", "c - e = 0"],
      ).others,
    ).toEqual(["none", "none", "none", "none", "none"]);
    expect(
      heard(["R", "R", "R", "R"], ["[0, 9]", "[1, 2]", "[3, 4]", "[5, 6]"], ["a + b - c = 0", "b - d = 0"])
        .others,
    ).toEqual(["none", "none", "none", "[1, 2]"]);
  });

  test("keeps whole numbers whole on the way", () => {
    // From c, b is 1 at most 3/2, so 1; and a, which is half of b, is 1/2.
    expect(
      heard(["R", "whole [0, 9]", "R"], ["[0, 9]", "[0, 9]", "[1/2, 3/2]"], ["2 a - b = 0", "b - c = 0"])
        .others,
    ).toEqual(["1/2", "1", "[0, 9]"]);
  });

  test("whole numbers and nothing between them", () => {
    expect(heard(["whole [0, 9]", "R"], ["[0, 9]", "[1/3, 2/3]"], ["a - b = 0"])).toEqual({
      others: ["none", "[0, 9]"],
      together: ["none", "[1/3, 2/3]"],
    });
  });
});

describe("which factors are chosen first", () => {
  const first = (variables: readonly string[], constraints: readonly string[]) => {
    const { problem, domains } = stated(variables, constraints);
    return choiceOrder(problem, domains(), [...problem.constraints.keys()]);
  };
  const circle = ["a + b + c - d = 0", "a - b + c - d = 0", "a + b - c - d = 0", "a - b - c + d = 0"];
  const four = ["[1, 9]", "[1, 9]", "[1, 9]", "[1, 9]"];
  test("in turn the one that stands in most products", () => {
    expect(first(four, [...circle, "a b - c = 0", "b c - d = 0"]).first).toEqual([1]);
    expect(first(four, [...circle, "a b - c = 0", "c d - a = 0", "a c - b = 0"]).first).toEqual([0, 2]);
    expect(
      first(four, [...circle, "c d - a = 0", "a b - c = 0", "d b - a = 0", "d a - c = 0"]).first,
    ).toEqual([3, 0]);
  });

  test("but no known or whole ones, which are numbers by then", () => {
    expect(first(["[1, 9]", "2", "[1, 9]", "[1, 9]"], [...circle, "a b - c = 0"]).first).toEqual([]);
    expect(first(["[1, 9]", "whole [1, 9]", "[1, 9]", "[1, 9]"], [...circle, "a b - c = 0"]).first).toEqual([
      1,
    ]);
  });

  test("a square with a sum is kept by none", () => {
    const { core } = first(["[1, 9]", "[1, 9]"], ["a a + b - 4 = 0"]);
    expect(core).toEqual([]);
    expect(first(["[1, 9]", "2"], ["a a + a b - 8 = 0"]).core).toEqual([0]);
  });

  test("those from which others follow before those that follow", () => {
    // d follows from c, c from b, and b from a.
    const { core, others } = first(four, ["a - b = 0", "b - c = 0", "c - d = 0"]);
    expect(core).toEqual([]);
    expect(new Set(others).size).toBe(4);
    expect(others.slice(-3).length).toBe(3);
  });
});

describe("a search deep down", () => {
  const run = (variables: readonly string[], constraints: readonly string[], depth: number, left = 3000) => {
    const own = stated(variables, constraints).search(left);
    const before = own.domains.now.map(shown);
    const answer = search(own, [...own.problem.constraints.keys()], depth);
    expect([own.domains.now.map(shown), own.domains.narrowings]).toEqual([before, []]);
    return answer;
  };
  const product = ["[1, 3]", "[1, 3]", "[1, 9]"];
  const entangled = ["a b - c = 0", "a + b - 4 = 0"];
  test("chooses values for what is in the way, from which the rest follows", () => {
    expect(run(product, entangled, 1)).toBe("satisfiable");
    expect(run(product, entangled, 99)).toBe("satisfiable");
    expect(run(product, entangled, 100)).toBe("open");
    expect(run(product, entangled, 120)).toBe("open");
  });

  test("chooses cases and whole numbers too", () => {
    const sized = ["[0, 6]", "[1, 9]", "[7, 8]", "[0, 20]"];
    const cases = ["|a - b| = c", "a + b - d = 0", "a - d + 5 <= 0"];
    expect(run(sized, cases, 1)).toBe("satisfiable");
    expect(run(sized, cases, 119)).toBe("satisfiable");
    expect(run(sized, cases, 120)).toBe("open");
    const wholes = ["whole [1, 99]", "whole [1, 99]", "whole [1, 99]"];
    expect(run(wholes, ["7 a - 5 b - 3 c = 0", "a - b + c - 2 = 0"], 1)).toBe("satisfiable");
  });

  test("says that it cannot be, also after choices that did not fit", () => {
    expect(run(product, [...entangled, "c - 5 = 0"], 1)).toBe("unsatisfiable");
    expect(run(["whole [1, 9]", "whole [1, 9]"], ["a b - 23 = 0"], 1)).toBe("unsatisfiable");
    expect(run(["whole [1, 9]", "whole [1, 9]"], ["a b - 23 = 0"], 100)).toBe("unsatisfiable");
  });

  test("gives up what has no bound", () => {
    const far = `1${"0".repeat(31)}`;
    expect(run([`[${far}, ∞)`, `[${far}, ∞)`], ["a b - a - b - 7 = 0"], 100)).not.toBe("satisfiable");
  });
});
