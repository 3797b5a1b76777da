import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockRows, checkSameLength, labelCoder, profilePacker, readColumn } from "../../src/table/index.ts";
import { refusal } from "../refusal.ts";

/** A vector as Apache Arrow has them: a length and `get`, no index. */
const vector = <Value>(values: readonly Value[]) => ({
  length: values.length,
  get: (row: number) => values[row],
});

describe("readColumn", () => {
  test.each([
    ["a plain array", [1, null, 0]],
    ["a vector", vector([1, null, 0])],
    ["values with a mask", { values: [1, 1, 0], valid: [true, false, true] }],
    ["an array-like object", { length: 3, 0: 1, 1: null, 2: 0 }],
    ["a dictionary", { codes: new Int8Array([1, -1, 0]), labels: [0, 1] }],
  ])("reads %s", (_, column) => {
    const read = readColumn(column, "a");
    expect(read.length).toBe(3);
    expect([0, 1, 2].map((row) => read.valueAt(row))).toEqual([1, null, 0]);
  });

  test.each([
    ["nothing", null],
    ["a number", 5],
    ["a text", "0110"],
    ["an object without a length", {}],
    ["a length that is no whole number", { length: 1.5 }],
    ["a view without an index", new DataView(new ArrayBuffer(4))],
    ["a mask without values", { valid: [true] }],
  ])("refuses %s, and names the column", (_, column) => {
    const error = refusal(() => readColumn(column, "roof"));
    expect(error.code).toBe("COLUMN_INVALID");
    expect(error.message).toContain("roof");
  });

  test("refuses a mask of another length, a mask that is none, a code without a label", () => {
    const short = { values: [1, 0], valid: [true] };
    expect(refusal(() => readColumn(short, "a")).code).toBe("COLUMNS_UNEQUAL");
    const unclear = readColumn({ values: [1], valid: [2] }, "a");
    expect(refusal(() => unclear.valueAt(0)).message).toContain("a (valid)");
    const code = readColumn({ codes: [3], labels: ["x"] }, "a");
    expect(refusal(() => code.valueAt(0)).message).toContain("expected a code below 1 at row 0, received 3");
  });
});

test("checkSameLength names two columns that differ", () => {
  const columns = [readColumn([1, 2], "a"), readColumn([1, 2], "b"), readColumn([1], "c")];
  expect(refusal(() => checkSameLength(columns)).message).toBe(
    "Cannot read columns together: a has 2 rows, c has 1",
  );
  expect(checkSameLength(columns.slice(0, 2))).toBe(2);
  expect(checkSameLength([])).toBe(0);
});

/** Packs all rows, block by block. */
function packAll(columns: readonly unknown[], rows: number): { profiles: number[]; missing: number[] } {
  const packer = profilePacker(columns.map((column, at) => readColumn(column, `c${at}`)));
  const [profiles, missing] = [new Int32Array(blockRows), new Int32Array(blockRows)];
  const all = { profiles: [] as number[], missing: [] as number[] };
  for (let start = 0; start < rows; start += blockRows) {
    const count = Math.min(blockRows, rows - start);
    const any = packer.pack(start, count, profiles, missing);
    all.profiles.push(...profiles.subarray(0, count));
    all.missing.push(...(any ? missing.subarray(0, count) : new Int32Array(count)));
  }
  return all;
}

describe("profilePacker", () => {
  const kinds: ((values: readonly (0 | 1 | null)[]) => unknown)[] = [
    (values) => values,
    (values) => values.map((value) => (value === null ? undefined : value === 1)),
    (values) => Float64Array.from(values, (value) => value ?? Number.NaN),
    (values) => Float32Array.from(values, (value) => value ?? Number.NaN),
    (values) => vector(values.map((value) => (value === null ? null : BigInt(value)))),
    (values) => ({
      values: Uint8Array.from(values, (value) => value ?? 0),
      valid: values.map((value) => value !== null),
    }),
  ];
  const completeKinds: ((values: readonly number[]) => unknown)[] = [
    (values) => Uint8Array.from(values),
    (values) => new Uint8Array([9, ...values]).subarray(1),
    (values) => Int8Array.from(values),
    (values) => Uint8ClampedArray.from(values),
    (values) => Int16Array.from(values),
    (values) => Uint16Array.from(values),
    (values) => Int32Array.from(values),
    (values) => Uint32Array.from(values),
    (values) => new BigInt64Array(values.map(BigInt)),
  ];

  test("packs any mix of columns as `profile |= flag << j` does", () => {
    const answers = fc.integer({ min: 1, max: 30 }).chain((count) =>
      fc.array(fc.array(fc.constantFrom(0, 1, 1, null), { minLength: count, maxLength: count }), {
        minLength: 1,
        maxLength: 13,
      }),
    );
    fc.assert(
      fc.property(answers, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (rows, choice) => {
        const columns = (rows[0] as unknown[]).map((_, at) => {
          const values = rows.map((row) => row[at] as 0 | 1 | null);
          const complete = values.every((value) => value !== null);
          const all = complete ? [...kinds, ...completeKinds] : kinds;
          return all[(choice[at] as number) % all.length]?.(values as (0 | 1)[]);
        });
        const bits = (row: readonly unknown[], of: unknown): number =>
          row.reduce<number>((sum, value, bit) => sum + (value === of ? 2 ** bit : 0), 0);
        expect(packAll(columns, rows.length)).toEqual({
          profiles: rows.map((row) => bits(row, 1)),
          missing: rows.map((row) => bits(row, null)),
        });
      }),
    );
  });

  test("packs many blocks: a missing value in one of them marks no other", () => {
    const rows = 3 * blockRows + 5;
    const first = Uint8Array.from({ length: rows }, (_, row) => row % 2);
    const second = Array.from({ length: rows }, (_, row) => (row === blockRows + 7 ? null : row % 3 === 0));
    const { profiles, missing } = packAll([first, second], rows);
    expect(
      profiles.every(
        (profile, row) => profile === (row % 2) + (row % 3 === 0 && row !== blockRows + 7 ? 2 : 0),
      ),
    ).toBe(true);
    expect(missing.flatMap((mark, row) => (mark === 0 ? [] : [[row, mark]]))).toEqual([[blockRows + 7, 2]]);
  });

  test.each([
    ["2 in bytes", Uint8Array.from({ length: 5000 }, (_, row) => (row === 4500 ? 2 : 0))],
    ["−1 in signed bytes", Int8Array.from({ length: 5000 }, (_, row) => (row === 4500 ? -1 : 0))],
    ["a fraction", Float64Array.from({ length: 5000 }, (_, row) => (row === 4500 ? 0.5 : 0))],
    ["a text", Array.from({ length: 5000 }, (_, row) => (row === 4500 ? "1" : 0))],
    ["an object in a vector", vector(Array.from({ length: 5000 }, (_, row) => (row === 4500 ? {} : 0)))],
  ])("refuses %s, and names column and row", (_, column) => {
    const error = refusal(() => packAll([new Uint8Array(5000), column], 5000));
    expect(error.code).toBe("DEPRIVATION_INVALID");
    expect(error.message).toMatch(/column c1: .* at row 4500/);
  });

  test("refuses more than 30 columns, and packs none into zeros", () => {
    const columns = Array.from({ length: 31 }, () => [1]);
    expect(refusal(() => packAll(columns, 1)).code).toBe("INDICATORS_TOO_MANY");
    expect(packAll([], 2).profiles).toEqual([0, 0]);
    expect(packAll(columns.slice(1), 1).profiles).toEqual([2 ** 30 - 1]);
  });

  test("a column that packs other columns while it is read does no harm", () => {
    const outer = {
      length: 3,
      get: (row: number) => packAll([[1, 0, 1], new Uint8Array([1, 1, 1])], 3).profiles[row] === 3,
    };
    expect(packAll([new Uint8Array([0, 1, 1]), outer], 3).profiles).toEqual([2, 1, 3]);
  });
});

describe("labelCoder", () => {
  const codeAll = (column: unknown): { labels: readonly string[]; codes: number[] } => {
    const read = readColumn(column, "region");
    const coder = labelCoder(read);
    const codes = new Int32Array(read.length);
    coder.code(0, read.length, codes);
    return { labels: coder.labels, codes: [...codes] };
  };

  test('codes labels in the order in which they come; 1 and "1" are one label', () => {
    expect(codeAll(["b", "a", "b", 1, "1", true, 70_000, -3, 0.5, 1n])).toEqual({
      labels: ["b", "a", "1", "true", "70000", "-3", "0.5"],
      codes: [0, 1, 0, 2, 2, 3, 4, 5, 6, 2],
    });
    expect(codeAll(new Uint8Array([7, 7, 0, 7])).labels).toEqual(["7", "0"]);
    expect(codeAll([0, -0]).labels).toEqual(["0"]);
    expect(codeAll({ codes: [1, 0], labels: ["x", "y"] }).labels).toEqual(["y", "x"]);
    expect(codeAll({ codes: new Uint8Array([1, 1]), labels: ["x", "y"] }).codes).toEqual([0, 0]);
  });

  test.each([[null], [undefined], [Number.NaN], [""]])("refuses %j, and says what to do", (value) => {
    const error = refusal(() => codeAll(["a", value]));
    expect(error.code).toBe("LABEL_MISSING");
    expect(error.message).toContain("region: row 1 has no label");
  });

  test.each([[-1], [null], [Number.NaN]])("refuses a row of code %j, which is of no label", (code) => {
    const error = refusal(() => codeAll({ codes: [0, code], labels: ["x"] }));
    expect([error.code, error.message.includes("region: row 1 has no label")]).toEqual([
      "LABEL_MISSING",
      true,
    ]);
  });

  test.each([[1], [-2], [0.5], ["0"]])("refuses %j as a code of one label", (code) => {
    const error = refusal(() => codeAll({ codes: [0, code], labels: ["x"] }));
    expect([error.code, error.message]).toEqual([
      "COLUMN_INVALID",
      `Cannot read column region: expected a code below 1 at row 1, received ${JSON.stringify(code)}`,
    ]);
  });

  test("refuses what is no label", () => {
    expect(refusal(() => codeAll([{}])).code).toBe("LABEL_INVALID");
    expect(refusal(() => codeAll([Symbol("x")])).code).toBe("LABEL_INVALID");
  });
});
