/** What a report says of one relation, in sentences that a reader can check by hand. */

import {
  type SheetFigure,
  type SheetRelation,
  verifyRatio,
  verifySheet,
  verifySum,
} from "poverty-indicators";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../deep-freeze.ts";
import { refusal } from "../../refusal.ts";

type Given = Readonly<Record<string, string | Omit<SheetFigure, "id">>>;

const sheetOf = (given: Given, relation: SheetRelation) =>
  deepFreeze({
    source: "constructed",
    locale: "vi" as const,
    figures: Object.entries(given).map(([id, figure]) =>
      typeof figure === "string" ? { id, text: figure } : { id, ...figure },
    ),
    relations: [relation],
  });

const findingOf = (given: Given, relation: SheetRelation, locale: "vi" | "en" = "en") =>
  verifySheet(sheetOf(given, relation), { locale }).relations[0];

const rows: readonly (readonly [
  given: Given,
  relation: SheetRelation,
  english: string,
  vietnamese: string,
])[] = [
  [
    { a: "69.239 hộ", b: "100.237 hộ", c: "169.566 hộ" },
    { kind: "sum", parts: ["a", "b"], total: "c" },
    "69.239 hộ + 100.237 hộ = 169.476 hộ, not 169.566 hộ",
    "69.239 hộ + 100.237 hộ = 169.476 hộ, không phải 169.566 hộ",
  ],
  [
    { a: "44.407 hộ", b: "390.687 hộ", r: "11,27%" },
    { kind: "ratio", part: "a", whole: "b", printed: "r" },
    "44.407 hộ / 390.687 hộ = 11,366…%: half-up prints 11,37%, truncation prints 11,36%, never 11,27%",
    "44.407 hộ / 390.687 hộ = 11,366…%: làm tròn cho 11,37%, cắt bỏ số lẻ cho 11,36%, không thể là 11,27%",
  ],
  [
    {
      a: "284.137 hộ",
      n: { unit: "household", measures: "tổng số hộ", place: "miền Trung", period: "2022" },
      r: "4,99%",
    },
    { kind: "share", part: "a", whole: "n", printed: "r" },
    "284.137 hộ / tổng số hộ = 4,99%: so that tổng số hộ is 5.688.429 hộ to 5.699.839 hộ",
    "284.137 hộ / tổng số hộ = 4,99%: suy ra tổng số hộ: từ 5.688.429 hộ đến 5.699.839 hộ",
  ],
  [
    { a: "25%", b: { unit: "percent" } },
    { kind: "order", figures: ["a", "b"] },
    "25% ≤ b: so that b is at least 24,50%",
    "25% ≤ b: suy ra b: ít nhất 24,50%",
  ],
  [
    { a: "3 hộ", n: { measures: "tổng" }, r: "30%" },
    { kind: "ratio", part: "a", whole: "n", printed: "r" },
    "3 hộ / tổng = 30%: so that tổng is 9,84 to 10,17",
    "3 hộ / tổng = 30%: suy ra tổng: từ 9,84 đến 10,17",
  ],
  [
    { a: { unit: "household" }, b: { unit: "household" } },
    { kind: "order", figures: ["a", "b"] },
    "a ≤ b: none of these is printed",
    "a ≤ b: không số nào trong đó được in",
  ],
  [
    { a: "6.621 hộ", r: "1,96%", b: "12.203 hộ", s: "3,62%" },
    {
      kind: "implied-total",
      shares: [
        { count: "a", printed: "r" },
        { count: "b", printed: "s" },
      ],
    },
    "6.621 hộ / 1,96% = 12.203 hộ / 3,62%: so that the total is 336.947 hộ to 337.565 hộ",
    "6.621 hộ / 1,96% = 12.203 hộ / 3,62%: suy ra tổng số: từ 336.947 hộ đến 337.565 hộ",
  ],
  [
    { a: "106 xã", r: "98,1%", t: "109 xã" },
    { kind: "implied-total", shares: [{ count: "a", printed: "r" }], total: "t" },
    "109 xã = 106 xã / 98,1%: never holds for figures that print as shown; the shares allow a total of 108 xã",
    "109 xã = 106 xã / 98,1%: không thể đúng với các số được in như vậy; các tỷ lệ cho tổng số 108 xã",
  ],
  [
    { a: "7,886 tỷ đồng", r: "13,26%", t: "59,440 tỷ đồng" },
    { kind: "implied-total", shares: [{ count: "a", printed: "r" }], total: "t" },
    "59,440 tỷ đồng = 7,886 tỷ đồng / 13,26%: can hold only if the figures were cut, not rounded; the shares allow a total of 59,4272… tỷ đồng to 59,4796… tỷ đồng",
    "59,440 tỷ đồng = 7,886 tỷ đồng / 13,26%: chỉ có thể đúng nếu các số bị cắt bỏ số lẻ, không làm tròn; các tỷ lệ cho tổng số từ 59,4272… tỷ đồng đến 59,4796… tỷ đồng",
  ],
  [
    { a: "7,750 tỷ đồng", b: "7,886 tỷ đồng", c: "86,687 tỷ đồng", r: "18%" },
    { kind: "equation", left: { op: "/", of: [{ op: "+", of: ["a", "b"] }, "c"] }, right: "r" },
    "(7,750 tỷ đồng + 7,886 tỷ đồng) / 86,687 tỷ đồng = 18,03…%: half-up prints 18%",
    "(7,750 tỷ đồng + 7,886 tỷ đồng) / 86,687 tỷ đồng = 18,03…%: làm tròn cho 18%",
  ],
  [
    { a: "26,91%", b: "26,61%" },
    { kind: "same", figures: ["a", "b"] },
    "26,91% and 26,61% are printed for one quantity, and no value prints so",
    "26,91% và 26,61% được in cho cùng một chỉ tiêu, nhưng không giá trị nào in ra như vậy",
  ],
  [
    { a: "1 tỷ đồng", b: "1 tỷ đồng" },
    { kind: "same", figures: ["a", "b"] },
    "1 tỷ đồng each time",
    "các lần đều in 1 tỷ đồng",
  ],
  [
    { a: "25,203 tỷ đồng", b: "25,2 tỷ đồng", c: "25 tỷ đồng" },
    { kind: "same", figures: ["a", "b", "c"] },
    "25,203 tỷ đồng, 25,2 tỷ đồng and 25 tỷ đồng can be prints of one value",
    "25,203 tỷ đồng, 25,2 tỷ đồng và 25 tỷ đồng có thể là cùng một giá trị",
  ],
  [
    { a: "25,50 tỷ đồng", b: "25,5 tỷ đồng" },
    { kind: "same", figures: ["a", "b"] },
    "25,50 tỷ đồng and 25,5 tỷ đồng are one value",
    "25,50 tỷ đồng và 25,5 tỷ đồng là cùng một giá trị",
  ],
  [
    { a: "25,26 tỷ đồng", b: "25,2 tỷ đồng" },
    { kind: "same", figures: ["a", "b"] },
    "25,26 tỷ đồng and 25,2 tỷ đồng can be prints of one value only if they were cut, not rounded",
    "25,26 tỷ đồng và 25,2 tỷ đồng chỉ có thể là cùng một giá trị nếu các số bị cắt bỏ số lẻ, không làm tròn",
  ],
  [
    { a: "169.566 hộ", b: "gần 170.000 hộ" },
    { kind: "same", figures: ["a", "b"] },
    '169.566 hộ and gần 170.000 hộ for one quantity: "gần 170.000 hộ" leaves it open',
    '169.566 hộ và gần 170.000 hộ cho cùng một chỉ tiêu: "gần 170.000 hộ" chưa cho phép kết luận',
  ],
];

describe("a relation", () => {
  test.each(rows)("%j as %j", (given, relation, english, vietnamese) => {
    expect(findingOf(given, relation)?.because).toBe(english);
    expect(findingOf(given, relation, "vi")?.because).toBe(vietnamese);
  });

  test("shows what it allows a quantity that nobody printed", () => {
    const share: SheetRelation = { kind: "share", part: "a", whole: "n", printed: "r" };
    const possible = findingOf({ a: "284.137 hộ", n: { unit: "household" }, r: "4,99%" }, share)?.possible;
    expect([possible?.lower?.toFixed(), possible?.upper?.toFixed()]).toEqual(["5688429", "5699839"]);
    const wrong = findingOf({ a: "1 hộ", n: "2 hộ", r: "60%" }, share)?.possible;
    expect(wrong?.lower?.toFixed()).toBe("50");
  });

  test("shows what shares allow a total that is printed beside them", () => {
    const relation: SheetRelation = {
      kind: "implied-total",
      shares: [{ count: "a", printed: "r" }],
      total: "t",
    };
    const possible = findingOf({ a: "106 xã", r: "98,1%", t: "109 xã" }, relation)?.possible;
    expect([possible?.lower?.toFixed(), possible?.upper?.toFixed()]).toEqual(["108", "108"]);
  });

  test("that is an equation shows its result where a figure stands for it, on either side", () => {
    const formula = { op: "-", of: ["a", { op: "*", of: [2, "b"] }] } as const;
    const given = { a: "10", b: "3", c: "5" };
    expect(findingOf(given, { kind: "equation", left: formula, right: "c" })).toMatchObject({
      outcome: "inconsistent",
      because: "10 − (2 × 3) = 4, not 5",
    });
    expect(findingOf(given, { kind: "equation", left: "c", right: formula })?.recomputed?.toFixed()).toBe(
      "4",
    );
    // A figure that stands twice has no interval of its own, and an inequality no result.
    const twice = { op: "*", of: ["a", "a"] } as const;
    expect(findingOf(given, { kind: "equation", left: twice, right: "c" })?.recomputed).toBe(null);
    expect(findingOf(given, { kind: "equation", left: formula, relation: "<", right: "c" })?.recomputed).toBe(
      null,
    );
    const both = { op: "+", of: ["a", "c"] } as const;
    expect(findingOf(given, { kind: "equation", left: both, right: "c" })?.recomputed).toBe(null);
  });

  test("whose divisor may be zero has no result, and is judged all the same", () => {
    const finding = findingOf(
      { a: "1", b: "0", r: "5" },
      { kind: "equation", left: { op: "/", of: ["a", "b"] }, right: "r" },
    );
    expect(finding).toMatchObject({ outcome: "inconsistent", recomputed: null });
  });
});

test("a language that the library does not speak is refused by all that write sentences", () => {
  const sheet = sheetOf({ a: "1 hộ", b: "1 hộ" }, { kind: "same", figures: ["a", "b"] });
  for (const locale of ["fr", null, 5]) {
    const options = { locale } as never;
    expect(refusal(() => verifySheet(sheet, options)).code).toBe("LOCALE_UNKNOWN");
    expect(refusal(() => verifySum({ parts: [1], total: 1 }, options)).code).toBe("LOCALE_UNKNOWN");
    expect(refusal(() => verifyRatio({ part: 1, whole: 1, printed: 1 }, options)).code).toBe(
      "LOCALE_UNKNOWN",
    );
  }
  for (const options of [null, "vi"]) {
    expect(refusal(() => verifySheet(sheet, options as never)).code).toBe("ARGUMENT_INVALID");
  }
});
