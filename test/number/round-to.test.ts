import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rounding, roundTo } from "../../src/index.ts";

describe("roundTo", () => {
  test.each<[string, number, Rounding, string]>([
    ["1.075", 2, "half-up", "1.08"],
    ["-1.075", 2, "half-up", "-1.08"],
    ["1.075", 2, "half-even", "1.08"],
    ["1.065", 2, "half-even", "1.06"],
    ["-1.065", 2, "half-even", "-1.06"],
    ["1.079", 2, "truncate", "1.07"],
    ["-1.079", 2, "truncate", "-1.07"],
    ["-0.004", 2, "half-up", "0"],
    ["2.295004", 2, "half-up", "2.3"],
    ["1250", -2, "half-up", "1300"],
    ["1250", -2, "half-even", "1200"],
    ["-1299", -2, "truncate", "-1200"],
    ["49", -2, "half-up", "0"],
  ])("rounds %s to %i places by %s to %s", (value, places, rounding, expected) => {
    expect(roundTo(value, places, rounding).toFixed()).toBe(expected);
  });

  test("agrees with whole-number arithmetic on every value of a grid", () => {
    for (let thousandths = -2600; thousandths <= 2600; thousandths++) {
      const value = (thousandths / 1000).toFixed(3);
      const size = Math.abs(thousandths);
      const cut = Math.trunc(size / 100);
      const rest = size % 100;
      const sign = thousandths < 0 ? -1 : 1;
      const halfUp = cut + (rest >= 50 ? 1 : 0);
      const halfEven = cut + (rest > 50 || (rest === 50 && cut % 2 === 1) ? 1 : 0);
      expect(roundTo(value, 1, "half-up").times(10).toNumber()).toBe(sign * halfUp || 0);
      expect(roundTo(value, 1, "half-even").times(10).toNumber()).toBe(sign * halfEven || 0);
      expect(roundTo(value, 1, "truncate").times(10).toNumber()).toBe(sign * cut || 0);
    }
  });

  test("keeps every digit of long numbers", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 60n, max: 10n ** 61n }), (big) => {
        expect(roundTo(`${big}.25`, 1).toFixed()).toBe(`${big}.3`);
        expect(roundTo(big * 10n + 5n, -1).toFixed()).toBe(`${(big + 1n) * 10n}`);
      }),
    );
  });

  test("rounds to a thousand places on either side of the point", () => {
    expect(roundTo(`0.${"0".repeat(998)}6`, 1000).toFixed()).toBe(`0.${"0".repeat(998)}6`);
    expect(roundTo("9".repeat(1000), -1000).toFixed()).toBe(`1${"0".repeat(1000)}`);
  });

  test.each([1.5, Number.NaN, 1001, -1001, "2", undefined, null])("refuses %s places", (places) => {
    if (places === undefined) return expect(() => roundTo("1", places as never)).toThrow(/places/);
    expect(() => roundTo("1", places as never)).toThrowError(
      expect.objectContaining({ code: "PLACES_INVALID" }),
    );
  });

  test.each(["half-down", "__proto__", 4])("refuses the rounding %s", (rounding) => {
    expect(() => roundTo("1", 0, rounding as never)).toThrowError(
      expect.objectContaining({ code: "ROUNDING_UNKNOWN" }),
    );
  });
});
