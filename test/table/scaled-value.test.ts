import fc from "fast-check";
import { decimal } from "poverty-indicators";
import { expect, test } from "vitest";
import { arrowDecimal } from "../../src/table/arrow-decimals.ts";
import { plainValue, scaledValue } from "../../src/table/scaled-value.ts";

test.each([
  [12_500n, 4, 1.25],
  [-5n, 1, -0.5],
  [0n, 10, 0],
  [7n, 0, 7],
  // 15 digits are a number, 16 are a text.
  [999_999_999_999_999n, 3, 999_999_999_999.999],
  [1_000_000_000_000_000n, 3, "1000000000000.000"],
  [-999_999_999_999_999n, 0, -999_999_999_999_999],
  [-1_000_000_000_000_000n, 0, "-1000000000000000"],
  // 10^22 is the last power of ten that a double holds.
  [1n, 22, 1e-22],
  [1n, 23, "0.00000000000000000000001"],
  [-12n, 23, "-0.00000000000000000000012"],
])("%s × 10^-%i is %s", (digits, scale, expected) => {
  expect(scaledValue(digits, scale)).toBe(expected);
});

test("a scaled value is the decimal, to the last digit", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 38n), max: 10n ** 38n }),
      fc.integer({ min: 0, max: 38 }),
      (digits, scale) => {
        const value = scaledValue(digits, scale);
        expect(
          decimal(value)
            .times(decimal(10n ** BigInt(scale)))
            .toFixed(),
        ).toBe(String(digits));
      },
    ),
  );
});

test("only objects of digits and a scale are turned into values", () => {
  expect(plainValue({ value: 125n, scale: 2, width: 18 })).toBe(1.25);
  const others = [null, 5, "5", { value: 5, scale: 2 }, { value: 5n }, { value: 5n, scale: "2" }, [5n]];
  const wrong = [-1, 0.5, Number.NaN, 77].map((scale) => ({ value: 5n, scale }));
  for (const other of [...others, ...wrong]) expect(plainValue(other)).toBe(other);
});

/** A vector of decimals that answers these words in every row. */
const vector = (scale: number | undefined, words: unknown) => ({
  type: scale === undefined ? { typeId: 7 } : { typeId: 7, scale },
  data: [],
  length: 1,
  get: () => words,
});

test.each([
  [2, [125, 0, 0, 0], 1.25],
  [undefined, [125, 0, 0, 0], 125],
  [0, [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], -1],
  [-3, [5, 0, 0, 0], 5000],
  [-3, [0xfffffffb, 0xffffffff, 0xffffffff, 0xffffffff], -5000],
  [0, [0, 0, 1, 0], "18446744073709551616"],
  [1, [0, 0, 0, 0, 0, 0, 0, 1], `${2n ** 224n / 10n}.${2n ** 224n % 10n}`],
  // The last that is read by its two lowest words, and the first that is not.
  [0, [0xffffffff, 199_999, 0, 0], 199_999 * 2 ** 32 + 0xffffffff],
  [0, [0, 200_000, 0, 0], 200_000 * 2 ** 32],
  [25, [1, 0, 0, 0], "0.0000000000000000000000001"],
])("words at scale %s: %s are %s", (scale, words, expected) => {
  expect(arrowDecimal(vector(scale, Uint32Array.from(words)))(0)).toBe(expected);
});

test("what is missing, or no words, is left as it is", () => {
  expect(arrowDecimal(vector(2, null))(0)).toBeNull();
  expect(arrowDecimal(vector(2, 5n))(0)).toBe(5n);
});
