import fc from "fast-check";
import { expect, test } from "vitest";
import { roundings, roundTo } from "../../src/index.ts";
import { fractionFromDecimal, fractionOf, roundFraction } from "../../src/number/index.ts";

test.each(roundings)("agrees with roundTo on decimals under %s", (rounding) => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.nat(5), (digits, places) => {
      const value = fractionOf(digits, 10n ** 4n);
      const decimal = roundTo(`${digits < 0n ? "-" : ""}${text(digits)}`, places, rounding);
      expect(roundFraction(value, places, rounding).toFixed()).toBe(decimal.toFixed());
    }),
  );
});

test.each(roundings)("goes where roundTo goes at ties, on both sides of zero, under %s", (rounding) => {
  for (let quarters = -20; quarters <= 20; quarters++) {
    const rounded = roundFraction(fractionOf(BigInt(quarters), 4n), 0, rounding);
    expect(rounded.toFixed()).toBe(roundTo(quarters / 4, 0, rounding).toFixed());
    expect(rounded.isZero() && rounded.isNegative()).toBe(false);
  }
});

test("rounds a fraction that 40 digits cannot tell from one", () => {
  const almost = fractionOf(10n ** 50n - 1n, 10n ** 50n);
  expect(roundFraction(almost, 2, "truncate").toFixed()).toBe("0.99");
  expect(roundFraction(almost, 2, "half-up").toFixed()).toBe("1");
});

test("keeps a tie a tie", () => {
  const tie = fractionFromDecimal(roundTo("1.075", 3));
  expect(roundFraction(tie, 2, "half-up").toFixed()).toBe("1.08");
  expect(roundFraction(tie.neg(), 2, "half-up").toFixed()).toBe("-1.08");
  expect(roundFraction(fractionOf(-1n, 1000n), 2, "half-up").toFixed()).toBe("0");
});

/** Ten-thousandths as a plain decimal. */
function text(digits: bigint): string {
  const size = (digits < 0n ? -digits : digits).toString().padStart(5, "0");
  return `${size.slice(0, -4)}.${size.slice(-4)}`;
}
