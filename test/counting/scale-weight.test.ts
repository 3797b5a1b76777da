import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scaleWeight } from "../../src/counting/cells/scale-weight.ts";

/** What a weight is read as, in units of 10^-18. */
const read = (weight: number): bigint => {
  const { coarse, fine } = scaleWeight(weight);
  expect(fine).toBeGreaterThanOrEqual(0);
  expect(fine).toBeLessThan(1e12);
  return BigInt(coarse) * 10n ** 12n + BigInt(fine);
};

/** A decimal of up to 15 digits, of which the last is not 0, in whole numbers of 10^-places. */
const decimals = (places: { readonly min: number; readonly max: number }) =>
  fc.record({
    digits: fc.oneof(fc.nat(2000), fc.integer({ min: 0, max: 10 ** 15 - 2 })).map((digits) => digits + 1),
    places: fc.integer(places),
  });
const endsInZero = ({ digits }: { readonly digits: number }): boolean => digits % 10 === 0;

describe("a decimal of more than six places and up to 15 digits", () => {
  test("is what it prints, to 18 places", () => {
    fc.assert(
      fc.property(decimals({ min: 7, max: 18 }), ({ digits, places }) => {
        fc.pre(!endsInZero({ digits }));
        const weight = Number(`${digits}e-${places}`);
        expect(read(weight)).toBe(BigInt(digits) * 10n ** BigInt(18 - places));
        expect(scaleWeight(weight).exact).toBe(true);
      }),
    );
  });

  test("is rounded where it has more than 18 places", () => {
    fc.assert(
      fc.property(decimals({ min: 19, max: 22 }), ({ digits, places }) => {
        fc.pre(!endsInZero({ digits }));
        const unit = 10 ** (places - 18);
        const weight = Number(`${digits}e-${places}`);
        expect(read(weight)).toBe(BigInt(Math.round(digits / unit)));
        expect(scaleWeight(weight).exact).toBe(false);
      }),
    );
  });

  test.each([
    [1e-18, 1n, true],
    [1e-22, 0n, false],
    [5e-19, 1n, false],
    [4.99999999999951e-6, 5n * 10n ** 12n, false],
    [12345678.1234567, 123456781234567n * 10n ** 11n, true],
    [0.9999999, 9999999n * 10n ** 11n, true],
  ])("%d", (weight, expected, exact) => {
    expect([read(weight), scaleWeight(weight).exact]).toEqual([expected, exact]);
  });
});

test("a number beside a decimal of six places is that decimal with a leftover of binary arithmetic", () => {
  const leftovers = fc.constantFrom(-3, -2, -1, 1, 2, 3);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 48 }), leftovers, (millionths, leftover) => {
      const weight = (millionths / 1e6) * (1 + leftover * 2 ** -52);
      fc.pre(Math.floor(weight * 1e6 + 0.5) / 1e6 !== weight);
      expect(scaleWeight(weight)).toEqual({ coarse: millionths, fine: 0, exact: false });
    }),
  );
});

test("any other number is rounded near its 18th place", () => {
  const few = fc.double({ min: 1e-7, max: 2, noNaN: true });
  const many = fc.double({ min: 1, max: 4.5e9, noNaN: true });
  fc.assert(
    fc.property(fc.oneof(few, many), (weight) => {
      // A double is a whole number of 2^-80 here.
      const exactly = BigInt(weight * 2 ** 80) * 10n ** 18n;
      const distance = read(weight) * 2n ** 80n - exactly;
      const near = BigInt(Math.ceil(128 + weight * 1000)) * 2n ** 80n;
      expect(distance < near && -distance < near).toBe(true);
    }),
  );
});
