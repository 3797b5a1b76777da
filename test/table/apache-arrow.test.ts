import * as arrow from "apache-arrow";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  classifyHouseholds,
  columnsFromTable,
  defineMeasure,
  tabulate,
  vietnam2022,
} from "../../src/index.ts";
import { labelCoder, readColumn } from "../../src/table/index.ts";
import { refusal } from "../refusal.ts";

const measure = defineMeasure({ dimensions: { housing: ["water", "roof"] }, cutoff: "1/2" });
const flags = [1, 0, null, 1, 1, 0, 0, null, 1, 0, 1] as const;
const booleans = flags.map((flag) => (flag === null ? null : flag === 1));
const roof = [0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1];

/** Cuts a vector in pieces of so many rows, each a chunk of its own. */
function chunked<Type extends arrow.DataType>(vector: arrow.Vector<Type>, rows: number): arrow.Vector<Type> {
  const parts: arrow.Vector<Type>[] = [];
  for (let start = 0; start < vector.length; start += rows) {
    parts.push(vector.slice(start, Math.min(start + rows, vector.length)));
  }
  const [first, ...others] = parts as [arrow.Vector<Type>, ...arrow.Vector<Type>[]];
  return first.concat(...others);
}

const vectors: readonly (readonly [string, arrow.Vector])[] = [
  ["Bool", arrow.vectorFromArray(booleans, new arrow.Bool())],
  ["Int8", arrow.vectorFromArray(flags, new arrow.Int8())],
  ["Uint8", arrow.vectorFromArray(flags, new arrow.Uint8())],
  ["Int32", arrow.vectorFromArray(flags, new arrow.Int32())],
  ["Float32", arrow.vectorFromArray(flags, new arrow.Float32())],
  ["Float64", arrow.vectorFromArray(flags, new arrow.Float64())],
  ["Float16", arrow.vectorFromArray(flags, new arrow.Float16())],
  [
    "Int64",
    arrow.vectorFromArray(
      flags.map((flag) => (flag === null ? null : BigInt(flag))),
      new arrow.Int64(),
    ),
  ],
];

test("a chunk of many blocks lacks an answer in its first row only", () => {
  const answers = Array.from({ length: 5000 }, (_, row) => (row === 0 ? null : row % 2 === 1));
  const roof = new Uint8Array(answers.length);
  const table = tabulate(
    { deprivations: { water: arrow.vectorFromArray(answers, new arrow.Bool()), roof } },
    measure,
  );
  expect(table).toEqual(tabulate({ deprivations: { water: answers, roof } }, measure));
  expect(table.cells.rows).toEqual([2499, 1, 2500]);
});

describe.each(vectors)("deprivations as %s", (_, vector) => {
  const expected = tabulate({ deprivations: { water: flags, roof } }, measure);
  const tabulated = (column: arrow.Vector, first = 0, last: number = flags.length) =>
    tabulate({ deprivations: { water: column, roof: roof.slice(first, last) } }, measure);

  test("give the table of the same values in an array", () => {
    expect(tabulated(vector)).toEqual(expected);
  });

  test.each([1, 3, 4, 10])("in chunks of %i rows", (rows) => {
    expect(tabulated(chunked(vector, rows))).toEqual(expected);
  });

  test.each([
    [2, 9],
    [5, 11],
    [9, 10],
  ])("from row %i to %i of a vector", (first, last) => {
    expect(tabulated(vector.slice(first, last), first, last)).toEqual(
      tabulate({ deprivations: { water: flags.slice(first, last), roof: roof.slice(first, last) } }, measure),
    );
  });
});

test("values under a missing mark do not count, whatever lies there", () => {
  const data = arrow.makeData({
    type: new arrow.Uint8(),
    data: new Uint8Array([1, 200, 0]),
    nullBitmap: new Uint8Array([0b101]),
  });
  const { cells } = tabulate({ deprivations: { water: arrow.makeVector(data), roof: [0, 0, 1] } }, measure, {
    missing: "drop",
  });
  expect([cells.profiles, cells.missing]).toEqual([
    [0, 1, 2],
    [1, 0, 0],
  ]);
});

test("a vector of one chunk without missing values is read where it lies", () => {
  const values = new Uint8Array([1, 0, 1]);
  const column = readColumn(arrow.makeVector(values), "water");
  expect(column.numbers?.buffer).toBe(values.buffer);
  const floats = new Float64Array([1.25, 2]);
  expect(readColumn(arrow.makeVector(floats), "weights").numbers?.buffer).toBe(floats.buffer);
});

describe("wrong content", () => {
  test.each([
    ["2", arrow.vectorFromArray([0, 1, 0, 2], new arrow.Uint8()), 2],
    ["-1", arrow.vectorFromArray([0, 1, 0, -1], new arrow.Int8()), -1],
    ["2 beside a missing value", arrow.vectorFromArray([null, 1, 0, 2], new arrow.Uint8()), 2],
    ["0.5", arrow.vectorFromArray([null, 1, 0, 0.5], new arrow.Float64()), 0.5],
    ["a text", arrow.vectorFromArray(["0", "1", "0", "1"], new arrow.Utf8()), "0"],
  ])("%s as a deprivation is refused with column and row", (_, vector, received) => {
    const row = received === "0" ? 0 : 3;
    const error = refusal(() => tabulate({ deprivations: { water: vector, roof: [0, 0, 0, 0] } }, measure));
    expect(error.code).toBe("DEPRIVATION_INVALID");
    expect(error.received).toBe(received);
    expect(error.message).toContain(`Cannot read column water`);
    expect(error.message).toContain(`at row ${row}, received ${JSON.stringify(received)}`);
  });

  test.each([
    ["a missing weight", arrow.vectorFromArray([1, null], new arrow.Float64())],
    ["NaN", arrow.vectorFromArray([1, Number.NaN], new arrow.Float64())],
    ["a negative weight", arrow.vectorFromArray([1, -1], new arrow.Int32())],
    ["a boolean", arrow.vectorFromArray([true, true], new arrow.Bool())],
  ])("%s is refused", (_, weights) => {
    const error = refusal(() =>
      tabulate({ deprivations: { water: [0, 0], roof: [0, 0] }, weights }, measure),
    );
    expect(error.code).toBe("WEIGHT_INVALID");
    expect(error.message).toMatch(/^Cannot read column weights: .* at row [01], received/);
  });

  test("a missing label is refused with its row", () => {
    const region = arrow.vectorFromArray(["a", "b", null]);
    const error = refusal(() =>
      tabulate({ deprivations: { water: [0, 0, 0], roof: [0, 0, 0] }, groups: { region } }, measure),
    );
    expect(error.code).toBe("LABEL_MISSING");
    expect(error.message).toContain("row 2");
  });
});

describe("weights and incomes as decimals", () => {
  const scale = 4;
  const words = (digits: bigint) => {
    const bits = BigInt.asUintN(128, digits);
    return [0n, 32n, 64n, 96n].map((shift) => Number((bits >> shift) & 0xffffffffn));
  };
  const decimals = (all: readonly (bigint | null)[]) =>
    arrow.makeVector(
      arrow.makeData({
        type: new arrow.Decimal(scale, 38, 128),
        data: Uint32Array.from(all.flatMap((digits) => words(digits ?? 0n))),
        nullBitmap: Uint8Array.of(
          all.reduce((bits, digits, row) => bits | (digits === null ? 0 : 1 << row), 0),
        ),
      }),
    );

  test("are the numbers that they print", () => {
    const column = readColumn(decimals([12_500n, 1n, -30_000n, null, 10n ** 25n + 7n]), "weights");
    expect([0, 1, 2, 3, 4].map((row) => column.valueAt(row))).toEqual([
      1.25,
      0.0001,
      -3,
      null,
      "1000000000000000000000.0007",
    ]);
  });

  test("are added exactly", () => {
    const table = tabulate(
      { deprivations: { water: [1, 1], roof: [0, 0] }, weights: decimals([12_345n, 2n ** 41n]) },
      measure,
    );
    expect(table.cells.weights).toEqual([12_345 + 2 ** 41]);
    expect([table.weightPlaces, table.exactWeights]).toEqual([4, true]);
  });

  test("classify households as numbers do", () => {
    const income = [1_500_000, 1_500_001, 2_250_000, 2_250_001];
    const classes = (monthlyIncomePerPerson: number[] | arrow.Vector) =>
      classifyHouseholds({ area: "rural", monthlyIncomePerPerson, deprivations: {} }, vietnam2022)
        .possibleCounts;
    expect(classes(decimals(income.map((one) => BigInt(one) * 10_000n)))).toEqual(classes(income));
  });
});

describe("labels", () => {
  const regions = ["north", "south", "north", "centre", "south"];
  const read = (column: unknown) => {
    const coder = labelCoder(readColumn(column, "region"));
    const codes = new Int32Array(regions.length);
    coder.code(0, regions.length, codes);
    return Array.from(codes, (code) => coder.labels[code]);
  };
  const dictionary = arrow.vectorFromArray(regions);
  const other = arrow.vectorFromArray(["south", "north"]).slice(0, 0);

  test.each([
    ["a dictionary", dictionary],
    ["a part of a dictionary", arrow.vectorFromArray(["x", ...regions, "y"]).slice(1, 6)],
    ["chunks of one dictionary", chunked(dictionary, 2)],
    [
      "chunks of two dictionaries",
      dictionary.slice(0, 2).concat(other, arrow.vectorFromArray(["north", "centre", "south"])),
    ],
    ["texts", arrow.vectorFromArray(regions, new arrow.Utf8())],
    ["codes and labels", { codes: new Int8Array([1, 0, 1, 2, 0]), labels: ["south", "north", "centre"] }],
    [
      "codes and labels that are vectors",
      {
        codes: arrow.vectorFromArray([1, 0, 1, 2, 0], new arrow.Int8()),
        labels: arrow.vectorFromArray(["south", "north", "centre"]),
      },
    ],
  ])("are read from %s", (_, column) => {
    expect(read(column)).toEqual(regions);
  });

  test("a dictionary is decoded a label at a time, not a row at a time", () => {
    let decoded = 0;
    const labels = {
      length: 2,
      get(code: number) {
        decoded += 1;
        return ["a", "b"][code];
      },
    };
    const codes = new Uint8Array(10_000).map((_, row) => row % 2);
    tabulate({ deprivations: { water: codes, roof: codes }, groups: { region: { codes, labels } } }, measure);
    expect(decoded).toBe(2);
  });

  test("areas of a standard may be dictionary-coded, and missing", () => {
    const area = arrow.vectorFromArray(["rural", null, "urban"]);
    const incomes = [1_600_000, 1_600_000, 1_600_000];
    const deprivations = { water: [1, 1, 1] };
    const columns = (areas: arrow.Vector | (string | null)[]) =>
      classifyHouseholds({ area: areas, monthlyIncomePerPerson: incomes, deprivations }, vietnam2022);
    expect(columns(area)).toEqual(columns(["rural", null, "urban"]));
    expect(refusal(() => columns(arrow.vectorFromArray(["rural", "x", "urban"]))).message).toContain("row 1");
  });
});

test("a table of any content gives what its plain values give, in any chunks", () => {
  const value = fc.oneof(fc.constant(null), fc.constantFrom(0, 1));
  const row = fc.tuple(value, value, fc.constantFrom("a", "b", "c"), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (rows, size) => {
        const column = <At extends 0 | 1 | 2 | 3>(at: At) => rows.map((one) => one[at]);
        const table = new arrow.Table({
          water: chunked(arrow.vectorFromArray(column(0), new arrow.Uint8()), size),
          roof: arrow.vectorFromArray(
            column(1).map((one) => (one === null ? null : one === 1)),
            new arrow.Bool(),
          ),
          region: chunked(arrow.vectorFromArray(column(2)), size),
          weight: arrow.vectorFromArray(column(3), new arrow.Float64()),
        });
        const read = columnsFromTable(table, ["water", "roof", "region", "weight"]);
        const { water, region, weight } = read;
        const found = tabulate(
          { deprivations: { water, roof: read.roof }, groups: { region }, weights: weight },
          measure,
        );
        expect(found).toEqual(
          tabulate(
            {
              deprivations: { water: column(0), roof: column(1) },
              groups: { region: column(2) },
              weights: column(3),
            },
            measure,
          ),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("a vector that contradicts itself is read by its values, or refused", () => {
  const vector = arrow.vectorFromArray([1, 0, 1], new arrow.Uint8());
  const longer = { type: vector.type, data: vector.data, length: 4, get: (row: number) => [1, 0, 1, 0][row] };
  expect(readColumn(longer, "water").pieces).toBeNull();
  expect(readColumn(longer, "water").valueAt(3)).toBe(0);
  const shortValues = {
    type: { typeId: 2 },
    length: 3,
    data: [{ length: 3, offset: 0, nullCount: 0, values: new Uint8Array(2) }],
    get: () => 1,
  };
  expect(readColumn(shortValues, "water").pieces).toBeNull();
});

test("a vector whose structure is not Arrow's is read by get", () => {
  const chunk = { length: 2, offset: 0, nullCount: 0, values: Uint8Array.of(9, 9) };
  const wrong = [
    { data: [null] },
    { data: [{ ...chunk, offset: -1 }] },
    { data: [{ ...chunk, nullCount: 0.5 }] },
    { data: [{ ...chunk, nullBitmap: [255] }] },
    { data: [{ ...chunk, values: [9, 9] }] },
    { data: [{ ...chunk, nullCount: 1, nullBitmap: new Uint8Array(0) }] },
    { data: [chunk], type: { typeId: 8 } },
    { data: [chunk], type: { typeId: -1 } },
    { data: [chunk], type: undefined },
    { data: chunk },
  ];
  for (const parts of wrong) {
    const vector = { type: { typeId: 2 }, length: 2, get: (row: number) => row, ...parts };
    const column = readColumn(vector, "water");
    expect([column.numbers, column.pieces, column.coded]).toEqual([null, null, null]);
    expect([column.valueAt(0), column.valueAt(1)]).toEqual([0, 1]);
  }
});

test("a code that its dictionary has not is refused", () => {
  const chunk = { length: 2, offset: 0, nullCount: 0, values: Int8Array.of(0, 3), dictionary: ["a"] };
  Object.assign(chunk.dictionary, { get: (code: number) => chunk.dictionary[code] });
  const region = { type: { typeId: -1 }, length: 2, data: [chunk], get: () => null };
  const error = refusal(() =>
    tabulate({ deprivations: { water: [0, 0], roof: [0, 0] }, groups: { region } }, measure),
  );
  expect([error.code, error.received]).toEqual(["COLUMN_INVALID", 3]);
  expect(error.message).toBe("Cannot read column region: expected a code below 1 at row 1, received 3");
});
