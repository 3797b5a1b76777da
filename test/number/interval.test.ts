import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addIntervals,
  divideIntervals,
  type IntervalInput,
  intersectIntervals,
  interval,
  intervalContains,
  multiplyIntervals,
  subtractIntervals,
} from "../../src/index.ts";
import {
  absolute,
  contains,
  type ExactInterval,
  everything,
  type Fraction,
  fractionOf,
  includes,
  intersect,
  isEmpty,
  meet,
  multiply,
  point,
  readInterval,
  scale,
  showInterval,
  wholeNumbersIn,
} from "../../src/number/index.ts";

/** Small intervals whose ends are whole numbers or missing, so that ties and zeros come up all the time. */
const ends: fc.Arbitrary<IntervalInput> = fc
  .record({
    lower: fc.option(fc.integer({ min: -3, max: 3 })),
    upper: fc.option(fc.integer({ min: -3, max: 3 })),
    lowerClosed: fc.boolean(),
    upperClosed: fc.boolean(),
  })
  .filter(
    ({ lower, upper, lowerClosed, upperClosed }) =>
      lower === null || upper === null || lower < upper || (lower === upper && lowerClosed && upperClosed),
  );

/** Numbers of an interval, near its ends and far from them. */
function members(input: IntervalInput): Fraction[] {
  const exact = readInterval(input);
  const near = [-3, -2, -1, 0, 1, 2, 3].flatMap((whole) =>
    [-1n, 0n, 1n].map((step) => fractionOf(BigInt(whole) * 1000n + step, 1000n)),
  );
  near.push(fractionOf(-(10n ** 6n)), fractionOf(10n ** 6n));
  return near.filter((value) => contains(exact, value));
}

const operations = [
  ["sum", addIntervals, (x: Fraction, y: Fraction) => x.add(y)],
  ["difference", subtractIntervals, (x: Fraction, y: Fraction) => x.sub(y)],
  ["product", multiplyIntervals, (x: Fraction, y: Fraction) => x.mul(y)],
  ["quotient", divideIntervals, (x: Fraction, y: Fraction) => x.div(y)],
] as const;

/** Whether members of both intervals come within 1/100 of an end, or reach it. */
const attains = (results: Fraction[], end: Fraction, closed: boolean): boolean =>
  results.some((value) =>
    closed ? value.equals(end) : value.sub(end).abs().compare(fractionOf(1n, 50n)) < 0,
  );

describe.each(operations)("the %s of intervals", (name, operate, exactly) => {
  test("holds every result of members, and reaches its ends", () => {
    fc.assert(
      fc.property(ends, ends, (a, b) => {
        if (name === "quotient" && intervalContains(b, 0)) {
          expect(() => operate(a, b)).toThrowError(
            expect.objectContaining({ code: "INTERVAL_DIVISION_BY_ZERO" }),
          );
          return;
        }
        const result = readInterval(operate(a, b));
        const results = members(a).flatMap((x) => members(b).map((y) => exactly(x, y)));
        for (const value of results) expect(contains(result, value)).toBe(true);
        if (result.lower !== null) expect(attains(results, result.lower, result.lowerClosed)).toBe(true);
        if (result.upper !== null) expect(attains(results, result.upper, result.upperClosed)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("scale", () => {
  test("gives the product with an interval of one number", () => {
    fc.assert(
      fc.property(ends, fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 4 }), (a, n, d) => {
        const factor = fractionOf(BigInt(n), BigInt(d));
        const scaled = showInterval(scale(readInterval(a), factor));
        expect(scaled).toEqual(showInterval(multiply(readInterval(a), point(factor))));
      }),
    );
  });
});

describe("intersections", () => {
  test("hold what both hold", () => {
    fc.assert(
      fc.property(ends, ends, (a, b) => {
        const both = intersectIntervals(a, b);
        expect(meet(readInterval(a), readInterval(b))).toBe(both !== null);
        for (const value of members({})) {
          const inBoth = contains(readInterval(a), value) && contains(readInterval(b), value);
          expect(both !== null && contains(readInterval(both), value)).toBe(inBoth);
        }
      }),
    );
  });

  test("decide inclusion", () => {
    fc.assert(
      fc.property(ends, ends, (a, b) => {
        const [outer, inner] = [readInterval(a), readInterval(b)];
        const both = intersect(outer, inner);
        const same = (x: ExactInterval, y: ExactInterval): boolean =>
          JSON.stringify(x, fractionAsText) === JSON.stringify(y, fractionAsText);
        expect(includes(outer, inner)).toBe(both !== null && same(both, inner));
      }),
    );
  });
});

const fractionAsText = (_key: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;

describe("interval", () => {
  test("shows an end without a finite decimal rounded outwards, and keeps it exactly", () => {
    const third = divideIntervals({ lower: 1, upper: 2 }, { lower: 3, upper: 3 });
    expect(third.lower?.toFixed()).toBe(`0.${"3".repeat(40)}`);
    expect(third.upper?.toFixed()).toBe(`0.${"6".repeat(39)}7`);
    expect([third.lowerExact, third.upperExact]).toEqual(["1/3", "2/3"]);
    const back = multiplyIntervals(third, { lower: 3, upper: 3 });
    expect([back.lower?.toFixed(), back.upper?.toFixed()]).toEqual(["1", "2"]);
    expect("lowerExact" in back).toBe(false);
  });

  test("survives JSON", () => {
    const third = divideIntervals({ lower: 1, upper: 2 }, { lower: 3, upper: 3 });
    const again = interval(JSON.parse(JSON.stringify(third)));
    expect(JSON.stringify(again)).toBe(JSON.stringify(third));
  });

  test.each([
    { lower: 2, upper: 1 },
    { lower: 1, upper: 1, lowerClosed: false },
    { lower: 1, upper: 1, upperClosed: false },
  ])("refuses the empty interval %j", (input) => {
    expect(() => interval(input)).toThrowError(expect.objectContaining({ code: "INTERVAL_EMPTY" }));
  });

  test.each([null, 3, "[1, 2]"])("refuses %j", (input) => {
    expect(() => interval(input as never)).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });

  test("is frozen", () => {
    expect(Object.isFrozen(interval({ lower: 0 }))).toBe(true);
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

describe("absolute", () => {
  test("holds the sizes of all members and nothing beyond them", () => {
    fc.assert(
      fc.property(ends, (input) => {
        const sizes = absolute(readInterval(input));
        const values = members(input);
        for (const value of values) expect(contains(sizes, value.abs())).toBe(true);
        if (sizes.upper !== null) {
          expect(
            attains(
              values.map((value) => value.abs()),
              sizes.upper,
              sizes.upperClosed,
            ),
          ).toBe(true);
        }
        if (sizes.lower !== null) {
          expect(
            attains(
              values.map((value) => value.abs()),
              sizes.lower,
              sizes.lowerClosed,
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
