/** Exact solving: rows and the simplex method, propagation, reasons, messages in forests, and whole decisions. */
import { describe, expect, test } from "vitest";
import { everything, type Fraction } from "../../../../src/number/index.ts";
import { exactly } from "../../../../src/verify/sheet/solve/bound.ts";
import { decide } from "../../../../src/verify/sheet/solve/decide.ts";
import { choice, narrow } from "../../../../src/verify/sheet/solve/domains.ts";
import { explain, type Reasons } from "../../../../src/verify/sheet/solve/explain.ts";
import { forestOf } from "../../../../src/verify/sheet/solve/forest.ts";
import { linearise } from "../../../../src/verify/sheet/solve/linearise.ts";
import { allowedInForest } from "../../../../src/verify/sheet/solve/messages.ts";
import { propagate } from "../../../../src/verify/sheet/solve/propagate.ts";
import { search } from "../../../../src/verify/sheet/solve/search.ts";
import { type Row, solveLinear } from "../../../../src/verify/sheet/solve/simplex.ts";
import { solveRows } from "../../../../src/verify/sheet/solve/solve-rows.ts";
import { hasWitness } from "../../../../src/verify/sheet/solve/witness.ts";
import { allShown, f, interval, plenty, stated } from "./stated.ts";

const letters = (variables: Iterable<number>): string =>
  [...variables].map((variable) => String.fromCharCode("a".charCodeAt(0) + variable)).join("");
const noReasons = (): Reasons => ({ constraints: new Set(), variables: new Set() });
const toldBy = ({ constraints, variables }: Reasons): string =>
  `${[...constraints].sort()} of ${[...letters(variables)].sort().join("")}`;

describe("linear rows", () => {
  const rowsOf = (given: readonly string[], ...constraints: readonly string[]) => {
    const { problem, now: domains, places } = stated(given, constraints);
    const { rows, loose } = linearise(problem, domains, places);
    const written = rows.map(({ terms, lower, upper, uses, constraint }) => {
      const form = [...terms]
        .map(([variable, factor]) => `${factor.toFraction()}${letters([variable])}`)
        .join(" + ");
      const end = (one: Row["lower"], open: string): string =>
        one === null ? "" : `${one.nudge.n === 0n ? open : open[0]} ${one.at.toFraction()} `;
      return `${constraint}: ${form} ${end(lower, ">=")}${end(upper, "<=")}by ${letters(uses)}`;
    });
    return { rows: written, loose: letters(loose) };
  };

  test("say all of a linear constraint", () => {
    expect(
      rowsOf(["[0, 9]", "[0, 9]", "3"], "2a - b + c - 1 = 0", "a - b <= 0", "a - b + 1 < 0").rows,
    ).toEqual(["0: 2a + -1b >= -2 <= -2 by c", "1: 1a + -1b <= 0 by ", "2: 1a + -1b < -1 by "]);
    expect(rowsOf(["[0, 9]", "3"], "ab - a + 2a - 1 = 0").rows).toEqual(["0: 4a >= 1 <= 1 by b"]);
    expect(rowsOf(["[0, 9]", "[0, 9]", "1"], "a + b - ca = 0").rows).toEqual(["0: 1b >= 0 <= 0 by ac"]);
  });

  test("say all of a product with a factor that stands nowhere else", () => {
    // rate × whole = part, for a rate from 1/4 to 1/2.
    const exact = rowsOf(["[1/4, 1/2]", "[1, 9]", "[1, 9]"], "ab - c = 0");
    expect(exact).toEqual({
      rows: ["0: 1/4b + -1c <= 0 by ab", "0: 1/2b + -1c >= 0 by ab"],
      loose: "",
    });
    expect(rowsOf(["(1/4, 1/2)", "[1, 9]", "[1, 9]"], "ab - c = 0").rows).toEqual([
      "0: 1/4b + -1c < 0 by ab",
      "0: 1/2b + -1c > 0 by ab",
    ]);
    expect(rowsOf(["[1/4, 1/2]", "[-9, -1]", "[-9, 9]"], "ab - c = 0").rows).toEqual([
      "0: 1/2b + -1c <= 0 by ab",
      "0: 1/4b + -1c >= 0 by ab",
    ]);
    expect(rowsOf(["[1/4, 1/2]", "[1, 9]", "[1, 9]"], "ab - c <= 0").rows).toEqual([
      "0: 1/4b + -1c <= 0 by ab",
    ]);
    expect(rowsOf(["[1/4, 1/2]", "[1, 9]", "[1, 9]"], "ab - c < 0").rows).toEqual([
      "0: 1/4b + -1c < 0 by ab",
    ]);
    expect(rowsOf(["[1/4, 1/2]", "[1, 9]", "[1, 9]"], "c - ab = 0").rows).toEqual([
      "0: 1c + -1/2b <= 0 by ab",
      "0: 1c + -1/4b >= 0 by ab",
    ]);
    // Without a bound there is no row on that side.
    expect(rowsOf(["[1/4, ∞)", "[1, 9]", "[1, 9]"], "ab - c = 0").rows).toEqual(["0: 1/4b + -1c <= 0 by ab"]);
    expect(rowsOf(["(-∞, 1/2]", "[1, 9]", "[1, 9]"], "ab - c = 0").rows).toEqual([
      "0: 1/2b + -1c >= 0 by ab",
    ]);
    // A factor alone is a constant.
    expect(rowsOf(["[1/4, 1/2]", "[1, 9]", "[1, 9]"], "ab + a - c = 0").rows).toEqual([
      "0: 1/4b + -1c <= -1/4 by ab",
      "0: 1/2b + -1c >= -1/2 by ab",
    ]);
  });

  test("say of other products what the domains of the factors tell", () => {
    const shared = rowsOf(["[1/4, 1/2]", "[1, 9)", "[1, 9]"], "ab - c = 0", "a - b <= 0");
    expect(shared).toEqual({
      rows: [
        "0: 1/4b + -1c <= 0 by ab",
        "0: 1/2b + -1c >= 0 by ab",
        "0: 1a + -1c <= 0 by ab",
        "0: 9a + -1c >= 0 by ab",
        "1: 1a + -1b <= 0 by ",
      ],
      loose: "a",
    });
    expect(rowsOf(["[2, 3]", "[0, 9]"], "aa - b = 0").rows.slice(0, 2)).toEqual([
      "0: 2a + -1b <= 0 by a",
      "0: 3a + -1b >= 0 by a",
    ]);
    // Where a factor may be of either sign, that is what is loose, and no row says anything.
    expect(rowsOf(["[-1, 1]", "[-2, 3]", "[1, 9]"], "ab - c = 0", "a - b <= 0")).toEqual({
      rows: ["1: 1a + -1b <= 0 by "],
      loose: "ab",
    });
  });
});

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

  test("moves values as far as rows want, one variable after another", () => {
    expect(solve(["[0, 9]", "[0, 9]"], ["1", "1"], row({ 0: "1", 1: "1" }, "0", "5"))).toEqual(["1", "1"]);
    expect(solve(["[0, 9]", "[0, 9]"], ["1", "1"], row({ 0: "1", 1: "1" }, "5", "5"))).toEqual(["4", "1"]);
    expect(solve(["[0, 2]", "[0, 9]"], ["1", "1"], row({ 0: "1", 1: "1" }, "5", "5"))).toEqual(["2", "3"]);
    expect(solve(["[0, 9]", "[0, 9]"], ["4", "4"], row({ 0: "1", 1: "-1" }, "2", null))).toEqual(["6", "4"]);
    expect(solve(["[0, 9]", "[0, 9]"], ["9", "4"], row({ 0: "1", 1: "-1" }, null, "2"))).toEqual(["6", "4"]);
    expect(
      solve(["R", "R"], ["0", "0"], row({ 0: "1", 1: "1" }, "3", "3"), row({ 0: "1", 1: "-1" }, "1", "1")),
    ).toEqual(["2", "1"]);
  });

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

  test("keeps within open ends", () => {
    expect(solve(["(0, 9]"], ["0"], row({ 0: "1" }, null, "5"))).toEqual(["1"]);
    expect(solve(["(0, 1/2]"], ["0"], row({ 0: "1" }, null, "1/4"))).toEqual(["1/4"]);
    expect(solve(["[0, 3)"], ["5"], row({ 0: "1" }, "1", null))).toEqual(["2"]);
    expect(solve(["[0, 3)"], ["1"], row({ 0: "1" }, "3", null))).toEqual({ rows: [0], columns: [0] });
    expect(solve(["(0, 1)", "(0, 1)"], ["0", "0"], row({ 0: "1", 1: "1" }, "2", null))).toEqual({
      rows: [0],
      columns: [0, 1],
    });
    expect(solve(["(0, 1)", "(0, 1)"], ["0", "0"], row({ 0: "1", 1: "1" }, "1", "1"))).not.toHaveProperty(
      "rows",
    );
  });

  test("is given up without steps left", () => {
    const many = [row({ 0: "1", 1: "1" }, "5", "5"), row({ 0: "1", 1: "-1" }, "1", "1")];
    for (const left of [0, 3, 4, 6, 8]) {
      expect(
        solveLinear(["[0, 9]", "[0, 9]"].map(interval), [f("1"), f("1")], many, { left }).feasible,
      ).toBeNull();
    }
    expect(
      solveLinear(["[0, 9]", "[0, 9]"].map(interval), [f("1"), f("1")], many, { left: 30 }).feasible,
    ).toBe(true);
  });

  test("finds values that satisfy all rows, for systems of many", () => {
    const size = 6;
    const columns = Array.from({ length: size }, (_, at) => at);
    const rows = columns.map((at) =>
      row({ [at]: "2", [(at + 1) % size]: "-1", [(at + 3) % size]: `${at + 1}/3` }, `${at}`, `${at}`),
    );
    const values = solve(
      columns.map(() => "R"),
      columns.map(() => "0"),
      ...rows,
    ) as string[];
    for (const { terms, lower } of rows) {
      const sum = [...terms].reduce(
        (total, [column, factor]) => total.add(factor.mul(f(values[column] as string))),
        f("0"),
      );
      expect(sum.toFraction()).toBe(lower?.at.toFraction());
    }
  });
});

describe("the rows of constraints", () => {
  const solve = (given: readonly string[], ...constraints: readonly string[]) => {
    const { problem, now: domains, places } = stated(given, constraints);
    const reasons = noReasons();
    const { feasible, values, loose } = solveRows({ problem, domains, effort: plenty(), reasons }, places);
    return {
      feasible,
      values: Object.fromEntries([...values].map(([at, value]) => [letters([at]), value.toFraction()])),
      loose: letters(loose),
      why: toldBy(reasons),
    };
  };

  test("have values, or reasons why not", () => {
    expect(solve(["[0, 9] from 4", "[0, 9] from 1"], "a - b - 1 = 0")).toMatchObject({
      feasible: true,
      values: { a: "2", b: "1" },
      why: " of ",
    });
    expect(solve(["[0, 1]", "[2, 3]", "[0, 9]"], "a - b = 0", "a - c <= 0")).toEqual({
      feasible: false,
      values: {},
      loose: "",
      why: "0 of ab",
    });
    // The print of a factor that was put in is a reason too.
    expect(solve(["[0, 1]", "[1, 2]", "[5, 9]"], "ab - c = 0")).toMatchObject({
      feasible: false,
      why: "0 of abc",
    });
    expect(solve(["[1, 9]", "2", "[0, 1]"], "ab - c = 0")).toMatchObject({
      feasible: false,
      why: "0 of abc",
    });
    expect(solve(["whole [0, 9]", "whole [0, 9]"], "a - b = 0", "2a - 4b - 1 = 0")).toMatchObject({
      feasible: false,
      loose: "",
      why: "1 of ab",
    });
  });
});

describe("propagation", () => {
  const run = (given: readonly string[], constraints: readonly string[], patience = 4, left = 1_000_000) => {
    const { problem, now: domains, places } = stated(given, constraints);
    const effort = { left };
    const { broken, settled } = propagate(problem, domains, places, effort, patience);
    return { broken, settled, now: allShown(domains.now), spent: left - effort.left };
  };

  test("narrows domains until no constraint takes anything away", () => {
    expect(run(["[0, 9]", "[3, 12]", "[5, 6]"], ["a - b = 0", "b - c = 0"])).toMatchObject({
      broken: null,
      settled: true,
      now: ["[5, 6]", "[5, 6]", "[5, 6]"],
    });
    expect(run(["[0, 9]", "[0, 9]"], ["a - b + 1 = 0"])).toMatchObject({
      settled: true,
      now: ["[0, 8]", "[1, 9]"],
    });
    expect(run(["[0, 9]", "[0, 9]"], [])).toMatchObject({ broken: null, settled: true, spent: 0 });
  });

  test("names the constraint that leaves nothing", () => {
    expect(run(["[0, 9]", "[3, 12]", "[15, 16]"], ["a - b = 0", "b - c = 0"])).toMatchObject({
      broken: 1,
      settled: true,
    });
    expect(run(["[0, 9]"], ["a - 3 = 0", "1 <= 0"])).toMatchObject({ broken: 1, settled: true });
    expect(run(["[0, 9]"], ["a - 3 = 0", "-1 <= 0"])).toMatchObject({
      broken: null,
      settled: true,
      now: ["3"],
    });
  });

  test("is given up where the ends converge without arriving, or without steps", () => {
    // a = b / 2 and b = a only at zero.
    const slow = run(["[0, 8]", "[0, 8]"], ["a - b = 0", "2a - b = 0"], 2);
    expect(slow).toMatchObject({ broken: null, settled: false });
    expect(slow.now).toEqual(["[0, 1]", "[0, 1]"].map(() => expect.stringMatching(/^\[0, /)));
    const longer = run(["[0, 8]", "[0, 8]"], ["a - b = 0", "2a - b = 0"], 20);
    expect(longer.spent).toBeGreaterThan(slow.spent);
    expect(run(["[0, 9]", "[3, 12]"], ["a - b = 0"], 4, 1)).toEqual({
      broken: null,
      settled: false,
      now: ["[0, 9]", "[3, 12]"],
      spent: 2,
    });
  });

  test("looks again at a constraint of whole numbers, or in which one stands twice", () => {
    expect(run(["whole [0, 9]", "whole [0, 9]"], ["3a - 2b = 0"])).toMatchObject({
      settled: true,
      now: ["[0, 6]", "[0, 9]"],
    });
    expect(run(["whole [1, 9]", "whole [1, 8]"], ["3a - 2b = 0"]).now).toEqual(["[2, 4]", "[3, 6]"]);
    expect(run(["[1, 10]", "[0, 100]"], ["aa - b = 0", "a - 3 <= 0"]).now).toEqual(["[1, 3]", "[1, 9]"]);
  });
});

describe("reasons", () => {
  test("are the constraints and prints that made domains what they are, and no others", () => {
    const { problem, now: domains } = stated(
      ["[0, 9]", "[0, 9]", "[0, 9]", "[5, 6]", "[0, 1]"],
      ["a - b = 0", "b - c = 0", "c - d = 0", "e - 1 <= 0", "a - 4 <= 0"],
    );
    narrow(problem, domains, 2, interval("[5, 6]"), 2);
    narrow(problem, domains, 4, interval("[0, 1/2]"), 3);
    narrow(problem, domains, 1, interval("[5, 6]"), 1);
    narrow(problem, domains, 0, interval("[5, 6]"), 0);
    const why = (constraints: readonly number[], variables: readonly number[]): string => {
      const reasons = noReasons();
      explain(problem, domains, constraints, variables, reasons, plenty());
      return toldBy(reasons);
    };
    expect(why([4], [])).toBe("0,1,2,4 of abcd");
    expect(why([], [2])).toBe("2 of cd");
    expect(why([3], [])).toBe("3 of e");
    expect(why([], [3])).toBe(" of d");
    // What was chosen is no reason.
    narrow(problem, domains, 3, interval("5"), choice);
    expect(why([], [3])).toBe(" of d");
    const effort = { left: 100 };
    explain(problem, domains, [4], [], null, effort);
    expect(effort.left).toBe(100);
    explain(problem, domains, [4], [], noReasons(), effort);
    expect(effort.left).toBe(95);
  });

  test("are told of what was known before, not of what was found out later", () => {
    const { problem, now: domains } = stated(["[0, 9]", "[0, 9]", "[3, 4]"], ["a - b = 0", "b - c = 0"]);
    narrow(problem, domains, 0, interval("[0, 8]"), 0);
    narrow(problem, domains, 1, interval("[3, 4]"), 1);
    const reasons = noReasons();
    explain(problem, domains, [], [0], reasons, plenty());
    expect(toldBy(reasons)).toBe("0 of ab");
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

  test("tell what all the others allow each", () => {
    expect(sent(["[0, 9]", "[3, 12]", "[5, 6]"], "a - b = 0", "b - c = 0")).toEqual({
      others: ["[5, 6]", "[5, 6]", "[3, 9]"],
      together: ["[5, 6]", "[5, 6]", "[5, 6]"],
    });
    expect(sent(["[0, 9]", "[3, 12]", "[10, 16]"], "a - b = 0", "b - c = 0")).toEqual({
      others: ["[10, 12]", "none", "[3, 9]"],
      together: ["none", "none", "none"],
    });
    expect(sent(["[0, 9]", "[1, 2]", "[3, 4]"], "a - b - c = 0").others).toEqual([
      "[4, 6]",
      "[-4, 6]",
      "[-2, 8]",
    ]);
    // Of several constraints on one, each is told of the others.
    expect(
      sent(["[0, 9]", "[2, 7]", "[3, 5]", "[4, 8]"], "a - b = 0", "a - c = 0", "a - d = 0").others,
    ).toEqual(["[4, 5]", "[4, 5]", "[4, 7]", "[3, 5]"]);
  });

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

  test("leave a known number open that stands twice in one tree", () => {
    expect(sent(["[0, 9]", "5", "[0, 9]"], "a - b = 0", "c - b = 0", "a - c = 0").others[1]).toBe("open");
    expect(sent(["[0, 9]", "5", "[0, 9]"], "a - b = 0", "c - b = 0").others).toEqual(["5", "[0, 9]", "5"]);
    expect(sent(["4", "5"], "a - b = 0").others).toEqual(["5", "4"]);
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

describe("a search", () => {
  const searched = (given: readonly string[], constraints: readonly string[], left = 100_000) => {
    const { problem, now: domains, places } = stated(given, constraints);
    const reasons = noReasons();
    const before = allShown(domains.now);
    const answer = search({ problem, domains, effort: { left }, reasons }, places);
    // Whatever it tried, it took back.
    expect([allShown(domains.now), domains.narrowings]).toEqual([before, []]);
    return answer === "unsatisfiable" ? `${answer}: ${toldBy(reasons)}` : answer;
  };

  test("decides what propagation left", () => {
    expect(searched(["[1, 9]", "[1, 9]", "[1, 9]"], ["ab - c = 0", "a + b - c = 0"])).toBe("satisfiable");
    expect(searched(["[0, 9]", "[0, 9]"], ["ab - 7 = 0", "a + b - 5 = 0"])).toBe("unsatisfiable: 0,1 of ab");
    expect(searched(["whole [0, 5]", "whole [0, 5]"], ["3a + 5b - 7 = 0"])).toBe("unsatisfiable: 0 of ab");
    expect(searched(["whole [0, 5]", "whole [0, 5]"], ["3a + 5b - 11 = 0"])).toBe("satisfiable");
    expect(searched(["[1, 2]", "[3, 4]", "[3, 4]", "0"], ["|b - c| = a", "|c - b| = d"])).toMatch(
      /^unsatisfiable/,
    );
    expect(searched(["[0, 9]", "[0, 9]"], ["a - 9 <= 0"])).toBe("satisfiable");
    expect(searched(["[0, 9]", "[0, 9]"], ["ab - 6 = 0", "a + b - 5 = 0"], 3)).toBe("open");
    expect(searched(["[0, 9]", "[0, 9]"], ["ab - 6 = 0", "a + b - 5 = 0"], 10)).toBe("open");
  });
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
