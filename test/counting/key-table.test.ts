import fc from "fast-check";
import { expect, test } from "vitest";
import { keyTable } from "../../src/counting/cells/key-table.ts";

type Triple = readonly [number, number, number];

/** Finds each triple in an empty table, and compares their numbers with those of a map. */
function expectNumbersOf(triples: readonly Triple[]): void {
  const table = keyTable();
  const known = new Map<string, number>();
  for (const triple of triples) {
    const key = triple.join(" ");
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    if (table.find(...triple) !== number) expect.unreachable(`${key} got another number than ${number}`);
  }
  expect(table.size).toBe(known.size);
  const parts = Array.from(known.values(), (at) => [table.first(at), table.second(at), table.third(at)]);
  expect(parts.map((triple) => triple.join(" "))).toEqual([...known.keys()]);
}

test("triples get the numbers 0, 1, 2, … in the order in which they first come", () => {
  const part = fc.oneof(fc.nat(2), fc.integer(), fc.constantFrom(2 ** 31 - 1, -(2 ** 31), -1));
  fc.assert(fc.property(fc.array(fc.tuple(part, part, part), { maxLength: 40 }), expectNumbersOf));
});

test.each([
  ["of one first part", (at) => [3, at, 0]],
  ["of parts in order", (at) => [at >> 5, at & 31, at % 7]],
  ["that differ in high bits only", (at) => [at << 20, at << 24, 0]],
  ["that begin with 0 once the table has grown", (at) => [at <= 256 ? 256 - at : at, 0, 0]],
  ["of which each comes again and again", (at) => [at % 700, (at % 700) * 3, -1]],
] satisfies [string, (at: number) => Triple][])("thousands of triples are told apart: %s", (_, tripleAt) => {
  expectNumbersOf(Array.from({ length: 3000 }, (_, at) => tripleAt(at)));
});

test.each<[string, Triple, Triple]>([
  ["first", [2764, 0, 0], [27_451, 0, 0]],
  ["second", [0, 76_568, 0], [0, 194_043, 0]],
  ["third", [0, 0, 13_618], [0, 0, 76_734]],
])("two triples are told apart that have one hash and differ in the %s part only", (_, one, other) => {
  expectNumbersOf([one, other, one, other]);
});
