/** What relations of each kind come to: constraints, a result, and a statement in words. */
import { describe, expect, test } from "vitest";
import type { ExactInterval } from "../../../src/number/index.ts";
import { checkProductSize, checkSize } from "../../../src/verify/sheet/compile/check-size.ts";
import { compileSheet } from "../../../src/verify/sheet/compile/compile-sheet.ts";
import { checkDimensions } from "../../../src/verify/sheet/compile/dimension.ts";
import {
  asConstant,
  constantOf,
  type Polynomial,
  partsOf,
  plusTimes,
  product,
  variableOf,
} from "../../../src/verify/sheet/compile/polynomial.ts";
import { weightedMean } from "../../../src/verify/sheet/compile/weighted-mean.ts";
import { writeExpression } from "../../../src/verify/sheet/compile/write-expression.ts";
import type { Expression } from "../../../src/verify/sheet/expression.ts";
import type { SheetFigure } from "../../../src/verify/sheet/sheet.ts";
import type { Constraint } from "../../../src/verify/sheet/solve/problem.ts";
import { refusal } from "../../refusal.ts";
import { f, interval, shown } from "./solve/stated.ts";

type Given = Readonly<Record<string, string | Omit<SheetFigure, "id">>>;

const sheetOf = (given: Given, relation: object) =>
  ({
    source: "constructed",
    locale: "vi",
    figures: Object.entries(given).map(([id, figure]) =>
      typeof figure === "string" ? { id, text: figure } : { id, ...figure },
    ),
    relations: [relation],
  }) as never;

/** A constraint on the figures by their ids, and on helpers by "#" and a number. */
function written({ monomials, constant, sense, either }: Constraint, ids: readonly string[]): string {
  if (either !== undefined) {
    return `${ids[either.size]} >= 0, ${either.cases.map((one) => written(one, ids)).join(" or ")}`;
  }
  const name = (variable: number): string => ids[variable] ?? `#${variable - ids.length + 1}`;
  const terms = monomials.map(
    ({ coefficient, variables }) => `${coefficient.toFraction()} ${variables.map(name).join("*")}`,
  );
  return `${terms.join(" + ")}${constant.n === 0n ? "" : ` + ${constant.toFraction()}`} ${sense} 0`;
}

function compiled(given: Given, relation: object) {
  const { entries, relations, problem } = compileSheet(sheetOf(given, relation));
  const ids = entries.map(({ id }) => id);
  const [one] = relations;
  if (one === undefined) throw new Error("there is a relation");
  return {
    constraints: problem.constraints.map((constraint) => written(constraint, ids)),
    statement: one.statement((place) => ids[place] as string),
    result: (...operands: readonly string[]) =>
      one.claim && shown(one.claim.result(operands.map(interval) as readonly ExactInterval[])),
    claim: one.claim,
    relation: one,
    problem,
  };
}

const counts = { a: "1 hộ", b: "2 hộ", c: "3 hộ", d: "4 hộ", r: "50%", s: "25%", p: "0,5", m: "2,5" };

describe("a relation comes to constraints and a statement", () => {
  test.each<readonly [string, object, readonly string[], string]>([
    [
      "ratio in percent",
      { kind: "ratio", part: "a", whole: "b", printed: "r" },
      ["100 a + -1 r*b = 0", "-1 b < 0"],
      "a / b = r",
    ],
    [
      "ratio",
      { kind: "ratio", part: "a", whole: "b", printed: "p" },
      ["1 a + -1 p*b = 0", "-1 b < 0"],
      "a / b = p",
    ],
    [
      "attainment",
      { kind: "attainment", actual: "a", target: "b", printed: "r" },
      ["100 a + -1 r*b = 0", "-1 b < 0"],
      "a / b = r",
    ],
    [
      "share",
      { kind: "share", part: "a", whole: "b", printed: "r" },
      ["100 a + -1 r*b = 0", "-1 b < 0", "-1 a <= 0", "1 a + -1 b <= 0"],
      "a / b = r",
    ],
    ["sum", { kind: "sum", parts: ["a", "b"], total: "c" }, ["1 a + 1 b + -1 c = 0"], "a + b = c"],
    [
      "average",
      { kind: "average", figures: ["a", "b"], printed: "m" },
      ["1 a + 1 b + -2 m = 0"],
      "(a + b) / 2 = m",
    ],
    [
      "flow",
      { kind: "flow", opening: "a", entered: ["b"], left: ["c"], closing: "d" },
      ["1 a + 1 b + -1 c + -1 d = 0"],
      "a + b − c = d",
    ],
    [
      "flow without gains",
      { kind: "flow", opening: "a", entered: [], left: ["b", "c"], closing: "d" },
      ["1 a + -1 b + -1 c + -1 d = 0"],
      "a − b − c = d",
    ],
    [
      "difference",
      { kind: "difference", from: "a", to: "b", printed: "c" },
      ["c >= 0, -1 c + 1 a + -1 b = 0 or 1 c + 1 a + -1 b = 0", "-1 c <= 0"],
      "b − a = c",
    ],
    [
      "difference of a fall",
      { kind: "difference", from: "d", to: "b", printed: "c" },
      ["c >= 0, -1 c + 1 d + -1 b = 0 or 1 c + 1 d + -1 b = 0", "-1 c <= 0"],
      "d − b = c",
    ],
    [
      "relative change",
      { kind: "relative-change", from: "a", to: "b", printed: "r" },
      [
        "1 b + -1 #1*a = 0",
        "r >= 0, -1 r + -100 #1 + 100 = 0 or 1 r + -100 #1 + 100 = 0",
        "-1 r <= 0",
        "-1 a < 0",
      ],
      "(b − a) / a = r",
    ],
    [
      "average change",
      { kind: "average-change", from: "a", to: "d", years: 3, printed: "m" },
      ["m >= 0, -3 m + 1 a + -1 d = 0 or 3 m + 1 a + -1 d = 0", "-1 m <= 0"],
      "(d − a) / 3 = m",
    ],
    [
      "average change over years that are printed",
      { kind: "average-change", from: "a", to: "d", years: "p", printed: "m" },
      ["m >= 0, -1 m*p + 1 a + -1 d = 0 or 1 m*p + 1 a + -1 d = 0", "-1 m <= 0", "-1 p < 0"],
      "(d − a) / p = m",
    ],
    [
      "product",
      { kind: "product", factors: ["a", "r"], printed: "b" },
      ["1/100 a*r + -1 b = 0"],
      "a × r = b",
    ],
    [
      "product in percent",
      { kind: "product", factors: ["r", "p"], printed: "s" },
      ["1/100 r*p + -1/100 s = 0"],
      "r × p = s",
    ],
    [
      "weighted mean",
      {
        kind: "weighted-mean",
        terms: [
          { value: "r", weight: "a" },
          { value: "s", weight: "b" },
        ],
        mean: "p",
      },
      ["1 a*r + 1 b*s + -1 a*p + -1 b*p = 0", "-1 a <= 0", "-1 b <= 0", "-1 a + -1 b < 0"],
      "(a × r + b × s) / (a + b) = p",
    ],
    ["same", { kind: "same", figures: ["a", "b", "c"] }, ["1 a + -1 b = 0", "1 a + -1 c = 0"], "a = b = c"],
    ["same of two", { kind: "same", figures: ["a", "b"] }, ["1 a + -1 b = 0"], "a = b"],
    [
      "order",
      { kind: "order", figures: ["a", "b", "c"] },
      ["1 a + -1 b <= 0", "1 b + -1 c <= 0"],
      "a ≤ b ≤ c",
    ],
    [
      "strict order",
      { kind: "order", figures: ["a", "b", "c"], strict: true },
      ["1 a + -1 b < 0", "1 b + -1 c < 0"],
      "a < b < c",
    ],
    [
      "proportion",
      { kind: "proportion", figures: ["r", "p"] },
      ["-1 r <= 0", "1 r + -100 <= 0", "-1 p <= 0", "1 p + -1 <= 0"],
      "0 ≤ r, p ≤ 100%",
    ],
    ["target from below", { kind: "target", outcome: "a", atLeast: "b" }, ["1 b + -1 a <= 0"], "a ≥ b"],
    ["target from above", { kind: "target", outcome: "a", atMost: "b" }, ["1 a + -1 b <= 0"], "a ≤ b"],
    [
      "target missed",
      { kind: "target", outcome: "a", atLeast: "b", claim: "missed" },
      ["1 a + -1 b < 0"],
      "a < b",
    ],
    [
      "target from above missed",
      { kind: "target", outcome: "a", atMost: "b", claim: "missed" },
      ["1 b + -1 a < 0"],
      "a > b",
    ],
    [
      "target exceeded",
      { kind: "target", outcome: "a", atLeast: "b", claim: "exceeded" },
      ["1 b + -1 a < 0"],
      "a > b",
    ],
    [
      "implied total",
      {
        kind: "implied-total",
        shares: [
          { count: "a", printed: "r" },
          { count: "b", printed: "p" },
        ],
      },
      ["-1 #1 < 0", "100 a + -1 r*#1 = 0", "1 b + -1 p*#1 = 0"],
      "a / r = b / p",
    ],
    [
      "implied total that is printed",
      { kind: "implied-total", shares: [{ count: "a", printed: "r" }], total: "b" },
      ["-1 b < 0", "100 a + -1 r*b = 0"],
      "b = a / r",
    ],
    [
      "equation",
      { kind: "equation", left: { op: "-", of: ["a", "b"] }, right: "c" },
      ["1 a + -1 b + -1 c = 0"],
      "a − b = c",
    ],
    [
      "equation, turned round",
      { kind: "equation", left: "c", right: { op: "+", of: ["a", "b"] } },
      ["1 c + -1 a + -1 b = 0"],
      "a + b = c",
    ],
    [
      "equation of two sums",
      { kind: "equation", left: { op: "+", of: ["a", "b"] }, right: { op: "+", of: ["c", 1] } },
      ["1 a + 1 b + -1 c + -1 = 0"],
      "a + b = c + 1",
    ],
    [
      "inequality",
      { kind: "equation", left: "a", relation: "<=", right: { op: "*", of: [2, "b"] } },
      ["1 a + -2 b <= 0"],
      "a ≤ 2 × b",
    ],
    [
      "strict inequality",
      { kind: "equation", left: "a", relation: "<", right: "b" },
      ["1 a + -1 b < 0"],
      "a < b",
    ],
    [
      "equation of percents",
      { kind: "equation", left: { op: "*", of: ["a", "r"] }, right: "b" },
      ["1/100 a*r + -1 b = 0"],
      "a × r = b",
    ],
    [
      "quotient",
      { kind: "equation", left: { op: "/", of: ["a", "b"] }, right: "p" },
      ["1 #1*b + -1 a = 0", "-1 b < 0", "1 #1 + -1 p = 0"],
      "a / b = p",
    ],
    [
      "quotient of a difference",
      { kind: "equation", left: { op: "/", of: ["a", { op: "-", of: ["c", "b"] }] }, right: "p" },
      ["1 #1*c + -1 #1*b + -1 a = 0", "1 #1 + -1 p = 0"],
      "a / (c − b) = p",
    ],
    [
      "quotient of a product",
      { kind: "equation", left: { op: "/", of: ["a", { op: "*", of: ["p", "m"] }] }, right: "b" },
      ["1 #1*p*m + -1 a = 0", "1 #1 + -1 b = 0"],
      "a / (p × m) = b",
    ],
    [
      "quotient of a quotient, of which nobody knows the sign",
      { kind: "equation", left: { op: "/", of: ["a", { op: "/", of: ["b", "c"] }] }, right: "p" },
      ["1 #1*c + -1 b = 0", "-1 c < 0", "1 #1*#2 + -1 a = 0", "1 #2 + -1 p = 0"],
      "a / (b / c) = p",
    ],
    [
      "quotient of a number",
      { kind: "equation", left: { op: "/", of: ["a", 4] }, right: "b" },
      ["1/4 a + -1 b = 0"],
      "a / 4 = b",
    ],
  ])("%s", (_, relation, constraints, statement) => {
    const order = Object.keys(counts);
    const found = compiled(counts, relation);
    const sorted = (text: string): string =>
      text.replace(/[a-z#0-9]+(\*[a-z#0-9]+)+/g, (one) =>
        one
          .split("*")
          .sort((x, y) => order.indexOf(x) - order.indexOf(y))
          .join("*"),
      );
    expect(found.constraints.map(sorted)).toEqual(constraints.map(sorted));
    expect(found.statement).toBe(statement);
  });

  test("with signs where they are printed", () => {
    const given = { a: "4 hộ", b: "1 hộ", d: "-3 hộ", r: "-75%", m: "-1 hộ", z: "0 hộ" };
    const difference = compiled(given, { kind: "difference", from: "a", to: "b", printed: "d" });
    expect([difference.constraints, difference.statement]).toEqual([["1 d + 1 a + -1 b = 0"], "b − a = d"]);
    expect(difference.result("4", "1")).toBe("-3");
    const relative = compiled(given, { kind: "relative-change", from: "a", to: "b", printed: "r" });
    expect([relative.constraints, relative.statement]).toEqual([
      ["1 b + -1 #1*a = 0", "1 r + -100 #1 + 100 = 0", "-1 a < 0"],
      "(b − a) / a = r",
    ]);
    const average = compiled(given, { kind: "average-change", from: "a", to: "b", years: 3, printed: "m" });
    expect([average.constraints, average.statement]).toEqual([["3 m + 1 a + -1 b = 0"], "(b − a) / 3 = m"]);
    // A divisor that is printed below zero is below it; a change of zero has no sign.
    expect(compiled(given, { kind: "ratio", part: "a", whole: "d", printed: "r" }).constraints[1]).toBe(
      "1 d < 0",
    );
    expect(compiled(given, { kind: "ratio", part: "a", whole: "z", printed: "r" }).constraints[1]).toBe(
      "-1 z < 0",
    );
    expect(
      compiled(given, { kind: "difference", from: "a", to: "b", printed: "z" }).constraints,
    ).toHaveLength(2);
  });

  test("with the case of the values as printed first", () => {
    const start = (from: string, to: string): string | undefined => {
      const { problem } = compiled(
        { a: from, b: to, d: "3 hộ" },
        { kind: "difference", from: "a", to: "b", printed: "d" },
      );
      return problem.variables[problem.constraints[0]?.either?.decider as number]?.start.toFraction();
    };
    expect([start("4 hộ", "1 hộ"), start("1 hộ", "4 hộ"), start("4 hộ", "4 hộ")]).toEqual(["0", "1", "0"]);
    const { problem } = compiled(
      { a: "4 hộ", b: "1 hộ", d: "3 hộ" },
      { kind: "difference", from: "a", to: "b", printed: "d" },
    );
    expect(problem.constraints[0]).toMatchObject({ single: true, size: 11 });
    expect(problem.variables[3]).toMatchObject({ whole: true });
    const relative = compiled(
      { a: "4 hộ", b: "1 hộ", r: "75%" },
      { kind: "relative-change", from: "a", to: "b", printed: "r" },
    );
    expect(relative.problem.variables[3]).toMatchObject({ whole: false });
    expect(relative.problem.variables[3]?.start.toFraction()).toBe("1/4");
    const fromNothing = compiled(
      { a: "0 hộ", b: "1 hộ", r: "75%" },
      { kind: "relative-change", from: "a", to: "b", printed: "r" },
    );
    expect(fromNothing.problem.variables[3]?.start.toFraction()).toBe("1");
  });
});

describe("the result of a relation", () => {
  const result = (relation: object, ...operands: readonly string[]) =>
    compiled(counts, relation).result(...operands);

  test.each<readonly [object, readonly string[], string]>([
    [{ kind: "ratio", part: "a", whole: "b", printed: "r" }, ["[1, 2]", "[4, 8)"], "(1/8, 1/2]"],
    [{ kind: "ratio", part: "a", whole: "b", printed: "r" }, ["[1, 2]", "[0, 8)"], "none"],
    [{ kind: "sum", parts: ["a", "b"], total: "c" }, ["[1, 2]", "[4, 8)"], "[5, 10)"],
    [{ kind: "average", figures: ["a", "b"], printed: "m" }, ["[1, 2]", "[4, 8)"], "[5/2, 5)"],
    [
      { kind: "flow", opening: "a", entered: ["b"], left: ["c"], closing: "d" },
      ["[1, 2]", "[4, 8)", "[1, 2]"],
      "[3, 9)",
    ],
    [{ kind: "difference", from: "a", to: "b", printed: "c" }, ["[1, 2]", "[4, 8)"], "[2, 7)"],
    [{ kind: "difference", from: "a", to: "b", printed: "c" }, ["[4, 8)", "[1, 2]"], "[2, 7)"],
    [{ kind: "relative-change", from: "a", to: "b", printed: "r" }, ["[4, 8]", "[1, 2]"], "[1/2, 7/8]"],
    [{ kind: "relative-change", from: "a", to: "b", printed: "r" }, ["[0, 8]", "[1, 2]"], "none"],
    [
      { kind: "average-change", from: "a", to: "b", years: 2, printed: "c" },
      ["[4, 8]", "[1, 2]"],
      "[1, 7/2]",
    ],
    [
      { kind: "average-change", from: "a", to: "b", years: "p", printed: "c" },
      ["[4, 8]", "[1, 2]", "[1, 2]"],
      "[1, 7]",
    ],
    [{ kind: "product", factors: ["a", "r"], printed: "b" }, ["[4, 8]", "[50, 75]"], "[2, 6]"],
    [{ kind: "same", figures: ["a", "b"] }, ["[4, 8]"], "[4, 8]"],
    [
      {
        kind: "weighted-mean",
        terms: [
          { value: "r", weight: "a" },
          { value: "s", weight: "b" },
        ],
        mean: "p",
      },
      ["10", "40", "1", "[2, 5]"],
      "[30, 35]",
    ],
    [
      { kind: "equation", left: { op: "-", of: ["a", { op: "*", of: [2, "b"] }] }, right: "c" },
      ["[4, 8]", "[1, 2]"],
      "[0, 6]",
    ],
    [{ kind: "equation", left: { op: "/", of: ["a", "b"] }, right: "p" }, ["[4, 8]", "[1, 2]"], "[2, 8]"],
    [{ kind: "equation", left: { op: "/", of: ["a", "b"] }, right: "p" }, ["[4, 8]", "[0, 2]"], "none"],
    [
      { kind: "equation", left: { op: "+", of: [{ op: "/", of: ["a", "b"] }, 1] }, right: "p" },
      ["[4, 8]", "[0, 2]"],
      "none",
    ],
    [
      { kind: "equation", left: { op: "+", of: [1, { op: "/", of: ["a", "b"] }] }, right: "p" },
      ["[4, 8]", "[0, 2]"],
      "none",
    ],
    [{ kind: "equation", left: { op: "*", of: ["a", "r"] }, right: "b" }, ["[4, 8]", "[50, 100]"], "[2, 8]"],
  ])("%j of %j: %s", (relation, operands, expected) => {
    expect(result(relation, ...operands)).toBe(expected);
  });

  test.each<readonly [object]>([
    [{ kind: "target", outcome: "a", atLeast: "b" }],
    [{ kind: "same", figures: ["a", "b", "c"] }],
    [{ kind: "equation", left: "a", right: "b" }],
    [{ kind: "equation", left: "a", relation: "<", right: { op: "+", of: ["b", "c"] } }],
    [{ kind: "equation", left: { op: "+", of: ["a", "b"] }, right: 5 }],
    [{ kind: "equation", left: { op: "+", of: ["a", "b", "b"] }, right: "c" }],
    [{ kind: "equation", left: { op: "+", of: ["a", "b"] }, right: "b" }],
  ])("%j gives none", (relation) => {
    expect(compiled(counts, relation).claim).toBeNull();
  });

  test("of a change is of the years too, where they are a figure", () => {
    const change = { kind: "average-change", from: "a", to: "b", printed: "c" };
    expect(compiled(counts, { ...change, years: 2 }).claim?.operands).toEqual([0, 1]);
    expect(compiled(counts, { ...change, years: "p" }).claim?.operands).toEqual([0, 1, 6]);
  });

  test("of a change is written from the later figure, unless it fell and the print has no sign", () => {
    const formula = (from: string, to: string, printed: string) =>
      compiled(
        { a: from, b: to, c: printed },
        { kind: "difference", from: "a", to: "b", printed: "c" },
      ).claim?.formula(["a", "b"]);
    expect([formula("1 hộ", "3 hộ", "2 hộ"), formula("3 hộ", "3 hộ", "0 hộ")]).toEqual(["b − a", "b − a"]);
    expect([formula("3 hộ", "1 hộ", "2 hộ"), formula("3 hộ", "1 hộ", "-2 hộ")]).toEqual(["a − b", "b − a"]);
  });

  test("of two prints of one quantity is the one with fewer places", () => {
    const places = (a: string, b: string): (number | undefined)[] => {
      const { claim } = compiled({ a, b }, { kind: "same", figures: ["a", "b"] });
      return [claim?.operands[0], claim?.printed];
    };
    expect(places("1,25%", "1,2%")).toEqual([0, 1]);
    expect(places("1,2%", "1,25%")).toEqual([1, 0]);
    expect(places("1,2%", "1,3%")).toEqual([0, 1]);
  });

  test("in percent counts as hundredths", () => {
    const inPercent = (relation: object) => compiled(counts, relation).claim?.inPercent;
    expect(inPercent({ kind: "ratio", part: "a", whole: "b", printed: "r" })).toBe(true);
    expect(inPercent({ kind: "ratio", part: "a", whole: "b", printed: "p" })).toBe(false);
    expect(inPercent({ kind: "relative-change", from: "a", to: "b", printed: "r" })).toBe(true);
    expect(inPercent({ kind: "relative-change", from: "a", to: "b", printed: "p" })).toBe(false);
    expect(inPercent({ kind: "product", factors: ["r", "p"], printed: "s" })).toBe(true);
    expect(inPercent({ kind: "product", factors: ["r", "a"], printed: "b" })).toBe(false);
    expect(inPercent({ kind: "sum", parts: ["a", "b"], total: "c" })).toBe(false);
    expect(inPercent({ kind: "equation", left: { op: "/", of: ["a", "b"] }, right: "r" })).toBe(true);
    expect(inPercent({ kind: "equation", left: { op: "/", of: ["a", "b"] }, right: "p" })).toBe(false);
  });
});

test("a total that nobody printed is whole where all counts are", () => {
  const isWhole = (...texts: readonly (string | Omit<SheetFigure, "id">)[]): boolean | undefined => {
    const given = Object.fromEntries(texts.map((text, at) => [`f${at}`, text]));
    const shares = texts.map((_, at) => ({ count: `f${at}`, printed: `r${at}` }));
    const rates = Object.fromEntries(texts.map((_, at) => [`r${at}`, "5%"]));
    const { problem, relation } = compiled({ ...given, ...rates }, { kind: "implied-total", shares });
    return problem.variables[relation.unprinted as number]?.whole;
  };
  expect(isWhole("5 hộ", "6 hộ")).toBe(true);
  expect(isWhole("5", "6 hộ")).toBe(true);
  expect(isWhole("5,0", "6 hộ")).toBe(false);
  expect(isWhole("5,5", "6 hộ")).toBe(false);
  expect(isWhole("5 tỷ đồng")).toBe(false);
  expect(isWhole({ value: "5" })).toBe(true);
  expect(isWhole({ value: "5.5" })).toBe(false);
});

describe("weighted means", () => {
  test.each<readonly [readonly string[], readonly string[], string]>([
    [["10", "40"], ["1", "2"], "30"],
    [["[10, 11]", "40"], ["1", "2"], "[30, 91/3]"],
    [["10", "40"], ["[1, 2]", "[1, 2]"], "[20, 30]"],
    [["10", "40"], ["(1, 2]", "[1, 2]"], "[20, 30)"],
    [["10", "40"], ["[1, 2)", "[1, 2]"], "(20, 30]"],
    [["10", "40"], ["[1, 2]", "(1, 2]"], "(20, 30]"],
    [["10", "40"], ["[1, 2]", "[1, 2)"], "[20, 30)"],
    [["(10, 11]", "40"], ["1", "2"], "(30, 91/3]"],
    [["[10, 11)", "40"], ["1", "2"], "[30, 91/3)"],
    [["10", "(40, 41]"], ["1", "2"], "(30, 92/3]"],
    [["10", "40"], ["[0, 2]", "[0, 2]"], "[10, 40]"],
    [["10", "40"], ["(0, 2]", "[0, 2]"], "[10, 40)"],
    [["10", "40"], ["(0, 2]", "(0, 2]"], "(10, 40)"],
    [["10", "40"], ["[-1, 2]", "[-3, 2]"], "[10, 40]"],
    [["10", "40"], ["(-1, 2]", "(-∞, 2]"], "[10, 40]"],
    [["10", "10"], ["[1, 2)", "(1, 2]"], "10"],
    [["10", "40"], ["0", "0"], "R"],
    [["10", "40"], ["0", "[1, 2]"], "40"],
    [["(-∞, 10]", "40"], ["1", "2"], "(-∞, 30]"],
    [["[10, ∞)", "40"], ["1", "2"], "[30, ∞)"],
    [["10", "40"], ["1", "[2, ∞)"], "R"],
    [["10", "20", "90"], ["[1, 3]", "[1, 3]", "[1, 3]"], "[180/7, 60]"],
  ])("of %j weighted by %j: %s", (values, weights, expected) => {
    expect(shown(weightedMean(values.map(interval), weights.map(interval)))).toBe(expected);
  });
});

describe("polynomials", () => {
  const [x, y] = [variableOf(0), variableOf(1, f("2"))];
  const text = (polynomial: Polynomial): string =>
    [...polynomial.values()]
      .map(({ coefficient, variables }) => `${coefficient.toFraction()}[${variables}]`)
      .join(" + ");

  test("are added and multiplied, like terms together", () => {
    const [a, b, three] = [variableOf(0), variableOf(1, f("2")), constantOf(f("3"))];
    expect(text(product(b, a))).toBe("2[0,1]");
    expect(text(product(plusTimes(a, f("1"), b), plusTimes(b, f("-1"), a)))).toBe("-1[0,0] + 4[1,1]");
    expect(text(plusTimes(product(a, b), f("-1"), product(b, a)))).toBe("");
    expect(text(product(variableOf(12), variableOf(1)))).toBe("1[1,12]");
    // [1, 2] and [12] are not one key.
    expect(plusTimes(product(variableOf(1), variableOf(2)), f("1"), variableOf(12)).size).toBe(2);
    expect(asConstant(three)?.toFraction()).toBe("3");
    expect(asConstant(plusTimes(a, f("-1"), a))?.toFraction()).toBe("0");
    expect(asConstant(a)).toBeNull();
    expect(asConstant(plusTimes(a, f("1"), three))).toBeNull();
    const { monomials, constant } = partsOf(plusTimes(a, f("2"), three));
    expect([monomials.length, constant.toFraction()]).toEqual([1, "6"]);
    expect(partsOf(plusTimes(x, f("1"), y)).constant.toFraction()).toBe("0");
  });

  const many = (count: number, factors = 1): Polynomial =>
    new Map(
      Array.from({ length: count }, (_, at) => [
        `${at}`,
        { coefficient: f("1"), variables: Array.from({ length: factors }, () => at) },
      ]),
    );
  const refused = (act: () => unknown) => {
    const { code, message } = refusal(act);
    expect(code).toBe("SHEET_TOO_LARGE");
    return message;
  };

  test("of more than 2000 terms, 20000 factors or 1000 digits are refused", () => {
    expect(checkSize(many(2000), "it").size).toBe(2000);
    expect(refused(() => checkSize(many(2001), "it"))).toBe(
      "Cannot verify it: written out it has more than 2000 terms",
    );
    expect(checkSize(many(2000, 10), "it").size).toBe(2000);
    expect(refused(() => checkSize(many(1819, 11), "it"))).toBe(
      "Cannot verify it: written out it has more than 20000 factors",
    );
    expect(checkSize(constantOf(f("10^1000").sub(f("1"))), "it").size).toBe(1);
    for (const long of ["10^1000", "1/10^1000"]) {
      expect(refused(() => checkSize(constantOf(f(long)), "it"))).toBe(
        "Cannot verify it: written out it has more than 1000 digits in a number",
      );
    }
    checkProductSize(many(200), many(100), "it");
    expect(refused(() => checkProductSize(many(201), many(100), "it"))).toBe(
      "Cannot verify it: written out it has more than 2000 terms",
    );
  });
});

describe("an expression as it is written", () => {
  test.each<readonly [Expression, string]>([
    [5, "5"],
    ["a", "<a>"],
    [{ op: "+", of: ["a", 2] }, "<a> + 2"],
    [{ op: "*", of: ["a", { op: "-", of: ["b", 1] }] }, "<a> × (<b> − 1)"],
    [{ op: "/", of: [{ op: "+", of: ["a"] }, "b"] }, "<a> / <b>"],
  ])("%j is %s", (expression, expected) => {
    expect(writeExpression(expression, (id) => `<${id}>`)).toBe(expected);
  });
});

describe("units of an equation", () => {
  const units = {
    h: "household",
    k: "commune",
    r: "percent",
    d: "percentage-point",
    n: "none",
    p: "person",
    w: "worker",
    m: "vnd",
  } as const;
  const check = (...sides: readonly Expression[]): string => {
    try {
      checkDimensions(sides, (id) => units[id as keyof typeof units], "it");
      return "fits";
    } catch (error) {
      return (error as Error).message;
    }
  };
  const op = (sign: "+" | "-" | "*" | "/", ...of: Expression[]): Expression => ({ op: sign, of });

  test.each<readonly [readonly Expression[], string]>([
    [["h", "h"], "fits"],
    [["h", "k"], 'Cannot verify it: it adds or compares "household" and "commune"'],
    [["p", "w"], "fits"],
    [["r", "d"], "fits"],
    [["p", "r"], 'Cannot verify it: it adds or compares "person" and "percent"'],
    [["h", "n"], "fits"],
    [["n", "h", "k"], 'Cannot verify it: it adds or compares "household" and "commune"'],
    [[5, "h"], "fits"],
    [[op("+", "h", "k"), "n"], 'Cannot verify it: it adds or compares "household" and "commune"'],
    [[op("+", "h", "n"), "k"], 'Cannot verify it: it adds or compares "household" and "commune"'],
    [[op("-", "n", "n"), "k"], "fits"],
    [[op("*", "h", "r"), "h"], "fits"],
    [[op("*", "h", "r"), "k"], 'Cannot verify it: it adds or compares "household" and "commune"'],
    [[op("*", 2, "n"), "k"], "fits"],
    // What has no name, households times communes, fits everything.
    [[op("*", "h", "k"), "m"], "fits"],
    [[op("+", op("*", "h", "k"), "h"), "m"], "fits"],
    [[op("*", op("*", "h", "k"), "r"), "m"], "fits"],
    [[op("/", op("*", "h", "k"), "h"), "m"], "fits"],
    [[op("/", "m", op("*", "h", "k")), "m"], "fits"],
    [[op("/", "h", "h"), "r"], "fits"],
    [
      [op("/", "h", "h"), op("*", "h", 2), "k"],
      'Cannot verify it: it adds or compares "household" and "commune"',
    ],
    [[op("/", "p", "w"), "r"], "fits"],
    [[op("/", "h", "k"), "m"], "fits"],
    [[op("+", op("/", op("*", "h", "k"), op("*", "m", "k")), "h"), "k"], "fits"],
    [[op("/", op("*", "h", "k"), "p"), "m"], "fits"],
    [[op("/", "h", "r"), "k"], 'Cannot verify it: it adds or compares "household" and "commune"'],
    [[op("/", "h", 2), "k"], 'Cannot verify it: it adds or compares "household" and "commune"'],
    [[op("/", "r", "d"), "m"], "fits"],
    [[op("/", "n", "h"), "k"], "fits"],
    [
      [op("*", op("/", "h", "h"), "k"), "h"],
      'Cannot verify it: it adds or compares "commune" and "household"',
    ],
  ])("%j: %s", (sides, expected) => {
    expect(check(...sides)).toBe(expected);
  });
});

describe("a relation is refused", () => {
  test.each<readonly [object, string, string]>([
    [
      { kind: "target", outcome: "a" },
      "SHEET_INVALID",
      'Cannot read the sheet: the target "relation 1" needs one of atLeast and atMost',
    ],
    [
      { kind: "target", outcome: "a", atLeast: "b", atMost: "c" },
      "SHEET_INVALID",
      'Cannot read the sheet: the target "relation 1" needs one of atLeast and atMost',
    ],
    [
      { kind: "sum", parts: ["a", "a"], total: "b" },
      "FIGURE_ID_TWICE",
      'Cannot verify the sum "relation 1": it names the figure "a" twice',
    ],
    [
      { kind: "sum", parts: ["a", "z"], total: "b" },
      "FIGURE_ID_UNKNOWN",
      'Cannot verify the sum "relation 1": the sheet has no figure "z"',
    ],
    [
      { kind: "average-change", from: "a", to: "b", years: 0, printed: "c" },
      "YEARS_INVALID",
      'Cannot verify the average-change "relation 1": the years are 0, expected more than zero',
    ],
    [
      { kind: "average-change", from: "a", to: "b", years: -1, printed: "c" },
      "YEARS_INVALID",
      'Cannot verify the average-change "relation 1": the years are -1, expected more than zero',
    ],
    [
      { kind: "average-change", from: "a", to: "b", years: 0.1 + 0.2, printed: "c" },
      "NUMBER_TOO_PRECISE",
      'years of the average-change "relation 1"',
    ],
    [
      { kind: "average-change", from: "a", to: "b", years: "d", printed: "c" },
      "UNIT_MISMATCH",
      'Cannot verify the average-change "relation 1" over "4 hộ": it is in household, expected years',
    ],
    [
      { kind: "average-change", from: "a", to: "b", years: "a", printed: "c" },
      "FIGURE_ID_TWICE",
      '"a" twice',
    ],
    [
      { kind: "average-change", from: "a", to: "b", years: 2, printed: "r" },
      "UNIT_MISMATCH",
      '"1 hộ" and "50%"',
    ],
    [{ kind: "difference", from: "a", to: "b", printed: "r" }, "UNIT_MISMATCH", '"1 hộ" and "50%"'],
    [{ kind: "relative-change", from: "a", to: "r", printed: "p" }, "UNIT_MISMATCH", '"1 hộ" and "50%"'],
    [{ kind: "relative-change", from: "a", to: "b", printed: "c" }, "UNIT_MISMATCH", '"3 hộ" as a rate'],
    [{ kind: "ratio", part: "a", whole: "r", printed: "p" }, "UNIT_MISMATCH", '"1 hộ" and "50%"'],
    [{ kind: "target", outcome: "a", atLeast: "r" }, "UNIT_MISMATCH", '"1 hộ" and "50%"'],
    [{ kind: "order", figures: ["a", "r"] }, "UNIT_MISMATCH", '"1 hộ" and "50%"'],
    [
      { kind: "implied-total", shares: [{ count: "a", printed: "r" }], total: "s" },
      "UNIT_MISMATCH",
      '"1 hộ" and "25%"',
    ],
    [{ kind: "product", factors: ["a", "r"], printed: "s" }, "UNIT_MISMATCH", '"household" and "percent"'],
    [
      { kind: "equation", left: 1, right: 1 },
      "RELATION_EMPTY",
      'Cannot verify the equation "relation 1": it names no figure',
    ],
    [
      { kind: "equation", left: { op: "/", of: ["a", 0] }, right: 1 },
      "RATE_OVER_ZERO",
      'Cannot verify the equation "relation 1": it divides by zero',
    ],
    [
      { kind: "equation", left: "a", right: 0.1 + 0.2 },
      "NUMBER_TOO_PRECISE",
      'number in the equation "relation 1"',
    ],
    [{ kind: "equation", left: "a", right: "r" }, "UNIT_MISMATCH", '"household" and "percent"'],
  ])("%j", (relation, code, message) => {
    const error = refusal(() => compileSheet(sheetOf(counts, relation)));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(message)]);
  });

  test("ids stand once", () => {
    const figures = [{ id: "a" }, { id: "b" }, { id: "a" }];
    const twice = { source: "x", figures, relations: [] };
    expect(refusal(() => compileSheet(twice as never)).message).toBe(
      'Cannot read the sheet: figures[0] and figures[2] both have the id "a"',
    );
    const relation = { kind: "same", figures: ["a", "b"] };
    const named = {
      source: "x",
      figures: figures.slice(0, 2),
      relations: [{ ...relation, id: "relation 2" }, relation],
    };
    expect(refusal(() => compileSheet(named as never)).message).toBe(
      'Cannot read the sheet: relations[0] and relations[1] both have the id "relation 2"',
    );
  });

  test("years may be printed with their unit", () => {
    const given = { ...counts, n: { text: "3", unit: "year" as const } };
    expect(
      compiled(given, { kind: "average-change", from: "a", to: "d", years: "n", printed: "c" }).statement,
    ).toBe("(d − a) / n = c");
  });
});
