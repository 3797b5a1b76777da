import { describe, expect, test } from "vitest";
import { parseTarget, type Target } from "../../src/target/index.ts";
import { refusal } from "../refusal.ts";

function shown({ measure, aim, unit, per, values, approximate }: Target): string {
  const { lower, upper, lowerClosed, upperClosed } = values;
  const ends = `${lower?.toFixed() ?? "-∞"}, ${upper?.toFixed() ?? "∞"}`;
  const range = `${lowerClosed ? "[" : "("}${ends}${upperClosed ? "]" : ")"}`;
  return `${measure} ${aim} ${range} ${unit} a ${per}${approximate ? ", about" : ""}`;
}

test.each([
  [
    "duy trì mức giảm 1,0 - 1,5%/năm",
    "reduction at-least [1, 1.5] percentage-point a year",
    "Nghị quyết 24/2021/QH15",
  ],
  ["giảm trên 3,0%/năm", "reduction at-least (3, ∞) percentage-point a year", "Quyết định 90/QĐ-TTg"],
  ["giảm 4-5%/năm", "reduction at-least [4, 5] percentage-point a year", "Quyết định 90/QĐ-TTg"],
  [
    "bình quân 1% - 1,5%/năm",
    "reduction at-least [1, 1.5] percentage-point a year",
    "Quyết định 1722/QĐ-TTg",
  ],
  ["giảm 1 - 1,5%", "reduction at-least [1, 1.5] percentage-point a period", "phunuvietnam.vn, 2020"],
  ["từ 1,3% đến 1,5%", "reduction at-least [1.3, 1.5] percentage-point a period", "Quyết định 442/QĐ-TTg"],
  ["duy trì mức giảm 1% - 1,5%/năm", "reduction at-least [1, 1.5] percentage-point a year", "2026-2030"],
  [
    "duy trì ở mức 1%-1,5%/năm",
    "reduction at-least [1, 1.5] percentage-point a year",
    "thoidai.com.vn 161632 drops the verb",
  ],
  ["bình quân mỗi năm giảm 1-1,5%", "reduction at-least [1, 1.5] percentage-point a year", ""],
  ["1 - 1,5%/năm", "reduction at-least [1, 1.5] percentage-point a year", "bare"],
  ["1,5%", "reduction at-least [1.5, 1.5] percentage-point a period", "bare"],
  ["trên 3%", "reduction at-least (3, ∞) percentage-point a period", "bare"],
  ["3-4%/năm", "reduction at-least [3, 4] percentage-point a year", "Lào Cai"],
  ["giảm 04%", "reduction at-least [4, 4] percentage-point a period", "zero-padded"],
  ["giảm 1,5 điểm phần trăm", "reduction at-least [1.5, 1.5] percentage-point a period", ""],
  ["giảm 1.000 hộ nghèo", "reduction at-least [1000, 1000] household a period", "a count"],
  ["giảm dưới 1%", "reduction at-most (-∞, 1) percentage-point a period", "an upper end alone"],
  [
    "giảm 1/2 số hộ nghèo và hộ cận nghèo so với đầu kỳ",
    "relative-cut at-least [50, 50] percent a period",
    "QĐ 90",
  ],
  ["giảm hơn một nửa", "relative-cut at-least (50, ∞) percent a period", ""],
  ["giảm ít nhất 1/2 số hộ nghèo", "relative-cut at-least [50, ∞) percent a period", ""],
  ["giảm nửa số hộ nghèo", "relative-cut at-least [50, 50] percent a period", ""],
  ["giảm 50% số hộ nghèo", "relative-cut at-least [50, 50] percent a period", ""],
  ["giảm 30 - 40% tổng số hộ nghèo mỗi năm", "relative-cut at-least [30, 40] percent a year", ""],
  ["giảm thêm 2,5% hộ nghèo", "reduction at-least [2.5, 2.5] percentage-point a period", "no số: points"],
  ["đạt 96%", "level at-least [96, 96] percent a period", "Bắc Kạn 2020, health insurance"],
  ["đạt trên 95%", "level at-least (95, ∞) percent a period", "Nghị quyết 27/2026/QH16"],
  ["tăng lên 98,5%", "level at-least [98.5, 98.5] percent a period", "a level, not an increase"],
  ["ít nhất 20 mô hình", "level at-least [20, ∞) model a period", "Thái Nguyên 2023"],
  [
    "9,5 tỷ đồng",
    "level at-least [9500000000, 9500000000] vnd a period",
    "Bình Thuận, the Fund for the Poor",
  ],
  ["xuống dưới 10%", "level at-most (-∞, 10) percent a period", "2026-2030"],
  ["dưới 10%", "level at-most (-∞, 10) percent a period", "bare"],
  ["còn 2,75%", "level at-most [2.75, 2.75] percent a period", "Phú Thọ 2025"],
  ["giảm còn 2 - 3%", "level at-most [2, 3] percent a period", "a level, not a reduction"],
  ["không quá 5 hộ", "level at-most (-∞, 5] household a period", ""],
  ["tăng thêm 08 trường", "increase at-least [8, 8] school a period", "Bắc Kạn 2020"],
  ["tăng thêm hai trường", "increase at-least [2, 2] school a period", "a number word"],
  ["tăng 1 - 2%/năm", "increase at-least [1, 2] percentage-point a year", ""],
  ["giảm khoảng 1 - 1,5%/năm", "reduction at-least [1, 1.5] percentage-point a year, about", ""],
  [
    "reduce by 1–1.5 percentage points a year",
    "reduction at-least [1, 1.5] percentage-point a year",
    "English",
  ],
  ["cut by more than half", "relative-cut at-least (50, ∞) percent a period", "English"],
  ["reduce by 50% of poor households", "relative-cut at-least [50, 50] percent a period", "English"],
  ["đạt 50% số xã", "level at-least [50, 50] percent a period", "a share to be reached"],
  [
    "2% hộ nghèo tăng thêm",
    "reduction at-least [2, 2] percentage-point a period",
    "a verb behind the number",
  ],
  ["reach 96%", "level at-least [96, 96] percent a period", "English"],
  ["to below 10%", "level at-most (-∞, 10) percent a period", "English"],
  ["reduce to at most 2.75%", "level at-most (-∞, 2.75] percent a period", "English"],
  ["add at least 8 schools", "increase at-least [8, ∞) school a period", "English"],
])("%s is %s (%s)", (text, target) => expect(shown(parseTarget(text))).toBe(target));

test("a third has no finite decimal, and stands exactly beside its 40 digits", () => {
  const { values } = parseTarget("giảm 1/3 số hộ nghèo");
  expect([values.lowerExact, values.upperExact]).toEqual(["100/3", "100/3"]);
});

test("NFD reads as NFC, and the text is kept", () => {
  const text = "xuống dưới 10%";
  expect(shown(parseTarget(text.normalize("NFD")))).toBe(shown(parseTarget(text)));
  expect(parseTarget(text.normalize("NFD")).text).toBe(text);
});

test("the language given fixes the marks", () => {
  expect(parseTarget("1,250 hộ", { locale: "vi" }).values.lower?.toFixed()).toBe("1.25");
  expect(parseTarget("1,250 hộ", { locale: "en" }).values.lower?.toFixed()).toBe("1250");
});

describe("what is refused", () => {
  test.each([
    ["cơ bản không còn hộ nghèo", "TARGET_UNREADABLE", 'and met "cơ"'],
    ["", "TARGET_UNREADABLE", "and met the end"],
    ["giảm", "TARGET_UNREADABLE", "and met the end"],
    ["xuống trên 5%", "TARGET_UNREADABLE", "its verb and its bound point to different sides"],
    ["106/108 xã", "TARGET_UNREADABLE", "it is a pair"],
    ["giảm 3/2", "TARGET_UNREADABLE", "it is a pair"],
    ["giảm 2/2 số hộ", "TARGET_UNREADABLE", "it is a pair"],
    ["đạt 1/2 số hộ", "TARGET_UNREADABLE", "it is a pair"],
    ["giảm 31/1/2023", "TARGET_UNREADABLE", 'and met "/"'],
    ["giảm 4-3%", "RANGE_REVERSED", "nothing lies from 4% to 3%"],
    ["1,333%", "FIGURE_AMBIGUOUS", "it may be 1.333% or 1333% without a locale"],
    ["giảm 3% - 5 hộ", "UNIT_MISMATCH", "its ends are in percent and in household"],
    ["9".repeat(1_001), "FIGURE_TOO_LONG", "expected at most 500 characters"],
    [5, "ARGUMENT_INVALID", "expected a text"],
  ])("%s", (text, code, state) => {
    const error = refusal(() => parseTarget(text as string));
    expect([error.code, error.received]).toEqual([code, text]);
    expect(error.message).toMatch(/^Cannot read target /);
    expect(error.message).toContain(state);
  });

  test("an error of the options themselves passes as it is", () => {
    const options = Object.defineProperty({}, "locale", {
      get: () => {
        throw new TypeError("out of reach");
      },
    });
    expect(() => parseTarget("1%", options)).toThrow(new TypeError("out of reach"));
  });

  test("a text of more than 500 characters, a share in it or not", () => {
    const text = `giảm 1/2 số hộ ${"a".repeat(485)}`;
    expect(shown(parseTarget(text))).toBe("relative-cut at-least [50, 50] percent a period");
    expect(refusal(() => parseTarget(`${text}a`)).code).toBe("FIGURE_TOO_LONG");
  });

  test("a locale that is not known", () => {
    expect(refusal(() => parseTarget("1%", { locale: "fr" as never })).code).toBe("LOCALE_UNKNOWN");
  });
});

test("a target is frozen plain data", () => {
  const target = parseTarget("giảm 1-1,5%/năm");
  expect(Object.isFrozen(target) && Object.isFrozen(target.values)).toBe(true);
  expect(JSON.parse(JSON.stringify(target))).toMatchObject({ kind: "target", text: "giảm 1-1,5%/năm" });
});
