import { describe, expect, test } from "vitest";
import { parseFigure, preimage } from "../../src/figure/index.ts";
import type { Interval, Rounding } from "../../src/number/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

const shown = ({ lower, upper, lowerClosed, upperClosed }: Interval): string =>
  `${lowerClosed ? "[" : "("}${lower?.toFixed() ?? "-∞"}, ${upper?.toFixed() ?? "∞"}${upperClosed ? "]" : ")"}`;

test.each([
  ["13,26%", "half-up", "[13.255, 13.265)"],
  ["13,26%", "half-even", "[13.255, 13.265]"],
  ["13,27%", "half-even", "(13.265, 13.275)"],
  ["13,26%", "truncate", "[13.26, 13.27)"],
  ["-0,5%", "half-up", "(-0.55, -0.45]"],
  ["-0,5%", "truncate", "(-0.6, -0.5]"],
  ["0,0%", "half-up", "(-0.05, 0.05)"],
  ["0,0%", "truncate", "(-0.1, 0.1)"],
  ["59,440 tỷ đồng", "half-up", "[59439500000, 59440500000)"],
  ["1 tỷ 557 triệu đồng", "half-up", "[1556500000, 1557500000)"],
  ["1,234 trăm đồng", "half-up", "[123.35, 123.45)"],
  ["1,2 triệu người", "half-up", "[1150000, 1250000)"],
  ["4.145 hộ", "half-up", "[4144.5, 4145.5)"],
  ["18", "half-up", "[17.5, 18.5)"],
  ["gần 128 tỷ đồng", "half-up", "(-∞, 128000000000)"],
  ["dưới 10%", "half-up", "(-∞, 10)"],
  ["hơn 21.500 lao động", "half-up", "(21500, ∞)"],
  ["ít nhất 20 mô hình", "half-up", "[20, ∞)"],
  ["tối đa 5 hộ", "half-up", "(-∞, 5]"],
  ["khoảng 8%", "half-up", "(-∞, ∞)"],
])("%s under %s stands for %s", (text, rounding, interval) => {
  expect(shown(preimage(deepFreeze(parseFigure(text)), rounding as Rounding))).toBe(interval);
});

test("half-up is the default", () => {
  expect(shown(preimage(parseFigure("13,26%")))).toBe("[13.255, 13.265)");
});

test("a figure written by hand in a scale without a word", () => {
  const figure = { ...parseFigure("5"), scale: parseFigure("0,5").value, places: 1 };
  expect(shown(preimage(figure))).toBe("[4.975, 5.025)");
  const inOddUnits = { ...parseFigure("5"), scale: parseFigure("10.000.001").value, places: 0 };
  expect(shown(preimage(inOddUnits))).toBe("[-4999995.5, 5000005.5)");
});

describe("what is refused", () => {
  test.each([
    [() => preimage("13,26%" as never), "ARGUMENT_INVALID"],
    [() => preimage(null as never), "ARGUMENT_INVALID"],
    [() => preimage({ ...parseFigure("5"), places: Number.NaN }), "ARGUMENT_INVALID"],
    [() => preimage(parseFigure("5"), "round" as never), "ROUNDING_UNKNOWN"],
  ])("%#", (act, code) => expect(refusal(act).code).toBe(code));
});
