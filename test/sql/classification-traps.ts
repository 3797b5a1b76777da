import { describe, expect, test } from "vitest";
import {
  classifyHouseholds,
  isPovertyError,
  type PovertyErrorCode,
  type Standard,
  vietnam2022,
} from "../../src/index.ts";
import { classificationQuery, type EngineRow, readClassification } from "../../src/sql/index.ts";
import { countsOf, weighing } from "./classification-cases.ts";
import { tableOf } from "./traps.ts";

type EngineName = "duckdb" | "postgresql" | "clickhouse";

/** Area, income, and one flag of the standard. */
type Row = readonly [area: string, income: string, flag: string];

const notANumber = (engine: EngineName): string => (engine === "clickhouse" ? "nan" : "'NaN'");

const refused: readonly (readonly [name: string, row: Row | "nan", code: PovertyErrorCode])[] = [
  ["an income below 0", ["'rural'", "-0.01", "0"], "AMOUNT_NEGATIVE"],
  ["an income that is no number, which engines hold for the largest", "nan", "AMOUNT_NEGATIVE"],
  ["an income of 10^12", ["'rural'", "1000000000000", "0"], "AMOUNT_NEGATIVE"],
  ["an area that is none", ["'sea'", "1", "0"], "AREA_UNKNOWN"],
  ["the code 2", ["'rural'", "1", "2"], "DEPRIVATION_INVALID"],
];

/** Has an engine classify what cannot be classified, and incomes on a line that no double meets. */
export function springClassificationTraps(
  engine: EngineName,
  run: (text: string) => Promise<readonly EngineRow[]>,
  act: (text: string) => Promise<unknown>,
): void {
  const classify = async (
    standard: Standard,
    flag: string,
    table: string,
    income: "double" | "wide",
    rows: readonly Row[],
  ) => {
    const columns = { area: "text", income, d5: "flag" } as const;
    for (const statement of tableOf({ columns, rows }, table, engine)) await act(statement);
    const query = classificationQuery(standard, {
      dialect: engine,
      table,
      area: "area",
      monthlyIncomePerPerson: "income",
      deprivations: { [flag]: "d5" },
    });
    return readClassification(await run(query.text), query);
  };

  describe("refuses to classify", () => {
    test.each(refused.map((one, at) => [...one, at] as const))("%s", async (_, row, code, at) => {
      const wrong: Row = row === "nan" ? ["'rural'", notANumber(engine), "0"] : row;
      // One that is right stands beside it.
      const error = await classify(vietnam2022, "water", `refused_${at}`, "double", [
        ["'rural'", "1500000", "1"],
        wrong,
      ]).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(isPovertyError(error) ? error.code : error).toBe(code);
    });
  });

  test("classifies decimals on a line of hundredths, and what is not known", async () => {
    const rows: readonly Row[] = [
      ["'urban'", "2000000.00", "0"],
      ["'urban'", "2000000.01", "0"],
      ["'urban'", "2000000.01", "1"],
      ["'urban'", "2000000.02", "NULL"],
      ["NULL", "1500000", "1"],
      ["'rural'", "NULL", "1"],
    ];
    const column = <Value>(at: 0 | 1 | 2, read: (text: string) => Value): (Value | null)[] =>
      rows.map((row) => (row[at] === "NULL" ? null : read(row[at])));
    const expected = classifyHouseholds(
      {
        area: column(0, (text) => text.replaceAll("'", "")),
        monthlyIncomePerPerson: column(1, (text) => text),
        deprivations: { d5: column(2, Number) },
      },
      weighing,
    );
    expect(countsOf(await classify(weighing, "d5", "on_the_line", "wide", rows))).toEqual(countsOf(expected));
  });
}
