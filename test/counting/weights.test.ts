import { describe, expect, test } from "vitest";
import { defineMeasure, type TabulationColumns, tabulate } from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";

const measure = defineMeasure({ dimensions: { a: ["a"] }, cutoff: 1 });
type Weights = NonNullable<TabulationColumns["weights"]> & { readonly length: number };

/** The table of poor households with some weights, and members if any. */
const weighted = (weights: Weights | undefined, members?: readonly number[]) => {
  const rows = (weights ?? members ?? []).length;
  return tabulate(
    {
      deprivations: { a: new Uint8Array(rows).fill(1) },
      ...(weights === undefined ? {} : { weights }),
      ...(members === undefined ? {} : { members }),
    },
    measure,
  );
};
/** The sum of all weights, and whether it is exact. */
const sumOf = (...columns: Parameters<typeof weighted>): [string, boolean] => {
  const { cells, weightPlaces, exactWeights } = weighted(...columns);
  return [`${cells.weights[0]}e-${weightPlaces}`, exactWeights];
};

describe("weights in columns of any kind", () => {
  test.each<[string, Weights, string, boolean]>([
    ["Float64Array", Float64Array.of(0.1, 0.2), "3e-1", true],
    ["Float64Array with fine parts", Float64Array.of(0, 0.1234567, 2), "21234567e-7", true],
    ["Float64Array with leftovers", Float64Array.of(0.1 + 0.2, 1), "13e-1", false],
    ["Int32Array", Int32Array.of(3, 4), "7e-0", true],
    ["Float32Array", Float32Array.of(0.5, 4), "45e-1", true],
    ["numbers and texts", [0.5, "4", "0.25", 2n], "675e-2", true],
    ["a column that is read row by row", { length: 2, get: (row: number) => ["1.5", 3][row] }, "45e-1", true],
  ])("%s", (_, weights, sum, exact) => {
    expect(sumOf(weights)).toEqual([sum, exact]);
  });

  test("of several blocks of rows, each with fine parts of its own", () => {
    const values = Array.from({ length: 9000 }, (_, row) => (row % 1000 === 0 ? 0.1234567 : row % 7));
    const total = values.reduce((sum, value) => sum + BigInt(Math.round(value * 1e7)), 0n);
    expect(sumOf(Float64Array.from(values))).toEqual([`${total}e-7`, true]);
    expect(sumOf(values)).toEqual([`${total}e-7`, true]);
    expect(sumOf({ length: 9000, get: (row: number) => String(values[row]) })).toEqual([`${total}e-7`, true]);
  });
});

describe("a text of up to 15 digits is exact", () => {
  test.each([
    ["5", "5e-0", true],
    ["123456789.123456", "123456789123456e-6", true],
    ["123456789.1234567", "1234567891234567e-7", false],
    ["1234567890.123456", "1234567890123456e-6", false],
    ["12.500000000000000000", "125e-1", true],
    ["10.50000000000000000", "105e-1", true],
    ["0.00000000000000012", "12e-17", true],
    ["0000000000000000004", "4e-0", true],
    ["1.0000000000000001", "1e-0", false],
  ])("%s", (text, sum, exact) => {
    const [found, isExact] = sumOf([text]);
    expect(isExact).toBe(exact);
    if (exact) expect(found).toBe(sum);
  });
});

describe("the weight of a row", () => {
  test("is below 2^52 millionths", () => {
    expect(sumOf([4_503_599_627.370495])).toEqual(["4503599627370495e-6", true]);
    for (const weights of [[4_503_599_627.370496], Float64Array.of(1, 4_503_599_627.370496)]) {
      expect(refusal(() => weighted(weights)).code).toBe("WEIGHT_INVALID");
    }
  });

  test("of thousands of rows may sum to more", () => {
    const rows = 3001;
    const weights = new Float64Array(rows).fill(4_000_000_000.5);
    expect(sumOf(weights)).toEqual([`${40_000_000_005n * BigInt(rows)}e-1`, true]);
  });

  test("is not negative, not even in all rows", () => {
    for (const weights of [[-1, -2], Float64Array.of(-1, -2), Float64Array.of(0, -0.000001)]) {
      expect(refusal(() => weighted(weights)).code).toBe("WEIGHT_INVALID");
    }
  });

  test("may be 0 beside one of many places", () => {
    expect(sumOf([0, 0.1234567])).toEqual(["1234567e-7", true]);
  });

  test("is no list and nothing else that only prints as a number", () => {
    for (const weight of [["5"], [5], new String("5"), true]) {
      expect(refusal(() => weighted([1, weight as never])).code).toBe("WEIGHT_INVALID");
    }
  });
});

describe("members", () => {
  test("may be 0 in some households, and 9000", () => {
    expect(sumOf([2, 3], [0, 9000])).toEqual(["27000e-0", true]);
    expect(sumOf(undefined, [0, 4])).toEqual(["4e-0", true]);
    expect(sumOf([0.1234567, 1], [3, 0])).toEqual(["3703701e-7", true]);
  });

  test("are not 0 in all households", () => {
    expect(refusal(() => weighted(undefined, [0, 0])).code).toBe("WEIGHTS_ALL_ZERO");
    expect(refusal(() => weighted([1, 2], [0, 0])).code).toBe("WEIGHTS_ALL_ZERO");
  });

  test("times the weight of the household stay below 2^52 millionths", () => {
    expect(sumOf([2_251_799_813.5], [2])).toEqual(["4503599627e-0", true]);
    for (const weight of [2_251_799_813.685248, 4_000_000_000]) {
      const error = refusal(() => weighted([1, weight], [1, 2]));
      expect([error.code, error.message, error.received]).toEqual([
        "WEIGHT_INVALID",
        "Cannot read column members: expected a whole number of members from 0 to 9000 at row 1, with a " +
          "person weight below 4.5 × 10^9, received 2",
        2,
      ]);
    }
  });
});
