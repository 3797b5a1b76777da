import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CellPile } from "../../src/counting/cells/cell-pile.ts";
import { type CellRecord, compareKeys, recordsOf, summed } from "./records-of-cells.ts";

/** What a pile makes of records that are pushed. */
function piled(records: Iterable<CellRecord>): CellRecord[] {
  const pile = new CellPile();
  for (const { context, profile, marks, rows, amount } of records)
    pile.push(context, profile, marks, rows, amount);
  return recordsOf(pile.finish());
}

/** Records of one key added up, in order: what a pile is to make of records of small sums. */
function added(records: readonly CellRecord[]): CellRecord[] {
  const sums: CellRecord[] = [];
  for (const record of [...records].sort(compareKeys)) {
    const last = sums.at(-1);
    if (last === undefined || compareKeys(last, record) !== 0) sums.push(record);
    else
      sums[sums.length - 1] = {
        ...last,
        rows: last.rows + record.rows,
        amount: last.amount + record.amount,
      };
  }
  return sums;
}

/** A mix of bits, so that records are made up alike everywhere. */
const mix = (at: number): number => Math.imul(at ^ (at >>> 7), 0x9e3779b1) >>> 1;

const text = (records: readonly CellRecord[]): string =>
  records.map((record) => Object.values(record).join(" ")).join("\n");

describe("records come out in order of context, profile and marks, those of one key added up", () => {
  test("whatever bits the keys have", () => {
    const few = (most: number) => fc.oneof(fc.nat(3), fc.nat(most), fc.constantFrom(most, most - 1));
    const record = fc.record({
      context: few(2 ** 31 - 2),
      profile: few(2 ** 30 - 1),
      marks: few(2 ** 32 - 1),
      rows: fc.nat(9),
      amount: fc.nat(2 ** 40),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), (records) => {
        expect(piled(records)).toEqual(added(records));
      }),
    );
  });

  test.each([
    ["of contexts and profiles all mixed", 50_000, (at) => [mix(at) % 300, mix(at + 9) % 2 ** 20]],
    ["of one context", 20_000, (at) => [7, mix(at) % 2 ** 20]],
    ["of few keys", 20_000, (at) => [mix(at) % 3, mix(at + 9) % 5]],
    ["in order", 20_000, (at) => [at >> 3, at & 7]],
    ["that come by context", 45_000, (at) => [at >> 5, mix(at) % 16]],
    ["that come by context, the last first", 20_000, (at) => [(20_000 - at) >> 3, mix(at) % 16]],
    [
      "of two contexts that alternate along a trend",
      25_000,
      (at) => [2 * (at >> 6) + (at & 1), mix(at) % 16],
    ],
    ["that come by context, and then all once more", 40_000, (at) => [(at % 20_000) >> 5, mix(at) % 16]],
    ["in order, and then mixed", 40_000, (at) => [at < 20_000 ? at : mix(at) % 20_000, 1]],
  ] satisfies [string, number, (at: number) => [number, number]][])("%s", (_, count, keyOf) => {
    const records = Array.from({ length: count }, (_, at): CellRecord => {
      const [context, profile] = keyOf(at);
      return { context, profile, marks: at % 50 === 0 ? 8 : at % 3 === 0 ? 1 : 0, rows: 1, amount: at };
    });
    // One comparison of texts, because a difference of so many records takes minutes to print.
    expect(text(piled(records)) === text(added(records))).toBe(true);
  });
});

describe("the room of a pile", () => {
  const roomOf = (count: number, keyOf: (at: number) => readonly [number, number]): number => {
    const pile = new CellPile();
    for (let at = 0; at < count; at++) pile.push(...keyOf(at), 0, 1, 1);
    return pile.finish().room;
  };

  test("does not grow with the rows of few cells", () => {
    expect(roomOf(5000, (at) => [at % 5, at % 7])).toBe(1024);
  });

  test("is twice what cells need that come in order, and eight times what others need", () => {
    expect(roomOf(1024, (at) => [at, 0])).toBe(1024);
    expect(roomOf(1025, (at) => [at, 0])).toBe(2048);
    expect(roomOf(20_000, (at) => [at, 0])).toBe(32_768);
    expect(roomOf(50_000, (at) => [0, mix(at)])).toBe(8 * 49_152);
  });
});

describe("records of one key", () => {
  const key = { context: 1, profile: 2, marks: 0 };

  test("are added up to 2^53 - 1, and no further", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const amounts = (...all: number[]): number[] =>
      piled(all.map((amount) => ({ ...key, rows: 1, amount }))).map(({ amount }) => amount);
    expect(amounts(most - 1, 1)).toEqual([most]);
    expect(amounts(most, 1)).toEqual([most, 1]);
    expect(amounts(most, 1, most)).toEqual([most, 1, most]);
    expect(amounts(most, 1, 5)).toEqual([most, 6]);
  });

  test("are added up to below 2^30 rows, and no further", () => {
    const rowsOf = (...all: number[]): number[] =>
      piled(all.map((rows) => ({ ...key, rows, amount: 1 }))).map(({ rows }) => rows);
    expect(rowsOf(2 ** 29, 2 ** 29 - 1)).toEqual([2 ** 30 - 1]);
    expect(rowsOf(2 ** 29, 2 ** 29)).toEqual([2 ** 29, 2 ** 29]);
  });
});

describe("a cell whose sum is known", () => {
  const totals = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 25n }),
    fc.constantFrom(0n, 1n, 10n ** 12n, 2n ** 52n * 10n ** 12n, 2n ** 52n * 10n ** 12n - 1n),
  );
  const rows = fc.oneof(fc.nat(5), fc.constantFrom(2 ** 30 - 1, 2 ** 30, 2 ** 31, 5_000_000_000));
  const cell = fc.record({ context: fc.nat(2), profile: fc.nat(3), missing: fc.nat(2), rows, total: totals });

  test("keeps it, of any size and of as many rows as there are, whatever cells come before and after", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
        const pile = new CellPile();
        const expected = new Map<string, readonly [number, bigint]>();
        for (const { context, profile, missing, rows, total } of cells) {
          pile.addTotal(context, profile, missing, rows, total);
          const name = `${context} ${profile} ${missing}`;
          const [rowsBefore, before] = expected.get(name) ?? [0, 0n];
          expected.set(name, [rowsBefore + rows, before + total]);
        }
        const inOrder = [...expected].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(summed(recordsOf(pile.finish()))).toEqual(
          inOrder.map(([name, [rows, total]]) => `${name}: ${rows}, ${total}`),
        );
      }),
    );
  });

  test("has a record for what it counts only", () => {
    const marksOf = (rows: number, total: bigint): number[] => {
      const pile = new CellPile();
      pile.addTotal(0, 0, 1, rows, total);
      return recordsOf(pile.finish()).map(({ marks }) => marks);
    };
    expect(marksOf(3, 5n * 10n ** 12n)).toEqual([4]);
    expect(marksOf(3, 5n)).toEqual([4, 5]);
    expect(marksOf(3, 2n ** 52n * 10n ** 12n)).toEqual([4, 6]);
    expect(marksOf(2 ** 30 - 1, 0n)).toEqual([4]);
    expect(marksOf(2 ** 30, 0n)).toEqual([4, 7]);
  });
});
