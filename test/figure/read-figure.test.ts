import { expect, test } from "vitest";
import { readFigure } from "../../src/figure/index.ts";
import { refusal } from "../refusal.ts";

test.each([
  ["22,733", undefined, ["22.733", "22733"]],
  ["15.636", undefined, ["15.636", "15636"]],
  ["15.40", "vi", ["15.4", "1540"]],
  ["412204.00", "vi", ["412204", "41220400"]],
  ["15,40", "en", ["15.4", "1540"]],
  ["15.40", undefined, ["15.4"]],
  ["22,733 tỷ đồng", undefined, ["22733000000"]],
  ["22,733", "en", ["22733"]],
  ["7.943,93", "en", []],
  ["25,203,4", undefined, []],
  ["1 tỷ 2000 triệu đồng", undefined, []],
  ["1 - 1,5%", undefined, []],
  ["106/108 xã", undefined, []],
  ["hộ", undefined, []],
  ["", undefined, []],
  ["9".repeat(501), undefined, []],
] as const)("%j in %s reads as %j", (text, locale, values) => {
  const readings = readFigure(text, { locale });
  expect(readings.map((figure) => figure.value.toFixed())).toEqual(values);
  expect(Object.isFrozen(readings)).toBe(true);
});

test("a text of 500 characters is still read", () => {
  expect(readFigure(`5 hộ ${"a".repeat(495)}`)).toHaveLength(1);
});

test("a reading has the language whose marks it follows", () => {
  expect(readFigure("22,733").map(({ locale, places }) => [locale, places])).toEqual([
    ["vi", 3],
    ["en", 0],
  ]);
  expect(readFigure("15.40", { locale: "vi" }).map(({ locale, places }) => [locale, places])).toEqual([
    ["en", 2],
    ["vi", 0],
  ]);
});

test("a unit that the text does not have leaves no reading", () => {
  expect(readFigure("4.145 hộ", { unit: "vnd" })).toEqual([]);
});

test("arguments of another shape are refused", () => {
  expect(refusal(() => readFigure(5 as never)).code).toBe("ARGUMENT_INVALID");
  expect(refusal(() => readFigure("5", { locale: "de" as never })).code).toBe("LOCALE_UNKNOWN");
});
