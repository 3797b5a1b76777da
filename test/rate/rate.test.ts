import { Decimal as AppDecimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { parseFigure, rate } from "../../src/index.ts";
import { refusal } from "../refusal.ts";

describe("rate", () => {
  // part, whole, printed percent, places: rows of reports that hold under half-up, with where they were published.
  test.each([
    ["15.636", "86.687", "18", 0, "Bình Thuận 2023, disbursed of all capital"],
    ["15.636", "86.687", "18.04", 2, "Bình Thuận 2023, recomputed to two places"],
    ["7.750", "25.203", "30.75", 2, "Bình Thuận 2023, disbursed of capital carried over from 2022"],
    ["22.733", "9.5", "239.3", 1, "Bình Thuận 2023, Fund for the Poor"],
    ["106", "108", "98.1", 1, "Bắc Kạn 2023, communes that meet the health criteria"],
    ["35683", "318323", "11.21", 2, "Thái Nguyên 2016, QĐ 165/QĐ-UBND of 20/01/2017"],
    ["288", "12549", "2.30", 2, "Tân Phú Đông 2021, a near-tie, baoapbac.vn 941954"],
    ["48000", "75000", "64", 0, "central share of the 2021-2025 programme, thoidai.com.vn 161632"],
    ["100000", "1044000", "9.6", 1, "share of the 2026-2030 programme, baogialai.com.vn 579288"],
    ["11.04", "3", "368", 0, "Thừa Thiên Huế 2023, points against the target, mic.gov.vn 160063"],
  ])("%s / %s is %s %% (%#)", (part, whole, printed, places) => {
    expect(rate(part, whole).percent.toFixed(places)).toBe(printed);
  });

  test("has 40 significant digits, rounded once", () => {
    expect(rate(2, 3).percent.toFixed()).toBe("66.66666666666666666666666666666666666667");
    const long = "1234567890123456789012345678901234567890123456789";
    expect(rate(long, long).percent.toFixed()).toBe("100");
  });

  test("may exceed 100 and may be zero", () => {
    expect(rate(5, 2).percent.toFixed()).toBe("250");
    expect(rate(0, 2).percent.toFixed()).toBe("0");
  });

  test("is frozen plain data with its kind", () => {
    const result = rate(1, 4);
    expect(result.kind).toBe("rate");
    expect(Object.isFrozen(result)).toBe(true);
    expect(JSON.stringify(result)).toBe('{"kind":"rate","percent":"25"}');
  });

  test("reads every kind of exact number, and figures", () => {
    expect(rate(1n, new AppDecimal(8)).percent.toFixed()).toBe("12.5");
    expect(rate(parseFigure("7,886 tỷ đồng"), parseFigure("59,440 tỷ đồng")).percent.toFixed(2)).toBe(
      "13.27",
    );
    expect(rate(parseFigure("106 xã"), 108).percent.toFixed(1)).toBe("98.1");
    expect(rate(106, parseFigure("108 xã")).percent.toFixed(1)).toBe("98.1");
    expect(rate(0, parseFigure("9,5 tỷ đồng")).percent.toFixed()).toBe("0");
    expect(rate(parseFigure("22,733", { locale: "vi" }), "9.5").percent.toFixed(1)).toBe("239.3");
    expect(rate(parseFigure("1,89%"), "1.5").percent.toFixed()).toBe("126");
  });

  test.each([
    [1, 0, "RATE_OVER_ZERO"],
    [0, 0, "RATE_OVER_ZERO"],
    [-1, 2, "AMOUNT_NEGATIVE"],
    [1, -2, "AMOUNT_NEGATIVE"],
    [0.1 + 0.2, 1, "NUMBER_TOO_PRECISE"],
    [Number.NaN, 1, "NUMBER_NOT_FINITE"],
    ["1,5", 2, "NUMBER_NOT_PLAIN"],
    [undefined, 2, "NUMBER_WRONG_TYPE"],
    [{}, 2, "NUMBER_WRONG_TYPE"],
    [parseFigure("1 tỷ đồng"), 2, "UNIT_MISMATCH"],
    [parseFigure("10 hộ"), parseFigure("20 người"), "UNIT_MISMATCH"],
    [parseFigure("10 triệu đồng/người"), parseFigure("20 triệu đồng"), "UNIT_MISMATCH"],
    [parseFigure("gần 128 tỷ đồng"), parseFigure("200 tỷ đồng"), "FIGURE_QUALIFIED"],
    [{ value: 1, places: 0, unit: "bushel" }, 2, "UNIT_UNKNOWN"],
  ])("refuses %o / %o (%s)", (part, whole, code) => {
    expect(refusal(() => rate(part as never, whole as never)).code).toBe(code);
  });

  test("shows the units of operands that do not go together", () => {
    const { received } = refusal(() => rate(parseFigure("10 hộ"), parseFigure("20 người")));
    expect(received).toEqual(["household", "person"]);
  });

  test("says which operand was refused, and why", () => {
    expect(refusal(() => rate(1, -2)).message).toBe("Cannot read whole -2: expected zero or more");
    expect(refusal(() => rate(parseFigure("1 tỷ đồng"), 2)).message).toBe(
      "Cannot put part and whole together: one is in vnd, the other a number without a unit",
    );
  });
});
