import { describe, expect, test } from "vitest";
import { type FigureRange, parseRange } from "../../src/figure/index.ts";
import { refusal } from "../refusal.ts";

/** A range in the notation of mathematics, with its unit and what it is given for each of. */
function shown({ lower, upper, lowerClosed, upperClosed }: FigureRange): string {
  const end = lower ?? upper;
  const ends = `${lower?.value.toFixed() ?? "-∞"}, ${upper?.value.toFixed() ?? "∞"}`;
  const per = end?.per.map((each) => ` per ${each}`).join("");
  return `${lowerClosed ? "[" : "("}${ends}${upperClosed ? "]" : ")"} ${end?.unit}${per}`;
}

test.each([
  ["1%-1,5%/năm", "[1, 1.5] percent per year", "Quyết định 1722/QĐ-TTg"],
  ["1,0 - 1,5%/năm", "[1, 1.5] percent per year", "Nghị quyết 24/2021/QH15"],
  ["1,0 - 1,5%", "[1, 1.5] percent", ""],
  ["1 - 1,5%", "[1, 1.5] percent", "phunuvietnam.vn, target of 2020"],
  ["từ 1,3% đến 1,5%/năm", "[1.3, 1.5] percent per year", "Quyết định 442/QĐ-TTg, 2017"],
  ["3% - 4%", "[3, 4] percent", "Quyết định 1722/QĐ-TTg, ethnic minorities"],
  ["từ 4-5%/năm", "[4, 5] percent per year", "Quyết định 90/QĐ-TTg, poor districts"],
  ["từ từ 3-4%/năm", "[3, 4] percent per year", "the word twice, as printed"],
  ["02 - 2,5%", "[2, 2.5] percent", "a report on Bắc Kạn, 2020"],
  ["3,5 - 04%", "[3.5, 4] percent", "a report on Bắc Kạn, 2020"],
  ["1–1.5 percent", "[1, 1.5] percent", "English, en dash"],
  ["giảm 0,3 - 0,4%/năm", "[0.3, 0.4] percent per year", ""],
  ["14.5%-15.5%", "[14.5, 15.5] percent", "dots in Vietnamese"],
  ["1,5-2%", "[1.5, 2] percent", "Ninh Thuận 2023"],
  ["5- 7 tấn", "[5, 7] tonne", "a report on Bắc Kạn, 2020"],
  ["trên 700.000-1.000.000 đồng", "(700000, 1000000] vnd", "open below, and no subtraction"],
  ["trên 700.000 đồng đến 1.000.000 đồng", "(700000, 1000000] vnd", "Quyết định 59/2015/QĐ-TTg"],
  ["trên 2-3 triệu", "(2000000, 3000000] none", "a scale word that stands once"],
  ["trên 2-3 triệu đồng", "(2000000, 3000000] vnd", ""],
  ["từ 520.000 đến dưới 900.000 đồng", "[520000, 900000) vnd", "Quyết định 32/2014/QĐ-TTg"],
  ["1 triệu - 2 tỷ đồng", "[1000000, 2000000000] vnd", "a scale word of its own"],
  ["500 triệu đến 1 tỷ đồng", "[500000000, 1000000000] vnd", "two scale words"],
  ["700.000 - 1 triệu đồng", "[700000, 1000000] vnd", "a first end in full"],
  ["1 tỷ - 2 đồng", null, "RANGE_REVERSED"],
  ["1 triệu - 1,5", "[1000000, 1500000] none", "a scale word that stands once, before"],
  ["trên 3%", "(3, ∞) percent", "Quyết định 90/QĐ-TTg"],
  ["hơn 3%", "(3, ∞) percent", ""],
  ["ít nhất 20 mô hình", "[20, ∞) model", "Thái Nguyên 2023"],
  ["tối thiểu 45%", "[45, ∞) percent", ""],
  ["từ 40% trở lên", "[40, ∞) percent", ""],
  ["từ 03 chỉ số trở lên", "[3, ∞) item", "Nghị định 07/2021/NĐ-CP"],
  ["từ đủ 6 tuổi trở lên", "[6, ∞) year", "Nghị định 07/2021/NĐ-CP"],
  ["từ đủ 16 tuổi", "[16, ∞) year", ""],
  ["dưới 10%", "(-∞, 10) percent", "target of 2026-2030"],
  ["dưới 03 chỉ số", "(-∞, 3) item", "Nghị định 07/2021/NĐ-CP"],
  ["gần 4 tỷ đồng", "(-∞, 4000000000) vnd", ""],
  ["tối đa 5 hộ", "(-∞, 5] household", ""],
  ["không quá 5 hộ", "(-∞, 5] household", ""],
  [
    "từ 1.500.000 đồng/người/tháng trở xuống",
    "(-∞, 1500000] vnd per person per month",
    "Nghị định 07/2021/NĐ-CP",
  ],
  ["từ đủ 700.000 đồng trở xuống", "(-∞, 700000] vnd", "Quyết định 59/2015/QĐ-TTg"],
  ["trên 3% trở lên", "(3, ∞) percent", "the stricter word"],
  ["13,26%", "[13.26, 13.26] percent", "one number is closed at both ends"],
  ["3 - 3%", "[3, 3] percent", "two ends that are one number"],
  ["between 1 and 1.5 percent", "[1, 1.5] percent", ""],
  ["from 1 to 1.5% a year", "[1, 1.5] percent per year", ""],
  ["40% or more", "[40, ∞) percent", ""],
  ["at most 1,300,000 VND", null, "FIGURE_UNREADABLE"],
])("%s is %s (%s)", (text, range, note) => {
  if (range === null) expect(refusal(() => parseRange(text, { locale: "vi" })).code).toBe(note);
  else expect(shown(parseRange(text))).toBe(range);
});

test("an end keeps its places and has its canonical print for a text", () => {
  const { lower, upper } = parseRange("02 - 2,50%/năm");
  expect([lower?.places, lower?.text]).toEqual([0, "2%/năm"]);
  expect([upper?.places, upper?.text]).toEqual([2, "2,50%/năm"]);
  expect(parseRange("trên 3%").lower?.text).toBe("3%");
});

test("an approximate range keeps the doubt on its ends", () => {
  const { lower, upper } = parseRange("khoảng 1 - 1,5%/năm");
  expect([lower?.qualifier, upper?.qualifier]).toEqual(["about", "about"]);
  expect(parseRange("1 - 1,5%/năm").lower?.qualifier).toBe("none");
  const half = parseRange("1 - khoảng 2%");
  expect([half.lower?.qualifier, half.upper?.qualifier]).toEqual(["none", "about"]);
});

test("the unit of both ends can be asked for", () => {
  const { lower, upper } = parseRange("giảm 1 - 1,5%", { unit: "percentage-point" });
  expect([lower?.unit, upper?.unit]).toEqual(["percentage-point", "percentage-point"]);
});

describe("what is refused", () => {
  test.each([
    ["4-3%", "RANGE_REVERSED", "nothing lies from 4% to 3%"],
    ["2021 - 2015", "RANGE_REVERSED", "nothing lies from 2.021 to 2.015"],
    ["trên 3 - 3%", "RANGE_REVERSED", "nothing lies from 3% to 3%"],
    ["3 - dưới 3%", "RANGE_REVERSED", "nothing lies from 3% to 3%"],
    ["500 - 1 tỷ đồng", "RANGE_REVERSED", "nothing lies from 500 tỷ đồng to 1 tỷ đồng"],
    ["20% - 50 hộ", "UNIT_MISMATCH", "its ends are in percent and in household"],
    ["dưới 3 - 4%", "FIGURE_UNREADABLE", "the words around its ends contradict each other"],
    ["từ 3 đến trên 4%", "FIGURE_UNREADABLE", "the words around its ends contradict each other"],
    ["từ 3 đến từ 4%", "FIGURE_UNREADABLE", "the words around its ends contradict each other"],
    ["40% trở lên đến 50%", "FIGURE_UNREADABLE", "the words around its ends contradict each other"],
    ["dưới 3% trở lên", "FIGURE_UNREADABLE", "the words around its ends contradict each other"],
    ["106/108 xã", "FIGURE_UNREADABLE", "it is a pair; read it with parsePair"],
    ["1 - 2 - 3%", "FIGURE_UNREADABLE", 'and met "-"'],
    ["1 -", "FIGURE_UNREADABLE", "and met the end"],
    ["12,733 - 13,456", "FIGURE_AMBIGUOUS", "it may be 12.733 - 13.456 or 12733 - 13456 without a locale"],
    ["1 - 1,500%", "FIGURE_AMBIGUOUS", "it may be 1% - 1.500% or 1% - 1500% without a locale"],
    ["12,733%", "FIGURE_AMBIGUOUS", "it may be 12.733% or 12733% without a locale"],
    ["1 tỷ 2000 triệu đồng", "FIGURE_UNREADABLE", "one of its parts is as large as the part before it"],
    [
      "1 tỷ 2000 triệu đồng - 5 tỷ đồng",
      "FIGURE_UNREADABLE",
      "one of its parts is as large as the part before it",
    ],
    [
      "1 tỷ đồng - 5 tỷ 5000 triệu đồng",
      "FIGURE_UNREADABLE",
      "one of its parts is as large as the part before it",
    ],
    ["> 12,733%", "FIGURE_AMBIGUOUS", "it may be > 12.733% or > 12733% without a locale"],
    ["< 12,733%", "FIGURE_AMBIGUOUS", "it may be < 12.733% or < 12733% without a locale"],
    ["≥ 12,733%", "FIGURE_AMBIGUOUS", "it may be ≥ 12.733% or ≥ 12733% without a locale"],
    ["≤ 12,733%", "FIGURE_AMBIGUOUS", "it may be ≤ 12.733% or ≤ 12733% without a locale"],
    ["9".repeat(501), "FIGURE_TOO_LONG", "expected at most 500 characters, it has 501"],
  ])("%s", (text, code, state) => {
    const error = refusal(() => parseRange(text));
    expect([error.code, error.received]).toEqual([code, text]);
    expect(error.message).toMatch(/^Cannot read range "/);
    expect(error.message).toContain(state);
  });

  test("two income lines merged into a false range, with both readings", () => {
    const text = "từ 1,5 triệu đồng đến 2 triệu đồng trở xuống";
    const error = refusal(() => parseRange(text));
    expect(error.code).toBe("FIGURE_AMBIGUOUS");
    expect(error.message).toBe(
      `Cannot read range "${text}": it may be 1.5 million VND - 2 million VND or ≤ 2 million VND`,
    );
    expect(refusal(() => parseRange("3 - 4% trở lên")).message).toContain("it may be 3% - 4% or ≥ 4%");
  });
});

test("a range is frozen plain data", () => {
  const range = parseRange("dưới 10%");
  expect(Object.isFrozen(range)).toBe(true);
  expect(JSON.parse(JSON.stringify(range))).toMatchObject({ kind: "range", text: "dưới 10%", lower: null });
});
