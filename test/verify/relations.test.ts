/** Relations printed in five provincial reports and in national decisions; see test/official for the many others. */
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
import { deepFreeze } from "../deep-freeze.ts";

const f = (text: string): Quantity => deepFreeze(parseFigure(text, { locale: "vi" }));

describe("verifyRatio", () => {
  test.each([
    // Bình Thuận, report of 2024-06-23 on 2022-2023.
    ["15,636 tỷ đồng", "86,687 tỷ đồng", "18%", "consistent", "18.03"],
    ["7,750 tỷ đồng", "25,203 tỷ đồng", "30,75%", "consistent", "30.75"],
    ["7,886 tỷ đồng", "59,440 tỷ đồng", "13,26%", "consistent-if-truncated", "13.26"],
    ["22,733 tỷ đồng", "9,5 tỷ đồng", "239,3%", "consistent", "239.29"],
    ["8,860 tỷ đồng", "2,2 tỷ đồng", "402,73%", "consistent", "402.72"],
    ["13,873 tỷ đồng", "7,3 tỷ đồng", "190,04%", "consistent", "190.04"],
    // Bắc Kạn, report of 2023-08-23.
    ["106 xã", "108 xã", "98,1%", "consistent", "98.14"],
    // Quảng Nam 2013: near-poor households.
    ["44.407 hộ", "390.687 hộ", "11,27%", "inconsistent", "11.36"],
    // Bình Thuận 2019: raised in đồng against a target in tỷ.
    ["14.714.669.968 đồng", "9,5 tỷ đồng", "154,9%", "consistent", "154.89"],
  ])("%s of %s as %s: %s", (part, whole, printed, outcome, recomputed) => {
    const verdict = verifyRatio({ part: f(part), whole: f(whole), printed: f(printed) });
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.recomputed.toFixed(2, 1)).toBe(recomputed);
    expect(Object.isFrozen(verdict)).toBe(true);
  });

  test("says why in one sentence, in both languages", () => {
    const relation = { part: f("7,886 tỷ đồng"), whole: f("59,440 tỷ đồng"), printed: f("13,26%") };
    expect(verifyRatio(relation).because).toBe(
      "7,886 tỷ đồng / 59,440 tỷ đồng = 13,267…%: half-up prints 13,27%, truncation prints 13,26%",
    );
    expect(verifyRatio(relation, { locale: "vi" }).because).toBe(
      "7,886 tỷ đồng / 59,440 tỷ đồng = 13,267…%: làm tròn cho 13,27%, cắt bỏ số lẻ cho 13,26%",
    );
  });

  test("a qualifier leaves open what it does not prove", () => {
    // Bình Thuận: 104.000 people of "over 1.2 million" as "about 8 %".
    const share = verifyRatio({
      part: f("104.000 khẩu"),
      whole: f("trên 1,2 triệu người"),
      printed: f("khoảng 8%"),
    });
    expect(share.outcome).toBe("undecidable");
    expect(share.because).toContain("leaves it open");
    // "gần 253 tỷ … bằng 10,56%" of 2.449 tỷ fails even so: nearly 253 is below 253.
    const money = verifyRatio({
      part: f("gần 253 tỷ đồng"),
      whole: f("2.449 tỷ đồng"),
      printed: f("10,56%"),
    });
    expect(money.outcome).toBe("inconsistent");
  });

  test("a qualifier that proves the relation leaves nothing open", () => {
    const verdict = verifyRatio({ part: f("97 hộ"), whole: f("100 hộ"), printed: f("trên 95%") });
    expect(verdict.outcome).toBe("consistent");
  });

  test("is plain data, though its explanation is made late", () => {
    const verdict = verifyRatio({ part: f("106 xã"), whole: f("108 xã"), printed: f("98,1%") });
    const sent = JSON.parse(JSON.stringify(verdict));
    expect(Object.keys(sent)).toEqual(Object.keys(verdict));
    expect(sent.because).toBe("106 xã / 108 xã = 98,14…%: half-up prints 98,1%");
    expect({ ...verdict }.possible.lowerExact).toBe("2650/27");
    expect(verdict.possible).toBe(verdict.possible);
  });

  test("plain numbers are exact", () => {
    expect(verifyRatio({ part: 1, whole: 3, printed: f("33,3%") }).outcome).toBe("consistent");
    expect(verifyRatio({ part: 1, whole: 4, printed: "0.25" }).outcome).toBe("consistent");
    expect(verifyRatio({ part: 1, whole: 3, printed: "0.33" }).outcome).toBe("inconsistent");
  });

  test.each([
    [{ part: 1, whole: 0, printed: "1" }, "RATE_OVER_ZERO"],
    [{ part: f("5 hộ"), whole: f("7 xã"), printed: f("71%") }, "UNIT_MISMATCH"],
    [{ part: 0.1 + 0.2, whole: 1, printed: f("30%") }, "NUMBER_TOO_PRECISE"],
    [{ part: "7,886", whole: 1, printed: f("30%") }, "NUMBER_NOT_PLAIN"],
    [{ part: null, whole: 1, printed: f("30%") }, "NUMBER_WRONG_TYPE"],
    [{ part: { kind: "figure" }, whole: 1, printed: f("30%") }, "NUMBER_WRONG_TYPE"],
  ])("refuses %j with %s", (relation, code) => {
    expect(() => verifyRatio(relation as never)).toThrowError(expect.objectContaining({ code }));
  });
});

describe("verifySum", () => {
  test.each([
    // Bình Thuận: the plans of two years against the total.
    [["25,203 tỷ đồng", "59,440 tỷ đồng"], "86,687 tỷ đồng", "inconsistent", "84643000000"],
    [["25,203 tỷ đồng", "61,484 tỷ đồng"], "86,687 tỷ đồng", "consistent", "86687000000"],
    [["25,2 tỷ đồng", "61,4 tỷ đồng"], "86,687 tỷ đồng", "consistent", "86600000000"],
    [["7,750 tỷ đồng", "7,886 tỷ đồng"], "15,636 tỷ đồng", "consistent", "15636000000"],
    // Thái Nguyên: capital allotted and households to escape.
    [["108.779 triệu đồng", "8.546 triệu đồng"], "117.325 triệu đồng", "consistent", "117325000000"],
    [["3.365 hộ", "1.346 hộ"], "4.711 hộ", "consistent", "4711"],
    // One quantity printed twice: Bắc Kạn's poverty rate at the start.
    [["26,91%"], "26,61%", "inconsistent", "26.91"],
    [["59,440 tỷ đồng"], "59,4 tỷ đồng", "consistent", "59440000000"],
  ])("%j as %s: %s", (parts, total, outcome, recomputed) => {
    const verdict = verifySum({ parts: parts.map(f), total: f(total) });
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.recomputed.toFixed()).toBe(recomputed);
  });

  test("explains a sum that holds only within the rounding of its parts", () => {
    expect(
      verifySum({ parts: [f("25,2 tỷ đồng"), f("61,4 tỷ đồng")], total: f("86,687 tỷ đồng") }).because,
    ).toBe(
      "25,2 tỷ đồng + 61,4 tỷ đồng = 86,600 tỷ đồng: half-up prints 86,600 tỷ đồng; figures that print as shown " +
        "give 86,500 tỷ đồng to 86,700 tỷ đồng, so that 86,687 tỷ đồng is possible",
    );
  });

  test("refuses a sum of nothing and of different things", () => {
    expect(() => verifySum({ parts: [], total: 1 })).toThrowError(
      expect.objectContaining({ code: "RELATION_EMPTY" }),
    );
    expect(() => verifySum({ parts: [f("5 hộ"), f("6 tỷ đồng")], total: f("11 hộ") })).toThrowError(
      expect.objectContaining({ code: "UNIT_MISMATCH" }),
    );
  });
});

describe("verifyDifference", () => {
  test.each([
    ["2,58%", "1,96%", "0,62%", "consistent", "0.62"],
    ["2,58%", "1,96%", "0,62 điểm phần trăm", "consistent", "0.62"],
    // Quảng Nam 2013-2014: differences of rates that were rounded first.
    ["11,27%", "9,15%", "2,13%", "consistent", "2.12"],
    ["11,27%", "9,15%", "-2,13%", "consistent", "-2.12"],
    ["11,27%", "9,15%", "2,14%", "inconsistent", "2.12"],
    ["33.127 hộ", "29.146 hộ", "3.981 hộ", "consistent", "3981"],
    ["33.127 hộ", "29.146 hộ", "3.980 hộ", "inconsistent", "3981"],
    ["1,96%", "2,58%", "0,62%", "consistent", "0.62"],
    ["1,96%", "2,58%", "-0,62%", "inconsistent", "0.62"],
  ])("from %s to %s as %s: %s", (from, to, printed, outcome, recomputed) => {
    const verdict = verifyDifference({ from: f(from), to: f(to), printed: f(printed) });
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.recomputed.toFixed()).toBe(recomputed);
  });

  test.each([
    ["2,58%", "1,96%", "0,62%", "2,58% − 1,96%"],
    ["2,58%", "1,96%", "-0,62%", "1,96% − 2,58%"],
    ["1,96%", "2,58%", "0,62%", "2,58% − 1,96%"],
    ["1,96%", "1,96%", "0,00%", "1,96% − 1,96%"],
  ])(
    "subtracts the smaller figure of a size, and the earlier one of a signed print: %s to %s, %s",
    (...row) => {
      const [from, to, printed, formula] = row;
      expect(verifyDifference({ from: f(from), to: f(to), printed: f(printed) }).because).toContain(formula);
    },
  );

  test("does not take a relative change for points", () => {
    expect(verifyDifference({ from: f("2,58%"), to: f("1,96%"), printed: f("24,03%") }).outcome).toBe(
      "inconsistent",
    );
  });
});

describe("verifyProduct", () => {
  /** Global MPI 2024, national results: OPHI MPI Methodological Notes 58 and 59, Table 1.1. */
  const rows: [string, string, string, string, boolean][] = [
    ["Viet Nam, MICS 2020-2021", "0,008", "1,9%", "40,3%", true],
    ["Benin, MICS 2021-2022", "0,290", "55,9%", "51,8%", true],
    ["India, DHS 2019-2021", "0,069", "16,4%", "42,0%", true],
    ["North Macedonia, MICS 2018-2019", "0,001", "0,4%", "38,2%", false],
    ["Jordan, DHS 2017-2018", "0,002", "0,4%", "35,4%", false],
    ["Tunisia, MICS 2023", "0,003", "1,0%", "35,2%", false],
    ["Moldova, MICS 2012", "0,004", "0,9%", "37,4%", false],
    ["Colombia, DHS 2015-2016", "0,020", "4,8%", "40,6%", false],
    ["El Salvador, MICS 2014", "0,032", "7,9%", "41,3%", false],
    ["Gabon, DHS 2019-2021", "0,037", "8,6%", "42,4%", false],
    ["Nicaragua, DHS 2011-2012", "0,074", "16,5%", "45,3%", false],
    ["Lao PDR, MICS 2017", "0,108", "23,1%", "47,0%", false],
    ["Angola, DHS 2015-2016", "0,282", "51,1%", "55,3%", false],
    ["Ethiopia, DHS 2019", "0,367", "68,7%", "53,3%", false],
    ["Niger, DHS 2012", "0,601", "91,0%", "66,1%", false],
  ];
  test.each(rows)("%s", (_, mpi, h, a, naive) => {
    const verdict = verifyProduct({ factors: [f(h), f(a)], printed: f(mpi) });
    expect(verdict.outcome).toBe("consistent");
    expect(verdict.asPrinted.includes("half-up")).toBe(naive);
  });

  test("a share of an amount", () => {
    const verdict = verifyProduct({ factors: [f("64%"), f("75.000 tỷ đồng")], printed: f("48.000 tỷ đồng") });
    expect(verdict.asPrinted).toContain("half-up");
  });

  test("refuses a product of nothing", () => {
    expect(() => verifyProduct({ factors: [], printed: 1 })).toThrowError(
      expect.objectContaining({ code: "RELATION_EMPTY" }),
    );
  });
});

describe("impliedTotal", () => {
  test("finds the households of Bình Thuận", () => {
    const result = impliedTotal([
      { count: f("6.621 hộ"), printed: f("1,96%") },
      { count: f("12.203 hộ"), printed: f("3,62%") },
    ]);
    expect(result.outcome).toBe("consistent");
    expect([result.total?.lower?.toFixed(), result.total?.upper?.toFixed()]).toEqual(["336947", "337565"]);
    expect(result.because).toBe(
      "6.621 hộ (1,96%), 12.203 hộ (3,62%) hold together for a total of 336.947 hộ to 337.565 hộ",
    );
  });

  test("finds that 106 communes at 98,1 % are of 108", () => {
    const { total } = impliedTotal([{ count: f("106 xã"), printed: f("98,1%") }]);
    expect([total?.lower?.toFixed(), total?.upper?.toFixed()]).toEqual(["108", "108"]);
  });

  test("finds that a share fits no whole number", () => {
    const result = impliedTotal([{ count: f("1 xã"), printed: f("40%") }]);
    expect(result).toMatchObject({ outcome: "inconsistent", total: null });
    expect(result.because).toContain("no total");
  });

  test("nobody is a share of zero of any total, and somebody of none", () => {
    expect(impliedTotal([{ count: f("0 hộ"), printed: f("0,00%") }]).total).toMatchObject({ upper: null });
    expect(impliedTotal([{ count: f("0 hộ"), printed: f("0,02%") }]).outcome).toBe("inconsistent");
    expect(impliedTotal([{ count: f("3 hộ"), printed: f("0,00%") }]).total?.lower?.toFixed()).toBe("60001");
  });

  test("leaves open what a qualifier leaves open", () => {
    const open = impliedTotal([{ count: f("hơn 100 hộ"), printed: f("10%") }]);
    expect(open.outcome).toBe("undecidable");
    expect(open.because).toMatch(/^hơn 100 hộ \(10%\): "hơn 100 hộ" leaves it open; /);
  });

  test("refuses no shares", () => {
    expect(() => impliedTotal([])).toThrowError(expect.objectContaining({ code: "RELATION_EMPTY" }));
  });
});
