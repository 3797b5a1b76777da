/** Every kind of relation: figures that stand in it, figures that cannot, and where its bounds lie. */

import { type SheetRelation, verifySheet } from "poverty-indicators";
import { sheetSchema } from "poverty-indicators/schema";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";
import { refusal } from "../../refusal.ts";

type Relation = SheetRelation extends infer R ? (R extends SheetRelation ? Omit<R, "id"> : never) : never;
type Row = readonly [printed: Readonly<Record<string, string>>, outcome: string];

/** A sheet of printed figures and one relation; "?" is a quantity that nobody printed. */
const sheetOf = (printed: Readonly<Record<string, string>>, relation: object) =>
  deepFreeze({
    source: "constructed",
    locale: "vi",
    figures: Object.entries(printed).map(([id, text]) =>
      text === "?"
        ? { id, unit: "household" }
        : text.startsWith("=")
          ? { id, text: text.slice(1), exact: true }
          : { id, text },
    ),
    relations: [relation],
  } as never);

/** A relation of each kind, with figures beside which it was worked out by hand whether it can hold. */
const kinds: readonly (readonly [Relation, readonly Row[]])[] = [
  [
    { kind: "ratio", part: "a", whole: "b", printed: "r" },
    [
      [{ a: "106 xã", b: "108 xã", r: "98,1%" }, "consistent"],
      [{ a: "106 xã", b: "108 xã", r: "98,2%" }, "inconsistent"],
      [{ a: "7,886 tỷ đồng", b: "59,440 tỷ đồng", r: "13,26%" }, "consistent-if-truncated"],
      [{ a: "22,733 tỷ đồng", b: "9,5 tỷ đồng", r: "239,3%" }, "consistent"],
      // A ratio of 0,5 may be printed as a plain number.
      [{ a: "1 hộ", b: "2 hộ", r: "0,5" }, "consistent"],
      [{ a: "1 hộ", b: "2 hộ", r: "50" }, "inconsistent"],
      [{ a: "gần 253 tỷ đồng", b: "2.448 tỷ đồng", r: "10,56%" }, "inconsistent"],
      [{ a: "khoảng 253 tỷ đồng", b: "2.448 tỷ đồng", r: "10,56%" }, "undecidable"],
      // Nothing is a ratio over nothing.
      [{ a: "0 hộ", b: "0 hộ", r: "0%" }, "inconsistent"],
    ],
  ],
  [
    { kind: "share", part: "a", whole: "b", printed: "r" },
    [
      [{ a: "33.147 hộ", b: "436.310 hộ", r: "7,60%" }, "consistent"],
      [{ a: "108 xã", b: "108 xã", r: "100%" }, "consistent"],
      [{ a: "109 xã", b: "108 xã", r: "101%" }, "inconsistent"],
    ],
  ],
  [
    { kind: "attainment", actual: "a", target: "b", printed: "r" },
    [
      [{ a: "1,89%", b: "=1,5%", r: "126%" }, "consistent"],
      [{ a: "1,89%", b: "=1,5%", r: "125%" }, "inconsistent"],
      [{ a: "8,860 tỷ đồng", b: "=2,2 tỷ đồng", r: "402,73%" }, "consistent"],
    ],
  ],
  [
    { kind: "sum", parts: ["a", "b"], total: "c" },
    [
      [{ a: "3.365 hộ", b: "1.346 hộ", c: "4.711 hộ" }, "consistent"],
      [{ a: "3.365 hộ", b: "1.346 hộ", c: "4.712 hộ" }, "inconsistent"],
      // Tây Nguyên, 2022: the parts were rounded by themselves.
      [{ a: "8,39%", b: "6,99%", c: "15,39%" }, "consistent"],
      [{ a: "8,39%", b: "6,99%", c: "15,40%" }, "inconsistent"],
    ],
  ],
  [
    { kind: "difference", from: "a", to: "b", printed: "d" },
    [
      [{ a: "4,03%", b: "2,93%", d: "1,1 điểm phần trăm" }, "consistent"],
      [{ a: "2,93%", b: "4,03%", d: "1,1 điểm phần trăm" }, "consistent"],
      [{ a: "11,27%", b: "9,15%", d: "2,13 điểm phần trăm" }, "consistent"],
      [{ a: "11,27%", b: "9,15%", d: "2,14 điểm phần trăm" }, "inconsistent"],
      [{ a: "33.127 hộ", b: "29.146 hộ", d: "3.982 hộ" }, "inconsistent"],
      // A fall that is printed with its sign is a fall.
      [{ a: "2,93%", b: "4,03%", d: "-1,10 điểm phần trăm" }, "inconsistent"],
      [{ a: "4,03%", b: "2,93%", d: "-1,10 điểm phần trăm" }, "consistent"],
    ],
  ],
  [
    { kind: "relative-change", from: "a", to: "b", printed: "d" },
    [
      [{ a: "200 hộ", b: "150 hộ", d: "25%" }, "consistent"],
      [{ a: "150 hộ", b: "200 hộ", d: "33,3%" }, "consistent"],
      [{ a: "150 hộ", b: "200 hộ", d: "25%" }, "inconsistent"],
      // The fall of Bình Thuận's poverty rate is in points.
      [{ a: "2,58%", b: "1,96%", d: "0,62%" }, "inconsistent"],
    ],
  ],
  [
    { kind: "product", factors: ["a", "b"], printed: "p" },
    [
      // Colombia, 2015-2016: 4.8 % of 40.6 % is 0.0195, printed 0.020.
      [{ a: "4,8%", b: "40,6%", p: "0,020" }, "consistent"],
      [{ a: "4,8%", b: "40,6%", p: "0,021" }, "inconsistent"],
      [{ a: "12 hộ", b: "3", p: "36 hộ" }, "consistent"],
    ],
  ],
  [
    {
      kind: "weighted-mean",
      terms: [
        { value: "x", weight: "v" },
        { value: "y", weight: "w" },
      ],
      mean: "m",
    },
    [
      [{ x: "10%", v: "1 hộ", y: "40%", w: "2 hộ", m: "30%" }, "consistent"],
      [{ x: "10%", v: "1 hộ", y: "40%", w: "2 hộ", m: "31%" }, "inconsistent"],
      // With rounded rates the mean may be off by one in the last place.
      [{ x: "10,4%", v: "1 hộ", y: "40,4%", w: "2 hộ", m: "30,45%" }, "consistent"],
      [{ x: "=10%", v: "1 hộ", y: "=40%", w: "?", m: "45%" }, "inconsistent"],
      [{ x: "10%", v: "0 hộ", y: "40%", w: "0 hộ", m: "30%" }, "inconsistent"],
    ],
  ],
  [
    { kind: "average", figures: ["a", "b", "c"], printed: "m" },
    [
      [{ a: "1 hộ", b: "2 hộ", c: "6 hộ", m: "3 hộ" }, "consistent"],
      [{ a: "1 hộ", b: "2 hộ", c: "6 hộ", m: "4 hộ" }, "inconsistent"],
      [{ a: "1,2%", b: "1,3%", c: "1,4%", m: "1,33%" }, "consistent"],
      [{ a: "1,2%", b: "1,3%", c: "1,4%", m: "1,36%" }, "consistent-if-truncated"],
      [{ a: "1,2%", b: "1,3%", c: "1,4%", m: "1,41%" }, "inconsistent"],
    ],
  ],
  [
    { kind: "average-change", from: "a", to: "b", years: 3, printed: "d" },
    [
      // Households of ethnic minorities, 2021 to 2024, and those of Gia Lai, 2015 to 2018.
      [{ a: "25,91%", b: "12,55%", d: "4,45 điểm phần trăm" }, "consistent"],
      [{ a: "40,18%", b: "21,07%", d: "6,37 điểm phần trăm" }, "consistent"],
      [{ a: "40,18%", b: "21,07%", d: "3,82 điểm phần trăm" }, "inconsistent"],
    ],
  ],
  [
    { kind: "flow", opening: "o", entered: ["i", "n"], left: ["l"], closing: "c" },
    [
      // The nation in 2018 (QĐ 1052/QĐ-LĐTBXH).
      [
        { o: "1.642.489 hộ", i: "10.087 hộ", n: "75.594 hộ", l: "424.169 hộ", c: "1.304.001 hộ" },
        "consistent",
      ],
      [
        { o: "1.642.498 hộ", i: "10.087 hộ", n: "75.594 hộ", l: "424.169 hộ", c: "1.304.001 hộ" },
        "inconsistent",
      ],
    ],
  ],
  [
    { kind: "target", outcome: "a", atLeast: "t" },
    [
      [{ a: "1,17 điểm phần trăm", t: "=1 điểm phần trăm" }, "consistent"],
      [{ a: "0,9 điểm phần trăm", t: "=1 điểm phần trăm" }, "inconsistent"],
      [{ a: "5 xã", t: "5 xã" }, "consistent"],
      [{ a: "gần 5 tỷ đồng", t: "=5 tỷ đồng" }, "inconsistent"],
    ],
  ],
  [
    { kind: "target", outcome: "a", atLeast: "t", claim: "missed" },
    [
      // Thanh Hóa, 2024.
      [{ a: "1,40 điểm phần trăm", t: "=1,5 điểm phần trăm" }, "consistent"],
      [{ a: "5 xã", t: "5 xã" }, "inconsistent"],
    ],
  ],
  [
    { kind: "target", outcome: "a", atMost: "t", claim: "exceeded" },
    [
      [{ a: "4 xã", t: "5 xã" }, "consistent"],
      [{ a: "5 xã", t: "5 xã" }, "inconsistent"],
    ],
  ],
  [
    { kind: "same", figures: ["a", "b"] },
    [
      [{ a: "59,440 tỷ đồng", b: "59,4 tỷ đồng" }, "consistent"],
      [{ a: "26,91%", b: "26,61%" }, "inconsistent"],
      [{ a: "25,25 tỷ đồng", b: "25,2 tỷ đồng" }, "consistent"],
      [{ a: "25,26 tỷ đồng", b: "25,2 tỷ đồng" }, "consistent-if-truncated"],
    ],
  ],
  [
    {
      kind: "implied-total",
      shares: [
        { count: "a", printed: "r" },
        { count: "b", printed: "s" },
      ],
    },
    [
      [{ a: "6.621 hộ", r: "1,96%", b: "12.203 hộ", s: "3,62%" }, "consistent"],
      [{ a: "6.621 hộ", r: "1,96%", b: "12.203 hộ", s: "3,92%" }, "inconsistent"],
      // The nation and the 64 districts of 2015: no total fits cut digits.
      [{ a: "371.990 hộ", r: "50,43%", b: "94.611 hộ", s: "12,83%" }, "consistent"],
    ],
  ],
  [
    { kind: "implied-total", shares: [{ count: "a", printed: "r" }], total: "t" },
    [
      [{ a: "106 xã", r: "98,1%", t: "108 xã" }, "consistent"],
      [{ a: "106 xã", r: "98,1%", t: "109 xã" }, "inconsistent"],
    ],
  ],
  [
    { kind: "order", figures: ["a", "b", "c"] },
    [
      [{ a: "13,26%", b: "18%", c: "30,75%" }, "consistent"],
      [{ a: "18%", b: "18%", c: "30,75%" }, "consistent"],
      [{ a: "19%", b: "18%", c: "30,75%" }, "inconsistent"],
      // 18 % may be up to 18.5 %.
      [{ a: "18,4%", b: "18%", c: "30,75%" }, "consistent"],
    ],
  ],
  [
    { kind: "order", figures: ["a", "b"], strict: true },
    [
      [{ a: "5 xã", b: "5 xã" }, "inconsistent"],
      [{ a: "4 xã", b: "5 xã" }, "consistent"],
    ],
  ],
  [
    { kind: "proportion", figures: ["a"] },
    [
      [{ a: "100%" }, "consistent"],
      [{ a: "0%" }, "consistent"],
      [{ a: "100,1%" }, "inconsistent"],
      [{ a: "-0,1%" }, "inconsistent"],
      // 100,04 % prints as 100,0 %, but 100 % does too.
      [{ a: "100,0%" }, "consistent"],
    ],
  ],
  [
    {
      kind: "equation",
      left: { op: "-", of: ["a", { op: "*", of: [2, "b"] }] },
      right: { op: "/", of: ["c", 4] },
    },
    [
      [{ a: "10", b: "3", c: "16" }, "consistent"],
      [{ a: "10", b: "3", c: "17" }, "inconsistent"],
    ],
  ],
  [
    { kind: "equation", left: { op: "/", of: ["a", { op: "/", of: ["b", "c"] }] }, right: "d" },
    [
      [{ a: "6,0", b: "2,0", c: "4,0", d: "12,0" }, "consistent"],
      [{ a: "6,0", b: "-2,0", c: "4,0", d: "-12,0" }, "consistent"],
      [{ a: "6,0", b: "-2,0", c: "4,0", d: "12,0" }, "inconsistent"],
    ],
  ],
  [
    { kind: "equation", left: "a", relation: "<", right: { op: "*", of: [{ op: "/", of: [1, 2] }, "b"] } },
    [
      [{ a: "49 hộ", b: "100 hộ" }, "consistent"],
      [{ a: "50 hộ", b: "100 hộ" }, "inconsistent"],
    ],
  ],
  [
    { kind: "equation", left: "a", relation: "<=", right: "b" },
    [
      [{ a: "50 hộ", b: "50 hộ" }, "consistent"],
      [{ a: "51 hộ", b: "50 hộ" }, "inconsistent"],
    ],
  ],
];

const rows = kinds.flatMap(([relation, examples], at) =>
  examples.map(([printed, outcome]) => ({
    name: `${relation.kind} ${at}: ${Object.values(printed).join("; ")}`,
    sheet: sheetOf(printed, relation),
    outcome,
  })),
);

describe("a relation of each kind", () => {
  test.each(rows)("$name is $outcome", ({ sheet, outcome }) => {
    const report = verifySheet(sheet);
    expect(
      report.outcome === "consistent" && report.relations[0]?.outcome === "undecidable"
        ? "undecidable"
        : report.outcome,
    ).toBe(outcome);
    expect(report.relations[0]?.outcome).toBe(outcome);
    expect(report.relations[0]?.because).not.toBe("");
    expect(report.contradictions).toHaveLength(
      outcome === "inconsistent" || outcome === "consistent-if-truncated" ? 1 : 0,
    );
    expect(sheetSchema.safeParse(sheet).error).toBeUndefined();
  });

  test.each(kinds.map(([relation], at) => [at, relation.kind, relation] as const))(
    "%i %s: one key more is refused, by the library and by the schema",
    (at, _, relation) => {
      const sheet = sheetOf(kinds[at]?.[1][0]?.[0] ?? {}, { ...relation, tolerance: 1 });
      expect(refusal(() => verifySheet(sheet)).code).toBe("SHEET_INVALID");
      expect(sheetSchema.safeParse(sheet).success).toBe(false);
    },
  );

  test.each(kinds.map(([relation], at) => [at, relation.kind, relation] as const))(
    "%i %s: a figure that the sheet does not have is refused",
    (at, _, relation) => {
      const [, ...rest] = Object.entries(kinds[at]?.[1][0]?.[0] ?? {});
      expect(refusal(() => verifySheet(sheetOf(Object.fromEntries(rest), relation))).code).toBe(
        "FIGURE_ID_UNKNOWN",
      );
    },
  );

  test("all kinds are here", () => {
    const known = verifySheetKinds();
    expect([...new Set(kinds.map(([{ kind }]) => kind))].sort()).toEqual(known);
  });
});

/** The kinds that the library knows, as it names them when it refuses another. */
function verifySheetKinds(): string[] {
  const { message } = refusal(() =>
    verifySheet({ source: "x", figures: [], relations: [{ kind: "?" } as never] }),
  );
  return (message.split("expected one of ")[1] ?? "").split(", ").sort();
}
