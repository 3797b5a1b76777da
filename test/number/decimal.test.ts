import { Decimal as AppDecimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { Decimal, decimal, isPovertyError, type PovertyError } from "../../src/index.ts";

const refusal = (act: () => unknown): PovertyError => {
  try {
    act();
  } catch (error) {
    if (isPovertyError(error)) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

describe("decimal", () => {
  test.each([
    ["1234.5", "1234.5"],
    ["59.440", "59.44"],
    ["-0", "0"],
    ["-0.00", "0"],
    ["007", "7"],
    [15.636, "15.636"],
    [0.1, "0.1"],
    [-0, "0"],
    [1e21, "1000000000000000000000"],
    [5e-324, new AppDecimal("5e-324").toFixed()],
    [123456789012345, "123456789012345"],
    [0.000123456789012345, "0.000123456789012345"],
    [123456789012345000, "123456789012345000"],
    [1.23456789012345e-10, "0.000000000123456789012345"],
    [1.23456789012345e30, "1234567890123450000000000000000"],
    [1234567890123450, "1234567890123450"],
    [14714669968n, "14714669968"],
    [-5n, "-5"],
    [new AppDecimal("0.5"), "0.5"],
    [AppDecimal.clone({ precision: 5 })("123456789.123"), "123456789.123"],
  ])("reads %s as %s", (input, expected) => {
    expect(decimal(input).toFixed()).toBe(expected);
  });

  test.each([
    ["0x10", "NUMBER_NOT_PLAIN"],
    ["1_000", "NUMBER_NOT_PLAIN"],
    ["1e3", "NUMBER_NOT_PLAIN"],
    ["NaN", "NUMBER_NOT_PLAIN"],
    ["Infinity", "NUMBER_NOT_PLAIN"],
    ["", "NUMBER_NOT_PLAIN"],
    [" 1", "NUMBER_NOT_PLAIN"],
    ["1\n", "NUMBER_NOT_PLAIN"],
    ["+1", "NUMBER_NOT_PLAIN"],
    [".5", "NUMBER_NOT_PLAIN"],
    ["5.", "NUMBER_NOT_PLAIN"],
    ["1,5", "NUMBER_NOT_PLAIN"],
    ["١٢", "NUMBER_NOT_PLAIN"],
    [Number.NaN, "NUMBER_NOT_FINITE"],
    [Number.POSITIVE_INFINITY, "NUMBER_NOT_FINITE"],
    [new AppDecimal(Number.NaN), "NUMBER_NOT_FINITE"],
    [new AppDecimal(Number.NEGATIVE_INFINITY), "NUMBER_NOT_FINITE"],
    [0.1 + 0.2, "NUMBER_TOO_PRECISE"],
    [1 / 3, "NUMBER_TOO_PRECISE"],
    [1234567890123456, "NUMBER_TOO_PRECISE"],
    ["1".repeat(1001), "NUMBER_TOO_LONG"],
    [`-0.${"1".repeat(1000)}`, "NUMBER_TOO_LONG"],
    [10n ** 1000n, "NUMBER_TOO_LONG"],
    [-(10n ** 1000n), "NUMBER_TOO_LONG"],
    [new AppDecimal("1e5000"), "NUMBER_TOO_LONG"],
    [new AppDecimal("1e-5000"), "NUMBER_TOO_LONG"],
    [new AppDecimal(`0.${"7".repeat(5000)}`), "NUMBER_TOO_LONG"],
    [null, "NUMBER_WRONG_TYPE"],
    [undefined, "NUMBER_WRONG_TYPE"],
    [true, "NUMBER_WRONG_TYPE"],
    [[], "NUMBER_WRONG_TYPE"],
    [{ toString: () => "1" }, "NUMBER_WRONG_TYPE"],
    [Symbol("1"), "NUMBER_WRONG_TYPE"],
    [{ toStringTag: "[object Decimal]" }, "NUMBER_NOT_FINITE"],
    [{ toStringTag: "[object Decimal]", d: [Number.NaN], e: 0, s: 1 }, "NUMBER_NOT_FINITE"],
  ])("refuses %s as %s", (input, code) => {
    const error = refusal(() => decimal(input as never));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^Cannot read number .+: .*[^.]$/s);
    expect(error.received).toBe(input);
  });

  test("refuses a decimal that cannot be looked into", () => {
    const broken = Object.defineProperty({ toStringTag: "[object Decimal]" }, "d", {
      get: () => {
        throw new Error("out of reach");
      },
    });
    expect(refusal(() => decimal(broken as never)).message).toBe(
      'Cannot read number "broken": expected a finite number',
    );
  });

  test("says of a leftover of binary arithmetic what it is", () => {
    expect(refusal(() => decimal(0.1 + 0.2)).message).toBe(
      "Cannot read number 0.30000000000000004: it has 17 significant digits, as a leftover of binary arithmetic " +
        "has; round it, or pass the number as text",
    );
  });

  test("points a printed figure to parseFigure", () => {
    expect(refusal(() => decimal("13,26")).message).toContain("read printed figures with parseFigure");
  });

  test.each(["-0", "-0.00", -0, new Decimal(-0), new AppDecimal(-0)])(
    "reads the negative zero %s without its sign",
    (zero) => {
      expect(decimal(zero).isNegative()).toBe(false);
    },
  );

  test("keeps its own values as they are, from 1e-1000 to 1e1000", () => {
    for (const text of ["1.5", "1e-1000", "1e1000"]) {
      const value = new Decimal(text);
      expect(decimal(value)).toBe(value);
    }
    for (const text of ["1e-1001", "1e1001"]) {
      expect(refusal(() => decimal(new Decimal(text))).code).toBe("NUMBER_TOO_LONG");
    }
  });

  test("rebuilds the decimals of another copy, so that its settings do not matter", () => {
    const App = AppDecimal.clone({ precision: 3 });
    expect(decimal(new App("7.886")).div(decimal("59.440")).toFixed(6)).toBe("0.132672");
  });

  test("keeps its settings when an app changes those of decimal.js", () => {
    const before = { precision: AppDecimal.precision, rounding: AppDecimal.rounding };
    try {
      AppDecimal.set({ precision: 3, rounding: AppDecimal.ROUND_UP });
      expect(decimal("2").div(3).toFixed()).toBe(`0.${"6".repeat(39)}7`);
    } finally {
      AppDecimal.set(before);
    }
    expect(AppDecimal.precision).toBe(20);
    expect(() => Decimal.set({ precision: 3 })).toThrow(TypeError);
    expect(Object.isFrozen(Decimal)).toBe(true);
  });
});

test.each([
  ["a word that is none", [Number.NaN]],
  ["a hole for a word", new Array<number>(1)],
  ["half a word", [1.5]],
  ["a word below zero", [1, -5]],
  ["a word of eight digits", [1, 10_000_000]],
  ["no words", []],
])("what only looks like a decimal is refused: %s", (_, words) => {
  for (const forged of [
    { s: 1, e: 0, d: words, toStringTag: "[object Decimal]" },
    Object.assign(Object.create(Decimal.prototype) as object, { s: 1, e: 0, d: words, constructor: Decimal }),
  ]) {
    expect(refusal(() => decimal(forged as never)).code).toBe("NUMBER_NOT_FINITE");
  }
});
