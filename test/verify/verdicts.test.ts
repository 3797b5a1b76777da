/** What a verdict says: its sentence in both languages, what it is under each rounding, and what is refused. */
import { describe, expect, test } from "vitest";
import {
  impliedTotal,
  parseFigure,
  type Quantity,
  verifyDifference,
  verifyProduct,
  verifyRatio,
  verifySum,
} from "../../src/index.ts";
import { words } from "../../src/verify/words.ts";
import { refusal } from "../refusal.ts";

const f = (text: string): Quantity => parseFigure(text, { locale: "vi" });
const both = (verify: (options: { locale: "en" | "vi" }) => { readonly because: string }): string[] =>
  (["en", "vi"] as const).map((locale) => verify({ locale }).because);

describe("the sentence of a verdict", () => {
  const sum = (parts: readonly Quantity[], total: Quantity): string[] =>
    both((options) => verifySum({ parts, total }, options));
  const ratio = (part: Quantity, whole: Quantity, printed: Quantity): string[] =>
    both((options) => verifyRatio({ part, whole, printed }, options));

  test("on a result that is printed exactly", () => {
    expect(sum([f("1 hộ"), f("2 hộ")], f("3 hộ"))).toEqual([
      "1 hộ + 2 hộ = 3 hộ: exactly what 3 hộ prints",
      "1 hộ + 2 hộ = 3 hộ: đúng bằng 3 hộ đã in",
    ]);
  });

  test("on one that rounding prints, or cutting", () => {
    expect(ratio(f("106 xã"), f("108 xã"), f("98,1%"))).toEqual([
      "106 xã / 108 xã = 98,14…%: half-up prints 98,1%",
      "106 xã / 108 xã = 98,14…%: làm tròn cho 98,1%",
    ]);
    expect(ratio(f("2 xã"), f("3 xã"), f("66,6%"))).toEqual([
      "2 xã / 3 xã = 66,66…%: half-up prints 66,7%, truncation prints 66,6%",
      "2 xã / 3 xã = 66,66…%: làm tròn cho 66,7%, cắt bỏ số lẻ cho 66,6%",
    ]);
    // Of the two nearest, half-up prints the larger.
    expect(ratio(f("1 xã"), f("8 xã"), f("13%"))[0]).toBe("1 xã / 8 xã = 12,50%: half-up prints 13%");
  });

  test("on one that is possible within the rounding of the operands", () => {
    expect(sum([f("1,2%"), f("1,2%")], f("2,5%"))).toEqual([
      "1,2% + 1,2% = 2,4%: half-up prints 2,4%; figures that print as shown give 2,3% to 2,5%, so that 2,5% is possible",
      "1,2% + 1,2% = 2,4%: làm tròn cho 2,4%; các số được in như vậy cho từ 2,3% đến 2,5%, nên 2,5% là có thể",
    ]);
    expect(sum([f("1,2%"), f("1,2%"), f("1,2%")], f("3,8%"))).toEqual([
      "1,2% + 1,2% + 1,2% = 3,6%: half-up prints 3,6%; figures that were cut, not rounded, give 3,6% to 3,9%, so that 3,8% is possible only then",
      "1,2% + 1,2% + 1,2% = 3,6%: làm tròn cho 3,6%; các số bị cắt bỏ số lẻ, không làm tròn, cho từ 3,6% đến 3,9%, nên chỉ khi đó 3,8% mới có thể",
    ]);
  });

  test("on one that is out of reach", () => {
    expect(sum([f("1,2%"), f("1,2%")], f("2,9%"))).toEqual([
      "1,2% + 1,2% = 2,4%: half-up prints 2,4%; figures that print as shown give only 2,3% to 2,5%, never 2,9%",
      "1,2% + 1,2% = 2,4%: làm tròn cho 2,4%; các số được in như vậy chỉ cho từ 2,3% đến 2,5%, không thể là 2,9%",
    ]);
    expect(sum([f("1 hộ"), f("2 hộ")], f("4 hộ"))).toEqual([
      "1 hộ + 2 hộ = 3 hộ, not 4 hộ",
      "1 hộ + 2 hộ = 3 hộ, không phải 4 hộ",
    ]);
    expect(ratio(f("2 xã"), f("3 xã"), f("66,5%"))).toEqual([
      "2 xã / 3 xã = 66,66…%: half-up prints 66,7%, truncation prints 66,6%, never 66,5%",
      "2 xã / 3 xã = 66,66…%: làm tròn cho 66,7%, cắt bỏ số lẻ cho 66,6%, không thể là 66,5%",
    ]);
  });

  test("on one that is out of reach on one side alone", () => {
    expect(sum([f("trên 5%"), f("1,0%")], f("2,0%"))[0]).toBe(
      "trên 5% + 1,0% = 6,0%: half-up prints 6,0%; figures that print as shown give only at least 5,95%, never 2,0%",
    );
    expect(sum([f("tối đa 0 hộ"), f("0 hộ")], f("5 hộ"))[0]).toBe(
      "tối đa 0 hộ + 0 hộ = 0 hộ: half-up prints 0 hộ; figures that print as shown give only at most 0 hộ, never 5 hộ",
    );
  });

  test("on one that a qualifier leaves open", () => {
    expect(sum([f("trên 5%"), f("1,0%")], f("9,0%"))).toEqual([
      'trên 5% + 1,0% = 6,0%: "trên 5%" leaves it open; figures that print as shown give at least 5,95%',
      'trên 5% + 1,0% = 6,0%: "trên 5%" chưa cho phép kết luận; các số được in như vậy cho ít nhất 5,95%',
    ]);
  });

  test("names ranges by the ends that they have", () => {
    expect([words.en.between(null, null), words.vi.between(null, null)]).toEqual([
      "any value",
      "mọi giá trị",
    ]);
    expect([words.en.between(null, "2"), words.vi.between(null, "2")]).toEqual(["at most 2", "nhiều nhất 2"]);
    expect([words.en.between("1", null), words.vi.between("1", null)]).toEqual(["at least 1", "ít nhất 1"]);
    expect([words.en.between("1", "1"), words.vi.between("1", "1")]).toEqual(["1", "1"]);
    expect([words.en.between("1", "2"), words.vi.between("1", "2")]).toEqual(["1 to 2", "từ 1 đến 2"]);
  });

  test("on a difference, and on a product", () => {
    expect(verifyDifference({ from: f("1,960%"), to: f("1,96%"), printed: f("0,00%") }).because).toBe(
      "1,96% − 1,960% = 0,00%: exactly what 0,00% prints",
    );
    expect(verifyProduct({ factors: [f("1,9%"), f("40,3%"), 2], printed: f("0,016") }).because).toMatch(
      /^1,9% × 40,3% × 2 = 0,0153…: half-up prints 0,015; figures that print as shown give 0,0148… to 0,0157…, so that 0,016 is possible$/,
    );
  });
});

describe("under each rounding", () => {
  test("half-even reaches the ends that half-up does not", () => {
    const found = (part: string, total: string) => {
      const { outcome, asPrinted, withinRounding } = verifySum({ parts: [f(part)], total });
      return [outcome, asPrinted, withinRounding];
    };
    expect(found("0,4", "0.45")).toEqual(["consistent-if-truncated", [], ["half-even", "truncate"]]);
    expect(found("-0,4", "-0.45")).toEqual(["consistent-if-truncated", [], ["half-even", "truncate"]]);
    expect(found("0,3", "0.35")).toEqual(["consistent-if-truncated", [], ["truncate"]]);
    expect(found("0,3", "0.25")).toEqual(["consistent", [], ["half-up"]]);
    expect(found("0,3", "0.2")).toEqual(["inconsistent", [], []]);
  });

  test("the results that are told are those of the rounding that fits", () => {
    const { kind, possible, outcome } = verifySum({ parts: [f("1,2%"), f("1,2%")], total: f("2,55%") });
    expect([kind, outcome]).toEqual(["verdict", "consistent-if-truncated"]);
    expect([possible.lower?.toFixed(), possible.upper?.toFixed()]).toEqual(["2.4", "2.6"]);
    const halfUp = verifySum({ parts: [f("1,2%"), f("1,2%")], total: f("2,9%") }).possible;
    expect([halfUp.lower?.toFixed(), halfUp.upper?.toFixed()]).toEqual(["2.3", "2.5"]);
    expect([halfUp.lowerClosed, halfUp.upperClosed]).toEqual([true, false]);
  });

  test("a qualifier leaves open what fits only when cut, and what is printed exactly", () => {
    expect(verifySum({ parts: [f("0,4%"), f("0,0%")], total: f("trên 0,51%") }).outcome).toBe("undecidable");
    expect(verifyRatio({ part: 1, whole: 2, printed: f("khoảng 50%") }).outcome).toBe("undecidable");
    expect(verifyRatio({ part: 1, whole: 2, printed: f("ít nhất 50%") }).outcome).toBe("consistent");
  });

  test("a qualified figure above zero stands for something above zero", () => {
    const outcome = (part: string, total: string): string =>
      verifySum({ parts: [f(part)], total: f(total) }).outcome;
    expect(outcome("gần 5%", "-3,0%")).toBe("inconsistent");
    expect(outcome("gần 5%", "3,0%")).toBe("undecidable");
    expect(outcome("khoảng -5%", "-4,0%")).toBe("undecidable");
    expect(outcome("gần 0%", "-1,0%")).toBe("undecidable");
  });

  test("a change that prints as zero has no sign", () => {
    const { recomputed, outcome } = verifyDifference({
      from: f("1,00%"),
      to: f("0,96%"),
      printed: f("0,0%"),
    });
    expect([recomputed.toFixed(), outcome]).toEqual(["0.04", "consistent"]);
  });

  test("a product lies within the products of its factors", () => {
    const outcome = (printed: string): string =>
      verifyProduct({ factors: [f("1,9%"), f("40,3%")], printed: f(printed) }).outcome;
    expect(outcome("0,0080")).toBe("consistent-if-truncated");
    expect(outcome("0,0081")).toBe("inconsistent");
    expect(outcome("0,0079")).toBe("consistent");
    expect(outcome("0,0074")).toBe("consistent");
    expect(outcome("0,0073")).toBe("inconsistent");
    expect(outcome("0,78%")).toBe("consistent");
  });
});

describe("the total of shares", () => {
  const totalOf = (...shares: readonly (readonly [Quantity, Quantity])[]) =>
    impliedTotal(shares.map(([count, printed]) => ({ count, printed })));
  const ends = (...shares: readonly (readonly [Quantity, Quantity])[]): (string | undefined)[] => {
    const { total } = totalOf(...shares);
    return [total?.lower?.toFixed(3), total?.upper?.toFixed(3)];
  };

  test("is a whole number where all counts are", () => {
    for (const count of [f("1 hộ"), f("1"), 1])
      expect(ends([count, f("30%")])).toEqual([undefined, undefined]);
    expect(ends([f("3 hộ"), f("30%")])).toEqual(["10.000", "10.000"]);
    // One, or one half, of which 30 % are 29.5 to 30.5.
    expect(ends([f("1,0"), f("30%")])).toEqual(["3.115", "3.559"]);
    expect(ends(["0.5", f("30%")])).toEqual(["1.639", "1.695"]);
    expect(ends([f("1 tỷ đồng"), f("100%")])).toEqual(["497512437.811", "1507537688.442"]);
    expect(ends([f("1 hộ"), f("99%")], ["0.5", f("50%")])).toEqual(["1.005", "1.010"]);
  });

  test("is none where somebody is no share of it", () => {
    expect(totalOf([3, 0])).toMatchObject({ kind: "implied-total", outcome: "inconsistent", total: null });
    expect(totalOf([0, f("5%")]).outcome).toBe("inconsistent");
    expect(totalOf([0, 0])).toMatchObject({ outcome: "consistent", total: { upper: null } });
  });

  const cut = [
    [f("7.886 hộ"), f("13,26%")],
    [f("59.440 hộ"), f("100,00%")],
  ] as const;

  test("may fit only where the shares were cut", () => {
    const { outcome, total, totals } = totalOf(...cut);
    expect(outcome).toBe("consistent-if-truncated");
    expect([total?.lower?.toFixed(), total?.upper?.toFixed()]).toEqual(["59435", "59440"]);
    expect([totals["half-up"], totals["half-even"]]).toEqual([null, null]);
    const share = ([count, printed]: (typeof cut)[number]) => ({ count, printed });
    expect(both((options) => impliedTotal(cut.map(share), options))).toEqual([
      "7.886 hộ (13,26%), 59.440 hộ (100,00%) hold together only if the percentages were cut, not rounded, for a total of 59.435 hộ to 59.440 hộ",
      "7.886 hộ (13,26%), 59.440 hộ (100,00%) chỉ cùng đúng nếu các tỷ lệ bị cắt bỏ số lẻ, không làm tròn, với tổng số từ 59.435 hộ đến 59.440 hộ",
    ]);
    // One of them leaves it open.
    expect(totalOf(...cut, [f("hơn 100 hộ"), f("0,2%")]).outcome).toBe("undecidable");
  });

  test("is told of in both languages", () => {
    expect(both((options) => impliedTotal([{ count: f("106 xã"), printed: f("98,1%") }], options))).toEqual([
      "106 xã (98,1%) hold together for a total of 108 xã",
      "106 xã (98,1%) cùng đúng với tổng số 108 xã",
    ]);
    expect(both((options) => impliedTotal([{ count: f("1 xã"), printed: f("40%") }], options))).toEqual([
      "1 xã (40%) hold together for no total",
      "1 xã (40%) không cùng đúng với bất kỳ tổng số nào",
    ]);
  });
});

describe("what is refused, by name", () => {
  test.each<readonly [string, () => unknown]>([
    ["part", () => verifyRatio({ part: "x", whole: 1, printed: 1 })],
    ["whole", () => verifyRatio({ part: 1, whole: "x", printed: 1 })],
    ["printed ratio", () => verifyRatio({ part: 1, whole: 1, printed: "x" })],
    ["part 2", () => verifySum({ parts: [1, "x"], total: 1 })],
    ["total", () => verifySum({ parts: [1], total: "x" })],
    ["from", () => verifyDifference({ from: "x", to: 1, printed: 1 })],
    ["to", () => verifyDifference({ from: 1, to: "x", printed: 1 })],
    ["printed difference", () => verifyDifference({ from: 1, to: 1, printed: "x" })],
    ["factor 2", () => verifyProduct({ factors: [1, "x"], printed: 1 })],
    ["printed product", () => verifyProduct({ factors: [1], printed: "x" })],
    [
      "printed share 2",
      () =>
        impliedTotal([
          { count: 1, printed: 1 },
          { count: 1, printed: "x" },
        ]),
    ],
    [
      "count 2",
      () =>
        impliedTotal([
          { count: 1, printed: 1 },
          { count: "x", printed: 1 },
        ]),
    ],
  ])("%s that is no number", (name, act) => {
    expect(refusal(act).message).toBe(
      `Cannot read ${name} "x": expected a plain decimal with a point, such as "1234.5"`,
    );
  });

  const [households, communes] = [f("1 hộ"), f("1 xã")];
  const mismatch = '"1 hộ" and "1 xã": one is in household, the other in commune';

  test.each<readonly [string, () => unknown]>([
    [
      "verify a ratio from null: expected an object with part, whole and printed",
      () => verifyRatio(null as never),
    ],
    [`verify the ratio of ${mismatch}`, () => verifyRatio({ part: households, whole: communes, printed: 1 })],
    [
      "verify the ratio 1 hộ / 0 hộ: the whole is zero",
      () => verifyRatio({ part: households, whole: f("0 hộ"), printed: 1 }),
    ],
    ["verify a sum from null: expected an object with parts and total", () => verifySum(null as never)],
    ["verify a sum: expected an array of at least one part", () => verifySum({ parts: [], total: 1 })],
    [
      "verify a sum: expected an array of at least one part",
      () => verifySum({ parts: "1" as never, total: 1 }),
    ],
    [`verify the sum of ${mismatch}`, () => verifySum({ parts: [households], total: communes })],
    [
      "verify a difference from null: expected an object with from, to and printed",
      () => verifyDifference(null as never),
    ],
    [
      `verify the difference of ${mismatch}`,
      () => verifyDifference({ from: households, to: 1, printed: communes }),
    ],
    [
      "verify a product from null: expected an object with factors and printed",
      () => verifyProduct(null as never),
    ],
    [
      "verify a product: expected an array of at least one factor",
      () => verifyProduct({ factors: [], printed: 1 }),
    ],
    [
      "find the total of shares: expected an array of at least one count with its printed share",
      () => impliedTotal([]),
    ],
    [
      "find a total from null: expected an object with count and printed",
      () => impliedTotal([null as never]),
    ],
  ])("Cannot %s", (message, act) => {
    expect(refusal(act).message).toBe(`Cannot ${message}`);
  });

  test("people and workers add up, people and households do not", () => {
    expect(verifySum({ parts: [f("5 người"), f("3 lao động")], total: f("8 người") }).outcome).toBe(
      "consistent",
    );
    expect(refusal(() => verifySum({ parts: [f("5 người"), f("3 hộ")], total: f("8 người") })).code).toBe(
      "UNIT_MISMATCH",
    );
  });
});
