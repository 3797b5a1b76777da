import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal, exactDifference, exactSum } from "../../src/number/index.ts";

const anyNumber = fc
  .tuple(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), fc.integer({ min: 0, max: 60 }))
  .map(([digits, places]) => {
    const text = `${digits < 0n ? -digits : digits}`.padStart(places + 1, "0");
    const point = text.length - places;
    const sign = digits < 0n ? "-" : "";
    return decimal(`${sign}${text.slice(0, point)}${places > 0 ? `.${text.slice(point)}` : ""}`);
  });

/** A decimal in units of 10^-60. */
const scaled = (text: string): bigint => {
  const [whole = "", broken = ""] = text.split(".");
  return BigInt(whole + broken.padEnd(60, "0"));
};

describe("exactSum", () => {
  test("keeps a small amount beside a large one, which 40 digits do not", () => {
    const large = decimal(`1${"0".repeat(50)}`);
    const small = decimal(`0.${"0".repeat(49)}1`);
    expect(large.plus(small).toFixed()).toBe(large.toFixed());
    expect(exactSum([large, small]).toFixed()).toBe(`1${"0".repeat(50)}.${"0".repeat(49)}1`);
  });

  test("keeps the widest numbers that can be read", () => {
    const largest = decimal("9".repeat(1000));
    const smallest = decimal(`0.${"0".repeat(998)}1`);
    expect(exactSum([largest, smallest, largest]).toFixed()).toBe(`1${"9".repeat(999)}8.${"0".repeat(998)}1`);
  });

  test("of nothing is zero", () => {
    expect(exactSum([]).toFixed()).toBe("0");
  });

  test("is the sum of integers, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 8 }), (values) => {
        const sum = values.reduce((total, value) => total + scaled(value.toFixed()), 0n);
        expect(scaled(exactSum(values).toFixed())).toBe(sum);
        expect(scaled(exactSum([...values].reverse()).toFixed())).toBe(sum);
      }),
    );
  });
});

test("exactDifference is the difference of integers", () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      expect(scaled(exactDifference(a, b).toFixed())).toBe(scaled(a.toFixed()) - scaled(b.toFixed()));
    }),
  );
});
