import { describe, expect, test } from "vitest";
import { decide } from "../../../../src/verify/sheet/solve/decide.ts";
import { search } from "../../../../src/verify/sheet/solve/search.ts";
import { hasWitness } from "../../../../src/verify/sheet/solve/witness.ts";
import { shown, stated } from "./stated.ts";

const sorted = (places: Iterable<number> | undefined): number[] | null =>
  places === undefined ? null : [...places].sort((a, b) => a - b);

describe("deciding a problem", () => {
  const run = (variables: readonly string[], constraints: readonly string[], left = 2e4, askWhy = true) => {
    const { problem, own } = stated(variables, constraints);
    const { answer, reasons, domains } = decide(problem, own, { left }, askWhy);
    return {
      answer,
      constraints: sorted(reasons?.constraints),
      variables: sorted(reasons?.variables),
      domains: domains().map(shown),
    };
  };

  test.each([
    ["nothing to hold", ["[0, 1]"], []],
    ["a tree", ["[0, 2]", "[0, 3]", "[4, 9]"], ["a + b - c = 0"]],
    ["sums in a circle", ["[0, 9]", "[0, 9]", "[0, 9]"], ["a + b - 9 = 0", "b + c - 8 = 0", "a + c - 7 = 0"]],
    ["products in a circle", ["[1, 3]", "[1, 3]", "[1, 9]"], ["a b - c = 0", "a + b - 4 = 0"]],
    ["whole numbers", ["whole [0, 9]", "whole [0, 9]"], ["2 a - 3 b - 1 = 0"]],
    [
      "whole numbers in a circle",
      ["whole [0, 9]", "whole [0, 9]", "whole [0, 9]"],
      ["a + b - c = 0", "a - b - 2 = 0"],
    ],
    ["a whole product", ["whole [2, 9]", "whole [2, 9]"], ["a b - 35 = 0"]],
    [
      "sums of whole products",
      ["whole [1, 9]", "whole [1, 9]", "whole [1, 9]"],
      ["a b + b c - 20 = 0", "a - c - 1 <= 0"],
    ],
    ["either of two cases", ["[0, 6]", "[1, 9]", "[7, 8]"], ["|a - b| = c"]],
    ["two cases of several sizes", ["[0, 9]", "[0, 9]", "[2, 3]", "[2, 3]"], ["|a - b| = c", "|b - a| = d"]],
    ["open ends", ["(0, 1)", "(0, 1)"], ["a + b - 1 = 0", "a - b < 0"]],
    ["factors of two signs", ["[-2, 3]", "[-2, 3]", "[5, 6]"], ["a b - c = 0", "a - b <= 0"]],
    [
      "several parts",
      ["[0, 9]", "[0, 9]", "whole [0, 9]", "whole [0, 9]"],
      ["a - b = 0", "c - 2 d = 0", "c + d - 9 = 0"],
    ],
  ] as const)("can hold: %s", (_, variables, constraints) => {
    expect(run(variables, constraints).answer).toBe("satisfiable");
  });

  test.each([
    ["a tree", ["[0, 2]", "[0, 3]", "[6, 9]"], ["a + b - c = 0"], [0], [0, 1, 2]],
    [
      "a part of a tree",
      ["[0, 2]", "[0, 3]", "[6, 9]", "[0, 9]"],
      ["a - d = 0", "a + b - c = 0"],
      [1],
      [0, 1, 2],
    ],
    ["open ends", ["[0, 2)", "[0, 3]", "[5, 9]"], ["a + b - c = 0"], [0], [0, 1, 2]],
    ["sums", ["R", "R"], ["a - b = 0", "a + b - 4 = 0", "a - 3 = 0"], [0, 1, 2], []],
    ["sums in a circle", ["R", "R", "R"], ["a + b - c = 0", "c - b - a - 1 = 0"], [0, 1], []],
    ["inequalities in a circle", ["R", "R"], ["a - b < 0", "b - a < 0"], [0, 1], []],
    ["two groups", ["R", "R", "R", "R"], ["c - d <= 0", "a - b < 0", "b - a < 0", "d - c <= 0"], [1, 2], []],
    ["a remainder", ["whole [0, 9]", "whole [0, 9]"], ["2 a - 4 b - 1 = 0"], [0], [0, 1]],
    ["products", ["[1, 2]", "[1, 2]"], ["a b - 3 = 0", "a - b = 0", "a + b - 3 = 0"], [0, 2], [0, 1]],
    ["either case", ["[0, 6]", "[1, 9]", "[10, 12]"], ["|a - b| = c"], [0], [0, 1, 2]],
    ["known numbers", ["2", "3"], ["a - b = 0"], [0], [0, 1]],
    ["a prime", ["whole [2, 9]", "whole [2, 9]"], ["a b - 23 = 0"], [0], [0, 1]],
  ] as const)("cannot hold: %s", (_, variables, constraints, why, prints) => {
    const found = run(variables, constraints);
    expect(found.answer).toBe("unsatisfiable");
    expect(found.constraints).toEqual(why);
    for (const print of prints) expect(found.variables).toContain(print);
    expect(run(variables, constraints, 2e4, false)).toMatchObject({
      answer: "unsatisfiable",
      constraints: null,
    });
  });

  test("tells what is left of domains", () => {
    expect(run(["[0, 2]", "[0, 3]", "[4, 9]"], ["a + b - c = 0"]).domains).toEqual([
      "[1, 2]",
      "[2, 3]",
      "[4, 5]",
    ]);
    const circle = ["[0, 2]", "[0, 3]", "[4, 9]"];
    expect(run(circle, ["a + b - c = 0", "a - b <= 0"]).domains).toEqual(["[1, 2]", "[2, 3]", "[4, 5]"]);
    expect(run(["[0, 6]", "[1, 2]", "[3, 9]"], ["|a - b| = c"]).domains).toEqual([
      "[4, 6]",
      "[1, 2]",
      "[3, 5]",
      "0",
    ]);
    expect(run(["[0, 1]", "[5, 6]"], ["a + b - 9 = 0"]).domains).toEqual(["[0, 1]", "[5, 6]"]);
  });

  test("says neither without steps", () => {
    const circle = ["[0, 9]", "[0, 9]", "[0, 9]"];
    const sums = ["a + b - 9 = 0", "b + c - 8 = 0", "a + c - 7 = 0"];
    expect(run(circle, sums, 5)).toMatchObject({ answer: "open", constraints: null, domains: circle });
    const answers = Array.from({ length: 20 }, (_, at) => run(circle, sums, at * 20).answer);
    expect(new Set(answers)).toEqual(new Set(["open", "satisfiable"]));
    expect(answers.lastIndexOf("open")).toBeLessThan(answers.indexOf("satisfiable"));
  });

  test("says neither without steps, nor why", () => {
    const circle = ["[0, 9]", "[0, 9]", "[0, 9]"];
    const never = ["a + b - 9 = 0", "a - b < 0", "b - a < 0"];
    const others = Array.from({ length: 20 }, (_, at) => run(circle, never, at * 5).answer);
    expect(new Set(others)).toEqual(new Set(["open", "unsatisfiable"]));
    expect(others.lastIndexOf("open")).toBeLessThan(others.indexOf("unsatisfiable"));
  });

  test("says neither where steps end before known numbers were looked at, and decides with the last", () => {
    expect(run(["2", "3"], ["a - b = 0"], 3).answer).toBe("open");
    expect(run(["2", "3"], ["a - b = 0"], 4).answer).toBe("unsatisfiable");
    const forest = ["whole [0, 9]", "whole [0, 9]"];
    // One look to count, one up the tree and one down.
    expect(run(forest, ["a - b = 0"], 6).answer).toBe("satisfiable");
    expect(run(forest, ["a - b = 0"], 5).answer).toBe("open");
  });

  test("says neither where one part stays open, whatever the others do", () => {
    const huge = ["[10^31, ∞)", "[10^31, ∞)"];
    expect(run(huge, ["a a - 2 b b = 0"]).answer).toBe("open");
    expect(run([...huge, "[0, 9]", "[0, 9]"], ["a a - 2 b b = 0", "c + d - 9 = 0", "c - d = 0"]).answer).toBe(
      "open",
    );
  });

  test("keeps long ends in a forest, where they are not divided any further", () => {
    const [of, part] = [10n ** 45n, 10n ** 45n / 3n];
    const forest = ["whole [0, 9]", "[0, 1]"];
    expect(run(forest, [`${of} b - ${part} <= 0`]).domains).toEqual(["[0, 9]", `[0, ${part}/${of}]`]);
    // What stands twice is no such forest: its ends are shortened.
    const [, end] = run([...forest, "[0, 1]"], [`${of} b - ${part} <= 0`, "c c - c <= 0"]).domains;
    expect(end).toBe("[0, 16666667/50000000)");
  });
});

describe("deciding against trying all whole numbers", () => {
  const range = [0, 1, 2, 3, 4, 5, 6];
  const sums = [
    ["2 a - 3 b + 1 = 0", (a: number, b: number) => 2 * a - 3 * b + 1 === 0],
    ["a b - 6 = 0", (a: number, b: number) => a * b === 6],
    ["a a - b - 2 = 0", (a: number, b: number) => a * a - b - 2 === 0],
    ["a b - a - b = 0", (a: number, b: number) => a * b - a - b === 0],
    ["a + b - 11 = 0", (a: number, b: number) => a + b === 11],
    ["3 a + 3 b - 11 = 0", () => false],
    ["a - 2 b <= 0", (a: number, b: number) => a - 2 * b <= 0],
    ["2 b - a < 0", (a: number, b: number) => 2 * b - a < 0],
  ] as const;
  for (const [first, ofFirst] of sums) {
    for (const [second, ofSecond] of sums) {
      if (first >= second) continue;
      test(`${first} and ${second}`, () => {
        const holds = range.some((a) => range.some((b) => ofFirst(a, b) && ofSecond(a, b)));
        const { problem, own } = stated(["whole [0, 6]", "whole [0, 6]"], [first, second]);
        const { answer } = decide(problem, own, { left: 2e4 }, true);
        expect(answer).toBe(holds ? "satisfiable" : "unsatisfiable");
      });
    }
  }
});

describe("a search", () => {
  const run = (
    variables: readonly string[],
    constraints: readonly string[],
    depth?: number,
    left?: number,
  ) => {
    const own = stated(variables, constraints).search(left ?? 2e4);
    const before = own.domains.now.map(shown);
    const answer = search(own, [...own.problem.constraints.keys()], depth);
    expect([own.domains.now.map(shown), own.domains.narrowings]).toEqual([before, []]);
    return { answer, why: sorted(own.reasons.constraints), prints: sorted(own.reasons.variables) };
  };

  test("goes on by halves where nothing shows at once", () => {
    // Neither 2 a² = b² nor anything near it has whole numbers from 1 on.
    expect(run(["whole [1, 12]", "whole [1, 12]"], ["2 a a - b b = 0"])).toEqual({
      answer: "unsatisfiable",
      why: [0],
      prints: [0, 1],
    });
    expect(run(["whole [1, 12]", "whole [1, 12]"], ["2 a a - b b + 1 = 0", "a - 4 <= 0"]).answer).toBe(
      "satisfiable",
    );
    expect(run(["[1, 2]", "[1, 2]"], ["a b - 2 = 0", "a + b - 5/2 = 0"]).answer).not.toBe("open");
    expect(run(["[1, 2]", "[1, 2]"], ["a b - 2 = 0", "a + b - 7/2 = 0"]).answer).toBe("unsatisfiable");
  });

  test("goes no deeper than it should", () => {
    const thin = ["whole [1, 12]", "whole [1, 12]"];
    expect(run(thin, ["2 a a - b b = 0"], 120).answer).toBe("open");
    expect(run(thin, ["2 a a - b b = 0"], 119).answer).toBe("open");
    expect(run(["[0, 9]", "[0, 9]"], ["a + b - 9 = 0", "a - b <= 0"], 120).answer).toBe("satisfiable");
    expect(run(["[0, 9]", "[0, 9]"], ["a + b - 19 = 0", "a - b <= 0"], 120).answer).toBe("unsatisfiable");
  });

  test("of nothing that is open holds", () => {
    expect(run(["2", "3"], ["a - b + 1 = 0"])).toEqual({ answer: "satisfiable", why: [], prints: [] });
    expect(run(["[0, 9]", "[0, 9]"], ["a - b = 0"], 0, 2).answer).toBe("satisfiable");
  });

  test("is given up without steps", () => {
    expect(run(["[0, 9]", "[0, 9]"], ["a - b = 0"], 0, 1).answer).toBe("open");
    expect(run(["[0, 9]", "[0, 3]"], ["a - b = 0"], 0, 2).answer).toBe("open");
    expect(run(["whole [0, 9]", "whole [0, 9]"], ["2 a - 4 b - 1 = 0"], 0, 3).answer).toBe("open");
    expect(run(["whole [0, 9]", "whole [0, 9]"], ["2 a - 4 b - 1 = 0"], 0, 4).answer).toBe("unsatisfiable");
  });

  test("is given up among numbers beyond all that anybody publishes", () => {
    expect(run(["[10^31, ∞)", "[10^31, ∞)"], ["a a - 2 b b = 0"], 119).answer).toBe("open");
  });

  test("stays open where one half does, and the other holds nothing", () => {
    expect(run(["[0, ∞)"], ["a a a + a a - 1/2 = 0"], 119).answer).toBe("open");
  });

  test("claims nothing by the numbers that it tries where nothing is in the way", () => {
    expect(run(["R"], ["a + 5 a a + 3 < 0"]).answer).toBe("unsatisfiable");
  });

  const weighted = ["whole [1, 9]", "whole [0, ∞)", "whole [1, ∞)"];
  const means = ["a d - a g + b e - b g + c f - c g = 0", "a h - a k + b i - b k + c j - c k = 0"];
  const values = ["[36/10, 37/10]", "[48/10, 49/10)", "[31/10, 32/10]", "[33/10, 34/10)"];
  const others = ["[12/10, 13/10)", "[24/10, 25/10]", "[19/10, 20/10]", "[19/10, 20/10)"];
  test.each([
    [
      "the middle of each domain",
      [
        ...["whole [1, 9]", "whole [0, ∞)", "[0, ∞)", "whole [1, 9]"],
        ...["[24/10, 25/10)", "[24/10, 25/10)", "[43/10, 44/10)", "[15/10, 16/10)", "[16/10, 17/10)"],
      ],
      ["a e - a i + b f - b i + c g - c i + d h - d i = 0"],
      0,
      1000,
    ],
    [
      "one for all that is in the way",
      [
        ...["whole [1, ∞)", "[0, ∞)", "whole [0, ∞)", "(0, ∞)", "[0, ∞)", "[45/10, 46/10]", "[26/10, 27/10]"],
        ...["[35/10, 36/10]", "[49/10, 50/10)", "[37/10, 38/10]", "[34/10, 35/10)"],
      ],
      ["a f - a k + b g - b k + c h - c k + d i - d k + e j - e k = 0", "a - 2 b <= 0", "a + b - 100 = 0"],
      0,
      2000,
    ],
    ["one of several numbers", ["(-∞, 0]", "[-2, 3]"], ["3 b b b + a - a a + 6 = 0"], 0, 2000],
    ["what rows leave", ["[0, ∞) from 30", "[-2, 3]"], ["a b - 3 a + 1/2 b - 1/2 = 0"], 99, 100],
    ["one for each weight", [...weighted, ...values, ...others], means, 0, 2000],
  ] as const)(
    "tries %s before it looks at halves: few steps are enough",
    (_, variables, constraints, depth, steps) => {
      expect(run(variables, constraints, depth, steps).answer).toBe("satisfiable");
    },
  );

  test("decides two cases one after the other", () => {
    const sized = ["[0, 6]", "[1, 9]", "[7, 8]", "[0, 9]"];
    expect(run(sized, ["|a - b| = c", "a + b - d = 0", "a - d <= 0"]).answer).toBe("satisfiable");
    const never = run(sized, ["|a - b| = c", "a - b + 4 = 0"]);
    expect([never.answer, never.why]).toEqual(["unsatisfiable", [0, 2]]);
  });
});

describe("a witness of what is entangled", () => {
  const witness = (
    variables: readonly string[],
    constraints: readonly string[],
    places?: readonly number[],
  ) => {
    const own = stated(variables, constraints).search();
    return hasWitness(own, places ?? [...own.problem.constraints.keys()]);
  };
  test.each([
    [
      "ends of a sum among others",
      ["[0, 5]", "[0, 5]", "[0, 9]", "[0, 9]"],
      ["a + b - 10 = 0", "c + d - a = 0"],
      true,
    ],
    [
      "ends that leave one number",
      ["[0, 5]", "[0, 5]", "[0, 9]"],
      ["a + b - 10 = 0", "a b - c - 20 = 0"],
      true,
    ],
    [
      "ends that leave nothing",
      ["[0, 5]", "[0, 5]", "[0, 3]"],
      ["a + b - 10 = 0", "a b - c - 20 = 0"],
      false,
    ],
    [
      "products that run in a circle",
      ["[1, 9]", "[1, 9]", "[1, 9]"],
      ["a b - c = 0", "a c - 2 b - 6 = 0"],
      true,
    ],
    [
      "sums that follow from others",
      ["[0, 9]", "[0, 9]", "[0, 9]"],
      ["a + b - c = 0", "2 a + 2 b - 2 c = 0", "a - b <= 0"],
      true,
    ],
    [
      "whole numbers that do not follow",
      ["whole [0, 9]", "whole [0, 9]"],
      ["2 a - 3 b = 0", "a - 1 = 0"],
      false,
    ],
    ["a whole number that leaves another none", ["whole [0, 9]", "[31/10, 34/10]"], ["a - 2 b = 0"], false],
    [
      "a whole number and what follows",
      ["whole [0, 9]", "[0, 9]", "[0, 9]"],
      ["a + b - c = 0", "b - a = 0"],
      true,
    ],
  ] as const)("%s: %s, %s: %s", (_, variables, constraints, found) => {
    expect(witness(variables, constraints)).toBe(found);
  });

  test("looks for the middle a dozen times, once for each size that is not in the case of its print", () => {
    // As printed a is 9, and more than the square of each; but it is 1, and less.
    const sizes = (count: number) => {
      const names = [..."cdefghijklmnop"].slice(0, count);
      return witness(
        ["1 from 9", "[3, 5]", ...names.map(() => "R from 1")],
        names.map((name) => `|a - ${name} ${name}| = b`),
      );
    };
    expect([1, 2, 12, 13].map(sizes)).toEqual([true, true, true, false]);
  });

  test("a constraint costs nothing before it leaves one variable only", () => {
    const own = stated(["[0, 9]", "[0, 9]", "[0, 9]"], ["a + b - c = 0"]).search(10);
    expect(hasWitness(own, [0])).toBe(true);
  });

  test("looks at the constraints that it is told only", () => {
    expect(witness(["[0, 9]", "[0, 9]"], ["a + b - 9 = 0", "a - 20 = 0"], [0])).toBe(true);
    expect(witness(["[0, 9]", "[0, 9]"], ["a + b - 9 = 0", "a - 20 = 0"])).toBe(false);
  });
});
