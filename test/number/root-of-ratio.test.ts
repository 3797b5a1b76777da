import { Decimal as AppDecimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Decimal,
  decimal,
  type Fraction,
  fractionFromDecimal,
  rootOfRatio,
} from "../../src/number/index.ts";

const power = (base: Fraction, exponent: number): Fraction => base.pow(exponent) as Fraction;

/** Expects the root to be the nearest decimal of so many digits, by powers of exact fractions on either side. */
function expectNearest(root: Decimal, ratio: Fraction, p: number, q: number, digits = 40): void {
  const halfUnit = fractionFromDecimal(decimal(5)).mul(
    power(fractionFromDecimal(decimal(10)), root.e - digits),
  );
  const exact = fractionFromDecimal(root);
  const target = power(ratio, q);
  expect(power(exact.sub(halfUnit), p).compare(target)).toBeLessThanOrEqual(0);
  expect(power(exact.add(halfUnit), p).compare(target)).toBeGreaterThanOrEqual(0);
}

const amount = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: -30, max: 30 }))
  .map(([digits, exponent]) =>
    decimal(
      exponent >= 0 ? digits * 10n ** BigInt(exponent) : `0.${`${digits}`.padStart(31 - exponent, "0")}`,
    ),
  );

describe("rootOfRatio", () => {
  test("is the nearest decimal of 40 digits, for whole degrees", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 70 }), (a, b, degree) => {
        const root = rootOfRatio(a, b, decimal(degree));
        expectNearest(root, fractionFromDecimal(a).div(fractionFromDecimal(b)), degree, 1);
      }),
      { numRuns: 60 },
    );
  });

  test("is the nearest decimal of 40 digits, for broken degrees", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 40 }), (a, b, quarters) => {
        const root = rootOfRatio(a, b, decimal(quarters).div(4));
        expectNearest(root, fractionFromDecimal(a).div(fractionFromDecimal(b)), quarters, 4);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ["1.21", "1", 2, "1.1"],
    ["1", "1024", 10, "0.5"],
    [`1${"0".repeat(990)}`, "1", 990, "10"],
    ["1", `1${"0".repeat(990)}`, 3, `0.${"0".repeat(329)}1`],
    ["7", "7", 3, "1"],
  ])("takes whole roots exactly: %s / %s", (a, b, degree, root) => {
    expect(rootOfRatio(decimal(a), decimal(b), decimal(degree)).toFixed()).toBe(root);
  });

  test("gives more digits when asked", () => {
    const root = rootOfRatio(decimal("1.96"), decimal("2.58"), decimal(3), 100);
    expect(root.precision()).toBe(100);
    expectNearest(
      root,
      fractionFromDecimal(decimal("1.96")).div(fractionFromDecimal(decimal("2.58"))),
      3,
      1,
      100,
    );
  });

  test("does not depend on the settings that an app gives decimal.js", () => {
    const { maxE, minE } = AppDecimal;
    const [a, b] = [decimal(10n ** 30n), decimal(7)];
    const root = rootOfRatio(a, b, decimal(3), 200);
    try {
      AppDecimal.set({ maxE: 5, minE: -5 });
      expect(rootOfRatio(a, b, decimal(3), 200).toFixed()).toBe(root.toFixed());
    } finally {
      AppDecimal.set({ maxE, minE });
    }
  });

  test("stays right between the smallest and the largest number that can be read", () => {
    const [smallest, largest] = [decimal(`0.${"0".repeat(998)}1`), decimal("9".repeat(1000))];
    for (const [a, b] of [
      [smallest, largest],
      [largest, smallest],
    ] as const) {
      const root = rootOfRatio(a, b, decimal(2));
      expectNearest(root, fractionFromDecimal(a).div(fractionFromDecimal(b)), 2, 1);
    }
  });
});
