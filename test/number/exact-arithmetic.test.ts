import { describe, expect, test } from "vitest";
import {
  absolute,
  add,
  contains,
  divide,
  type ExactInterval,
  type Fraction,
  fractionOf,
  multiply,
  negate,
  scale,
  subtract,
} from "../../src/number/index.ts";
import { extremesOf, shown, smallIntervals } from "./small-intervals.ts";

const near = fractionOf(1n, 50n);
const beyond = fractionOf(100n);

/** Whether results come to an end: at it when it belongs, close to it when not, and beyond every bound without one. */
function comeTo(results: readonly Fraction[], end: Fraction | null, closed: boolean, side: 1 | -1): boolean {
  if (end === null) return !closed && results.some((value) => value.mul(side).compare(beyond) > 0);
  if (closed) return results.some((value) => value.equals(end));
  return results.some((value) => value.sub(end).abs().compare(near) < 0);
}

/** Whether an interval holds all results, and no more than they come to. */
const spans = (interval: ExactInterval, results: readonly Fraction[]): boolean =>
  results.every((value) => contains(interval, value)) &&
  comeTo(results, interval.lower, interval.lowerClosed, -1) &&
  comeTo(results, interval.upper, interval.upperClosed, 1);

const zero = fractionOf(0n);

describe.each([
  ["sum", add, (x: Fraction, y: Fraction) => x.add(y)],
  ["difference", subtract, (x: Fraction, y: Fraction) => x.sub(y)],
  ["product", multiply, (x: Fraction, y: Fraction) => x.mul(y)],
  ["quotient", divide, (x: Fraction, y: Fraction) => x.div(y)],
] as const)("the %s of any two intervals", (name, operate, exactly) => {
  test("holds every result of their numbers, and ends where these end", () => {
    const wrong = smallIntervals.flatMap((a) =>
      smallIntervals
        .filter((b) => {
          const result = operate(a, b);
          if (name === "quotient" && contains(b, zero)) return result !== null;
          const results = extremesOf(a).flatMap((x) => extremesOf(b).map((y) => exactly(x, y)));
          return result === null || !spans(result, results);
        })
        .map((b) => `${shown(a)} and ${shown(b)}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(smallIntervals.map((interval) => [shown(interval), interval] as const))("%s", (_, interval) => {
  const members = extremesOf(interval);

  test("has an opposite and sizes", () => {
    const opposite = negate(interval);
    expect(
      spans(
        opposite,
        members.map((value) => value.neg()),
      ),
      shown(opposite),
    ).toBe(true);
    const sizes = absolute(interval);
    expect(
      spans(
        sizes,
        members.map((value) => value.abs()),
      ),
      shown(sizes),
    ).toBe(true);
  });

  test.each(["-2", "-1/3", "0", "1/3", "1", "2"])("times %s", (factor) => {
    const [n, d = "1"] = factor.split("/");
    const by = fractionOf(BigInt(n as string), BigInt(d));
    const scaled = scale(interval, by);
    expect(
      spans(
        scaled,
        members.map((value) => value.mul(by)),
      ),
      shown(scaled),
    ).toBe(true);
  });
});
