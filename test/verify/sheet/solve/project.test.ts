import { describe, expect, test } from "vitest";
import type { ExactInterval } from "../../../../src/number/index.ts";
import { alwaysHolds, holdsAnyway } from "../../../../src/verify/sheet/solve/open-constraints.ts";
import type { Constraint } from "../../../../src/verify/sheet/solve/problem.ts";
import { holdsAlone } from "../../../../src/verify/sheet/solve/problem.ts";
import { intervalOf, project } from "../../../../src/verify/sheet/solve/project.ts";
import { projectLinear } from "../../../../src/verify/sheet/solve/project-linear.ts";
import { projectProduct } from "../../../../src/verify/sheet/solve/project-product.ts";
import { restsOf } from "../../../../src/verify/sheet/solve/rest.ts";
import { constraint, interval, shown, stated } from "./stated.ts";

const within = (domains: readonly string[]): ((variable: number) => ExactInterval) => {
  const own = domains.map(interval);
  return (variable) => own[variable] as ExactInterval;
};

/** What is allowed each variable, from `a` on; they stand in the order in which a constraint names them. */
const byVariable = ({ variables }: Constraint, found: readonly (ExactInterval | null)[] = []): string[] =>
  [...variables.keys()].map((variable) => shown(found[variables.indexOf(variable)]));

const allowed = (text: string, domains: readonly string[]): string[] =>
  byVariable(constraint(text), project(constraint(text), within(domains)));

describe("what a sum allows each of its variables", () => {
  test.each([
    ["a + b - c = 0", ["[1, 2]", "[3, 5)", "R"], ["R", "R", "[4, 7)"]],
    ["a + b - c = 0", ["[1, 2]", "R", "[4, 6]"], ["R", "[2, 5]", "R"]],
    ["a + b - c = 0", ["(1, 2]", "[3, 5)", "[4, 7]"], ["(-1, 4]", "[2, 6)", "(4, 7)"]],
    ["2 a - 3 b + 6 = 0", ["[0, 3]", "[2, 4]"], ["[0, 3]", "[2, 4]"]],
    ["2 a - 3 b + 6 = 0", ["[0, 3)", "R"], ["R", "[2, 4)"]],
    ["a - 1 = 0", ["R"], ["1"]],
    ["0 - a = 0", ["R"], ["0"]],
    ["a + b <= 0", ["[1, 2]", "[-3, 4]"], ["(-∞, 3]", "(-∞, -1]"]],
    ["a + b < 0", ["[1, 2]", "[-3, 4]"], ["(-∞, 3)", "(-∞, -1)"]],
    ["a + b <= 0", ["(1, 2]", "[-3, 4]"], ["(-∞, 3]", "(-∞, -1)"]],
    ["a - b <= 0", ["[1, 2]", "[-3, 4]"], ["(-∞, 4]", "[1, ∞)"]],
    ["a - b < 0", ["[1, 2]", "[-3, 4]"], ["(-∞, 4)", "(1, ∞)"]],
    ["2 a - b + 1 <= 0", ["[1, 2]", "(-∞, 9)"], ["(-∞, 4)", "[3, ∞)"]],
    ["a + b <= 0", ["R", "R"], ["R", "R"]],
    ["a + b + c <= 0", ["R", "[0, 1]", "[0, 1]"], ["(-∞, 0]", "R", "R"]],
    ["a + b - c = 0", ["[0, ∞)", "[0, ∞)", "[0, 4]"], ["(-∞, 4]", "(-∞, 4]", "[0, ∞)"]],
  ] as const)("%s within %j: %j", (text, domains, found) => {
    expect(allowed(text, domains)).toEqual(found);
    expect(projectLinear(constraint(text), within(domains)).map(shown)).toEqual(found);
  });
});

describe("what a product allows each of its variables", () => {
  test.each([
    ["a b - c = 0", ["[1, 2]", "[3, 4]", "R"], ["R", "R", "[3, 8]"]],
    ["a b - c = 0", ["[1, 2]", "R", "[4, 6]"], ["R", "[2, 6]", "R"]],
    ["c - a b = 0", ["R", "[2, 3]", "[6, 12]"], ["[2, 6]", "R", "R"]],
    ["2 c - 3 a b = 0", ["[1, 2]", "[2, 4]", "R"], ["R", "R", "[3, 12]"]],
    ["3 a b + 2 c = 0", ["[1, 2]", "[2, 4]", "R"], ["R", "R", "[-12, -3]"]],
    ["2 c - 3 a b = 0", ["R", "[2, 4]", "[3, 12]"], ["[1/2, 4]", "R", "R"]],
    ["a b - c = 0", ["0", "R", "[1, 2]"], ["R", "none", "0"]],
  ] as const)("%s within %j: %j", (text, domains, found) => {
    const general = allowed(text, domains);
    expect(byVariable(constraint(text), projectProduct(constraint(text), within(domains)))).toEqual(general);
    // The others are looked at by the rows in which they are open.
    expect(general.filter((_, at) => domains[at] === "R")).toEqual(
      found.filter((_, at) => domains[at] === "R"),
    );
  });

  test.each([
    "a b - c + 1 = 0",
    "a b - c <= 0",
    "a b - a = 0",
    "a b - c + d = 0",
    "a - b = 0",
    "a b - c d = 0",
    "a b c - d = 0",
    "a - b c d = 0",
  ])("%s is not such a product", (text) => {
    const some = within(["[1, 2]", "[1, 2]", "[1, 2]", "[1, 2]"]);
    expect(projectProduct(constraint(text), some)).toBeUndefined();
  });
});

describe("what another constraint allows each of its variables", () => {
  test.each([
    // Every value of b between 2 and 4 goes with some a.
    ["a b - c d = 0", ["[1, 2]", "R", "[2, 2]", "[2, 2]"], ["[2, 4]"], 1],
    ["a b - c d + 2 = 0", ["[1, 2]", "R", "[1, 2]", "[3, 4]"], ["[1/2, 6]"], 1],
    ["a b c - 8 = 0", ["[1, 2]", "[1, 2]", "R"], ["[2, 8]"], 2],
    ["2 a b - 8 <= 0", ["[1, 2]", "R"], ["(-∞, 4]"], 1],
    ["2 a b - 8 < 0", ["2", "R"], ["(-∞, 2)"], 1],
    // With a known, what is left is a sum.
    ["a b + a c - 6 = 0", ["2", "R", "[1, 2]"], ["[1, 2]"], 1],
    ["a b - b - 6 = 0", ["4", "R"], ["2"], 1],
    ["a b - b - 6 = 0", ["R", "2"], ["4"], 0],
    ["a b - b = 0", ["1", "R"], ["R"], 1],
    ["a b - b - 6 = 0", ["1", "R"], ["none"], 1],
    ["a b - b - 6 <= 0", ["1", "R"], ["R"], 1],
    // A known number is looked at as it is written.
    ["a b - b - 6 = 0", ["4", "[1, 2]"], ["[7/2, 8]"], 0],
    ["a a - 4 = 0", ["[1, 3]"], ["[4/3, 4]"], 0],
    ["a b + a a - 1 = 0", ["0", "[1, 2]"], ["none"], 0],
    ["a b - a + c = 0", ["[1, 2]", "[3, 4]", "R"], ["[-7, -1]"], 2],
  ] as const)("%s within %j: %j for variable %d", (text, domains, found, variable) => {
    expect([allowed(text, domains)[variable]]).toEqual(found);
  });

  test("both places of one variable are taken together", () => {
    // As 1 + b: [2, 3] / [2, 3]; as a: what both say.
    expect(allowed("a b + a - 6 = 0", ["[1, 3]", "[1, 2]"])).toEqual(["[3/2, 5]", "[1, 5]"]);
  });

  test("the values of a product and its coefficient", () => {
    const of = (text: string, domains: readonly string[]): string =>
      shown(intervalOf(constraint(text).monomials[0] as never, within(domains)));
    expect(of("a = 0", ["[1, 2)"])).toBe("[1, 2)");
    expect(of("-a = 0", ["[1, 2)"])).toBe("(-2, -1]");
    expect(of("3 a = 0", ["[1, 2)"])).toBe("[3, 6)");
    expect(of("1/2 a b = 0", ["[1, 2)", "[4, 6]"])).toBe("[2, 6)");
  });
});

describe("what a size allows: |a - b| = c, where d tells its cases apart", () => {
  const sized = (domains: readonly string[]): string[] => {
    const { problem } = stated(["R", "R", "R"], ["|a - b| = c"]);
    const own = problem.constraints[0] as Constraint;
    const found = project(own, within(domains)).map(shown);
    return [0, 1, 2, 3].map((variable) => found[own.variables.indexOf(variable)] as string);
  };
  test.each([
    // In the first case a - b = c, in the second b - a = c.
    [
      ["[5, 6]", "[1, 2]", "R", "[0, 1]"],
      ["R", "R", "[3, 5]", "0"],
    ],
    [
      ["[1, 2]", "[5, 6]", "R", "[0, 1]"],
      ["R", "R", "[3, 5]", "1"],
    ],
    [
      ["R", "[5, 6]", "[1, 2]", "[0, 1]"],
      ["[3, 8]", "R", "R", "[0, 1]"],
    ],
    [
      ["R", "[5, 6]", "(1, 2)", "[0, 1]"],
      ["(3, 8)", "R", "R", "[0, 1]"],
    ],
    [
      ["R", "[5, 6]", "[1, 2]", "0"],
      ["[6, 8]", "R", "R", "0"],
    ],
    [
      ["R", "[5, 6]", "[1, 2]", "1"],
      ["[3, 5]", "R", "R", "1"],
    ],
    [
      ["[0, 4]", "[1, 2]", "R", "[0, 1]"],
      ["R", "R", "[0, 3]", "[0, 1]"],
    ],
    [
      ["[0, 4]", "[1, 2]", "[-5, 3]", "[0, 1]"],
      ["[-2, 5]", "[-3, 7]", "[0, 3]", "[0, 1]"],
    ],
    [
      ["[0, 4]", "[1, 2]", "[7, 8]", "[0, 1]"],
      ["none", "none", "none", "none"],
    ],
  ] as const)("within %j: %j", (domains, found) => {
    const open = sized(domains);
    for (const [at, one] of found.entries()) if (domains[at] === "R" || at === 3) expect(open[at]).toBe(one);
  });
});

describe("constraints that hold anyway", () => {
  test.each([
    ["a - 5 <= 0", ["[1, 5]"], true],
    ["a - 5 < 0", ["[1, 5]"], false],
    ["a - 5 < 0", ["[1, 5)"], true],
    ["a - 5 < 0", ["[1, 4]"], true],
    ["a - 5 <= 0", ["[1, 6]"], false],
    ["a - 5 <= 0", ["[1, ∞)"], false],
    ["a - 5 <= 0", ["(-∞, 5]"], true],
    ["a - 5 = 0", ["5"], true],
    ["a - 5 = 0", ["4"], false],
    ["a - 5 = 0", ["[4, 5]"], false],
    ["a b - 6 <= 0", ["[1, 2]", "[1, 3]"], true],
    ["a b - 6 <= 0", ["[1, 2]", "[1, 4]"], false],
  ])("%s within %j: %s", (text, domains, holds) => {
    expect(alwaysHolds(constraint(text), within(domains))).toBe(holds);
    expect(holdsAnyway(constraint(text), within(domains))).toBe(holds);
  });

  test("one of two cases is enough", () => {
    const [size] = stated(["R", "R"], ["|a| = b"]).problem.constraints as readonly [Constraint];
    expect(holdsAnyway(size, within(["3", "3", "[0, 1]"]))).toBe(true);
    expect(holdsAnyway(size, within(["-3", "3", "[0, 1]"]))).toBe(true);
    expect(holdsAnyway(size, within(["-2", "3", "[0, 1]"]))).toBe(false);
  });

  test.each([
    ["0 = 0", true],
    ["0 <= 0", true],
    ["0 < 0", false],
    ["1 = 0", false],
    ["-1 = 0", false],
    ["-1 <= 0", true],
    ["1 <= 0", false],
    ["-1 < 0", true],
    ["1 < 0", false],
  ])("without variables: %s is %s", (text, holds) => {
    expect(holdsAlone(constraint(text))).toBe(holds);
  });
});

describe("what is left of a constraint when known numbers are put in", () => {
  test.each([
    ["2 a b - 3 c + 1 = 0", ["4", "[1, 2]", "[1, 2]"], ["8 b", "-3 c"]],
    ["2 a b - 3 c + 1 = 0", ["4", "5", "6"], ["22"]],
    ["a b - 3 b = 0", ["3", "[1, 2]"], []],
    ["a b - 3 b = 0", ["4", "[1, 2]"], ["1 b"]],
    ["a b - 3 b = 0", ["[1, 2]", "0"], []],
    ["a a b = 0", ["[1, 2]", "[3, 4]"], ["1 aab"]],
    ["a b - c = 0", ["2", "3", "6"], []],
  ])("%s within %j: %j", (text, domains, left) => {
    const rests = restsOf(constraint(text), within(domains));
    const name = (variables: readonly number[]): string =>
      variables.map((variable) => "abc"[variable]).join("");
    expect(
      rests.map(({ coefficient, variables }) => `${coefficient.toFraction()} ${name(variables)}`.trim()),
    ).toEqual(left);
  });

  test("products are told apart by all of their factors, however high their places", () => {
    const everywhere = within(Array.from({ length: 26 }, () => "R"));
    expect(restsOf(constraint("b x - m d = 0"), everywhere).map(({ variables }) => variables)).toEqual([
      [1, 23],
      [12, 3],
    ]);
  });
});
