import { describe, expect, test } from "vitest";
import { alkireFoster, defineStandard, type Rule, tabulate, vietnam2022 } from "../../src/index.ts";
import {
  classificationQuery,
  readClassification,
  readTabulation,
  tabulationQuery,
} from "../../src/sql/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { weighing } from "./classification-cases.ts";
import { trapMeasure } from "./traps.ts";

const plain = tabulationQuery(trapMeasure, {
  dialect: "duckdb",
  table: "t",
  deprivations: { roof: "roof", water: "water" },
});
const weighted = tabulationQuery(trapMeasure, {
  dialect: "duckdb",
  table: "t",
  deprivations: { roof: "roof", water: "water" },
  groups: { region: "region" },
  weights: "weight",
});
/** Region, profile, missing marks, rows, refused codes; sum, least and largest weight, refused weights. */
const good = ["north", "1", "2", "2", "0", "3.5", "1.5", "2.0", "0"] as const;

const expected = tabulate(
  {
    deprivations: { roof: [1, 1], water: [null, null] },
    weights: [1.5, 2],
    groups: { region: ["north", "north"] },
  },
  trapMeasure,
);

describe("the rows of an engine are read", () => {
  test.each([
    ["as lists", [good]],
    [
      "as objects, whatever the order of their keys",
      [Object.fromEntries(weighted.columns.map((name, at) => [name, good[at]]).reverse())],
    ],
    ["with whole numbers as numbers or bigints", [["north", 1, 2n, 2, 0n, "3.5", "1.5", 2, 0]]],
    [
      "with decimals in powers of ten, as some engines print them",
      [["north", "1", "2", "2", "0", "35E-1", "1.5e+0", "0.2E1", "0"]],
    ],
    [
      "in parts, as shards answer",
      [
        ["north", "1", "2", "1", "0", "1.5", "1.5", "1.5", "0"],
        ["north", "1", "2", "1", "0", "2", "2", "2", "0"],
      ],
    ],
    ["from what is read but once", new Set([good])],
  ] as const)("%s", (_, rows) => {
    expect(readTabulation(deepFreeze(rows) as never, weighted, { rows: 2 })).toEqual(expected);
  });

  test("by a query that went through JSON", () => {
    expect(readTabulation([good], JSON.parse(JSON.stringify(weighted)))).toEqual(expected);
  });

  test("so that every policy for missing answers follows from them", () => {
    const table = readTabulation([good, ["north", "0", "0", "1", "0", "3.5", "3.5", "3.5", "0"]], weighted);
    const headcount = (missing: "drop" | "not-deprived" | "reweight") =>
      alkireFoster(table, { missing }).overall.headcountRatio.exact;
    expect(headcount("drop")).toBe("0");
    expect(headcount("not-deprived")).toBe("1/2");
    expect(headcount("reweight")).toBe("1/2");
    expect(refusal(() => alkireFoster(table, { missing: "refuse" })).code).toBe("MISSING_REFUSED");
  });
});

describe("the rows of an engine are refused", () => {
  const at = (position: number, value: unknown) =>
    good.map((one, place) => (place === position ? value : one));
  test.each([
    ["when they are no list", 5, "SQL_ROWS_INVALID"],
    ["when there are none", null, "SQL_ROWS_INVALID"],
    ["when one is no row", [good, 5], "SQL_ROWS_INVALID"],
    ["when a column lacks", [good.slice(1)], "SQL_ROWS_INVALID"],
    ["when there is a column too many", [[...good, "1"]], "SQL_ROWS_INVALID"],
    ["when an object lacks a column", [{ profile: "1" }], "SQL_ROWS_INVALID"],
    ["without a label", [at(0, null)], "LABEL_MISSING"],
    ["with an empty label", [at(0, "")], "LABEL_MISSING"],
    ["with a label that is no text", [at(0, {})], "SQL_ROWS_INVALID"],
    ["with a profile of more indicators", [at(1, "4")], "SQL_ROWS_INVALID"],
    ["with missing marks of more indicators", [at(2, "4")], "SQL_ROWS_INVALID"],
    ["with an indicator that is deprived and missing", [at(2, "1")], "SQL_ROWS_INVALID"],
    ["with a profile below 0", [at(1, "-1")], "SQL_ROWS_INVALID"],
    ["with half a row", [at(3, "1.5")], "SQL_ROWS_INVALID"],
    ["with more rows than can be counted", [at(3, "9007199254740993")], "SQL_ROWS_INVALID"],
    ["with a count of codes other than 0 and 1", [at(4, "1")], "DEPRIVATION_INVALID"],
    ["with such a count that is missing", [at(4, null)], "SQL_ROWS_INVALID"],
    ["with a sum that is missing, as of an overflow in Spark", [at(5, null)], "SQL_ROWS_INVALID"],
    ["with a sum that a driver made a float of", [at(5, 3.5)], "SQL_ROWS_INVALID"],
    ["with a sum that is no number", [at(5, "NaN")], "SQL_ROWS_INVALID"],
    ["with a sum below 0, as one that ran over", [at(5, "-3.5")], "SQL_ROWS_INVALID"],
    ["with a sum below its weights", [at(5, "2.9")], "SQL_ROWS_INVALID"],
    ["with a sum above its weights", [at(5, "4.1")], "SQL_ROWS_INVALID"],
    ["with a sum finer than 18 places", [at(5, "3.5000000000000000001")], "SQL_ROWS_INVALID"],
    ["with weights of which the least is the largest", [at(6, "2.1")], "SQL_ROWS_INVALID"],
    [
      "with a weight of 4.5 billion",
      [["north", "1", "0", "1", "0", ...Array(3).fill("4503599627.370496"), "0"]],
      "WEIGHT_INVALID",
    ],
    ["with weights that the engine refused", [at(8, "1")], "WEIGHT_INVALID"],
  ])("%s", (_, rows, code) => {
    expect(refusal(() => readTabulation(rows as never, weighted)).code).toBe(code);
  });

  test("when their sum could have run over 38 digits and come back", () => {
    const fine = { ...weighted, weightPlaces: 18 };
    const rows = (count: string, total: string) => [
      ["north", "1", "0", count, "0", total, "4e9", "4e9", "0"],
    ];
    expect(readTabulation(rows("25000000", "1e17"), fine).rows).toBe(25_000_000);
    expect(refusal(() => readTabulation(rows("25000000000", "100000000000000000000"), fine)).code).toBe(
      "SQL_ROWS_INVALID",
    );
    expect(readTabulation(rows("25000000000", "100000000000000000000"), weighted).rows).toBe(25_000_000_000);
  });

  test("when they are of fewer households than there are", () => {
    expect(refusal(() => readTabulation([good], weighted, { rows: 3 })).code).toBe("SQL_ROWS_INVALID");
  });

  test("for another query", () => {
    expect(refusal(() => readTabulation([], null as never)).code).toBe("ARGUMENT_INVALID");
    expect(refusal(() => readClassification([], plain as never)).code).toBe("ARGUMENT_INVALID");
    expect(refusal(() => readTabulation([["0", "0", "1", "0", "1"]], plain)).code).toBe("SQL_ROWS_INVALID");
  });
});

describe("the rows of a classification", () => {
  const query = classificationQuery(vietnam2022, {
    dialect: "duckdb",
    table: "t",
    area: "area",
    monthlyIncomePerPerson: "income",
    deprivations: {},
    groups: { commune: "commune" },
  });
  /** Commune, area, income band, least and most step; rows, refused codes, refused incomes. */
  const row = ["A", "2", "1", "0", "1", "10", "0", "0"] as const;

  test("are read by a query that went through JSON, and again for each part", () => {
    const sent = JSON.parse(JSON.stringify(query));
    const table = readClassification([row, row, ["B", "1", "9", "0", "0", "5", "0", "0"]], sent, {
      rows: 25,
    });
    expect(table.standard).toBe("vn-2022");
    expect(table.counts).toEqual({
      poor: 0,
      "near-poor": 0,
      "average-living-standard": 0,
      "not-poor": 5,
      undetermined: 20,
    });
    expect(table.possibleCounts.poor).toEqual({ least: 0, most: 20 });
    expect(table.groups.commune?.B?.rates?.poor.percent.toFixed()).toBe("0");
  });

  const at = (position: number, value: unknown) =>
    row.map((one, place) => (place === position ? value : one));
  test.each([
    ["an area that is none", at(1, "3"), "AREA_UNKNOWN"],
    ["an area past all", at(1, "4"), "SQL_ROWS_INVALID"],
    ["a band past all", at(2, "10"), "SQL_ROWS_INVALID"],
    ["a step past all", at(4, "2"), "SQL_ROWS_INVALID"],
    ["codes other than 0 and 1", at(6, "1"), "DEPRIVATION_INVALID"],
    ["incomes below 0", at(7, "1"), "AMOUNT_NEGATIVE"],
    ["no label", at(0, null), "LABEL_MISSING"],
  ])("are refused with %s", (_, wrong, code) => {
    expect(refusal(() => readClassification([wrong], query)).code).toBe(code);
  });

  test("are refused when they are of fewer households than there are", () => {
    expect(refusal(() => readClassification([row], query, { rows: 11 })).code).toBe("SQL_ROWS_INVALID");
  });

  test("are refused with a profile that a standard that weighs does not have", () => {
    const weighs = classificationQuery(weighing, {
      dialect: "duckdb",
      table: "t",
      area: { only: "urban" },
      monthlyIncomePerPerson: "income",
      deprivations: { d4: "d4", d5: "d5" },
    });
    expect(readClassification([["1", "1", "3", "0", "1", "0", "0"]], weighs).counts.poor).toBe(1);
    expect(refusal(() => readClassification([["1", "1", "4", "0", "1", "0", "0"]], weighs)).code).toBe(
      "SQL_ROWS_INVALID",
    );
  });
});

test("a cell that can reach the first of two neighbouring steps is not taken to reach the second", () => {
  const [low, middle, high] = weighing.rules as readonly [Rule, Rule, Rule];
  const step = (id: string, count: number) => ({ id, label: low.label, count });
  const steps = defineStandard({
    ...weighing,
    source: { citation: low.citation, evidence: low.evidence, checkedOn: low.checkedOn },
    cutoffs: [step("one", 1), step("two", 2)],
    rules: [
      { ...high, when: { deprivations: "below", cutoff: "one" } },
      {
        ...middle,
        when: {
          all: [
            { deprivations: "at-least", cutoff: "one" },
            { deprivations: "below", cutoff: "two" },
          ],
        },
      },
      { ...low, when: { deprivations: "at-least", cutoff: "two" } },
    ],
  });
  const query = classificationQuery(steps, {
    dialect: "duckdb",
    table: "t",
    area: { only: "urban" },
    monthlyIncomePerPerson: "income",
    deprivations: {},
  });
  const possible = (least: string, most: string) => {
    const { possibleCounts } = readClassification([["1", "1", least, most, "1", "0", "0"]], query);
    return Object.entries(possibleCounts).flatMap(([id, { most: households }]) =>
      households > 0 ? [id] : [],
    );
  };
  expect(possible("0", "0")).toEqual(["not-poor"]);
  expect(possible("0", "1")).toEqual(["deprived", "not-poor"]);
  expect(possible("1", "1")).toEqual(["deprived"]);
  expect(possible("0", "2")).toEqual(["poor", "deprived", "not-poor"]);
  expect(possible("1", "2")).toEqual(["poor", "deprived"]);
  expect(possible("2", "2")).toEqual(["poor"]);
});
