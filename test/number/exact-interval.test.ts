import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contains,
  everything,
  type Fraction,
  fractionOf,
  fractionText,
  includes,
  intersect,
  isEmpty,
  meet,
  readInterval,
  wholeNumbersIn,
} from "../../src/number/index.ts";
import { membersOf, samples, shown, smallIntervals } from "./small-intervals.ts";

const texts = (values: readonly Fraction[]): string => values.map(fractionText).join(" ");

test.each(smallIntervals.map((interval) => [shown(interval), interval] as const))(
  "%s holds the numbers between its ends, and those of its ends that belong to it",
  (_, interval) => {
    const held = samples.filter((value) => contains(interval, value));
    expect(texts(held)).toBe(texts(membersOf(interval)));
  },
);

describe("any two intervals", () => {
  const pairs = smallIntervals.flatMap((a) => smallIntervals.map((b) => [a, b] as const));

  test("share what both hold, and meet where they share a number", () => {
    const wrong = pairs.filter(([a, b]) => {
      const shared = membersOf(a).filter((value) => contains(b, value));
      const both = intersect(a, b);
      return (
        texts(both === null ? [] : membersOf(both)) !== texts(shared) ||
        (both !== null) !== shared.length > 0 ||
        meet(a, b) !== shared.length > 0
      );
    });
    expect(wrong.map(([a, b]) => `${shown(a)} and ${shown(b)}`)).toEqual([]);
  });

  test("include each other where one holds all that the other holds", () => {
    const wrong = pairs.filter(
      ([outer, inner]) =>
        includes(outer, inner) !== membersOf(inner).every((value) => contains(outer, value)),
    );
    expect(wrong.map(([outer, inner]) => `${shown(outer)} and ${shown(inner)}`)).toEqual([]);
  });
});

describe("wholeNumbersIn", () => {
  test("finds the first and the last whole number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        fc.boolean(),
        (low, width, lowerClosed, upperClosed) => {
          const input = {
            lower: fractionOf(BigInt(low), 8n),
            upper: fractionOf(BigInt(low + width), 8n),
            lowerClosed,
            upperClosed,
          };
          if (isEmpty(input)) return;
          const expected = Array.from({ length: 30 }, (_, index) => BigInt(index - 10)).filter((whole) =>
            contains(input, fractionOf(whole)),
          );
          const found = wholeNumbersIn(input);
          expect(found === null).toBe(expected.length === 0);
          if (found === null) return;
          expect(found.lower?.equals(expected[0] as bigint)).toBe(true);
          expect(found.upper?.equals(expected.at(-1) as bigint)).toBe(true);
        },
      ),
    );
  });

  test("of an interval without an end go on without end", () => {
    const half = fractionOf(1n, 2n);
    const upwards = wholeNumbersIn(readInterval({ lower: "0.5" }));
    expect(upwards).toEqual({ ...readInterval({ lower: 1 }), upper: null });
    const downwards = wholeNumbersIn({ lower: null, upper: half, lowerClosed: false, upperClosed: false });
    expect(downwards).toEqual({ ...readInterval({ upper: 0 }), lower: null });
    expect(wholeNumbersIn(everything)).toEqual(everything);
  });
});
