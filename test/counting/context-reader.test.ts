import { describe, expect, test } from "vitest";
import { type CodeReader, contextReader } from "../../src/counting/cells/context-reader.ts";

/** A reader of the codes that rows have. */
const reading =
  (codeOf: (row: number) => number): CodeReader =>
  (start, count, codes) => {
    for (let at = 0; at < count; at++) codes[at] = codeOf(start + at);
  };

/** Numbers the contexts of rows block by block, and compares them with those of a map. */
function expectContextsOf(
  rows: number,
  groups: readonly ((row: number) => number)[],
  units: ((row: number) => number) | null = null,
): void {
  const reader = contextReader(groups.map(reading), units === null ? null : reading(units));
  const known = new Map<string, number>();
  const codesOf = (row: number): number[] =>
    [...groups, ...(units === null ? [] : [units])].map((codeOf) => codeOf(row));
  for (let start = 0; start < rows; start += 500) {
    const count = Math.min(500, rows - start);
    const found = [...(reader.read(start, count) ?? [])].slice(0, count);
    const expected = Array.from({ length: count }, (_, at) => {
      const key = codesOf(start + at).join(" ");
      const number = known.get(key) ?? known.size;
      known.set(key, number);
      return number;
    });
    expect(found).toEqual(expected);
    expect(reader.size).toBe(known.size);
  }
  const codes = Array.from(known.values(), (context) => reader.codes(context).join(" "));
  expect(codes).toEqual([...known.keys()]);
}

describe("combinations of codes get the numbers 0, 1, 2, … in the order in which they first come", () => {
  test.each([
    ["of one grouping", 1200, [(row) => row % 7]],
    ["of two groupings, whose codes grow", 1200, [(row) => row >> 3, (row) => row % 5]],
    ["of three groupings", 1200, [(row) => row % 2, (row) => row % 3, (row) => row % 5]],
    ["that stand beside their like", 1200, [(row) => row >> 4, (row) => row >> 5]],
    ["of a code that is as large as all before", 9, [(row) => row % 2, (row) => (row === 2 ? 2 : 0)]],
    ["that are too many to have a place each", 3000, [(row) => row % 1000, (row) => (row * 7) % 999]],
    ["of a code that grows past all before", 1500, [(row) => row % 3, (row) => (row < 700 ? row % 3 : row)]],
    ["of a context that comes again with another code", 900, [(row) => row % 2, (row) => row % 450]],
  ] satisfies [string, number, ((row: number) => number)[]][])("%s", (_, rows, groups) =>
    expectContextsOf(rows, groups),
  );

  test("of groupings and sampling units, whose code stands last", () => {
    expectContextsOf(1200, [(row) => row % 3, (row) => row % 2], (row) => row >> 4);
    expectContextsOf(1200, [], (row) => row >> 4);
  });
});

test("without groupings and units there is one context of all, which has no number", () => {
  const reader = contextReader([], null);
  expect([reader.read(0, 5), reader.size, reader.codes(0)]).toEqual([null, 1, []]);
});
