/** Every kind of hypothesis, by a published or a constructed sheet in which that slip is the first thing to think of. */

import {
  type Hypothesis,
  type HypothesisKind,
  type SheetFigure,
  type SheetRelation,
  verifySheet,
} from "poverty-indicators";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";
import { quangNam2022 } from "../../official/sheets/quang-nam-2022.ts";

type Given = Readonly<Record<string, string | Omit<SheetFigure, "id">>>;

const sheetOf = (given: Given, relations: readonly SheetRelation[]) =>
  deepFreeze({
    source: "constructed",
    locale: "vi" as const,
    figures: Object.entries(given).map(([id, figure]) =>
      typeof figure === "string" ? { id, text: figure } : { id, ...figure },
    ),
    relations,
  });

const hypothesesOn = (given: Given, ...relations: SheetRelation[]): readonly Hypothesis[] =>
  verifySheet(sheetOf(given, relations)).contradictions[0]?.hypotheses ?? [];

const sum: SheetRelation = { kind: "sum", parts: ["a", "b"], total: "c" };
const share: SheetRelation = { kind: "share", part: "a", whole: "b", printed: "r" };

const likeliest: readonly (readonly [
  kind: HypothesisKind,
  given: Given,
  relations: readonly SheetRelation[],
  expected: object,
])[] = [
  // Đồng bằng sông Hồng, 2022.
  [
    "digits-exchanged",
    { a: "69.239 hộ", b: "100.237 hộ", c: "169.566 hộ" },
    [sum],
    { figure: "a", printed: "69.239 hộ", meant: "69.329 hộ" },
  ],
  // The ethnic minorities' share of poor households, 2014.
  [
    "digit-changed",
    { a: "663.563 hộ", b: "1.442.261 hộ", r: "46,66%" },
    [share],
    { figure: "b", printed: "1.442.261 hộ", meant: "1.422.261 hộ" },
  ],
  [
    "digit-dropped",
    { a: "69.329 hộ", b: "10.237 hộ", c: "169.566 hộ" },
    [sum],
    { figure: "b", meant: "100.237 hộ" },
  ],
  [
    "digit-doubled",
    { a: "69.329 hộ", b: "1.000.237 hộ", c: "169.566 hộ" },
    [sum],
    { figure: "b", meant: "100.237 hộ" },
  ],
  [
    "decimal-mark-moved",
    { a: "77,50 tỷ đồng", b: "7,886 tỷ đồng", c: "15,636 tỷ đồng" },
    [sum],
    { figure: "a", meant: "7,750 tỷ đồng" },
  ],
  [
    "scale-mistaken",
    { a: "7,750 triệu đồng", b: "7,886 tỷ đồng", c: "15,636 tỷ đồng" },
    [sum],
    { figure: "a", printed: "7,750 triệu đồng", meant: "7,750 tỷ đồng" },
  ],
  // Chợ Gạo repeats the near-poor households of the district above.
  [
    "copied",
    {
      x: { text: "1.649 hộ", measures: "hộ cận nghèo", place: "Châu Thành" },
      a: { text: "1.649 hộ", measures: "hộ cận nghèo", place: "Chợ Gạo" },
      b: "53.577 hộ",
      r: "2,39%",
    },
    [share],
    { figure: "a", meant: null, other: "x" },
  ],
  // The poverty rate of Bình Thuận fell by 0,62 points.
  [
    "points-as-percent",
    { a: "2,58%", b: "1,96%", d: "0,62%" },
    [{ kind: "relative-change", from: "a", to: "b", printed: "d" }],
    { figure: "d", meant: "0,62 điểm phần trăm" },
  ],
  // Bình Thuận, 2023.
  [
    "truncated",
    { a: "7,886 tỷ đồng", b: "59,440 tỷ đồng", r: "13,26%" },
    [{ ...share, kind: "ratio" }],
    { figure: "r", meant: "13,27%" },
  ],
  [
    "another-period",
    {
      x: { text: "24.505.000 hộ", measures: "tổng số hộ", place: "Toàn quốc", period: "2017" },
      a: "424.169 hộ",
      b: { text: "24.945.432 hộ", measures: "tổng số hộ", place: "Toàn quốc", period: "2018" },
      r: "1,73%",
    },
    [share],
    { figure: "r", meant: null, other: "x" },
  ],
];

describe("the first hypothesis", () => {
  test.each(likeliest)("%s", (kind, given, relations, expected) => {
    const [first] = hypothesesOn(given, ...relations);
    expect(first).toMatchObject({ kind, resolves: [0], ...expected });
    expect(Object.isFrozen(first)).toBe(true);
  });

  test("parts-rounded-first: Quảng Nam, 2022, where the rounded rates give 8,60", () => {
    const { contradictions } = verifySheet(quangNam2022);
    for (const { hypotheses } of contradictions) {
      expect(hypotheses[0]).toMatchObject({
        kind: "parts-rounded-first",
        figure: "rate",
        meant: "8,61%",
        resolves: [0, 1],
      });
      expect(hypotheses[1]?.kind).toBe("truncated");
    }
  });

  test("carried: an error that went on into a total of totals", () => {
    const report = verifySheet(
      sheetOf(
        {
          a: "129.160 hộ",
          b: "107.487 hộ",
          c: "236.766 hộ",
          x: "10 hộ",
          t: "107.497 hộ",
          u: "1.000 hộ",
          v: "108.616 hộ",
        },
        [sum, { kind: "sum", parts: ["b", "x"], total: "t" }, { kind: "sum", parts: ["t", "u"], total: "v" }],
      ),
    );
    expect(report.contradictions).toHaveLength(2);
    expect(report.contradictions[0]?.hypotheses[0]).toMatchObject({
      kind: "carried",
      figure: "b",
      meant: "107.606 hộ",
      other: "t",
      otherMeant: "107.616 hộ",
      resolves: [0, 1],
    });
  });
});

describe("a hypothesis", () => {
  test("is tried on the whole sheet: one that breaks another relation is none", () => {
    const given = { a: "69.239 hộ", b: "100.237 hộ", c: "169.566 hộ", d: "69.238 hộ", e: "1 hộ" };
    const kinds = hypothesesOn(given, sum, { kind: "sum", parts: ["d", "e"], total: "a" });
    expect(kinds.filter(({ figure }) => figure === "a")).toEqual([]);
    expect(kinds.map(({ figure }) => figure)).toContain("b");
  });

  test("that puts several contradictions right comes before those that put one right", () => {
    // 69.929 for 69.329: its near neighbours fit the rate, and only one fits both sums.
    const given = {
      a: "69.929 hộ",
      b: "100.237 hộ",
      c: "169.566 hộ",
      r: "1,00%",
      s: "1,45%",
      n: { unit: "household" as const },
    };
    const report = verifySheet(
      sheetOf(given, [
        sum,
        { kind: "share", part: "a", whole: "n", printed: "r" },
        { kind: "share", part: "b", whole: "n", printed: "s" },
      ]),
    );
    for (const { hypotheses } of report.contradictions) {
      expect(hypotheses[0]).toMatchObject({ kind: "digit-changed", figure: "a", meant: "69.329 hộ" });
    }
  });

  test("never touches a qualified figure", () => {
    const kinds = hypothesesOn(
      { a: "gần 253 tỷ đồng", b: "2.448 tỷ đồng", r: "10,56%" },
      { ...share, kind: "ratio" },
    );
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter(({ figure }) => figure === "a")).toEqual([]);
  });

  test("is not made of a short value that another row happens to print", () => {
    const given = {
      x: { text: "7 xã", measures: "số xã" },
      a: { text: "7 xã", measures: "số xã" },
      b: "3 xã",
      c: "9 xã",
    };
    const kinds = hypothesesOn(given, sum).map(({ kind }) => kind);
    expect(kinds.indexOf("copied")).toBeGreaterThan(kinds.indexOf("digit-changed"));
  });

  test("writes years as years", () => {
    const [first] = hypothesesOn({ a: "2021", b: "2015" }, { kind: "order", figures: ["a", "b"] });
    expect(first?.meant).toMatch(/^[0-9]{4}$/);
  });

  test("takes no scale for another where no figure has one", () => {
    const kinds = hypothesesOn({ a: "12 hộ", b: "1.000 hộ", c: "12.001.000 hộ" }, sum).map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain("scale-mistaken");
  });
});

describe("what would fit", () => {
  const fits = (given: Given, ...relations: SheetRelation[]) =>
    Object.fromEntries(
      (verifySheet(sheetOf(given, relations)).contradictions[0]?.wouldFit ?? []).map(
        ({ figure, nearest }) => [figure, nearest],
      ),
    );

  test("is the print in the middle of what the others allow", () => {
    expect(fits({ a: "25,203 tỷ đồng", b: "59,440 tỷ đồng", c: "86,687 tỷ đồng" }, sum)).toEqual({
      a: "27,247 tỷ đồng",
      b: "61,484 tỷ đồng",
      c: "84,643 tỷ đồng",
    });
  });

  test("is one that the other contradictions of the figure allow too", () => {
    const report = verifySheet(
      sheetOf({ a: "311.981 hộ", b: "159.590 hộ", c: "417.571 hộ", r: "31,72%", s: "47,94%" }, [
        {
          kind: "implied-total",
          shares: [
            { count: "a", printed: "r" },
            { count: "c", printed: "s" },
          ],
        },
        sum,
      ]),
    );
    for (const { wouldFit } of report.contradictions) {
      expect(wouldFit.find(({ figure }) => figure === "c")).toMatchObject({
        nearest: "471.571 hộ",
        agrees: true,
      });
    }
  });

  test("is nothing where no print fits, and no amount below zero", () => {
    expect(fits({ a: "77,50 tỷ đồng", b: "7,886 tỷ đồng", c: "15,636 tỷ đồng" }, sum)).toMatchObject({
      b: null,
    });
    const relative: SheetRelation = { kind: "relative-change", from: "a", to: "b", printed: "d" };
    expect(fits({ a: "2,58%", b: "1,96%", d: "0,62%" }, relative)).toEqual({ a: null, b: null, d: "24,03%" });
  });

  test("is near the print where much would fit", () => {
    expect(
      fits({ a: "gần 253 tỷ đồng", b: "2.448 tỷ đồng", r: "10,56%" }, { ...share, kind: "ratio" }),
    ).toEqual({
      a: "259 tỷ đồng",
      b: "2.397 tỷ đồng",
      r: "10,34%",
    });
  });
});
