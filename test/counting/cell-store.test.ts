import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CellStore } from "../../src/counting/cells/cell-store.ts";
import { compareKeys, recordsOf, summed } from "./records-of-cells.ts";

interface Row {
  readonly context: number;
  readonly profile: number;
  readonly missing: number;
  /** Weight in units of 10^-6, and what is left in units of 10^-18. */
  readonly coarse: number;
  readonly fine: number;
}

/** Puts rows into a store, block by block; answers its records. */
function stored(indicators: number, blocks: readonly (readonly Row[])[], numbered = true) {
  const store = new CellStore(indicators);
  for (const rows of blocks) {
    const column = (name: keyof Row): Int32Array => Int32Array.from(rows, (row) => row[name]);
    store.add({
      count: rows.length,
      contexts: numbered ? column("context") : null,
      profiles: column("profile"),
      missing: rows.some(({ missing }) => missing > 0) ? column("missing") : null,
      coarse: Float64Array.from(rows, ({ coarse }) => coarse),
      fine: rows.some(({ fine }) => fine > 0) ? Float64Array.from(rows, ({ fine }) => fine) : null,
    });
  }
  return recordsOf(store.finish().finish());
}

/** Rows and sums of weights by cell, in order. */
function expected(blocks: readonly (readonly Row[])[]): string[] {
  const records = blocks.flat().flatMap(({ context, profile, missing, coarse, fine }) => {
    const marks = 4 * missing;
    return [
      { context, profile, marks, rows: 1, amount: coarse },
      { context, profile, marks: marks + 1, rows: 0, amount: fine },
    ];
  });
  return summed(records.sort(compareKeys));
}

const weights = {
  coarse: fc.oneof(fc.nat(3), fc.nat(10 ** 9), fc.constantFrom(2 ** 49, 2 ** 50 - 1, 2 ** 50, 2 ** 52 - 1)),
  fine: fc.oneof(fc.constant(0), fc.constantFrom(1, 5e11, 1e12 - 1)),
};

/** Blocks of rows of neighbouring contexts, that begin anywhere; those of far contexts need more room than there is. */
const anyBlocks = fc
  .record({ indicators: fc.constantFrom(1, 3, 4, 5, 6, 7), plain: fc.boolean(), complete: fc.boolean() })
  .chain(({ indicators, plain, complete }) => {
    const most = 2 ** (18 - indicators);
    const row = fc.record({
      context: fc.oneof(fc.nat(2), fc.nat(20)),
      profile: fc.nat(2 ** indicators - 1),
      missing: complete ? fc.constant(0) : fc.constantFrom(0, 0, 0, 1),
      coarse: weights.coarse,
      fine: plain ? fc.constant(0) : weights.fine,
    });
    const first = fc.oneof(fc.nat(30), fc.constantFrom(most, most + 5, 2 * most - 1));
    const block = fc
      .tuple(first, fc.array(row, { minLength: 1, maxLength: 12 }))
      .map(([start, rows]) => rows.map((one) => ({ ...one, context: start + one.context })));
    return fc.record({ indicators: fc.constant(indicators), blocks: fc.array(block, { maxLength: 6 }) });
  });

describe("rows are counted and added up by cell, in order", () => {
  test("whatever contexts the blocks have", () => {
    fc.assert(
      fc.property(anyBlocks, ({ indicators, blocks }) => {
        const records = stored(indicators, blocks);
        expect(summed(records)).toEqual(expected(blocks));
        expect([...records].sort(compareKeys)).toEqual(records);
      }),
      { numRuns: 40 },
    );
  });

  test("of blocks that come by context, whose contexts are left behind for good", () => {
    for (const indicators of [2, 6, 10]) {
      const profile = (at: number): number => (at * 37) % 2 ** indicators;
      const start = 2 ** (18 - indicators);
      const blocks = Array.from({ length: 20 }, (_, block) =>
        Array.from({ length: 9 }, (_, at): Row => {
          const context = (block === 0 ? 0 : start + 2 * block) + (at % 3);
          return { context, profile: profile(at), missing: 0, coarse: 1 + block, fine: at };
        }),
      );
      expect(summed(stored(indicators, blocks))).toEqual(expected(blocks));
    }
  });

  test("of one context for all, without numbers", () => {
    const rows = Array.from({ length: 10 }, (_, at): Row => {
      return { context: 0, profile: at % 4, missing: at === 3 ? 2 : 0, coarse: at, fine: 0 };
    });
    expect(summed(stored(2, [rows, rows], false))).toEqual(expected([rows, rows]));
    expect(stored(2, [], false)).toEqual([]);
  });

  test("of which the incomplete ones leave nothing of their weight with the others", () => {
    const complete: Row = { context: 0, profile: 1, missing: 0, coarse: 1, fine: 5 };
    const rows = [complete, { ...complete, missing: 2, coarse: 3, fine: 7 }, complete];
    expect(summed(stored(2, [rows]))).toEqual([
      `0 1 0: 2, ${2n * 10n ** 12n + 10n}`,
      `0 1 2: 1, ${3n * 10n ** 12n + 7n}`,
    ]);
  });

  test("where the profiles of one context are too many to have a place each", () => {
    const rows = [5, 2 ** 18, 2 ** 19 - 1, 5].map((profile, at): Row => {
      return { context: 3 - at, profile, missing: at === 1 ? 1 : 0, coarse: 7, fine: at };
    });
    const records = stored(19, [rows]);
    expect(summed(records)).toEqual(expected([rows]));
    expect(summed(stored(19, [rows.slice(2)]))).toEqual(expected([rows.slice(2)]));
    // One record a row, and one more for each of the three that have a fine part.
    expect(records).toHaveLength(7);
  });
});
