import { describe, expect, test } from "vitest";
import { blockRows, flagCounter, readColumn } from "../../src/table/index.ts";
import { refusal } from "../refusal.ts";

/** Every column has a 1 where a bit of the row's number is set, so that no two rows look alike. */
const column = (bit: number, rows: number): Uint8Array =>
  Uint8Array.from({ length: rows }, (_, row) => (row >> (bit % 12)) & 1);

describe("flagCounter", () => {
  test.each([0, 1, 3, 4, 5, 12, 30])("counts %d columns, block by block, to the last row", (width) => {
    const rows = blockRows + 1001;
    const columns = Array.from({ length: width }, (_, bit) => column(bit, rows));
    const counter = flagCounter(columns.map((one, at) => readColumn(one, `column ${at}`)));
    const counts = new Uint8Array(blockRows);
    for (let start = 0; start < rows; start += blockRows) {
      const count = Math.min(blockRows, rows - start);
      expect(counter.count(start, count, counts)).toBe(false);
      for (let at = 0; at < count; at++) {
        const expected = columns.reduce((sum, one) => sum + (one[start + at] as number), 0);
        if (counts[at] !== expected)
          expect(`row ${start + at}: ${counts[at]}`).toBe(`row ${start + at}: ${expected}`);
      }
    }
  });

  test("counts plain arrays, and what is missing as nothing", () => {
    const columns = [[true, false, null, 1], [1, 0, 1, undefined], Float64Array.of(1, Number.NaN, 1, 0)];
    const counter = flagCounter(columns.map((one, at) => readColumn(one, `column ${at}`)));
    const counts = new Uint8Array(blockRows);
    expect(counter.count(0, 4, counts)).toBe(true);
    expect([...counts.subarray(0, 4)]).toEqual([3, 0, 2, 1]);
  });

  test("refuses another byte than 0 and 1, and names its column and row", () => {
    const counter = flagCounter(
      [column(0, 6), Uint8Array.of(0, 1, 0, 1, 2, 0)].map((one, at) => readColumn(one, `column ${at}`)),
    );
    const error = refusal(() => counter.count(0, 6, new Uint8Array(blockRows)));
    expect(error.code).toBe("DEPRIVATION_INVALID");
    expect(error.message).toMatch(/column 1.*row 4, received 2/);
  });
});
