/** What the text of a query does with wide decimals and with columns of truth values. */
import { describe, expect, test } from "vitest";
import { classificationQuery, dialects, tabulationQuery } from "../../src/sql/index.ts";
import { weighing } from "./classification-cases.ts";
import { trapMeasure } from "./traps.ts";

describe("weights of many places are read in a type that holds them", () => {
  const write = (dialect: (typeof dialects)[number], weightPlaces: number): string =>
    tabulationQuery(trapMeasure, {
      dialect,
      table: "t",
      deprivations: { roof: "roof", water: "water" },
      weights: "weight",
      weightPlaces,
    }).text;

  test("in BigQuery beyond nine places", () => {
    expect(write("bigquery", 9)).toMatch(/AS NUMERIC\)/);
    expect(write("bigquery", 10)).toMatch(/AS BIGNUMERIC\)/);
    expect(write("bigquery", 10)).not.toMatch(/AS NUMERIC\)/);
  });

  test("in ClickHouse beyond 18 digits", () => {
    expect(write("clickhouse", 2)).toContain("toDecimal");
    expect(write("clickhouse", 18)).toContain("toDecimal128(");
  });
});

describe.each(dialects)("columns of truth values in %s", (dialect) => {
  const write = (type: "boolean" | "number"): string =>
    classificationQuery(weighing, {
      dialect,
      table: "households",
      area: { only: "urban" },
      yearlyIncomePerPerson: "income",
      deprivations: { d4: { column: "d4", type }, d5: "d5" },
    }).text;

  test("are taken as they are, and not compared with numbers", () => {
    const quoted = /["`]d4["`] = [01]/;
    expect(write("boolean")).not.toMatch(quoted);
    expect(write("number")).toMatch(quoted);
  });
});
