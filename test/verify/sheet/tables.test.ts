import { type SheetTable, sheetFromTable, verifySheet } from "poverty-indicators";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";
import { refusal } from "../../refusal.ts";

/** Two districts and their province; the near-poor of one were not printed. */
const table: SheetTable = deepFreeze({
  source: "constructed",
  locale: "vi",
  columns: [
    { id: "poor", unit: "household", measures: "hộ nghèo", period: "2023" },
    { id: "near-poor", unit: "household" },
    { id: "both", unit: "household", exact: true },
    { id: "rate", suffix: "%" },
    { id: "all", unit: "household", exact: true, unprinted: true },
  ],
  rows: [
    { id: "A", place: "Huyện A", period: "2022", cells: ["10", "5", "15", "1,5", null] },
    { id: "B", cells: ["20", null, "35", "3,5", null] },
    { id: "total", cells: ["30", "20", "50", "2,5", null] },
  ],
  relations: [
    { kind: "sum", id: "adds-up", parts: ["poor", "near-poor"], total: "both" },
    { kind: "share", part: "both", whole: "all", printed: "rate" },
  ],
  sums: [{ total: "total", columns: ["poor", "near-poor", "all"] }],
} as const);

describe("a sheet made of a table", () => {
  const sheetOfTable = () => sheetFromTable(table);
  const figureOf = (id: string): unknown => sheetOfTable().figures.find((figure) => figure.id === id);

  test("has a figure of every cell, with what row and column say of it", () => {
    expect(sheetOfTable().figures).toHaveLength(14);
    expect(figureOf("A.poor")).toEqual({
      id: "A.poor",
      text: "10",
      unit: "household",
      measures: "hộ nghèo",
      place: "Huyện A",
      period: "2022",
    });
    expect(figureOf("B.poor")).toMatchObject({ place: "B", period: "2023" });
    expect(figureOf("B.both")).toEqual({
      id: "B.both",
      text: "35",
      exact: true,
      unit: "household",
      measures: "both",
      place: "B",
    });
    expect(figureOf("A.rate")).toMatchObject({ text: "1,5%" });
    // Nothing is said that the table does not say.
    const { figures } = sheetFromTable({
      ...table,
      rows: [{ id: "C", cells: ["1", "2", "3", "4", null] }],
      sums: [],
    });
    expect(figures[3]).toStrictEqual({ id: "C.rate", text: "4%", measures: "rate", place: "C" });
  });

  test("has a quantity where nobody printed one, and nothing where a cell is empty", () => {
    expect(figureOf("A.all")).toStrictEqual({
      id: "A.all",
      unit: "household",
      measures: "all",
      place: "Huyện A",
      period: "2022",
    });
    expect(figureOf("B.near-poor")).toBeUndefined();
  });

  test("has every relation of every row, and the sums down, but those that need an empty cell", () => {
    expect(sheetOfTable().relations.map(({ id }) => id)).toEqual([
      "A.adds-up",
      "A.share 2",
      "B.share 2",
      "total.adds-up",
      "total.share 2",
      "sum of total.poor",
      "sum of total.all",
    ]);
    expect(sheetOfTable().relations[5]).toEqual({
      kind: "sum",
      id: "sum of total.poor",
      parts: ["A.poor", "B.poor"],
      total: "total.poor",
    });
    expect(verifySheet(sheetOfTable()).outcome).toBe("consistent");
  });

  test("has the numbers and flags of its relations as they are", () => {
    const given = [
      {
        kind: "equation",
        id: "twice",
        left: { op: "*", of: [2, "poor"] },
        right: { op: "+", of: ["near-poor", 15] },
      },
      { kind: "order", id: "order", figures: ["near-poor", "poor"], strict: true },
      { kind: "average-change", id: "a year", from: "poor", to: "near-poor", years: 2, printed: "both" },
    ] as const;
    const { relations } = sheetFromTable({
      ...table,
      rows: [table.rows[0] as never],
      relations: given,
      sums: [],
    });
    expect(relations).toEqual([
      {
        kind: "equation",
        id: "A.twice",
        left: { op: "*", of: [2, "A.poor"] },
        right: { op: "+", of: ["A.near-poor", 15] },
      },
      { kind: "order", id: "A.order", figures: ["A.near-poor", "A.poor"], strict: true },
      {
        kind: "average-change",
        id: "A.a year",
        from: "A.poor",
        to: "A.near-poor",
        years: 2,
        printed: "A.both",
      },
    ]);
  });

  test("is in the language of the table, if it says one", () => {
    const { locale, ...rest } = table;
    expect([locale, sheetOfTable().locale]).toEqual(["vi", "vi"]);
    expect(Object.keys(sheetFromTable(rest))).toEqual(["source", "figures", "relations"]);
  });

  test("has no sums where the table has none", () => {
    const { sums, ...rest } = table;
    expect(sums).toHaveLength(1);
    expect(sheetFromTable(rest).relations).toHaveLength(5);
  });

  test("adds up the rows that are told, where some are", () => {
    const { relations } = sheetFromTable({
      ...table,
      relations: [],
      sums: [{ total: "total", parts: ["B"], columns: ["poor"] }],
    });
    expect(relations).toEqual([
      { kind: "sum", id: "sum of total.poor", parts: ["B.poor"], total: "total.poor" },
    ]);
  });
});

describe("a table is refused", () => {
  test.each<readonly [string, object, string, string]>([
    ["with an unknown key", { tolerance: 1 }, "SHEET_INVALID", 'has the unknown key "tolerance"'],
    ["without columns", { columns: [] }, "SHEET_INVALID", "columns has 0 items, expected 1 or more"],
    [
      "with a row of another length",
      { rows: [{ id: "A", cells: ["1"] }] },
      "SHEET_INVALID",
      "rows[0].cells has 1 items, expected 5, one for each column",
    ],
    [
      "with a cell that is a number",
      { rows: [{ id: "A", cells: [1, "2", "3", "4", null] }] },
      "SHEET_INVALID",
      "rows[0].cells[0] is 1, expected a figure as printed, or null",
    ],
    [
      "with a relation on a column that it does not have",
      { relations: [{ kind: "same", figures: ["poor", "rich"] }] },
      "FIGURE_ID_UNKNOWN",
      'the table has no column "rich"',
    ],
    [
      "with a sum over a row that it does not have",
      { sums: [{ total: "total", parts: ["C"], columns: ["poor"] }] },
      "FIGURE_ID_UNKNOWN",
      'the table has no row "C"',
    ],
    [
      "with a sum down a column that it does not have",
      { sums: [{ total: "total", columns: ["rich"] }] },
      "FIGURE_ID_UNKNOWN",
      'the table has no column "rich"',
    ],
  ])("%s", (_, part, code, message) => {
    const error = refusal(() => sheetFromTable({ ...table, ...part } as never));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  test("two rows of one name, once the sheet is verified", () => {
    const rows = [table.rows[0], table.rows[0]] as SheetTable["rows"];
    const sheet = sheetFromTable({ ...table, rows, sums: [] });
    expect(refusal(() => verifySheet(sheet)).code).toBe("ID_REPEATED");
  });
});
