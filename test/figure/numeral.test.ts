import { expect, test } from "vitest";
import { readMisplaced } from "../../src/figure/numeral.ts";

test.each([
  ["vi", "15.40", "1540", 0],
  ["vi", "15,40", "1540", 2],
  ["vi", "1.234,5", "12345", 1],
  ["en", "15,40", "1540", 0],
  ["en", "15.40", "1540", 2],
  ["en", "1,234.5", "12345", 1],
] as const)(
  "with a thousands mark at a wrong place, in %s %s is %s with %d places",
  (locale, raw, digits, places) => {
    expect(readMisplaced(locale)(raw)).toEqual({ digits, places });
  },
);

test.each([
  ["vi", "1.5.40"],
  ["vi", "15.40,5"],
  ["en", "15,40.5"],
] as const)("in %s %s is no numeral at all", (locale, raw) => {
  expect(readMisplaced(locale)(raw)).toBeNull();
});
