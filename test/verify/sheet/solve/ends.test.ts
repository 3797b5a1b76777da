import { describe, expect, test } from "vitest";
import { fraction } from "../../../../src/number/index.ts";
import {
  addTimes,
  compareNudged,
  differenceOver,
  endsOf,
  exactly,
  highest,
  lowest,
  type Nudged,
} from "../../../../src/verify/sheet/solve/bound.ts";
import { middleOf, nearest, shortMiddleOf } from "../../../../src/verify/sheet/solve/branch.ts";
import { isPoint, lengthIn, startDomains } from "../../../../src/verify/sheet/solve/domains.ts";
import { lengthOf, spend } from "../../../../src/verify/sheet/solve/effort.ts";
import { widthOf } from "../../../../src/verify/sheet/solve/factors.ts";
import { shareOf, sumOfIntervals } from "../../../../src/verify/sheet/solve/interval-sum.ts";
import { powerBelow } from "../../../../src/verify/sheet/solve/power-below.ts";
import { quotient } from "../../../../src/verify/sheet/solve/quotient.ts";
import { strictSign, weakSign } from "../../../../src/verify/sheet/solve/rest.ts";
import { shortened } from "../../../../src/verify/sheet/solve/shortened.ts";
import { f, interval, shown } from "./stated.ts";

const written = (of: Nudged | null): string =>
  of === null ? "none" : `${of.at.toFraction()} ${of.nudge.toFraction()}`;

describe("ends and nudges", () => {
  test("an open end is a closed one moved inwards by less than every number", () => {
    const { lower, upper } = endsOf(interval("(1, 2)"));
    expect([written(lower), written(upper)]).toEqual(["1 1", "2 -1"]);
    expect(written(lowest(fraction(3), true))).toBe("3 0");
    expect(written(highest(fraction(3), true))).toBe("3 0");
    const { lower: none, upper: some } = endsOf(interval("(-∞, 5]"));
    expect([none, written(some)]).toEqual([null, "5 0"]);
    expect(endsOf(interval("[5, ∞)")).upper).toBeNull();
  });

  test.each([
    ["1 less than 2, whatever the nudges", lowest(fraction(1), false), highest(fraction(2), false), -1],
    ["just above 1 behind 1", lowest(fraction(1), false), exactly(fraction(1)), 1],
    ["just below 1 before 1", highest(fraction(1), false), exactly(fraction(1)), -1],
    ["the same", lowest(fraction(1), false), lowest(fraction(1), false), 0],
  ])("%s", (_, a, b, order) => {
    expect(Math.sign(compareNudged(a, b))).toBe(order);
  });

  test("nudges are added, subtracted and divided with their numbers", () => {
    const a = { at: fraction(3), nudge: fraction(1) };
    const b = { at: fraction(5), nudge: fraction(-1) };
    expect(written(addTimes(a, fraction(2), b))).toBe("13 -1");
    expect(written(addTimes(a, fraction(2), exactly(fraction(5))))).toBe("13 1");
    expect(written(differenceOver(a, b, fraction(-4)))).toBe("1/2 -1/2");
  });
});

describe("a number from a domain", () => {
  test.each([
    ["[1, 4]", "5/2"],
    ["[-3, ∞)", "1"],
    ["[3, ∞)", "7"],
    ["(-∞, 3]", "-1"],
    ["(-∞, -3]", "-7"],
    ["R", "0"],
  ])("the middle of %s is %s", (domain, middle) => {
    expect(middleOf(interval(domain)).toFraction()).toBe(middle);
  });

  test.each([
    ["[0, 1]", "1/2"],
    ["[0, 3]", "3/2"],
    ["[1/3, 2/3]", "1/2"],
    ["(10/3, 11/3)", "7/2"],
    ["[1000, 1008]", "1004"],
    ["[0, 1/1000]", "1/2048"],
    ["[5, 5]", null],
    ["[5, ∞)", null],
    ["(-∞, 5]", null],
  ])("a short number from the middle half of %s is %s", (domain, short) => {
    expect(shortMiddleOf(interval(domain))?.toFraction() ?? null).toBe(short);
  });

  test.each([
    ["[1, 4]", "3", false, "3"],
    ["[1, 4]", "0", false, "1"],
    ["[1, 4]", "1", false, "1"],
    ["(1, 4]", "1", false, "5/2"],
    ["(1, 4)", "9", false, "5/2"],
    ["[1, 4)", "4", false, "5/2"],
    ["[1, 4]", "9", false, "4"],
    ["[1, 4]", "5/2", true, "3"],
    ["[1, 4]", "7/3", true, "2"],
    ["R", "7/3", false, "7/3"],
    ["(-∞, 2]", "7/3", false, "2"],
    ["[3, ∞)", "7/3", false, "3"],
  ])("the number of %s nearest to %s (whole: %s) is %s", (domain, value, whole, found) => {
    expect(shown(nearest(interval(domain), fraction(value), whole))).toBe(found);
  });

  test("one number is a point, two or a bound are none", () => {
    expect(["7", "[1, 2]", "[1, ∞)", "(-∞, 1]"].map((text) => isPoint(interval(text)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isPoint({ ...interval("[1, 2]"), upper: fraction(1) })).toBe(true);
  });
});

describe("signs", () => {
  test.each([
    ["[1, 2]", 1, 1],
    ["[0, 2]", 0, 1],
    ["(0, 2]", 1, 1],
    ["[-1, 2]", 0, 0],
    ["[-2, -1]", -1, -1],
    ["[-2, 0]", 0, -1],
    ["[-2, 0)", -1, -1],
    ["(-∞, 1]", 0, 0],
    ["[-1, ∞)", 0, 0],
    ["R", 0, 0],
  ])("of %s: %s for all, %s but for zero", (domain, strict, weak) => {
    expect(strictSign(interval(domain))).toBe(strict);
    expect(weakSign(interval(domain))).toBe(weak);
  });
});

describe("quotients", () => {
  test.each([
    ["[2, 6]", "[1, 2]", "[1, 6]"],
    ["[0, 6]", "[0, 2]", "R"],
    ["[-1, 6]", "[-1, 2]", "R"],
    ["[2, 6]", "[-1, 2]", "R"],
    ["[2, 6]", "R", "R"],
    ["[2, 6]", "[0, 2]", "[1, ∞)"],
    ["[2, 6]", "[0, ∞)", "(0, ∞)"],
    ["[2, 6]", "[-2, 0]", "(-∞, -1]"],
    ["[2, 6]", "(-∞, 0]", "(-∞, 0)"],
    ["[2, 6]", "0", "none"],
    ["0", "0", "R"],
    ["[0, 2]", "0", "R"],
    ["(0, 2]", "0", "none"],
    ["[-2, 0)", "0", "none"],
    ["[-2, 0]", "0", "R"],
    ["[-2, -1]", "0", "none"],
    ["(-∞, 1]", "0", "R"],
    ["[-1, ∞)", "0", "R"],
    ["(-∞, -1]", "[0, 1]", "(-∞, -1]"],
  ])("%s over %s is %s", (product, divisor, found) => {
    expect(shown(quotient(interval(product), interval(divisor)))).toBe(found);
  });
});

describe("sums of intervals", () => {
  test("ends are added, and counted where they are open or without bound", () => {
    const sum = sumOfIntervals(["[1, 2)", "(-∞, 5]", "(3, ∞)"].map(interval), fraction(10));
    expect({ ...sum, lower: sum.lower.toFraction(), upper: sum.upper.toFraction() }).toEqual({
      lower: "14",
      upper: "17",
      unboundedBelow: 1,
      unboundedAbove: 1,
      openBelow: 2,
      openAbove: 2,
    });
  });

  test.each([
    ["0", ["[1, 2]", "[3, 5)"], "=", ["(-5, -3]", "[-2, -1]"]],
    ["0", ["[1, 2]", "(3, 5)"], "=", ["(-5, -3)", "[-2, -1]"]],
    ["1", ["[1, 2]", "[3, 5]"], "<=", ["(-∞, -4]", "(-∞, -2]"]],
    ["1", ["[1, 2]", "[3, 5]"], "<", ["(-∞, -4)", "(-∞, -2)"]],
    ["1", ["[1, 2]", "(3, 5]"], "<=", ["(-∞, -4)", "(-∞, -2]"]],
    ["0", ["[1, ∞)", "(-∞, 5]"], "=", ["[-5, ∞)", "(-∞, -1]"]],
    ["0", ["R", "[3, 5]"], "=", ["[-5, -3]", "R"]],
    ["0", ["R", "R"], "=", ["R", "R"]],
    ["0", ["R", "[3, 5]"], "<=", ["(-∞, -3]", "R"]],
  ] as const)("with %s and %j, %s zero: each is %j", (constant, values, sense, shares) => {
    const own = values.map(interval);
    const sum = sumOfIntervals(own, fraction(constant));
    expect(own.map((value) => shown(shareOf(sum, value, sense)))).toEqual(shares);
  });
});

describe("short numbers", () => {
  test.each([
    ["1", "1/10"],
    ["9", "1/10"],
    ["10", "1"],
    ["99", "1"],
    ["1234", "100"],
    ["1/3", "1/10"],
    ["1/30", "1/100"],
    ["20/3", "1"],
  ])("below %s lies %s", (value, power) => {
    const found = powerBelow(fraction(value));
    expect(found.toFraction()).toBe(power);
    expect(found.compare(fraction(value))).toBeLessThanOrEqual(0);
  });

  const long = fraction(1).div(fraction(3n ** 90n));
  test("short ends stay, and so does one number", () => {
    for (const text of ["[1, 2]", "R", "[1, ∞)", "(-∞, 1/3)"]) {
      const given = interval(text);
      expect(shortened(given)).toBe(given);
    }
    const one = { ...interval("0"), lower: long, upper: long };
    expect(shortened(one)).toBe(one);
    const most = fraction(10n ** 40n);
    const least = fraction(1).div(most);
    for (const end of [most, least, most.neg()]) {
      const given = { ...interval("[0, ∞)"), lower: end };
      expect(shortened(given)).toBe(given);
    }
  });

  test("a long end moves outwards by a millionth of the width at most, and is open then", () => {
    const { lower, upper, lowerClosed, upperClosed } = shortened({ ...interval("[0, 1]"), lower: long });
    expect([lower?.toFraction(), upper?.toFraction(), lowerClosed, upperClosed]).toEqual([
      "0",
      "1",
      false,
      true,
    ]);
    const top = shortened({ ...interval("[0, 1]"), upper: fraction(1).add(long) });
    expect(shown(top)).toBe("[0, 10000001/10000000)");
    const both = shortened({ ...interval("[0, 1]"), lower: long.neg(), upper: long.add(2) });
    expect(shown(both)).toBe("(-1/1000000, 2000001/1000000)");
  });

  test("a fraction of long numbers without another end moves by a part of itself", () => {
    const long = `${"1".repeat(41)}/${"3".repeat(41)}7`;
    const [up, down] = [shortened(interval(`[${long}, ∞)`)), shortened(interval(`(-∞, ${long}]`))];
    expect(up.upper).toBeNull();
    expect(down.lower).toBeNull();
    expect(up.lower?.compare(f(long))).toBe(-1);
    expect(down.upper?.compare(f(long))).toBe(1);
    const tiny = f("1").div(10n ** 19n);
    expect(
      f(long)
        .sub(up.lower as never)
        .compare(tiny),
    ).toBe(-1);
    expect((down.upper as never as ReturnType<typeof f>).sub(f(long)).compare(tiny)).toBe(-1);
    expect([up.lowerClosed, down.upperClosed]).toEqual([false, false]);
  });
  test("without another end it moves by so small a part of itself", () => {
    const third = fraction(10n ** 45n + 1n).div(fraction(3n));
    const low = shortened({ ...interval("[0, ∞)"), lower: third });
    expect(low.upper).toBeNull();
    expect(low.lowerClosed).toBe(false);
    const by = third.sub(low.lower as never).div(third);
    expect(by.compare(fraction(0))).toBeGreaterThan(0);
    expect(by.compare(fraction(1).div(fraction(10n ** 20n)))).toBeLessThanOrEqual(0);
    const high = shortened({ ...interval("(-∞, 0]"), upper: third.neg() });
    expect(high.lower).toBeNull();
    expect(high.upper?.compare(third.neg())).toBeGreaterThan(0);
  });

  test.each([
    [10n ** 30n, 1],
    [10n ** 30n + 1n, 4],
    [10n ** 100n, 4],
    [10n ** 100n + 1n, 20],
    [10n ** 300n + 1n, 150],
    [10n ** 600n + 1n, 600],
    [10n ** 1000n + 1n, 2000],
  ])("work on %s costs %s", (size, steps) => {
    expect(lengthOf({ n: size, d: 1n } as never)).toBe(steps);
    expect(lengthOf({ n: 1n, d: size } as never)).toBe(steps);
    const end = { n: size, d: 1n } as never;
    for (const side of ["lower", "upper"] as const) {
      const domains = startDomains([{ ...interval("R"), [side]: end }, interval("R"), interval("[1, 2]")]);
      expect(lengthIn(domains, [0, 1])).toBe(steps);
      expect(lengthIn(domains, [1, 0, 2])).toBe(steps);
      expect(lengthIn(domains, [1, 2])).toBe(1);
    }
  });

  test("steps are taken until none is left", () => {
    const effort = { left: 5 };
    expect([spend(effort, 3), spend(effort, 2), spend(effort, 1)]).toEqual([true, true, false]);
    expect(effort.left).toBe(-1);
  });
});

describe("widths, as a guide", () => {
  test.each([
    ["[1, 3]", false, 1 + 2 / 6],
    ["[1, 3]", true, 2 / 6],
    ["[-1, 3]", true, 4 / 8],
    ["0", false, 1],
    ["[0, ∞)", true, 3],
    ["(-∞, 0]", false, 3],
  ])("of %s (whole: %s)", (domain, whole, width) => {
    expect(widthOf(interval(domain), whole)).toBeCloseTo(width, 12);
  });

  test("of numbers beyond floats stay finite", () => {
    const huge = { ...interval("[0, 1]"), upper: fraction(1n).mul(fraction(10n ** 400n)) };
    expect(widthOf(huge, false)).toBe(1.5);
  });
});
