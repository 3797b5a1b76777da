import { describe, expect, test } from "vitest";
import { parsePair } from "../../src/figure/index.ts";
import { refusal } from "../refusal.ts";

test.each([
  ["106/108 xã", "106 commune", "108 commune", "Bắc Kạn 2023"],
  ["8.112 hộ nghèo/506.184 hộ", "8112 household", "506184 household", ""],
  ["trên 24.000 hộ/104.000 khẩu", "over 24000 household", "104000 person", "Bình Thuận 2023"],
  ["630/847 khu dân cư", "630 village", "847 village", ""],
  ["15,636 tỷ đồng/86,687 tỷ đồng", "15636000000 vnd", "86687000000 vnd", "Bình Thuận 2023"],
  ["11,627/8 tỷ đồng", "11627000000 vnd", "8000000000 vnd", "Bình Thuận 2017"],
  ["hơn 8,472/6,5 tỷ đồng", "over 8472000000 vnd", "6500000000 vnd", "Bình Thuận 2017"],
  ["189/850 tỷ đồng", "189000000000 vnd", "850000000000 vnd", ""],
  ["712.115/1.239.405 triệu đồng", "712115000000 vnd", "1239405000000 vnd", "a province's capital"],
  ["3/9.500 tỷ đồng", "3000000000 vnd", "9500000000000 vnd", ""],
  ["14.714.669.968/9,5 tỷ đồng", "14714669968 vnd", "9500000000 vnd", "Bình Thuận 2019, two units"],
  ["5.299.856.928 đồng/2,2 tỷ đồng", "5299856928 vnd", "2200000000 vnd", "Bình Thuận 2019, two units"],
  ["1.500.000/2 triệu đồng", "1500000 vnd", "2000000 vnd", "two units"],
  ["11,627 tỷ đồng/8", "11627000000 vnd", "8000000000 vnd", "the unit stands before"],
  ["22,733/9,5", "22.733 none", "9.5 none", "no unit"],
  ["1/2 số hộ", "1 household", "2 household", ""],
  ["0/9,5 tỷ đồng", "0 vnd", "9500000000 vnd", "nothing raised"],
  ["106 / 108 communes", "106 commune", "108 commune", "English"],
])("%s is %s of %s (%s)", (text, part, whole) => {
  const pair = parsePair(text);
  const shown = [pair.part, pair.whole].map(
    ({ value, unit, qualifier }) =>
      `${qualifier === "none" ? "" : `${qualifier} `}${value.toFixed()} ${unit}`,
  );
  expect(shown).toEqual([part, whole]);
});

describe("what is refused", () => {
  test.each([
    [
      "500.000.000/850 tỷ đồng",
      "FIGURE_AMBIGUOUS",
      "it may be 500000000 billion VND/850 billion VND or 500000000 VND/850 billion VND",
    ],
    [
      "30.000/500 nghìn đồng",
      "FIGURE_AMBIGUOUS",
      "it may be 30000 thousand VND/500 thousand VND or 30000 VND/500 thousand VND",
    ],
    ["15/0 tỷ đồng", "FIGURE_AMBIGUOUS", "it may be 15 billion VND/0 billion VND or 15 VND/0 billion VND"],
    ["12,733/13,456", "FIGURE_AMBIGUOUS", "it may be 12.733/13.456 or 12733/13456 without a locale"],
    [
      "15.40/16 hộ",
      "FIGURE_AMBIGUOUS",
      "it may be 15.40 households/16 households or 1540 households/16 households in Vietnamese",
    ],
    ["12,345/12.345", "FIGURE_AMBIGUOUS", "it may be 12.345/12345 or 12345/12.345 without a locale"],
    [
      "15.40/1,500 hộ",
      "FIGURE_AMBIGUOUS",
      "it may be 15.40 households/1500 households or 1540 households/1.500 households in Vietnamese",
    ],
    ["1.000.000,5/1 tỷ đồng", "FIGURE_AMBIGUOUS", "it may be "],
    ["106 xã", "FIGURE_UNREADABLE", "it is one figure; read it with parseFigure"],
    ["1 - 2%", "FIGURE_UNREADABLE", "it is a range; read it with parseRange"],
    ["31/1/2023", "FIGURE_UNREADABLE", 'and met "/"'],
    ["từ 3/4 xã", "FIGURE_UNREADABLE", "the words around its figures contradict each other"],
    ["700.000 đồng/người", "FIGURE_UNREADABLE", "it is one figure; read it with parseFigure"],
    ["9".repeat(501), "FIGURE_TOO_LONG", "expected at most 500 characters"],
  ])("%s", (text, code, state) => {
    const error = refusal(() => parsePair(text));
    expect([error.code, error.received]).toEqual([code, text]);
    expect(error.message).toMatch(/^Cannot read pair "/);
    expect(error.message).toContain(state);
  });

  test("a unit that one of the two does not have", () => {
    expect(refusal(() => parsePair("24.000 hộ/104.000 khẩu", { unit: "household" })).code).toBe(
      "UNIT_MISMATCH",
    );
  });
});

test("a thousandfold decides: at it the scale is shared, and above it where the part is in full", () => {
  expect(parsePair("1.000/1 tỷ đồng").part.scale.toFixed()).toBe("1000000000");
  expect(refusal(() => parsePair("1.001/1 tỷ đồng")).code).toBe("FIGURE_AMBIGUOUS");
  expect(refusal(() => parsePair("999.999/1 tỷ đồng")).code).toBe("FIGURE_AMBIGUOUS");
  expect(parsePair("1.000.000/1 tỷ đồng").part.scale.toFixed()).toBe("1");
});

test("decimals belong to the scale word", () => {
  expect(parsePair("999,5/1 tỷ đồng").part.value.toFixed()).toBe("999500000000");
});

test("a pair is frozen plain data, and each figure has its own text", () => {
  const pair = parsePair("trên 24.000 hộ/104.000 khẩu");
  expect(Object.isFrozen(pair)).toBe(true);
  expect([pair.kind, pair.text]).toEqual(["pair", "trên 24.000 hộ/104.000 khẩu"]);
  expect([pair.part.text, pair.whole.text]).toEqual(["hơn 24.000 hộ", "104.000 người"]);
});
