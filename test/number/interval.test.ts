import { describe, expect, test } from "vitest";
import {
  addIntervals,
  divideIntervals,
  intersectIntervals,
  interval,
  intervalContains,
  multiplyIntervals,
  subtractIntervals,
} from "../../src/index.ts";
import { readInterval } from "../../src/number/index.ts";
import { shown } from "./small-intervals.ts";

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

  test("rounds outwards below zero too", () => {
    const thirds = divideIntervals({ lower: -2, upper: -1 }, { lower: 3, upper: 3 });
    expect(thirds.lower?.toFixed()).toBe(`-0.${"6".repeat(39)}7`);
    expect(thirds.upper?.toFixed()).toBe(`-0.${"3".repeat(40)}`);
    expect([thirds.lowerExact, thirds.upperExact]).toEqual(["-2/3", "-1/3"]);
  });

  test("has no fraction beside an end that is a decimal", () => {
    expect(Object.keys(interval({ lower: "-0.5", upper: "13.265" }))).toEqual([
      "lower",
      "upper",
      "lowerClosed",
      "upperClosed",
    ]);
  });

  test("goes by the exact end where it has one", () => {
    const third = interval({ lower: "0.3", lowerExact: "1/3", upper: "0.4", upperExact: "2/5" });
    expect(shown(readInterval(third))).toBe("[1/3, 2/5]");
    expect(third.upper?.toFixed()).toBe("0.4");
  });

  test("holds its ends unless told otherwise, and is open where it has none", () => {
    expect(shown(readInterval({ lower: 1, upper: 2 }))).toBe("[1, 2]");
    expect(shown(readInterval({ lower: 1, upper: 2, lowerClosed: false, upperClosed: false }))).toBe(
      "(1, 2)",
    );
    expect(shown(readInterval({}))).toBe("(-∞, ∞)");
    expect(interval({})).toEqual({ lower: null, upper: null, lowerClosed: false, upperClosed: false });
    expect(shown(readInterval({ lower: null, lowerClosed: true, upperClosed: true }))).toBe("(-∞, ∞)");
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

describe("two intervals", () => {
  const households = { lower: "4144.5", upper: "4145.5", upperClosed: false };
  const others = { lower: 10, lowerClosed: false, upper: 20 };

  test.each([
    ["add", addIntervals, "(8309/2, 8331/2)"],
    ["subtract", subtractIntervals, "[8249/2, 8271/2)"],
    ["multiply", multiplyIntervals, "(41445, 82910)"],
    ["divide", divideIntervals, "[8289/40, 8291/20)"],
  ] as const)("%s", (_, operate, result) => {
    expect(shown(readInterval(operate(households, others)))).toBe(result);
  });

  test("have no quotient where the second holds zero", () => {
    for (const divisor of [{}, { lower: 0 }, { lower: -1, upper: 1 }]) {
      expect(() => divideIntervals(households, divisor)).toThrowError(
        expect.objectContaining({ code: "INTERVAL_DIVISION_BY_ZERO", received: divisor }),
      );
    }
  });

  test("share an interval or nothing", () => {
    const both = intersectIntervals(households, { lower: 4145 });
    expect(both === null ? null : shown(readInterval(both))).toBe("[4145, 8291/2)");
    expect(intersectIntervals(households, { lower: "4145.5" })).toBeNull();
  });

  test("hold a number or not", () => {
    expect(intervalContains(households, 4145)).toBe(true);
    expect(intervalContains(households, "4145.5")).toBe(false);
  });
});
