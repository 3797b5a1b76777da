import { counted, countedBy, missingOf } from "../../src/counting/cells/cell-marks.ts";
import type { CellRecords } from "../../src/counting/cells/cell-records.ts";

/** A record of a cell, in the form in which tests compare it. */
export interface CellRecord {
  readonly context: number;
  readonly profile: number;
  readonly marks: number;
  readonly rows: number;
  readonly amount: number;
}

/** The records of a list, in their order. */
export const recordsOf = ({ words, amounts, size }: CellRecords): CellRecord[] =>
  Array.from({ length: size }, (_, at) => ({
    context: words[6 * at] as number,
    profile: words[6 * at + 1] as number,
    marks: (words[6 * at + 2] as number) >>> 0,
    rows: words[6 * at + 3] as number,
    amount: amounts[3 * at + 2] as number,
  }));

/** Below 0 when the key of the first record comes first. */
export const compareKeys = (a: CellRecord, b: CellRecord): number =>
  a.context - b.context || a.profile - b.profile || a.marks - b.marks;

/** Units of 10^-18 in the amount of a record, by what it counts. */
const units = new Map<number, bigint>([
  [counted.coarse, 10n ** 12n],
  [counted.fine, 1n],
  [counted.large, 2n ** 52n * 10n ** 12n],
  [counted.rows, 0n],
]);

/** The rows and the sum of weights of each cell, as `context profile missing: rows, weight`, in the order of the first records. */
export function summed(records: readonly CellRecord[]): string[] {
  const cells = new Map<string, readonly [rows: bigint, weight: bigint]>();
  for (const { context, profile, marks, rows, amount } of records) {
    const what = countedBy(marks);
    const key = `${context} ${profile} ${missingOf(marks)}`;
    const [rowsBefore, weightBefore] = cells.get(key) ?? [0n, 0n];
    cells.set(key, [
      rowsBefore + BigInt(what === counted.rows ? amount : rows),
      weightBefore + BigInt(amount) * (units.get(what) as bigint),
    ]);
  }
  return [...cells].map(([key, [rows, weight]]) => `${key}: ${rows}, ${weight}`);
}
