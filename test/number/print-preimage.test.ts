import { describe, expect, test } from "vitest";
import { roundings, roundTo } from "../../src/index.ts";
import { contains, fraction, fractionOf, printPreimages } from "../../src/number/index.ts";
import { printPreimage } from "../../src/number/print-preimage.ts";

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
      const wrong: string[] = [];
      const preimages = [-2, -1, 0, 1, 2].map((units) => {
        const printed = unit.mul(units);
        return { printed, preimage: printPreimage(printed, unit, rounding) };
      });
      for (let at = -reach; at <= reach; at += 5) {
        const text = (at / step).toFixed(fine);
        const value = fraction(text);
        const rounded = fraction(roundTo(text, places, rounding));
        for (const { printed, preimage } of preimages) {
          if (contains(preimage, value) !== rounded.equals(printed)) {
            wrong.push(`${text} as ${printed.toFraction()}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  test("in tens holds exactly what prints so", () => {
    const preimage = printPreimage(fractionOf(120n), fractionOf(10n), rounding);
    for (let value = 100; value <= 140; value++) {
      expect(contains(preimage, fractionOf(BigInt(value)))).toBe(roundTo(value, -1, rounding).eq(120));
    }
  });
});

test("one print has the same preimages when it is asked under every rounding in turn", () => {
  const [printed, unit] = [fraction("13.26"), fraction("0.01")];
  const preimages = printPreimages(printed, unit);
  for (const rounding of [...roundings, ...roundings]) {
    expect(preimages(rounding)).toEqual(printPreimage(printed, unit, rounding));
  }
});

test("half-even keeps both ties of an even digit and none of an odd one", () => {
  const even = printPreimage(fraction("13.26"), fraction("0.01"), "half-even");
  expect([even.lowerClosed, even.upperClosed]).toEqual([true, true]);
  const odd = printPreimage(fraction("-13.27"), fraction("0.01"), "half-even");
  expect([odd.lowerClosed, odd.upperClosed]).toEqual([false, false]);
});
