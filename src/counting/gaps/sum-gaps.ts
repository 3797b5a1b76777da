import { labelsOfContext } from "../cells/collect-table.ts";
import { type KeyTable, keyTable } from "../cells/key-table.ts";
import { type RowReader, rowReader } from "../cells/row-reader.ts";
import { coarsePlaces, fineInCoarse, finePlaces } from "../cells/scale-weight.ts";
import type { ReadColumns } from "../read-columns.ts";
import type { Tabulation } from "../tabulation.ts";
import type { AchievementReader } from "./achievement-reader.ts";
import type { GapSums } from "./gap-tabulation.ts";

/** An indicator on a cardinal scale, and its bit. */
export interface CardinalIndicator {
  readonly bit: number;
  readonly reader: AchievementReader;
}

/** Sums the gaps of rows by the cells of their table, in a second pass over the same columns. */
export function sumGaps(
  table: Tabulation,
  read: ReadColumns,
  cardinal: readonly CardinalIndicator[],
): GapSums {
  // The first pass has refused units in two strata, unless their labels may begin again there.
  const rows = rowReader(read, true);
  const cells = cellsOf(table);
  const contextOf = contextFinder(table, rows);
  const keys = keyTable();
  const cutoffs = cutoffCodes();
  const sums: { first: bigint; second: bigint }[] = [];
  for (const { start, count, contexts, profiles, missing, coarse, fine } of rows.blocks()) {
    for (let at = 0; at < count; at++) {
      const profile = profiles[at] as number;
      const cell = cells.find(contextOf(contexts?.[at] ?? 0), profile, missing?.[at] ?? 0);
      const weight = BigInt(coarse[at] as number) * fineUnits + BigInt(fine?.[at] ?? 0);
      for (const { bit, reader } of cardinal) {
        if (((profile >>> bit) & 1) === 0) continue;
        const gap = BigInt(reader.gap(start + at));
        const entry = keys.find(cell, bit, cutoffs.code(reader.cutoff(start + at)));
        const sum = sums[entry] ?? { first: 0n, second: 0n };
        sums[entry] = { first: sum.first + weight * gap, second: sum.second + weight * gap * gap };
      }
    }
  }
  return columnsOf(keys, cutoffs.values(), sums);
}

const fineUnits = BigInt(fineInCoarse);

/** Numbers the cells of a table as they stand in it. */
function cellsOf({ cells }: Tabulation): KeyTable {
  const keys = keyTable();
  cells.contexts.forEach((context, cell) => {
    keys.find(context, cells.profiles[cell] as number, cells.missing[cell] as number);
  });
  return keys;
}

/** Finds the context of a table that a context of rows is. */
function contextFinder(
  table: Tabulation,
  { groupings, units, contexts }: RowReader,
): (context: number) => number {
  const columns = table.contexts.units ?? table.contexts.groups[0];
  if (columns === undefined) return () => 0;
  const positions = new Map<string, number>();
  columns.forEach((_, context) => {
    positions.set(JSON.stringify(labelsOfContext(table, context)), context);
  });
  /** The labels of a context of rows, in the form of `labelsOfContext`: nothing is written as `null`. */
  const labelsOfRows = (codes: readonly number[]): readonly unknown[] => {
    const byName = new Map(
      groupings.map(({ name, labels }, at) => [name, labels[codes[at] as number]] as const),
    );
    const unit = units?.unit(codes[groupings.length] as number);
    return [...table.groupings.map(({ name }) => byName.get(name)), unit?.stratum, unit?.label];
  };
  const found: number[] = [];
  return (context) => {
    found[context] ??= positions.get(JSON.stringify(labelsOfRows(contexts.codes(context)))) as number;
    return found[context] as number;
  };
}

/** Codes cut-offs, in millionths, in the order in which they come. */
function cutoffCodes(): { values(): readonly number[]; code(value: number): number } {
  const codes = new Map<number, number>();
  return {
    values: () => [...codes.keys()],
    code(value) {
      const code = codes.get(value) ?? codes.size;
      codes.set(value, code);
      return code;
    },
  };
}

function columnsOf(
  keys: KeyTable,
  cutoffs: readonly number[],
  sums: readonly { readonly first: bigint; readonly second: bigint }[],
): GapSums {
  const entries = sums.map((sum, entry) => ({
    cell: keys.first(entry),
    indicator: keys.second(entry),
    cutoff: cutoffs[keys.third(entry)] as number,
    ...sum,
  }));
  entries.sort((a, b) => a.cell - b.cell || a.indicator - b.indicator || a.cutoff - b.cutoff);
  return Object.freeze({
    cells: Object.freeze(entries.map(({ cell }) => cell)),
    indicators: Object.freeze(entries.map(({ indicator }) => indicator)),
    cutoffs: Object.freeze(entries.map(({ cutoff }) => decimalText(BigInt(cutoff), coarsePlaces))),
    first: Object.freeze(entries.map(({ first }) => decimalText(first, finePlaces + coarsePlaces))),
    second: Object.freeze(entries.map(({ second }) => decimalText(second, finePlaces + 2 * coarsePlaces))),
  });
}

/** value × 10^-places as a plain decimal, without zeros at its end. */
function decimalText(value: bigint, places: number): string {
  const digits = value.toString().padStart(places + 1, "0");
  const decimals = digits.slice(-places).replace(/0+$/, "");
  return decimals === "" ? digits.slice(0, -places) : `${digits.slice(0, -places)}.${decimals}`;
}
