/** Sheets that are no sheets, or that nobody should have to wait for: refused by name, or rightly answered, in bounded time. */

import { type SheetFigure, sheetFromTable, verifyNeighbourhood, verifySheet } from "poverty-indicators";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";
import { refusal } from "../../refusal.ts";

type Given = Readonly<Record<string, string | Omit<SheetFigure, "id">>>;

/** A sheet of figures and relations that the types may forbid. */
const sheetOf = (given: Given | readonly object[], ...relations: readonly object[]) =>
  deepFreeze({
    source: "constructed",
    locale: "vi",
    figures: Array.isArray(given)
      ? given
      : Object.entries(given as Given).map(([id, figure]) =>
          typeof figure === "string" ? { id, text: figure } : { id, ...figure },
        ),
    relations,
  } as never);

const refused = (...sheet: Parameters<typeof sheetOf>) => refusal(() => verifySheet(sheetOf(...sheet)));
const many = <T>(length: number, item: (place: number) => T): T[] =>
  Array.from({ length }, (_, at) => item(at));

describe("a relation of a figure that the sheet does not have, or has once", () => {
  test.each<readonly [string, object]>([
    ["sum", { kind: "sum", parts: ["a", "b"], total: "nobody" }],
    [
      "weighted mean, in a weight",
      { kind: "weighted-mean", terms: [{ value: "a", weight: "nobody" }], mean: "b" },
    ],
    ["equation", { kind: "equation", left: { op: "+", of: ["a", "nobody"] }, right: "b" }],
    [
      "average change, in its years",
      { kind: "average-change", from: "a", to: "b", years: "nobody", printed: "c" },
    ],
  ])("%s: the figure is named", (_, relation) => {
    const { code, message, received } = refused(
      { a: "1 hộ", b: "2 hộ", c: "1 hộ" },
      { id: "x", ...relation },
    );
    expect(code).toBe("FIGURE_ID_UNKNOWN");
    expect(message).toMatch(/^Cannot verify the [a-z-]+ "x": the sheet has no figure "nobody"$/);
    expect(received).toBe("nobody");
  });

  test("a long id that is not known is cut in the message", () => {
    const { message } = refused({ a: "1 hộ" }, { kind: "same", figures: ["a", "z".repeat(999)] });
    expect(message.length).toBeLessThan(200);
  });

  test.each<readonly [string, object]>([
    ["sum", { kind: "sum", parts: ["a"], total: "a" }],
    ["ratio", { kind: "ratio", part: "a", whole: "a", printed: "b" }],
    ["difference", { kind: "difference", from: "a", to: "b", printed: "a" }],
    ["relative-change", { kind: "relative-change", from: "a", to: "a", printed: "b" }],
    ["product", { kind: "product", factors: ["a", "a"], printed: "b" }],
    ["average", { kind: "average", figures: ["a", "b"], printed: "b" }],
    ["average-change", { kind: "average-change", from: "a", to: "b", printed: "c", years: "a" }],
    ["flow", { kind: "flow", opening: "a", entered: [], left: [], closing: "a" }],
    ["target", { kind: "target", outcome: "a", atLeast: "a" }],
    ["same", { kind: "same", figures: ["a", "a"] }],
    ["order", { kind: "order", figures: ["a", "b", "a"] }],
    ["proportion", { kind: "proportion", figures: ["b", "b"] }],
    ["implied-total", { kind: "implied-total", shares: [{ count: "a", printed: "b" }], total: "a" }],
    ["weighted-mean", { kind: "weighted-mean", terms: [{ value: "a", weight: "b" }], mean: "a" }],
  ])("%s: of a figure with itself", (kind, relation) => {
    const { code, message } = refused({ a: "1", b: "2", c: "1" }, relation);
    expect(code).toBe("FIGURE_ID_TWICE");
    expect(message).toMatch(
      new RegExp(`^Cannot verify the ${kind} "relation 1": it names the figure "[ab]" twice$`),
    );
  });

  test("an equation of a figure with itself says what it says", () => {
    const outcome = (left: unknown, right: unknown): string =>
      verifySheet(sheetOf({ a: "3 hộ", b: "0 hộ" }, { kind: "equation", left, right })).outcome;
    expect(outcome("a", "a")).toBe("consistent");
    expect(outcome({ op: "-", of: ["a", "a"] }, 0)).toBe("consistent");
    expect(outcome({ op: "-", of: ["a", "a"] }, 1)).toBe("inconsistent");
    expect(outcome({ op: "/", of: ["a", "a"] }, 1)).toBe("consistent");
    // Nothing over nothing is not one.
    expect(outcome({ op: "/", of: ["b", "b"] }, 1)).toBe("inconsistent");
  });

  test("one figure may be the weight of several values, and its own weight", () => {
    const given = { a: "1 hộ", b: "2%", c: "3%", m: "2,5%" };
    const terms = [
      { value: "b", weight: "a" },
      { value: "c", weight: "a" },
    ];
    expect(verifySheet(sheetOf(given, { kind: "weighted-mean", terms, mean: "m" })).outcome).toBe(
      "consistent",
    );
    const own = { kind: "weighted-mean", terms: [{ value: "a", weight: "a" }], mean: "m" };
    expect(verifySheet(sheetOf({ a: "4", m: "4" }, own)).outcome).toBe("consistent");
    expect(verifySheet(sheetOf({ a: "4", m: "5" }, own)).outcome).toBe("inconsistent");
  });
});

describe("relations in a circle", () => {
  const circle = ["ab", "bc", "ca"].map((pair) => ({ kind: "same", id: pair, figures: [...pair] }));

  test("that agree hold", () => {
    expect(verifySheet(sheetOf({ a: "2 hộ", b: { unit: "household" }, c: "2 hộ" }, ...circle)).outcome).toBe(
      "consistent",
    );
  });

  test("that rise for ever do not", () => {
    const rising = ["ab", "bc", "ca"].map((pair) => ({ kind: "order", figures: [...pair], strict: true }));
    const nobody = { unit: "household" } as const;
    const { outcome, contradictions } = verifySheet(sheetOf({ a: nobody, b: nobody, c: nobody }, ...rising));
    expect(outcome).toBe("inconsistent");
    expect(contradictions[0]?.relations).toEqual(["relation 1", "relation 2", "relation 3"]);
    expect(contradictions[0]?.figures).toEqual([]);
  });
});

describe("units that do not fit", () => {
  const given = { a: "1 hộ", b: "2 hộ", x: "1 xã", m: "2 tỷ đồng", r: "50%", t: "3 tấn" };

  test.each<readonly [string, object, string]>([
    ["a sum of households and communes", { kind: "sum", parts: ["a", "x"], total: "b" }, '"1 hộ" and "1 xã"'],
    [
      "a flow of them",
      { kind: "flow", opening: "a", entered: ["x"], left: [], closing: "b" },
      '"1 hộ" and "1 xã"',
    ],
    ["households that are a rate", { kind: "same", figures: ["a", "r"] }, '"1 hộ" and "50%"'],
    ["an order of them", { kind: "order", figures: ["a", "m"] }, '"1 hộ" and "2 tỷ đồng"'],
    ["an outcome against another target", { kind: "target", outcome: "a", atLeast: "r" }, '"1 hộ" and "50%"'],
    ["a share of money", { kind: "share", part: "a", whole: "m", printed: "r" }, '"1 hộ" and "2 tỷ đồng"'],
    [
      "a ratio printed as a count",
      { kind: "ratio", part: "a", whole: "b", printed: "x" },
      '"1 xã" as a rate',
    ],
    [
      "an attainment in money",
      { kind: "attainment", actual: "a", target: "b", printed: "m" },
      '"2 tỷ đồng" as a rate',
    ],
    [
      "a growth in households",
      { kind: "relative-change", from: "a", to: "b", printed: "x" },
      '"1 xã" as a rate',
    ],
    [
      "shares printed as counts",
      { kind: "implied-total", shares: [{ count: "a", printed: "b" }] },
      '"2 hộ" as a rate',
    ],
    [
      "a total of other things than its shares",
      { kind: "implied-total", shares: [{ count: "a", printed: "r" }], total: "m" },
      '"1 hộ" and "2 tỷ đồng"',
    ],
    [
      "a count that lies between 0 and 100 %",
      { kind: "proportion", figures: ["r", "a"] },
      '"1 hộ" as a rate',
    ],
    [
      "years in tonnes",
      { kind: "average-change", from: "a", to: "b", years: "t", printed: "a2" },
      'over "3 tấn": it is in tonne, expected years',
    ],
    [
      "a product of households that is money",
      { kind: "product", factors: ["r", "a"], printed: "m" },
      '"household" and "vnd"',
    ],
    [
      "weights of several kinds",
      {
        kind: "weighted-mean",
        terms: [
          { value: "r", weight: "a" },
          { value: "r2", weight: "m" },
        ],
        mean: "r3",
      },
      '"1 hộ" and "2 tỷ đồng"',
    ],
    [
      "an equation of them",
      { kind: "equation", left: "a", right: { op: "*", of: [2, "x"] } },
      '"household" and "commune"',
    ],
  ])("%s", (_, relation, message) => {
    const error = refused({ ...given, a2: "1 hộ", r2: "60%", r3: "55%" }, relation);
    expect(error.code).toBe("UNIT_MISMATCH");
    expect(error.message).toContain(message);
  });

  test.each([
    [{ id: "a", text: "1 hộ", unit: "vnd" }, "UNIT_MISMATCH", /figures\[0\] \("a"\) of the sheet/],
    [{ id: "a", text: "1", unit: "hộ" }, "UNIT_UNKNOWN", /Cannot use the unit "hộ"/],
    [{ id: "a", unit: "__proto__" }, "UNIT_UNKNOWN", /"__proto__"/],
  ])("a figure %j", (figure, code, message) => {
    expect(refused([figure])).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe("ids and keys that mean something to JavaScript", () => {
  test("are names as others are", () => {
    const ids = ["__proto__", "constructor", "toString"];
    const figures = ids.map((id, at) => ({
      id,
      text: `${[1, 2, 4][at]} hộ`,
      measures: "__proto__",
      place: id,
    }));
    const sum = { kind: "sum", id: "hasOwnProperty", parts: ids.slice(0, 2), total: "toString" };
    const report = verifySheet(sheetOf(figures, sum));
    expect(report.contradictions[0]).toMatchObject({ figures: ids, relations: ["hasOwnProperty"] });
    expect(report.figures.map(({ label }) => label)).toEqual(ids.map((id) => `__proto__ (${id})`));
    expect(verifyNeighbourhood(sheetOf(figures, sum), "__proto__").prints.length).toBe(21);
  });

  test("are not found where no figure has them", () => {
    expect(refused({ a: "1 hộ" }, { kind: "same", figures: ["a", "__proto__"] }).code).toBe(
      "FIGURE_ID_UNKNOWN",
    );
    expect(refusal(() => verifyNeighbourhood(sheetOf({ a: "1 hộ" }), "constructor")).code).toBe(
      "FIGURE_ID_UNKNOWN",
    );
    expect(refused({}, { kind: "__proto__" }).code).toBe("SHEET_INVALID");
  });

  test("are unknown keys", () => {
    const hidden = JSON.parse('{"source":"x","figures":[],"relations":[],"__proto__":{"locale":"vi"}}');
    expect(refusal(() => verifySheet(hidden)).message).toBe(
      'Cannot read the sheet: it has the unknown key "__proto__", expected source, locale, figures, relations',
    );
    expect(refused([JSON.parse('{"id":"a","__proto__":{"text":"1"}}')]).message).toContain(
      'figures[0] has the unknown key "__proto__"',
    );
  });

  test("name rows and columns of a table", () => {
    const { figures, relations } = sheetFromTable({
      source: "x",
      locale: "vi",
      columns: [{ id: "__proto__" }, { id: "valueOf" }],
      rows: [{ id: "constructor", cells: ["1 hộ", "1 hộ"] }],
      relations: [{ kind: "same", figures: ["__proto__", "valueOf"] }],
    });
    expect(figures.map(({ id }) => id)).toEqual(["constructor.__proto__", "constructor.valueOf"]);
    expect(relations).toEqual([
      { kind: "same", id: "constructor.same 1", figures: ["constructor.__proto__", "constructor.valueOf"] },
    ]);
  });
});

describe("what is too long, too large or too deep", () => {
  test.each<readonly [string, object, string]>([
    ["a figure of 10 kB", { id: "a", text: `${"1".repeat(10_000)} hộ` }, "FIGURE_TOO_LONG"],
    ["a figure of 10 kB of blanks", { id: "a", text: `1${" ".repeat(10_000)}hộ` }, "FIGURE_TOO_LONG"],
    ["a figure of 10 MB", { id: "a", text: "9.".repeat(5_000_000) }, "FIGURE_TOO_LONG"],
    ["a number of 10 kB", { id: "a", value: "1".repeat(10_000) }, "NUMBER_TOO_LONG"],
    ["an id of 10 kB", { id: "a".repeat(10_000), text: "1 hộ" }, "SHEET_INVALID"],
    ["a label of 10 kB", { id: "a", text: "1 hộ", measures: "a".repeat(10_000) }, "SHEET_INVALID"],
  ])("%s", (_, figure, code) => {
    const error = refused([figure]);
    expect(error.code).toBe(code);
    expect(error.message.length).toBeLessThan(300);
  });

  test("a figure of 500 digits is a figure", () => {
    const nines = "9".repeat(490);
    const report = verifySheet(
      sheetOf(
        { a: nines, b: "3".repeat(490), r: "0,33" },
        { kind: "ratio", part: "b", whole: "a", printed: "r" },
      ),
    );
    expect(report.outcome).toBe("consistent");
  });

  test("a sheet of 10^6 figures, or of 10^6 relations", () => {
    const figures = many(1_000_000, (at) => ({ id: `f${at}`, text: "1 hộ" }));
    const same = { kind: "same", figures: ["f0", "f1"] };
    const sheets = [
      { source: "x", figures, relations: [] },
      { source: "x", figures: figures.slice(0, 2), relations: many(1_000_000, () => same) },
      { source: "x", figures: Object.assign([], { length: 4_000_000_000 }), relations: [] },
    ];
    for (const sheet of sheets) {
      expect(refusal(() => verifySheet(sheet as never))).toMatchObject({
        code: "SHEET_TOO_LARGE",
        message: expect.stringMatching(/ has \d+ items, expected at most 200000$/),
      });
    }
  });

  test("an expression nested into itself, or written out", () => {
    const itself: { op: string; of: unknown[] } = { op: "+", of: ["a"] };
    itself.of.push(itself);
    expect(
      refusal(() =>
        verifySheet({
          ...(sheetOf({ a: "1" }) as object),
          relations: [{ kind: "equation", left: itself, right: 1 }],
        } as never),
      ).message,
    ).toContain("is nested more than 50 deep");
    const two = { op: "+", of: ["a", "b"] };
    const ids = many(200, (at) => `f${at}`);
    const wide = { op: "+", of: ids };
    const large: readonly (readonly [string, object])[] = [
      ["20000 factors", { op: "*", of: many(3000, () => two) }],
      ["1000 digits in a number", { op: "*", of: ["a", ...many(3000, () => 123456789012345)] }],
      ["2000 terms", { op: "*", of: [wide, wide] }],
      [
        "2000 terms",
        {
          op: "*",
          of: [two, { op: "+", of: many(2001, (at) => ({ op: "*", of: [at + 2, ids[at % 200]] })) }, wide],
        },
      ],
    ];
    const figures = Object.fromEntries(["a", "b", ...ids].map((id) => [id, "1"]));
    for (const [what, left] of large) {
      expect(refused(figures, { kind: "equation", left, right: 1 })).toMatchObject({
        code: "SHEET_TOO_LARGE",
        message: `Cannot verify the equation "relation 1": written out it has more than ${what}`,
      });
    }
  });
});
