/** Inputs that the fuzzer once found a fault with; each is refused with its code. */
import {
  alkireFoster,
  alkireFosterAtCutoffs,
  alkireFosterGaps,
  changeOfEstimate,
  checkTarget,
  classifyHousehold,
  columnsFromRows,
  columnsFromTable,
  compareTabulations,
  confidenceInterval,
  countScorecards,
  decimal,
  defineMeasure,
  deltaStandardError,
  disbursement,
  explainProfile,
  groupDominance,
  impliedTotal,
  isFigure,
  jackknifeWeights,
  mergeTabulations,
  parseFigure,
  parseTarget,
  rankCorrelation,
  rankRobustness,
  rate,
  replicateStandardError,
  reportMarkdown,
  reportTable,
  reportText,
  reweighTabulation,
  surveyDesign,
  tabulate,
  tabulateGaps,
  taylorCovariance,
  taylorVariance,
  verifyDifference,
  verifyProduct,
  verifyRatio,
  verifySheet,
  verifySum,
  vietnam2016,
} from "poverty-indicators";
import { mapPicture } from "poverty-indicators/notebook";
import { mobilisationLineSchema, sheetSchema } from "poverty-indicators/schema";
import {
  classificationQuery,
  readClassification,
  readTabulation,
  tabulationQuery,
} from "poverty-indicators/sql";
import { describe, expect, test } from "vitest";
import { isBroken } from "./hostile.ts";

const measure = defineMeasure({ dimensions: { d: ["x", "y"] }, cutoff: "1/2" });
const columns = { deprivations: { x: [1, 0], y: [0, 1] }, groups: { region: ["a", "b"] } };
const table = tabulate(columns, measure);
const gaps = tabulateGaps(
  { achievements: { x: { values: [1, 3], cutoff: 2 } }, deprivations: { y: [0, 1] } },
  measure,
);
const design = surveyDesign({ strata: [0, 0, 1, 1], stratumCount: 2 });
const report = verifySheet({ source: "x", figures: [{ id: "a", text: "1" }], relations: [] });
const figure = parseFigure("12%");
const target = parseTarget("giảm trên 3%");
const hole: unknown[] = new Array(2);
const nameless = Object.create(null) as object;
const mapOf = (ring: unknown[]): unknown => ({
  features: [{ properties: { name: "a" }, geometry: { type: "Polygon", coordinates: [ring] } }],
});
const incomeOf = (damaged: object): unknown => {
  const monthlyIncomePerPerson = { ...parseFigure("5 triệu đồng"), ...damaged } as never;
  return classifyHousehold({ area: "rural", monthlyIncomePerPerson, deprivations: {} }, vietnam2016);
};
const duckDb = { columnNames: () => ["a"], getColumns: () => [[1]] };
const broken = Object.defineProperty({}, "toStringTag", {
  get: () => {
    throw new Error("of the caller");
  },
});
const deprivations = { x: "x", y: "y" };
const query = tabulationQuery(measure, { dialect: "duckdb", table: "t", deprivations });
const classes = classificationQuery(vietnam2016, {
  dialect: "duckdb",
  table: "t",
  area: { only: "rural" },
  monthlyIncomePerPerson: "i",
  deprivations: {},
});
const scores = {
  kind: "scorecard-classification",
  scorecard: "scorecard-2022",
  countsAs: "poor",
  poorBy: null,
} as never;

/** Calls with arguments that the types forbid. */
const refused: Readonly<Record<string, readonly [code: string, act: () => unknown]>> = {
  "a ratio of nothing": ["ARGUMENT_INVALID", () => verifyRatio(undefined as never)],
  "a sum of nothing": ["ARGUMENT_INVALID", () => verifySum(null as never)],
  "a difference of nothing": ["ARGUMENT_INVALID", () => verifyDifference(null as never)],
  "a product of nothing": ["ARGUMENT_INVALID", () => verifyProduct(7 as never)],
  "a sum with a hole": ["NUMBER_WRONG_TYPE", () => verifySum({ parts: hole as never, total: 1 })],
  "a product with a hole": ["NUMBER_WRONG_TYPE", () => verifyProduct({ factors: hole as never, printed: 1 })],
  "shares with a hole": ["ARGUMENT_INVALID", () => impliedTotal(hole as never)],
  "a figure without its scale": [
    "NUMBER_WRONG_TYPE",
    () => verifyRatio({ part: { ...figure, scale: {} } as never, whole: 1, printed: 1 }),
  ],
  "a figure with a text that is none": [
    "ARGUMENT_INVALID",
    () => verifyRatio({ part: { ...figure, text: 1 } as never, whole: 1, printed: 1 }),
  ],
  "a figure per a long word": [
    "UNIT_UNKNOWN",
    () => disbursement({ plan: { ...figure, per: ["x".repeat(1e5)] } as never, disbursed: 1 }),
  ],
  "a decimal of what are no digits, which decimal.js counts for ever": [
    "NUMBER_NOT_FINITE",
    () => decimal({ d: [null], e: 0, s: 1, toStringTag: "[object Decimal]" } as never),
  ],
  "a decimal whose exponent is half a place": [
    "NUMBER_NOT_FINITE",
    () => decimal({ d: [1], e: 0.5, s: 1, toStringTag: "[object Decimal]" } as never),
  ],
  "a number that cannot be looked into": ["NUMBER_WRONG_TYPE", () => decimal(broken as never)],
  "a target without its text": [
    "ARGUMENT_INVALID",
    () => checkTarget({ kind: "target", measure: "level", text: {} } as never, 1),
  ],
  "a target in a unit that is none": [
    "ARGUMENT_INVALID",
    () => checkTarget({ ...target, unit: nameless } as never, figure),
  ],
  "a target without an aim": ["ARGUMENT_INVALID", () => checkTarget({ ...target, aim: "up" } as never, 1)],
  "an income in a unit that is none": ["ARGUMENT_INVALID", () => incomeOf({ unit: nameless })],
  "an income for a time that is no list": ["ARGUMENT_INVALID", () => incomeOf({ per: null })],
  "scorecards that are no list": ["ARGUMENT_INVALID", () => countScorecards(7 as never)],
  "a scorecard of an unknown class": [
    "ARGUMENT_INVALID",
    () => countScorecards([{ ...(scores as object), countsAs: "rich" } as never]),
  ],
  "a table with names that are no list": [
    "ARGUMENT_INVALID",
    () => columnsFromTable(duckDb, { a: 1 } as never),
  ],
  "a table with a hole among the names": ["COLUMN_ABSENT", () => columnsFromTable(duckDb, hole as never)],
  "a table whose names are no list": [
    "ARGUMENT_INVALID",
    () => columnsFromTable({ ...duckDb, columnNames: () => 7 } as never),
  ],
  "a table whose names are asked of a class": [
    "ARGUMENT_INVALID",
    () => columnsFromTable({ ...duckDb, columnNames: class {} } as never),
  ],
  "a map with a hole in a ring": [
    "ARGUMENT_INVALID",
    () => mapPicture(mapOf([hole, [0, 1], [1, 1], [0, 0]]), { a: rate(1, 8) }, { property: "name" }),
  ],
  "a map of a ring of holes": [
    "ARGUMENT_INVALID",
    () => mapPicture(mapOf(new Array(4)), { a: rate(1, 8) }, { property: "name" }),
  ],
  "a map by a property that is no name": [
    "ARGUMENT_INVALID",
    () => mapPicture({ features: [{ properties: {} }] }, { a: rate(1, 8) }, { property: nameless } as never),
  ],
  "rows with names that are no list": ["ARGUMENT_INVALID", () => columnsFromRows([{ a: 1 }], 7 as never)],
  "a measure with a number as id": [
    "MEASURE_INVALID",
    () => defineMeasure({ id: 7 as never, dimensions: { d: ["x"] }, cutoff: 1 }),
  ],
  "a measure with a label in one language": [
    "MEASURE_INVALID",
    () => defineMeasure({ label: { vi: "x" } as never, dimensions: { d: ["x"] }, cutoff: 1 }),
  ],
  "a measure whose dimension has a hole": [
    "MEASURE_INVALID",
    () => tabulate(columns, { ...measure, dimensions: [undefined] } as never),
  ],
  "a tabulation with a bigint among its counts": [
    "TABULATION_INVALID",
    () => alkireFoster({ ...table, cells: { ...table.cells, rows: [1n, 1n] } } as never),
  ],
  "a tabulation with a hole among its groupings": [
    "TABULATION_INVALID",
    () => alkireFoster({ ...table, groupings: new Array(1) } as never),
  ],
  "a tabulation whose design is empty": [
    "TABULATION_INVALID",
    () => alkireFoster({ ...table, design: {} } as never),
  ],
  "a tabulation that does not say whether it is exact": [
    "TABULATION_INVALID",
    () => alkireFoster({ ...table, exactWeights: Number.NaN } as never),
  ],
  "a tabulation that does not say how its units are numbered": [
    "TABULATION_INVALID",
    () => {
      const drawn = tabulate({ ...columns, clusters: ["u", "v"] }, measure);
      return alkireFoster({ ...drawn, design: { ...drawn.design, nestedClusters: 1 } } as never);
    },
  ],
  "two tabulations of a measure with a bigint in its source": [
    "MEASURE_INVALID",
    () => {
      const source = { evidence: "x", pages: 1n };
      return compareTabulations(table, { ...table, measure: { ...measure, source } } as never, { years: 1 });
    },
  ],
  "a merged tabulation with a bigint as policy": [
    "TABULATION_INVALID",
    () => mergeTabulations({ ...table, missing: 1n } as never),
  ],
  "cut-offs with a hole": ["NUMBER_WRONG_TYPE", () => alkireFosterAtCutoffs(table, hole as never)],
  "gaps without their cells": ["TABULATION_INVALID", () => alkireFosterGaps({ ...gaps, gaps: {} } as never)],
  "a cut-off of null": [
    "NUMBER_WRONG_TYPE",
    () => tabulateGaps({ achievements: { x: { values: [1], cutoff: null as never } } }, measure),
  ],
  "a profile of nothing": ["ARGUMENT_INVALID", () => explainProfile(measure, undefined as never)],
  "a grouping that is no text": [
    "GROUP_KEY_UNKNOWN",
    () => groupDominance(table, Object.create(null) as never),
  ],
  "ranks with a hole": ["NUMBER_WRONG_TYPE", () => rankCorrelation(hole as never, [1, 2])],
  "rankings of damaged results": [
    "ARGUMENT_INVALID",
    () => rankRobustness([1, 2].map(() => ({ groups: { region: { a: {} } } })) as never, "region"),
  ],
  "a design without its arrays": [
    "ARGUMENT_INVALID",
    () => taylorVariance({ kind: "survey-design" } as never, []),
  ],
  "residuals that are no list": ["ARGUMENT_INVALID", () => taylorCovariance(design, 7 as never)],
  "no derivatives": ["ARGUMENT_INVALID", () => deltaStandardError(undefined as never, undefined as never)],
  "a bigint among derivatives": ["ARGUMENT_INVALID", () => deltaStandardError([1n] as never, [[1]])],
  "a unit that is no number": ["ARGUMENT_INVALID", () => jackknifeWeights(design, {} as never)],
  "a factor of Fay that is no number": [
    "ARGUMENT_INVALID",
    () => replicateStandardError([1, 2], { method: "brr", fay: Object.create(null) as never }),
  ],
  "a change too large for a number": [
    "ARGUMENT_INVALID",
    () => changeOfEstimate({ value: 1, standardError: 1 }, { value: 9, standardError: 1 }, { years: 5e-324 }),
  ],
  "strata that only claim to be many": [
    "DESIGN_INVALID",
    () => surveyDesign({ strata: { length: 2 ** 53 } as never, stratumCount: 2 }),
  ],
  "more strata than sampling units": [
    "DESIGN_INVALID",
    () => surveyDesign({ strata: [0], stratumCount: 2 ** 30 }),
  ],
  "stratum labels that are no texts": [
    "DESIGN_INVALID",
    () => surveyDesign({ strata: [0], stratumCount: 1, stratumLabels: [Object.create(null) as never] }),
  ],
  "a damaged report as text": ["ARGUMENT_INVALID", () => reportText({ ...report, source: 7 } as never)],
  "a damaged report in Markdown": [
    "ARGUMENT_INVALID",
    () => reportMarkdown({ ...report, figures: [{}] } as never),
  ],
  "a damaged report as a table": [
    "ARGUMENT_INVALID",
    () => reportTable({ ...report, figures: [null] } as never),
  ],
  "a list of results with a hole": [
    "GROUP_KEY_UNKNOWN",
    () => rankRobustness([...new Array(1), alkireFoster(table)] as never, "region"),
  ],
  "a table with another number of rows": [
    "TABULATION_INVALID",
    () => reweighTabulation({ ...table, rows: Number.NaN }, measure),
  ],
  "a measure with an indicator of no name and a weight that is none": [
    "MEASURE_INVALID",
    () =>
      defineMeasure({
        dimensions: [{ id: "d", indicators: [{ id: Symbol("x"), weight: "none" }] }],
        cutoff: "1/2",
      } as never),
  ],
  "rows of a query without its measure": [
    "ARGUMENT_INVALID",
    () => readTabulation([["0", "0", "1", "0"]], { ...query, measure: null } as never),
  ],
  "rows of a query without its groups": [
    "ARGUMENT_INVALID",
    () => readClassification([], { ...classes, groups: undefined } as never),
  ],
};

describe("what was found is refused", () => {
  test.each(Object.entries(refused))("%s", (_, [code, act]) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe("what was found has an answer", () => {
  test("an interval without an end in numbers is none", () => {
    expect(confidenceInterval(0.5, 0, { method: "t", degreesOfFreedom: 5e-324 })).toBeNull();
  });
  test("a probability without degrees of freedom in numbers is none", () => {
    const [before, after] = [
      { value: 0.3, standardError: 0.02 },
      { value: 0.2, standardError: 0.03 },
    ] as const;
    expect(
      changeOfEstimate(before, after, { years: 2, degreesOfFreedom: 5e-324 }).absolute.pValueT,
    ).toBeNull();
  });
  test("a target whose ends are written as texts says how far it was missed", () => {
    const written = { ...target, values: { lower: "1", upper: null } } as never;
    expect(checkTarget(written, "0.25").because).toContain("0.75 percentage points below 1 percentage point");
  });
  test("a schema says no to an object that says how long it is", () => {
    const line = { target: { length: nameless }, raised: { length: nameless } };
    expect(mobilisationLineSchema.safeParse(line).success).toBe(false);
    expect(
      sheetSchema.safeParse({ source: { length: nameless }, figures: { length: nameless } }).success,
    ).toBe(false);
  });
  test("a value that cannot be looked into is no figure", () => {
    expect(isFigure(broken)).toBe(false);
  });
});

test("what a getter of the caller throws reaches the caller as it is", () => {
  const own = new Error("of the caller");
  const line = Object.defineProperty({}, "plan", {
    get: () => {
      throw own;
    },
  });
  expect(() => disbursement(line as never)).toThrow(own);
  expect(isBroken(own)).toBe(false);
});

test("a row of an engine with too few cells is named", () => {
  expect(() => readTabulation([["0", "0"]], query)).toThrow(/row 0 has 2 of the columns/);
});
