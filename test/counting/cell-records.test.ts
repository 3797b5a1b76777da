import { expect, test } from "vitest";
import { CellRecords } from "../../src/counting/cells/cell-records.ts";
import { recordsOf } from "./records-of-cells.ts";

type Key = readonly [context: number, profile: number, marks: number];

/** Records of some keys, of one row each, whose amounts are 10, 11, 12, … */
function listOf(...keys: readonly Key[]): CellRecords {
  const records = new CellRecords(keys.length);
  keys.forEach((key, at) => {
    records.push(...key, 1, 10 + at);
  });
  return records;
}

test.each<[Key, boolean]>([
  [[5, 7, 2], false],
  [[5, 7, 3], true],
  [[5, 7, 1], false],
  [[5, 7, -1], true],
  [[5, 8, 0], true],
  [[5, 6, 9], false],
  [[6, 0, 0], true],
  [[4, 9, 9], false],
])("a key of %j behind one of context 5, profile 7 and marks 2: %s", (key, isBehind) => {
  expect(listOf([8, 8, 8], [9, 9, 9], [5, 7, 2]).isBehindLast(...key)).toBe(isBehind);
});

test("marks of 32 bits are whole numbers from 0 on", () => {
  expect(listOf([5, 7, -1]).isBehindLast(5, 7, 3)).toBe(false);
});

test("any key is behind none", () => {
  expect(listOf().isBehindLast(0, 0, 0)).toBe(true);
});

test("the lowest context from some record on", () => {
  const records = listOf([1, 0, 0], [7, 0, 0], [5, 0, 0], [6, 0, 0]);
  expect([0, 1, 2, 3].map((first) => records.lowestContext(first))).toEqual([1, 5, 5, 6]);
  expect(records.lowestContext(4)).toBe(2 ** 31 - 1);
});

test("the first of the sorted records whose context is not below another", () => {
  const records = listOf(...[2, 2, 4, 6, 6, 6, 0].map((context): Key => [context, 0, 0]));
  const found = (context: number): number => records.firstFrom(context, 6);
  expect([1, 2, 3, 4, 5, 6, 7, Number.POSITIVE_INFINITY].map(found)).toEqual([0, 0, 2, 2, 3, 3, 6, 6]);
  expect(records.firstFrom(9, 0)).toBe(0);
});

test("a shorter list is taken over, with its size", () => {
  const longer = new CellRecords(5);
  longer.take(listOf([1, 2, 3], [4, 5, 6]));
  expect([longer.size, longer.room]).toEqual([2, 5]);
  expect(recordsOf(longer)).toEqual(recordsOf(listOf([1, 2, 3], [4, 5, 6])));
});

test("a record is copied with all that it has", () => {
  const from = listOf([1, 2, 3], [4, 5, 6]);
  const records = listOf([9, 9, 9], [9, 9, 9]);
  records.copy(1, from, 0);
  records.copy(0, from, 1);
  expect(recordsOf(records)).toEqual(recordsOf(from).reverse());
});

test("a record is added to the last only if it has the same key", () => {
  for (const key of [
    [1, 2, 4],
    [1, 3, 3],
    [0, 2, 3],
  ] satisfies Key[]) {
    const records = listOf([0, 2, 3], [1, 2, 3]);
    expect(records.addToLast(listOf([9, 9, 9], key), 1), String(key)).toBe(false);
    expect(recordsOf(records)).toEqual(recordsOf(listOf([0, 2, 3], [1, 2, 3])));
  }
  const records = listOf([0, 2, 3], [1, 2, 3]);
  expect(records.addToLast(listOf([9, 9, 9], [1, 2, 3]), 1)).toBe(true);
  expect(recordsOf(records)[1]).toEqual({ context: 1, profile: 2, marks: 3, rows: 2, amount: 22 });
});
