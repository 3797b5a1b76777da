import { describe, expect, test } from "vitest";
import { type Figure, formatFigure, parseFigure } from "../../src/figure/index.ts";
import { type Decimal, decimal } from "../../src/number/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

// text as printed, canonical print in Vietnamese, in English
test.each([
  ["10647,981 tỉ đồng", "10.647,981 tỷ đồng", "10,647.981 billion VND"],
  ["gần 128 tỷ đồng", "gần 128 tỷ đồng", "nearly 128 billion VND"],
  ["25, 42%", "25,42%", "25.42%"],
  ["giảm 04%", "4%", "4%"],
  ["1,60%", "1,60%", "1.60%"],
  ["1 tỷ 557 triệu đồng", "1.557 triệu đồng", "1,557 million VND"],
  ["1,044 triệu tỷ đồng", "1,044 triệu tỷ đồng", "1.044 quadrillion VND"],
  ["39 vạn tấn", "39 vạn tấn", "39 ten thousand tonnes"],
  ["9 trăm nghìn đồng", "9 trăm nghìn đồng", "9 hundred thousand VND"],
  ["VNĐ662.59 trillion", "662,59 nghìn tỷ đồng", "662.59 trillion VND"],
  ["4.145 hộ nghèo", "4.145 hộ", "4,145 households"],
  ["ít nhất một mô hình", "ít nhất 1 mô hình", "at least 1 model"],
  ["1 triệu người", "1 triệu người", "1 million people"],
  ["1,0 điểm %", "1,0 điểm phần trăm", "1.0 percentage points"],
  ["1 điểm %", "1 điểm phần trăm", "1 percentage point"],
  ["1.500.000 đ/người/tháng", "1.500.000 đồng/người/tháng", "1,500,000 VND per person per month"],
  ["15.000 đồng/kg", "15.000 đồng/kg", "15,000 VND per kg"],
  ["-1.234,5", "-1.234,5", "-1,234.5"],
  ["dưới 10%/năm", "dưới 10%/năm", "under 10% per year"],
  ["từ 1.500.000 đồng trở xuống", "tối đa 1.500.000 đồng", "at most 1,500,000 VND"],
  ["999", "999", "999"],
])("%s is written %s and %s", (text, vi, en) => {
  const figure = parseFigure(text);
  expect(formatFigure(figure)).toBe(vi);
  expect(formatFigure(figure, { locale: "en" })).toBe(en);
});

describe("a number", () => {
  test.each([
    [decimal("13.267"), { places: 2, unit: "percent" }, "13,27%"],
    [decimal("13.265"), { places: 2 }, "13,27"],
    [decimal("-13.265"), { places: 2 }, "-13,27"],
    [decimal("13.267"), { places: 2, rounding: "truncate" }, "13,26"],
    [decimal("2.5"), { places: 0, rounding: "half-even" }, "2"],
    [decimal("-0.004"), { places: 2 }, "0,00"],
    [decimal("22733000000"), { scale: 1e9, unit: "vnd" }, "22,733 tỷ đồng"],
    [decimal("22733000000"), { scale: "1000000000", places: 1, unit: "vnd" }, "22,7 tỷ đồng"],
    [decimal("1234.5"), { places: -2 }, "1.200"],
    [decimal("336947"), { unit: "household", locale: "en" }, "336,947 households"],
    [decimal("1"), { places: 3 }, "1,000"],
  ] as const)("%s with %j is %s", (value, options, text) => {
    expect(formatFigure(value, options)).toBe(text);
  });
});

describe("a figure asked for in another form", () => {
  const figure = deepFreeze(parseFigure("15,600 tỷ đồng"));

  test("keeps its precision in another scale", () => {
    expect(formatFigure(figure, { scale: 1e6 })).toBe("15.600 triệu đồng");
    expect(formatFigure(figure, { scale: 1e12 })).toBe("0,015600 nghìn tỷ đồng");
    expect(formatFigure(figure, { scale: 1 })).toBe("15.600.000.000 đồng");
  });

  test("is rounded to the places asked for", () => {
    expect(formatFigure(figure, { places: 0 })).toBe("16 tỷ đồng");
    expect(formatFigure(figure, { places: 0, rounding: "truncate" })).toBe("15 tỷ đồng");
    expect(formatFigure(figure, { places: 4 })).toBe("15,6000 tỷ đồng");
  });

  test("has another unit only where its text may mean it", () => {
    expect(formatFigure(parseFigure("0,62%"), { unit: "percentage-point" })).toBe("0,62 điểm phần trăm");
    expect(formatFigure(parseFigure("6.621", { locale: "vi" }), { unit: "household" })).toBe("6.621 hộ");
    expect(refusal(() => formatFigure(figure, { unit: "percent" })).code).toBe("UNIT_MISMATCH");
  });
});

test("a figure written by hand may leave out its kind, text, locale, qualifier and per", () => {
  const figure = { value: "15636000000", places: 3, scale: "1000000000", unit: "vnd" };
  expect(formatFigure(figure as unknown as Figure)).toBe("15,636 tỷ đồng");
  expect(formatFigure({ value: "5", places: 0, unit: "household" } as unknown as Figure)).toBe("5 hộ");
  expect(formatFigure(JSON.parse(JSON.stringify(parseFigure("gần 128 tỷ đồng"))))).toBe("gần 128 tỷ đồng");
});

describe("what is refused", () => {
  const figure = parseFigure("15,636 tỷ đồng");
  test.each([
    [figure, { scale: 1e7 }, "FIGURE_NOT_CANONICAL"],
    [figure, { scale: 0 }, "FIGURE_NOT_CANONICAL"],
    [figure, { scale: "0.1" }, "FIGURE_NOT_CANONICAL"],
    [figure, { scale: 2e9 }, "FIGURE_NOT_CANONICAL"],
    [{ ...figure, places: 1 }, {}, "FIGURE_NOT_CANONICAL"],
    [{ ...figure, scale: decimal(500) }, {}, "FIGURE_NOT_CANONICAL"],
    [figure, { places: 1.5 }, "PLACES_INVALID"],
    [figure, { rounding: "up" }, "ROUNDING_UNKNOWN"],
    [figure, { locale: "fr" }, "LOCALE_UNKNOWN"],
    [figure, { unit: "valueOf" }, "UNIT_UNKNOWN"],
    [figure, { scale: "1e9" }, "NUMBER_NOT_PLAIN"],
    [figure, null, "ARGUMENT_INVALID"],
    [{ ...figure, unit: "đồng" }, {}, "ARGUMENT_INVALID"],
    [{ ...figure, qualifier: "maybe" }, {}, "ARGUMENT_INVALID"],
    [{ ...figure, places: -1 }, {}, "ARGUMENT_INVALID"],
    [{ ...figure, places: 0.5 }, {}, "ARGUMENT_INVALID"],
    [{ ...figure, scale: 0 }, {}, "ARGUMENT_INVALID"],
    [{ ...figure, per: "year" }, {}, "ARGUMENT_INVALID"],
    [{ ...figure, value: Number.NaN }, {}, "NUMBER_NOT_FINITE"],
    [{ ...figure, locale: "de" }, {}, "LOCALE_UNKNOWN"],
    [null, {}, "NUMBER_WRONG_TYPE"],
    [undefined, {}, "NUMBER_WRONG_TYPE"],
    [{}, {}, "NUMBER_WRONG_TYPE"],
  ])("%# %j with %j: %s", (input, options, code) => {
    expect(refusal(() => formatFigure(input as Decimal, options as never)).code).toBe(code);
  });

  test("says what to ask for", () => {
    expect(refusal(() => formatFigure({ ...figure, places: 1 })).message).toBe(
      "Cannot write a figure with 1 places: it has more, ask for the places to round it to",
    );
  });
});
