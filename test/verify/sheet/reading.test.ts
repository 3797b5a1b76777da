/** How a sheet is read: what is refused, by its path, and what each figure of it may be. */
import { describe, expect, test } from "vitest";
import { sheetFromTable } from "../../../src/index.ts";
import { checkSheet } from "../../../src/verify/sheet/read/check-sheet.ts";
import { readEntry } from "../../../src/verify/sheet/read/entry.ts";
import { flag, list, object, oneOf, optional, text } from "../../../src/verify/sheet/read/shape.ts";
import type { Sheet, SheetFigure } from "../../../src/verify/sheet/sheet.ts";
import { refusal } from "../../refusal.ts";
import { shown } from "./solve/stated.ts";

describe("shapes", () => {
  const said = (shape: (value: unknown, path: string) => void, value: unknown, path = "x"): string => {
    try {
      shape(value, path);
      return "fits";
    } catch (error) {
      return (error as Error).message.replace("Cannot read the sheet: ", "");
    }
  };

  test("of texts, flags and choices", () => {
    expect(said(text("a text"), "a")).toBe("fits");
    expect(said(text("a text"), "")).toBe('x is "", expected a text');
    expect(said(text("a text"), 5)).toBe("x is 5, expected a text");
    expect(said(text("a text"), undefined)).toBe("x is missing, expected a text");
    expect(said(text("a text"), undefined, "")).toBe("it is missing, expected a text");
    expect(said(text("a text"), "a".repeat(1000))).toBe("fits");
    expect(said(text("a text"), "a".repeat(1001))).toBe("x has 1001 characters, expected at most 1000");
    expect(said(text("a text", 3), "abc")).toBe("fits");
    expect(said(text("a text", 3), "abcd")).toBe("x has 4 characters, expected at most 3");
    expect([said(flag, true), said(flag, false)]).toEqual(["fits", "fits"]);
    expect(said(flag, "true")).toBe('x is "true", expected true or false');
    expect([
      said(oneOf("a", "b"), "b"),
      said(optional(flag), undefined),
      said(optional(flag), false),
    ]).toEqual(["fits", "fits", "fits"]);
    expect(said(oneOf("a", "b"), "c")).toBe('x is "c", expected one of a, b');
    expect(said(optional(flag), 1)).toBe("x is 1, expected true or false");
  });

  test("of lists and objects", () => {
    expect(said(list(flag, 1), [true])).toBe("fits");
    expect(said(list(flag, 1), [])).toBe("x has 0 items, expected 1 or more");
    expect(said(list(flag, 0), { length: 0 })).toBe("x is an object { length }, expected a list");
    expect(said(list(flag, 0), [true, 5])).toBe("x[1] is 5, expected true or false");
    const pair = object({ a: flag, b: optional(flag) });
    expect([said(pair, { a: true }), said(pair, { a: true, b: false })]).toEqual(["fits", "fits"]);
    expect(said(pair, {})).toBe("x.a is missing, expected true or false");
    expect(said(pair, {}, "")).toBe("a is missing, expected true or false");
    expect(said(pair, { a: true, c: 1 })).toBe('x has the unknown key "c", expected a, b');
    for (const value of [null, 5, "a", [true]])
      expect(said(pair, value)).toMatch(/^x is .*, expected an object$/);
  });
});

describe("a list", () => {
  const read = (length: number) => list(flag, 0)(Object.assign([], { length }), "x");
  test("of up to 200 000 items is looked at", () => {
    expect(refusal(() => read(200_000)).message).toContain("x[0] is missing");
  });

  test("of more is refused, without a look at them", () => {
    expect(refusal(() => read(200_001))).toMatchObject({
      code: "SHEET_TOO_LARGE",
      message: "Cannot read the sheet: x has 200001 items, expected at most 200000",
    });
  });
});

describe("a sheet is refused", () => {
  const sheet = { source: "x", locale: "vi", figures: [{ id: "a", text: "1" }], relations: [] };
  const said = (part: object): string =>
    refusal(() => checkSheet({ ...sheet, ...part })).message.replace("Cannot read the sheet: ", "");
  const relation = (one: unknown): string => said({ relations: [one] });
  const equation = (left: unknown): string => relation({ kind: "equation", left, right: 1 });

  test("with the path of what is wrong", () => {
    expect(refusal(() => checkSheet(null)).message).toBe(
      "Cannot read the sheet: it is null, expected an object",
    );
    expect(said({ source: 1 })).toBe("source is 1, expected where the figures were published");
    expect(said({ locale: "fr" })).toBe('locale is "fr", expected one of vi, en');
    expect(said({ figures: [{ text: "1" }] })).toBe("figures[0].id is missing, expected an id");
    expect(said({ figures: [{ id: "a", text: 1 }] })).toBe(
      "figures[0].text is 1, expected a figure as printed",
    );
    expect(said({ figures: [{ id: "a", end: "middle" }] })).toBe(
      'figures[0].end is "middle", expected one of lower, upper',
    );
    expect(said({ figures: [{ id: "a", place: 1 }] })).toBe("figures[0].place is 1, expected a text");
    expect(relation(5)).toBe("relations[0] is 5, expected a relation");
    expect(relation(null)).toBe("relations[0] is null, expected a relation");
    expect(relation({})).toMatch(/^relations\[0\]\.kind is missing, expected one of ratio, share, /);
    expect(relation({ kind: "sum", parts: [], total: "a" })).toBe(
      "relations[0].parts has 0 items, expected 1 or more",
    );
    expect(relation({ kind: "sum", parts: ["a"], total: 1 })).toBe(
      "relations[0].total is 1, expected the id of a figure",
    );
    expect(relation({ kind: "sum", id: "", parts: ["a"], total: "a" })).toBe(
      'relations[0].id is "", expected an id',
    );
    expect(relation({ kind: "average-change", from: "a", to: "a", printed: "a", years: true })).toBe(
      "relations[0].years is true, expected the id of a figure",
    );
    expect(relation({ kind: "target", outcome: "a", atLeast: "a", claim: "won" })).toBe(
      'relations[0].claim is "won", expected one of met, exceeded, missed',
    );
    expect(relation({ kind: "equation", left: "a", right: 1, relation: ">" })).toBe(
      'relations[0].relation is ">", expected one of =, <=, <',
    );
  });

  test("with an expression that is none", () => {
    expect(equation("")).toBe('relations[0].left is "", expected the id of a figure');
    expect(equation({ op: "^", of: ["a"] })).toBe('relations[0].left.op is "^", expected one of +, -, *, /');
    expect(equation({ op: "+", of: [] })).toBe("relations[0].left.of has 0 items, expected 1 or more");
    for (const op of ["-", "/"]) {
      expect(equation({ op, of: ["a"] })).toBe(`relations[0].left.of has 1 items, expected 2 for ${op}`);
      expect(equation({ op, of: ["a", "a", "a"] })).toBe(
        `relations[0].left.of has 3 items, expected 2 for ${op}`,
      );
    }
    expect(equation({ op: "+", of: [{ op: "*", of: [true] }] })).toBe(
      "relations[0].left.of[0].of[0] is true, expected an object",
    );
    const nested = (depth: number): unknown => (depth === 0 ? "a" : { op: "+", of: [nested(depth - 1)] });
    expect(equation(nested(51))).toMatch(/^relations\[0\]\.left(\.of\[0\]){50} is nested more than 50 deep$/);
    const fine = [
      nested(50),
      { op: "+", of: ["a", "a", 3] },
      { op: "-", of: [1, "a"] },
      { op: "/", of: ["a", 2] },
    ];
    for (const left of fine) {
      const given = { ...sheet, relations: [{ kind: "equation", left, right: 1 }] };
      expect(checkSheet(given)).toBe(given);
    }
  });

  test("nor is a table of other parts", () => {
    const table = { source: "x", columns: [{ id: "c" }], rows: [], relations: [] };
    const refused = (part: unknown): string =>
      refusal(() => sheetFromTable(part as never)).message.replace("Cannot read the sheet: ", "");
    expect(refused(null)).toBe("it is null, expected an object");
    expect(refused({ ...table, source: 1 })).toBe("source is 1, expected where the table was published");
    expect(refused({ ...table, locale: "fr" })).toBe('locale is "fr", expected one of vi, en');
    expect(refused({ ...table, columns: [{}] })).toBe("columns[0].id is missing, expected an id");
    expect(refused({ ...table, columns: [{ id: "c", unit: 1 }] })).toBe(
      "columns[0].unit is 1, expected a text",
    );
    expect(sheetFromTable(table as never)).toEqual({ source: "x", figures: [], relations: [] });
  });
});

describe("a figure of a sheet", () => {
  const sheet: Sheet = { source: "x", locale: "vi", figures: [], relations: [] };
  const read = (given: Omit<SheetFigure, "id">, of = sheet) => {
    const { printed, whole, unprinted, own, term } = readEntry({ id: "a", ...given }, of, 3, "label");
    return {
      printed,
      whole,
      unprinted: shown(unprinted),
      own: shown(own("half-up")),
      text: term.text,
      unit: term.unit,
    };
  };

  test.each<readonly [Omit<SheetFigure, "id">, object]>([
    [{}, { printed: false, whole: false, own: "R", text: "label", unit: "none" }],
    [{ unit: "household" }, { printed: false, whole: true, unprinted: "[0, ∞)", own: "[0, ∞)" }],
    [{ unit: "vnd" }, { printed: false, whole: false, unprinted: "R" }],
    [{ text: "12 hộ" }, { printed: true, whole: true, unprinted: "[0, ∞)", own: "12", unit: "household" }],
    [{ text: "0 hộ" }, { whole: true, unprinted: "[0, ∞)", own: "0" }],
    [{ text: "-12 hộ" }, { whole: true, unprinted: "R", own: "-12" }],
    [{ text: "1,5 hộ" }, { whole: false, unprinted: "R" }],
    [{ text: "gần 5 hộ" }, { whole: true, own: "[1, 4]" }],
    [{ text: "gần 1 hộ" }, { whole: false }],
    [{ text: "gần 1,5 hộ" }, { whole: false }],
    [{ text: "12 hộ/năm" }, { whole: false, unit: "household" }],
    [
      { text: "12 hộ", unit: "none" },
      { whole: true, unit: "household" },
    ],
    [{ text: "1,5%" }, { printed: true, whole: false, own: "[29/20, 31/20)", unit: "percent" }],
    [
      { text: "1,5", unit: "percent" },
      { own: "[29/20, 31/20)", unit: "percent" },
    ],
    [{ text: "1.5", locale: "en" }, { own: "[29/20, 31/20)" }],
    [
      { text: "1,5%", exact: true },
      { own: "3/2", text: "1,5%", unit: "percent" },
    ],
    [{ text: "1,5%", exact: false }, { own: "[29/20, 31/20)" }],
    [{ text: "trên 5%", exact: true }, { own: "(5, ∞)" }],
    [{ value: "1.5" }, { printed: true, own: "3/2", text: "1.5", unit: "none" }],
    [
      { value: "1.5", text: "một rưỡi", unit: "percent" },
      { own: "3/2", text: "một rưỡi", unit: "percent" },
    ],
    [{ text: "1-1,5%", end: "lower" }, { own: "[1/2, 3/2)" }],
    [{ text: "1-1,5%", end: "upper" }, { own: "[29/20, 31/20)" }],
  ])("%j", (given, expected) => {
    expect(read(given)).toMatchObject(expected);
  });

  test("is read in the language of the sheet, or of its own", () => {
    expect(read({ text: "1.5" }, { ...sheet, locale: "en" }).own).toBe("[29/20, 31/20)");
    expect(read({ text: "1,5", locale: "vi" }, { ...sheet, locale: "en" }).own).toBe("[29/20, 31/20)");
  });

  test.each<readonly [object, string, string]>([
    [{ end: "lower" }, "SHEET_INVALID", 'Cannot read the sheet: figures[3] ("a") has no text'],
    [{ exact: true }, "SHEET_INVALID", 'Cannot read the sheet: figures[3] ("a") has no text'],
    [
      { text: "trên 5%", end: "upper" },
      "SHEET_INVALID",
      'Cannot read the sheet: figures[3] ("a") has no upper end',
    ],
    [{ value: "x" }, "NUMBER_NOT_PLAIN", 'value of figures[3] ("a")'],
    [
      { text: "năm", unit: "hộ" },
      "UNIT_UNKNOWN",
      'Cannot use the unit "hộ": expected one such as percent, vnd or household',
    ],
    [{ text: "1 hộ", unit: "vnd" }, "UNIT_MISMATCH", ', in figures[3] ("a") of the sheet'],
  ])("%j is refused", (given, code, message) => {
    const error = refusal(() => read(given));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(message)]);
  });
});
