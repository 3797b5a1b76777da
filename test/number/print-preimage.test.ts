import { describe, expect, test } from "vitest";
import { roundings, roundTo } from "../../src/index.ts";
import { contains, fraction, fractionOf, printPreimage } from "../../src/number/index.ts";

describe.each(roundings)("the preimage of a print under %s", (rounding) => {
  test.each([
    [0, 1, 3],
    [1, 2, 4],
  ])(
    "with %i places holds a value of a grid of %i+ places if and only if it prints so",
    (places, _, fine) => {
      const unit = fractionOf(1n, 10n ** BigInt(places));
      const step = 10 ** fine;
      const reach = 3 * 10 ** (fine - places);
      for (let printedUnits = -2; printedUnits <= 2; printedUnits++) {
        const printed = unit.mul(printedUnits);
        const preimage = printPreimage(printed, unit, rounding);
        for (let at = -reach; at <= reach; at += fine > 3 ? 5 : 1) {
          const value = (at / step).toFixed(fine);
          const prints = fraction(roundTo(value, places, rounding)).equals(printed);
          expect(contains(preimage, fraction(value)), `${value} as ${printed.toFraction()}`).toBe(prints);
        }
      }
    },
  );

  test("in tens holds exactly what prints so", () => {
    const preimage = printPreimage(fractionOf(120n), fractionOf(10n), rounding);
    for (let value = 100; value <= 140; value++) {
      expect(contains(preimage, fractionOf(BigInt(value)))).toBe(roundTo(value, -1, rounding).eq(120));
    }
  });
});

test("half-even keeps both ties of an even digit and none of an odd one", () => {
  const even = printPreimage(fraction("13.26"), fraction("0.01"), "half-even");
  expect([even.lowerClosed, even.upperClosed]).toEqual([true, true]);
  const odd = printPreimage(fraction("-13.27"), fraction("0.01"), "half-even");
  expect([odd.lowerClosed, odd.upperClosed]).toEqual([false, false]);
});
