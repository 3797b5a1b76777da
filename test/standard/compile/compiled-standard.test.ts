import { describe, expect, test } from "vitest";
import { type StandardDocument, vietnam2022 } from "../../../src/index.ts";
import { bandOf, cellOf, compiledStandard, defineStandard } from "../../../src/standard/index.ts";
import { said, small } from "../small.ts";

/** A standard with lines out of order, of which two are one amount, and cut-offs of both kinds out of order. */
const document: StandardDocument = {
  ...small(),
  income: {
    per: "month",
    currency: "VND",
    lines: [
      { id: "upper", label: said("upper"), amounts: { rural: 300 } },
      { id: "lower", label: said("lower"), amounts: { rural: "100.50" } },
      { id: "again", label: said("again"), amounts: { rural: "300.0" } },
    ],
  },
  dimensions: [
    {
      id: "all",
      label: said("all"),
      indicators: ["7/12", "1/4", "1/6"].map((weight, at) => ({ id: `i${at}`, label: said("i"), weight })),
    },
  ],
  cutoffs: [
    { id: "two", label: said("two"), count: 2 },
    { id: "one", label: said("one"), count: 1 },
    { id: "half", label: said("half"), share: "1/2" },
    { id: "third", label: said("third"), share: "1/3" },
  ],
  rules: [
    {
      id: "poor",
      label: said("poor"),
      gives: "poor",
      when: {
        any: [
          { income: "below", line: "lower" },
          { deprivations: "above", cutoff: "two" },
          { deprivations: "above", cutoff: "half" },
          {
            all: [
              { deprivations: "at-least", cutoff: "one" },
              { deprivations: "at-least", cutoff: "third" },
            ],
          },
        ],
      },
    },
    {
      id: "not-poor",
      label: said("not poor"),
      gives: "not-poor",
      when: {
        all: [
          { income: "at-least", line: "lower" },
          { deprivations: "at-most", cutoff: "two" },
          { deprivations: "at-most", cutoff: "half" },
          {
            any: [
              { deprivations: "below", cutoff: "one" },
              { deprivations: "below", cutoff: "third" },
            ],
          },
        ],
      },
    },
  ],
};

describe("a compiled standard", () => {
  const compile = () => compiledStandard(defineStandard(document));

  test("is made once for a standard, and anew for the same that came back from JSON", () => {
    const standard = defineStandard(document);
    const compiled = compiledStandard(standard);
    expect(compiledStandard(standard)).toBe(compiled);
    const again = compiledStandard(JSON.parse(JSON.stringify(standard)));
    expect(again).not.toBe(compiled);
    expect(again).toEqual(compiled);
  });

  test("knows its indicators by position, and their weights as whole numbers of the least whole", () => {
    const compiled = compile();
    expect(compiled.indicators).toEqual(["i0", "i1", "i2"]);
    expect([...compiled.indicatorAt]).toEqual([
      ["i0", 0],
      ["i1", 1],
      ["i2", 2],
    ]);
    expect(compiled.weights).toEqual([7, 3, 2]);
  });

  test("turns tests into rising steps: above 2 is at least 3, above half of 12 is at least 7", () => {
    const compiled = compile();
    expect(compiled.countSteps).toEqual([1, 3]);
    expect(compiled.scoreSteps).toEqual([4, 7]);
  });

  test("holds the distinct lines of an area, rising", () => {
    const rural = compile().areas.get("rural");
    expect(rural?.amounts.map((amount) => amount.toFixed())).toEqual(["100.5", "300"]);
    expect(rural?.numbers).toEqual(Float64Array.of(100.5, 300));
  });

  test("keeps every answer once", () => {
    const compiled = compile();
    expect(compiled.outcomes).toEqual([
      { classes: [0], rules: [0] },
      { classes: [1], rules: [1] },
    ]);
  });

  test("has a cell for every income band, count band and score band; no household has a score without a count", () => {
    const compiled = compile();
    const rural = compiled.areas.get("rural");
    const answer = (income: number, count: number, score: number) =>
      rural?.table[cellOf(compiled, income, count, score)];
    expect(rural?.table).toHaveLength(5 * 3 * 3);
    const bands = [0, 1, 2, 3, 4];
    expect(bands.map((income) => answer(income, 0, 0))).toEqual([0, 1, 1, 1, 1]);
    expect(bands.map((income) => answer(income, 1, 0))).toEqual([0, 1, 1, 1, 1]);
    expect(bands.map((income) => answer(income, 1, 1))).toEqual([0, 0, 0, 0, 0]);
    expect(bands.map((income) => answer(income, 0, 2))).toEqual([-1, -1, -1, -1, -1]);
  });

  test("compares doubles only with lines of at most fifteen digits, all of them", () => {
    const numbers = (...amounts: string[]) => {
      const lines = ["upper", "lower", "again"].map((id, at) => ({
        id,
        label: said(id),
        amounts: { rural: amounts[at] ?? "1" },
      }));
      const income = { ...document.income, lines };
      return compiledStandard(defineStandard({ ...document, income })).areas.get("rural")?.numbers;
    };
    expect(numbers("300", "123456789.012345")).toEqual(Float64Array.of(1, 300, 123456789.012345));
    expect(numbers("300", "123456789.0123456")).toBe(null);
    expect(numbers("123456789.0123456", "123456789.0123457", "123456789.0123458")).toBe(null);
  });

  test("an outcome is another when other rules give the same class, or the same rules hold elsewhere", () => {
    const [poor, notPoor] = document.rules;
    const twice = defineStandard({
      ...document,
      rules: [
        { ...poor, when: { income: "below", line: "lower" } },
        { ...notPoor, when: { income: "at-least", line: "lower" } },
        { ...notPoor, id: "surely-not-poor", when: { income: "at-least", line: "upper" } },
      ],
    } as StandardDocument);
    expect(compiledStandard(twice).outcomes).toEqual([
      { classes: [0], rules: [0] },
      { classes: [1], rules: [1] },
      { classes: [1], rules: [1, 2] },
    ]);
  });

  test("a standard without weights counts alone", () => {
    const { weights, countSteps, scoreSteps } = compiledStandard(vietnam2022);
    expect(weights).toEqual(new Array(12).fill(0));
    expect([countSteps, scoreSteps]).toEqual([[3], []]);
  });
});

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [9, 2],
])("%i reaches %i of the steps 1 and 3", (value, band) => {
  expect(bandOf([1, 3], value)).toBe(band);
});
