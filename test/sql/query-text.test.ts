import { describe, expect, test } from "vitest";
import { vietnam2022 } from "../../src/index.ts";
import { classificationQuery, dialects, tabulationQuery } from "../../src/sql/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { weighing } from "./classification-cases.ts";
import { deprivationColumns, measure } from "./households.ts";
import { trapMeasure } from "./traps.ts";

const small = { roof: "bad roof", water: { column: "no_water", type: "boolean" } } as const;

describe.each(dialects)("in the dialect %s", (dialect) => {
  test("a tabulation reads as the golden file does", async () => {
    const query = tabulationQuery(
      trapMeasure,
      deepFreeze({
        dialect,
        table: ["census", "households of 2026"],
        deprivations: small,
        groups: { region: "region" },
        weights: "weight",
        members: "size",
        strata: "stratum",
        clusters: "commune",
      }),
    );
    await expect(query.text).toMatchFileSnapshot(`golden/tabulation.${dialect}.sql`);
  });

  test("a classification by a standard that counts reads as the golden file does", async () => {
    const query = classificationQuery(
      vietnam2022,
      deepFreeze({
        dialect,
        table: "households",
        area: { column: "area", codes: { urban: "đô thị's \\", rural: "nông thôn" } },
        monthlyIncomePerPerson: "income",
        deprivations: { employment: "job", nutrition: "food" },
        groups: { commune: "commune" },
      }),
    );
    await expect(query.text).toMatchFileSnapshot(`golden/classification.${dialect}.sql`);
  });

  test("a classification by a standard that weighs reads as the golden file does", async () => {
    const query = classificationQuery(weighing, {
      dialect,
      table: "households",
      area: { only: "urban" },
      yearlyIncomePerPerson: "income",
      deprivations: { d4: "d4", d5: "d5" },
    });
    await expect(query.text).toMatchFileSnapshot(`golden/weighing.${dialect}.sql`);
  });

  test("nothing is asked for that engines are known to differ on", () => {
    const { text } = tabulationQuery(measure, {
      dialect,
      table: "households",
      deprivations: deprivationColumns,
      weights: "weight",
      weightPlaces: 4,
      groups: { region: "region" },
    });
    expect(text).not.toMatch(/<<|>>|\||&|COALESCE|IFNULL|ORDER|AVG|FLOAT|DOUBLE|LIMIT|WITH|\(\s*SELECT/i);
    // Rows are grouped by the expressions themselves, not by their names or positions in the answer.
    const [selected = "", grouped = ""] = text.split("\nGROUP BY\n");
    for (const line of grouped.split(",\n")) expect(selected).toContain(line.trim());
    expect(grouped.split(",\n")).toHaveLength(3);
  });

  test.each([
    ["an empty name", ""],
    ["a name with a NUL", "a\0b"],
    ["a name of two lines", "a\nb"],
    ["half of a character", "a\ud800"],
  ])("%s is refused, for a column, a table and a group", (_, name) => {
    const options = { dialect, table: "t", deprivations: { roof: "roof", water: "water" } } as const;
    for (const wrong of [
      { table: name },
      { table: ["schema", name] },
      { deprivations: { roof: "roof", water: name } },
      { groups: { region: name } },
      { weights: name },
    ]) {
      expect(refusal(() => tabulationQuery(trapMeasure, { ...options, ...wrong })).code).toBe(
        "SQL_NAME_INVALID",
      );
    }
    const area = { column: "area", codes: { urban: name, rural: "rural" } };
    const act = () =>
      classificationQuery(vietnam2022, {
        dialect,
        table: "t",
        area,
        monthlyIncomePerPerson: "income",
        deprivations: {},
      });
    expect(refusal(act).code).toBe("SQL_NAME_INVALID");
  });
});

test("a name that PostgreSQL would cut off is refused there, counted in bytes", () => {
  const options = { table: "t", deprivations: { roof: "roof", water: "water" } } as const;
  const write = (dialect: "duckdb" | "postgresql", weights: string) => () =>
    tabulationQuery(trapMeasure, { ...options, dialect, weights });
  expect(write("postgresql", "a".repeat(63))().text).toContain("a".repeat(63));
  expect(write("postgresql", "€".repeat(21))().text).toContain("€".repeat(21));
  expect(write("postgresql", "🏠".repeat(15))().text).toContain("🏠".repeat(15));
  for (const long of ["a".repeat(64), "ô".repeat(32), "€".repeat(22), "🏠".repeat(16)]) {
    expect(refusal(write("postgresql", long)).code).toBe("SQL_NAME_INVALID");
    expect(write("duckdb", long)().text).toContain(long);
  }
});

describe("a tabulation is refused", () => {
  const good = { dialect: "duckdb", table: "t", deprivations: { roof: "roof", water: "water" } } as const;
  test.each([
    ["without a dialect", { dialect: undefined }, "DIALECT_UNKNOWN"],
    ["for another dialect", { dialect: "oracle" }, "DIALECT_UNKNOWN"],
    ["with a dialect that every object has", { dialect: "toString" }, "DIALECT_UNKNOWN"],
    ["without a table", { table: undefined }, "SQL_OPTIONS_INVALID"],
    ["with a table of no parts", { table: [] }, "SQL_OPTIONS_INVALID"],
    ["with a table of other parts", { table: ["a", 1] }, "SQL_OPTIONS_INVALID"],
    ["without deprivations", { deprivations: undefined }, "SQL_OPTIONS_INVALID"],
    ["without the column of an indicator", { deprivations: { roof: "roof" } }, "COLUMN_ABSENT"],
    ["with a column that is no text", { deprivations: { roof: "roof", water: 1 } }, "SQL_OPTIONS_INVALID"],
    [
      "with a column of another type",
      { deprivations: { roof: "roof", water: { column: "water", type: "text" } } },
      "SQL_OPTIONS_INVALID",
    ],
    ["with groups that are a list", { groups: ["region"] }, "SQL_OPTIONS_INVALID"],
    ["with a group that is no text", { groups: { region: null } }, "SQL_OPTIONS_INVALID"],
    ["with weights that are no text", { weights: 1 }, "SQL_OPTIONS_INVALID"],
    ["with half a place", { weightPlaces: 1.5 }, "SQL_OPTIONS_INVALID"],
    ["with places below 0", { weightPlaces: -1 }, "SQL_OPTIONS_INVALID"],
    ["with more than 18 places", { weightPlaces: 19 }, "SQL_OPTIONS_INVALID"],
    ["with strata alone", { strata: "stratum" }, "COLUMN_ABSENT"],
    ["under another policy", { missing: "guess" }, "MISSING_POLICY_UNKNOWN"],
    ["with an option that there is not", { weight: "weight" }, "SQL_OPTIONS_INVALID"],
  ])("%s", (_, wrong, code) => {
    expect(refusal(() => tabulationQuery(trapMeasure, { ...good, ...wrong } as never)).code).toBe(code);
  });

  test("of what is no measure, or with what are no options", () => {
    expect(refusal(() => tabulationQuery({} as never, good)).code).toBe("MEASURE_INVALID");
    expect(refusal(() => tabulationQuery(trapMeasure, null as never)).code).toBe("SQL_OPTIONS_INVALID");
  });
});

describe("a classification is refused", () => {
  const good = {
    dialect: "duckdb",
    table: "t",
    area: "area",
    monthlyIncomePerPerson: "income",
    deprivations: {},
  } as const;
  test.each([
    ["without a dialect", { dialect: undefined }, "DIALECT_UNKNOWN"],
    ["without an area", { area: undefined }, "SQL_OPTIONS_INVALID"],
    ["in an area that the standard does not have", { area: { only: "sea" } }, "AREA_UNKNOWN"],
    ["with a code of such an area", { area: { column: "a", codes: { sea: 1 } } }, "AREA_UNKNOWN"],
    [
      "with the code of one area alone",
      { area: { column: "a", codes: { urban: 1 } } },
      "SQL_OPTIONS_INVALID",
    ],
    [
      "with a code that is neither text nor whole",
      { area: { column: "a", codes: { urban: 1, rural: 1.5 } } },
      "SQL_OPTIONS_INVALID",
    ],
    ["without an income", { monthlyIncomePerPerson: undefined }, "SQL_OPTIONS_INVALID"],
    ["with two incomes", { yearlyIncomePerPerson: "income" }, "SQL_OPTIONS_INVALID"],
    ["with an income that is no text", { monthlyIncomePerPerson: 5 }, "SQL_OPTIONS_INVALID"],
    [
      "with an indicator that the standard does not have",
      { deprivations: { roof: "roof" } },
      "INDICATOR_UNKNOWN",
    ],
    ["with weights", { weights: "weight" }, "SQL_OPTIONS_INVALID"],
  ])("%s", (_, wrong, code) => {
    expect(refusal(() => classificationQuery(vietnam2022, { ...good, ...wrong } as never)).code).toBe(code);
  });

  test("of monthly incomes under lines for a year, which are not twelfths of them to the last digit", () => {
    const yearly = { ...weighing, income: { ...weighing.income, per: "year" as const } };
    expect(refusal(() => classificationQuery(yearly, good)).code).toBe("SQL_OPTIONS_INVALID");
    const { monthlyIncomePerPerson, ...rest } = good;
    const query = classificationQuery(yearly, { ...rest, yearlyIncomePerPerson: monthlyIncomePerPerson });
    expect(query.text).toContain(">= 1500000 ");
  });
});
