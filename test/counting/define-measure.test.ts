import { describe, expect, test } from "vitest";
import {
  colombiaMpi,
  defineMeasure,
  globalMpi,
  type Measure,
  type MeasureInput,
  vietnam2022Counting,
  worldBankMpm,
} from "../../src/counting/index.ts";
import { fraction } from "../../src/number/index.ts";
import { vietnam2022 } from "../../src/standard/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

const weights = (measure: Measure): string[] =>
  measure.dimensions.flatMap(({ indicators }) => indicators.map(({ weight }) => weight));

describe("defineMeasure", () => {
  test("reads weights as fractions, decimals, percents, numbers", () => {
    const measure = defineMeasure(
      deepFreeze({
        dimensions: { a: { p: "1/6", q: "3/18" }, b: { r: "25 %", s: 0.25 }, c: { t: "0.125", u: "1/24" } },
        cutoff: "33 %",
      }),
    );
    expect(weights(measure)).toEqual(["1/6", "1/6", "1/4", "1/4", "1/8", "1/24"]);
    expect(measure.dimensions.map(({ weight }) => weight)).toEqual(["1/3", "1/2", "1/6"]);
    expect(measure.cutoff).toBe("33/100");
    expect(measure.dimensions[0]?.indicators[0]?.label).toEqual({ vi: "p", en: "p" });
  });

  test("takes labels, conditions and sources along, and an indicator without a weight has an equal share", () => {
    const label = { vi: "Nhà ở", en: "Housing" };
    const citation = { document: "OPHI, Methodological Note 58", clause: "Table 1.1", url: null };
    const source = { ...globalMpi.source, citation, evidence: "derived" } as NonNullable<Measure["source"]>;
    const measure = defineMeasure({
      id: "own",
      label,
      dimensions: [
        { id: "a", label, indicators: [{ id: "p", label, deprivedIf: label, source }, { id: "q" }] },
        { id: "b", indicators: [{ id: "r", weight: "1/2" }] },
      ],
      cutoff: "1/2",
      source,
    });
    expect(measure).toMatchObject({ kind: "measure", id: "own", label, source });
    expect(measure.dimensions[0]).toMatchObject({ id: "a", label, weight: "1/2" });
    expect(measure.dimensions[0]?.indicators).toMatchObject([
      { id: "p", label, weight: "1/4", deprivedIf: label, source },
      { id: "q", label: { vi: "q", en: "q" }, weight: "1/4", deprivedIf: null, source: null },
    ]);
    expect(measure.dimensions[1]?.label).toEqual({ vi: "b", en: "b" });
    const plain = defineMeasure({ id: null, label: null, dimensions: { a: ["p"] }, cutoff: 1, source: null });
    expect([plain.id, plain.label, plain.source]).toEqual([null, null, null]);
  });

  test("has room for weights of 15 digits, whose scores are exact numbers, and for 0", () => {
    const fine = defineMeasure({
      dimensions: { a: { p: "1/1000000000000000", q: "999999999999999/1000000000000000", r: 0 } },
      cutoff: 1,
    });
    expect(weights(fine)).toEqual(["1/1000000000000000", "999999999999999/1000000000000000", "0"]);
    const ids = Array.from({ length: 30 }, (_, at) => `i${at}`);
    expect(weights(defineMeasure({ dimensions: { all: ids }, cutoff: 1 }))).toHaveLength(30);
  });

  test("weighs names alike, dimension by dimension", () => {
    const measure = defineMeasure({ dimensions: { a: ["p"], b: ["q", "r", "s"] }, cutoff: 1 });
    expect(weights(measure)).toEqual(["1/2", "1/6", "1/6", "1/6"]);
  });

  test("reads a measure again, also from JSON", () => {
    for (const measure of [globalMpi, worldBankMpm, colombiaMpi, vietnam2022Counting]) {
      expect(defineMeasure(JSON.parse(JSON.stringify(measure)))).toEqual(measure);
    }
  });

  test("freezes its result throughout, and not its input", () => {
    const input = { dimensions: { a: { p: 1 } }, cutoff: 1 };
    const measure = defineMeasure(input);
    expect(deepFreeze(measure)).toBe(measure);
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(measure)).toBe(true);
    expect(frozen(globalMpi)).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
  });

  test.each<readonly [string, unknown, string, string]>([
    [
      "weights that miss 1 by a twelfth",
      { dimensions: { a: { p: "1/2", q: "5/12" } }, cutoff: 1 },
      "WEIGHTS_NOT_ONE",
      "the weights sum to 11/12, not to 1",
    ],
    [
      "weights above 1",
      { dimensions: { a: { p: 0.6, q: 0.5 } }, cutoff: 1 },
      "WEIGHTS_NOT_ONE",
      "sum to 11/10",
    ],
    [
      "a cut-off of 0",
      { dimensions: { a: ["p"] }, cutoff: 0 },
      "CUTOFF_INVALID",
      "cut-off 0: expected a fraction above 0",
    ],
    ["a cut-off above 1", { dimensions: { a: ["p"] }, cutoff: "101 %" }, "CUTOFF_INVALID", "cut-off 101/100"],
    ["no cut-off", { dimensions: { a: ["p"] } }, "NUMBER_WRONG_TYPE", "cutoff"],
    [
      "31 indicators",
      { dimensions: { a: Array.from({ length: 31 }, (_, at) => `i${at}`) }, cutoff: 1 },
      "INDICATORS_TOO_MANY",
      "expected at most 30 indicators, received 31",
    ],
    ["no dimension", { dimensions: {}, cutoff: 1 }, "WEIGHTS_NOT_ONE", "sum to 0"],
    [
      "a dimension without indicators",
      { dimensions: { a: [] }, cutoff: 1 },
      "MEASURE_INVALID",
      '"a" has no indicators',
    ],
    [
      "one name twice",
      { dimensions: { a: ["p"], b: ["p"] }, cutoff: 1 },
      "MEASURE_INVALID",
      '"p" stands twice',
    ],
    ["an empty name", { dimensions: { a: [""] }, cutoff: 1 }, "MEASURE_INVALID", 'received ""'],
    [
      "a negative weight",
      { dimensions: { a: { p: "3/2", q: "-1/2" } }, cutoff: 1 },
      "MEASURE_INVALID",
      "below 0",
    ],
    [
      "a weight that is no number",
      { dimensions: { a: { p: "all" } }, cutoff: 1 },
      "FRACTION_INVALID",
      "weight of p",
    ],
    [
      "a binary leftover",
      { dimensions: { a: { p: 0.1 + 0.2, q: 0.7 } }, cutoff: 1 },
      "NUMBER_TOO_PRECISE",
      "weight of p",
    ],
    ["a dimension that is no list", { dimensions: { a: 3 }, cutoff: 1 }, "MEASURE_INVALID", "received 3"],
    [
      "a list without indicators",
      { dimensions: [{ id: "a" }], cutoff: 1 },
      "MEASURE_INVALID",
      "expected a list of indicators",
    ],
    [
      "null in a list",
      { dimensions: [{ id: "a", indicators: [null] }], cutoff: 1 },
      "MEASURE_INVALID",
      "expected a name",
    ],
    [
      "an id of no text",
      { id: 5, dimensions: { a: ["p"] }, cutoff: 1 },
      "MEASURE_INVALID",
      "expected an id that is a text, received 5",
    ],
    [
      "a label in one language",
      { label: { vi: "nghèo" }, dimensions: { a: ["p"] }, cutoff: 1 },
      "MEASURE_INVALID",
      "expected a label in vi and en, received an object { vi, en }",
    ],
    [
      "a label in the other language",
      { label: { en: "poverty" }, dimensions: { a: ["p"] }, cutoff: 1 },
      "MEASURE_INVALID",
      "expected a label in vi and en, received",
    ],
    [
      "a dimension that is null",
      { dimensions: { a: null }, cutoff: 1 },
      "MEASURE_INVALID",
      'expected the indicators of dimension "a", received null',
    ],
    [
      "null as a dimension of a list",
      { dimensions: [null], cutoff: 1 },
      "MEASURE_INVALID",
      "expected a list of indicators in dimension undefined",
    ],
    [
      "one dimension twice",
      {
        dimensions: [
          { id: "a", indicators: [{ id: "p" }] },
          { id: "a", indicators: [{ id: "q" }] },
        ],
        cutoff: 1,
      },
      "MEASURE_INVALID",
      'the name "a" stands twice',
    ],
    [
      "no dimensions",
      { cutoff: 1 },
      "MEASURE_INVALID",
      "expected an object with dimensions and cutoff, received",
    ],
    ["nothing", undefined, "MEASURE_INVALID", "received undefined"],
    ["null itself", null, "MEASURE_INVALID", "expected an object with dimensions and cutoff, received null"],
    ["null", { dimensions: null, cutoff: 1 }, "MEASURE_INVALID", "received null"],
    [
      "weights finer than any score",
      {
        dimensions: { a: { p: "1/1000000000000000003", q: "1000000000000000002/1000000000000000003" } },
        cutoff: 1,
      },
      "MEASURE_INVALID",
      "common denominator",
    ],
  ])("refuses %s", (_, input, code, message) => {
    const error = refusal(() => defineMeasure(input as MeasureInput));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });
});

/** From the tables of each measure: see the `source` of each. */
describe("the ready measures", () => {
  test.each([
    ["global-mpi", globalMpi, [3, 3, 3, 3, 1, 1, 1, 1, 1, 1], 18, "1/3", [2, 2, 6]],
    ["world-bank-mpm", worldBankMpm, [6, 3, 3, 2, 2, 2], 18, "1/3", [1, 2, 3]],
    [
      "colombia-mpi",
      colombiaMpi,
      [10, 10, 5, 5, 5, 5, 10, 10, 10, 10, 4, 4, 4, 4, 4],
      100,
      "33/100",
      [2, 4, 2, 2, 5],
    ],
    [
      "vn-2022-counting",
      vietnam2022Counting,
      Array.from({ length: 12 }, () => 1),
      12,
      "1/4",
      [2, 2, 2, 2, 2, 2],
    ],
  ] as const)("%s", (id, measure, parts, whole, cutoff, sizes) => {
    expect(measure.id).toBe(id);
    expect(weights(measure)).toEqual(parts.map((part) => fraction(`${part}/${whole}`).toFraction()));
    expect(measure.cutoff).toBe(cutoff);
    expect(measure.dimensions.map(({ indicators }) => indicators.length)).toEqual(sizes);
    for (const { indicators } of measure.dimensions) {
      for (const { label, deprivedIf, source } of indicators) {
        expect(label.vi.length * label.en.length).toBeGreaterThan(0);
        expect(deprivedIf).not.toBeNull();
        expect(source?.evidence).toMatch(/^read in|^recalled|^not seen/);
      }
    }
  });

  test("Vietnam's are the indicators of the standard, in its order, with its certainty", () => {
    const ids = (
      dimensions: readonly { readonly id: string; readonly indicators: readonly { readonly id: string }[] }[],
    ) => dimensions.map(({ id, indicators }) => [id, indicators.map((indicator) => indicator.id)]);
    expect(ids(vietnam2022Counting.dimensions)).toEqual(ids(vietnam2022.dimensions));
    expect(vietnam2022Counting.source?.evidence).toBe("derived");
    const evidence = vietnam2022.dimensions.flatMap(({ indicators }) =>
      indicators.map(({ threshold }) => threshold?.evidence),
    );
    const inMeasure = vietnam2022Counting.dimensions.flatMap(({ indicators }) =>
      indicators.map(({ source }) => source?.evidence),
    );
    expect(inMeasure).toEqual(evidence);
  });

  test("conditions that were only read at second hand say so", () => {
    const conditions = colombiaMpi.dimensions.flatMap(({ indicators }) => indicators);
    expect(new Set(conditions.map(({ source }) => source?.evidence))).toEqual(
      new Set(["read in a secondary source"]),
    );
    expect(globalMpi.source?.evidence).toBe("read in the legal text");
  });
});
