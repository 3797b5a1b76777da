import { describe, expect, test } from "vitest";
import { CellRecords } from "../../src/counting/cells/cell-records.ts";
import { sortRecords } from "../../src/counting/cells/sort-records.ts";
import { recordsOf } from "./records-of-cells.ts";

/** A mix of bits, so that records are made up alike everywhere. */
const mix = (at: number): number => Math.imul(at ^ (at >>> 7), 0x9e3779b1) >>> 1;

/** Sorts records of some keys, of which so many stand in their place before; answers contexts and profiles. */
function sorted(count: number, keyOf: (at: number) => readonly [number, number], first = 0): string {
  const records = new CellRecords(count);
  for (let at = 0; at < count; at++) records.push(...keyOf(at), 0, 1, 1);
  sortRecords(records, first);
  return recordsOf(records)
    .map(({ context, profile, rows }) => `${context} ${profile} ${rows}`)
    .join("\n");
}

/** The keys in order, and how often each comes. */
function expected(count: number, keyOf: (at: number) => readonly [number, number]): string {
  const rows = new Map<number, number>();
  for (let at = 0; at < count; at++) {
    const [context, profile] = keyOf(at);
    const key = context * 2 ** 20 + profile;
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([key, times]) => `${Math.floor(key / 2 ** 20)} ${key % 2 ** 20} ${times}`)
    .join("\n");
}

describe("records that are more than one heap are in order", () => {
  test.each([
    ["of one context", (at) => [7, mix(at) % 2 ** 20]],
    ["of two contexts far from 0", (at) => [1_000_000 + (mix(at) % 2), mix(at + 9) % 64]],
    ["of many contexts", (at) => [mix(at) % 1000, mix(at + 9) % 8]],
    ["of few keys", (at) => [mix(at) % 3, mix(at + 9) % 2]],
  ] satisfies [string, (at: number) => [number, number]][])("%s", (_, keyOf) => {
    expect(sorted(8200, keyOf) === expected(8200, keyOf)).toBe(true);
  });

  test("also of more than two heaps", () => {
    const keyOf = (at: number): readonly [number, number] => [mix(at) % 3, mix(at + 9) % 64];
    expect(sorted(16_400, keyOf) === expected(16_400, keyOf)).toBe(true);
  });
});

test("those that stand before stay as they are", () => {
  const keyOf = (at: number): readonly [number, number] => (at < 50 ? [1, at] : [2 + (mix(at) % 5), 3]);
  expect(sorted(300, keyOf, 50)).toBe(expected(300, keyOf));
  expect(sorted(50, keyOf, 50)).toBe(expected(50, keyOf));
});
