import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CellPile } from "../../src/counting/cells/cell-pile.ts";
import { orderCells } from "../../src/counting/cells/order-cells.ts";

interface Cell {
  readonly context: number;
  readonly profile: number;
  readonly missing: number;
  readonly rows: number;
  /** The sum of weights in units of 10^-18. */
  readonly total: bigint;
}

/** Cells piled up and put in order; `rank` is the place of each context. */
function ordered(cells: readonly Cell[], rank: readonly number[]) {
  const pile = new CellPile();
  for (const { context, profile, missing, rows, total } of cells)
    pile.addTotal(context, profile, missing, rows, total);
  return orderCells(pile, Int32Array.from(rank));
}

/** What that is to be: cells of one key added up and sorted, with weights in the largest unit that keeps them whole. */
function expected(cells: readonly Cell[], rank: readonly number[]) {
  const keyOf = (cell: Cell): number[] => [rank[cell.context] as number, cell.profile, cell.missing];
  const sums = new Map<string, { key: number[]; rows: number; total: bigint }>();
  for (const cell of cells) {
    const { key, rows, total } = sums.get(String(keyOf(cell))) ?? { key: keyOf(cell), rows: 0, total: 0n };
    sums.set(String(key), { key, rows: rows + cell.rows, total: total + cell.total });
  }
  const sorted = [...sums.values()].sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
  let places = 18;
  while (places > 0 && sorted.every(({ total }) => total % 10n ** BigInt(19 - places) === 0n)) places -= 1;
  const weights = sorted.map(({ total }) => {
    const whole = total / 10n ** BigInt(18 - places);
    return whole > 2n ** 53n - 1n ? String(whole) : Number(whole);
  });
  const column = (at: number): number[] => sorted.map(({ key }) => key[at] as number);
  return {
    cells: {
      contexts: column(0),
      profiles: column(1),
      missing: column(2),
      rows: sorted.map(({ rows }) => rows),
      weights,
    },
    weightPlaces: places,
    rows: cells.reduce((all, { rows }) => all + rows, 0),
  };
}

const one: Cell = { context: 0, profile: 0, missing: 0, rows: 1, total: 10n ** 18n };
const all = 5;

describe("cells stand in order of the place of their context, profile and what is missing, each once", () => {
  const coarse = fc.tuple(fc.nat(2000), fc.constantFrom(12n, 13n, 17n, 18n, 19n));
  const total = fc.oneof(
    coarse.map(([count, places]) => BigInt(count) * 10n ** places),
    fc.bigInt({ min: 0n, max: 10n ** 26n }),
    fc.constantFrom(0n, 2n ** 52n * 10n ** 12n),
  );
  const cell = (totals: fc.Arbitrary<bigint>): fc.Arbitrary<Cell> =>
    fc.record({
      context: fc.nat(all - 1),
      profile: fc.nat(2),
      missing: fc.nat(1),
      rows: fc.oneof(fc.nat(9), fc.constantFrom(2 ** 30, 5_000_000_000)),
      total: totals,
    });
  const keys = fc.array(fc.integer(), { minLength: all, maxLength: all });

  test("whatever they hold", () => {
    const sums = coarse.map(([count, places]) => BigInt(count) * 10n ** places);
    const lists = fc.oneof(fc.array(cell(total)), fc.array(cell(sums)));
    fc.assert(
      fc.property(lists, keys, (cells, sortKeys) => {
        const order = sortKeys
          .map((key, at) => ({ key, at }))
          .sort((a, b) => a.key - b.key || a.at - b.at)
          .map(({ at }) => at);
        const rank = order.map((_, context) => order.indexOf(context));
        expect(ordered(cells, rank)).toEqual(expected(cells, rank));
      }),
    );
  });

  test("also where contexts hold nothing", () => {
    const cells = [3, 1, 3].map((context): Cell => ({ ...one, context }));
    for (const rank of [
      [4, 3, 2, 1, 0],
      [0, 1, 2, 3, 4],
    ])
      expect(ordered(cells, rank)).toEqual(expected(cells, rank));
    expect(ordered([], [0, 1])).toEqual(expected([], [0, 1]));
  });
});

test.each([
  [[10n ** 18n], 0, [1]],
  [[10n ** 12n], 6, [1]],
  [[10n ** 12n, 10n ** 17n], 6, [1, 100_000]],
  [[10n ** 17n, 25n * 10n ** 16n], 2, [10, 25]],
  [[1n], 18, [1]],
  [[10n], 17, [1]],
  [[0n], 0, [0]],
  [[0n, 1n], 18, [0, 1]],
  [[(2n ** 53n - 1n) * 10n ** 18n], 0, [2 ** 53 - 1]],
  [[2n ** 53n * 10n ** 18n], 0, ["9007199254740992"]],
])("sums of %s × 10^-18 have %i places", (totals, weightPlaces, weights) => {
  const cells = totals.map((total, profile): Cell => ({ ...one, profile, total }));
  const result = ordered(cells, [0]);
  expect([result.weightPlaces, result.cells.weights]).toEqual([weightPlaces, weights]);
});

test("many rows without weight have no places", () => {
  const result = ordered([{ ...one, rows: 5_000_000_000, total: 0n }], [0]);
  expect([result.weightPlaces, result.cells.weights, result.rows]).toEqual([0, [0], 5_000_000_000]);
});

test("columns are frozen", () => {
  const { cells } = ordered([one], [0]);
  for (const part of [cells, ...Object.values(cells)]) expect(Object.isFrozen(part)).toBe(true);
});
