import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal, fraction } from "../../src/index.ts";
import { decimalFromFraction, fractionFromDecimal, fractionOf } from "../../src/number/index.ts";

describe("fraction", () => {
  test.each([
    ["1/18", "1/18"],
    ["6/18", "1/3"],
    ["-2/4", "-1/2"],
    ["1 / 3", "1/3"],
    ["0.33", "33/100"],
    ["33 %", "33/100"],
    ["33%", "33/100"],
    ["33.3%", "333/1000"],
    ["100 %", "1"],
    [0.05, "1/20"],
    [3n, "3"],
    [decimal("0.125"), "1/8"],
  ])("reads %s as %s", (input, expected) => {
    expect(fraction(input).toFraction()).toBe(expected);
  });

  test.each(["1/0", "1//2", "a/b", "1/2/3", "", " ", "33 %%", "0.(3)", "1 1/2", "%", "1/-2", "½"])(
    "refuses %j",
    (text) => {
      expect(() => fraction(text)).toThrowError(expect.objectContaining({ code: "FRACTION_INVALID" }));
    },
  );

  test.each([
    [0.1 + 0.2, "NUMBER_TOO_PRECISE"],
    [null, "NUMBER_WRONG_TYPE"],
    [{}, "NUMBER_WRONG_TYPE"],
    [{ n: 1, d: 2 }, "NUMBER_WRONG_TYPE"],
  ])("refuses %s", (input, code) => {
    expect(() => fraction(input as never)).toThrowError(expect.objectContaining({ code }));
  });

  test("takes a fraction of another copy of fraction.js, in lowest terms", () => {
    for (const [s, n, d, expected] of [
      [1n, 2n, 6n, "1/3"],
      [-1n, 3n, 4n, "-3/4"],
      [0n, 0n, 1n, "0"],
    ] as const) {
      const read = fraction({ s, n, d } as never);
      expect(read.toFraction()).toBe(expected);
      expect(read.constructor).toBe(fractionOf(1n).constructor);
    }
  });

  test.each([
    [2n, 1n, 3n],
    [-2n, 1n, 3n],
    [1n, -1n, 3n],
    [1n, 1n, 0n],
    [1n, 1n, -3n],
    [1n, 1, 3n],
    [1, 1n, 3n],
    [1n, 1n, 3],
    [1, 1, 3n],
    [Object(1n), 1n, 3n],
    [1n, Object(1n), 3n],
    [1n, 10n ** 2000n, 3n],
    [1n, 1n, 10n ** 2000n],
  ])("refuses sign %s, numerator %s, denominator %s", (s, n, d) => {
    expect(() => fraction({ s, n, d } as never)).toThrowError(
      expect.objectContaining({ code: "NUMBER_WRONG_TYPE" }),
    );
  });

  test("refuses what only looks like a fraction, or cannot be read", () => {
    const hollow = Object.create(fractionOf(1n).constructor.prototype as object) as never;
    const broken = new Proxy(
      {},
      {
        get: () => {
          throw new Error("broken");
        },
      },
    ) as never;
    for (const value of [hollow, broken]) {
      expect(() => fraction(value)).toThrowError(expect.objectContaining({ code: "NUMBER_WRONG_TYPE" }));
    }
  });

  test("a megabyte of digits is refused at once", () => {
    for (const text of ["1".repeat(1e6), `1/${"3".repeat(1e6)}`, " ".repeat(1e6), `${"1".repeat(1e6)}%`]) {
      expect(() => fraction(text)).toThrow(/Cannot read fraction/);
    }
  });

  test("reads texts of 1000 digits a number", () => {
    const long = `${"1".repeat(999)}/${"3".repeat(1000)}`;
    expect(fraction(long).equals(fractionOf(BigInt("1".repeat(999)), BigInt("3".repeat(1000))))).toBe(true);
    expect(fraction(`${"9".repeat(999)}%`).equals(fractionOf(BigInt("9".repeat(999)), 100n))).toBe(true);
    for (const text of [`1${long}`, `${"9".repeat(1000)}%`]) {
      expect(() => fraction(text)).toThrowError(expect.objectContaining({ code: "FRACTION_INVALID" }));
    }
  });
});

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 50n), max: 10n ** 50n }), fc.bigInt({ min: 1n, max: 10n ** 50n }))
  .map(([n, d]) => fractionOf(n, d));

describe("decimalFromFraction", () => {
  test("rounds outwards to 40 digits, and not at all where a decimal is exact", () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        const down = decimalFromFraction(value, "down");
        const up = decimalFromFraction(value, "up");
        const nearest = decimalFromFraction(value);
        expect(fractionFromDecimal(down).compare(value)).toBeLessThanOrEqual(0);
        expect(fractionFromDecimal(up).compare(value)).toBeGreaterThanOrEqual(0);
        const below = value
          .sub(fractionFromDecimal(down))
          .mul(2n)
          .compare(fractionFromDecimal(up).sub(fractionFromDecimal(down)));
        const awayFromZero = value.s === 1n ? up : down;
        expect(nearest.toFixed()).toBe((below < 0 ? down : below > 0 ? up : awayFromZero).toFixed());
        const gap = fractionFromDecimal(up).sub(fractionFromDecimal(down));
        // One unit of the fortieth digit.
        expect(gap.compare(value.abs().div(10n ** 39n))).toBeLessThanOrEqual(0);
        for (const shown of [down, up, nearest]) expect(shown.sd()).toBeLessThanOrEqual(40);
      }),
    );
  });

  test.each<[string, bigint, bigint, string, string, string]>([
    [
      "a whole number of 41 digits",
      10n ** 40n + 4n,
      1n,
      `1${"0".repeat(40)}`,
      `1${"0".repeat(38)}10`,
      "down",
    ],
    ["a tie, away from zero", 10n ** 40n + 5n, 1n, `1${"0".repeat(40)}`, `1${"0".repeat(38)}10`, "up"],
    ["a hair above one", 10n ** 60n + 1n, 10n ** 60n, "1", `1.${"0".repeat(38)}1`, "down"],
    ["a hair below one", 10n ** 60n - 1n, 10n ** 60n, `0.${"9".repeat(40)}`, "1", "up"],
  ])("shows %s as its neighbours of 40 digits", (_, n, d, down, up, nearest) => {
    for (const [value, lower, upper] of [
      [fractionOf(n, d), down, up],
      [fractionOf(-n, d), `-${up}`, `-${down}`],
    ] as const) {
      expect(decimalFromFraction(value, "down").toFixed()).toBe(lower);
      expect(decimalFromFraction(value, "up").toFixed()).toBe(upper);
      expect(decimalFromFraction(value).abs().toFixed()).toBe(nearest === "up" ? up : down);
    }
  });

  test("is exact for decimals", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 39n), max: 10n ** 39n }), fc.nat(60), (digits, places) => {
        const value = fractionOf(digits, 10n ** BigInt(places));
        expect(fractionFromDecimal(decimalFromFraction(value, "up")).equals(value)).toBe(true);
      }),
    );
  });
});
