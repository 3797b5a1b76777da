import { expect, test } from "vitest";
import { isExact } from "../../src/figure/allowed-interval.ts";
import { allowedInterval, isFigure, parseFigure } from "../../src/figure/index.ts";
import { decimal, showInterval } from "../../src/number/index.ts";

test.each([
  ["4.145 hộ", true],
  ["106 xã", true],
  ["08 trường", true],
  ["18", true],
  ["một thành viên", true],
  ["hơn 21.500 lao động", false],
  ["1,2 triệu người", false],
  ["2 triệu người", false],
  ["3,8 người", false],
  ["18%", false],
  ["18,0", false],
  ["5 tỷ", false],
  ["1.500.000 đồng", false],
  ["5 tấn", false],
])("%s is exact: %s", (text, exact) => {
  const figure = parseFigure(text);
  expect(isExact(figure)).toBe(exact);
  const { lower, upper } = allowedInterval(figure, "half-up");
  expect(lower !== null && upper !== null && lower.equals(upper)).toBe(exact);
});

test("what is not exact stands for all that prints so", () => {
  const { lower, upper } = showInterval(allowedInterval(parseFigure("18%"), "truncate"));
  expect([lower?.toFixed(), upper?.toFixed()]).toEqual(["18", "19"]);
});

test("a qualifier decides, whatever the numeral stands for", () => {
  const { lower, upper } = showInterval(allowedInterval(parseFigure("gần 128 tỷ đồng"), "half-up"));
  expect([lower, upper?.toFixed()]).toEqual([null, "128000000000"]);
});

test("a figure is told apart from numbers and from other tagged data", () => {
  const figure = parseFigure("13,26%");
  expect(isFigure(figure)).toBe(true);
  expect(isFigure(JSON.parse(JSON.stringify(figure)))).toBe(true);
  for (const other of [decimal(1), 1, "13,26%", null, undefined, {}, { ...figure, kind: "range" }, () => 1]) {
    expect(isFigure(other)).toBe(false);
  }
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(isFigure(proxy)).toBe(false);
});
