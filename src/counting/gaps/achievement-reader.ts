import { PovertyError, show } from "../../errors/index.ts";
import { readDecimal } from "../../number/index.ts";
import { type ReadColumn, readColumn, type VectorColumn } from "../../table/index.ts";
import type { Achievement } from "./gap-columns.ts";

/** Reads the gaps of one indicator row by row, in millionths of its unit. */
export interface AchievementReader {
  readonly name: string;
  /** Deprived or not, by row, as a column; `null` where the achievement is missing. */
  readonly deprived: VectorColumn;
  /** The cut-off of a row, in millionths. */
  cutoff(row: number): number;
  /** z − x, in millionths, for a row that is deprived. */
  gap(row: number): number;
}

/** Values stay below this many millionths, so that they are exact. */
const largest = 2 ** 52;

/** Prepares the reading of an achievement and its cut-off. */
export function achievementReader(name: string, achievement: Achievement): AchievementReader {
  const values = readColumn(achievement?.values, name);
  const { deprivedIf = "below" } = achievement;
  if (deprivedIf !== "below" && deprivedIf !== "at-or-below") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read achievement ${name}: expected deprivedIf below or at-or-below, received ${show(deprivedIf)}`,
      deprivedIf,
    );
  }
  const cutoff = cutoffReader(name, achievement.cutoff, values);
  return {
    name,
    deprived: {
      length: values.length,
      get(row) {
        const value = millionths(values, row);
        if (value === null) return null;
        return deprivedIf === "below" ? value < cutoff(row) : value <= cutoff(row);
      },
    },
    cutoff,
    gap: (row) => cutoff(row) - (millionths(values, row) as number),
  };
}

function cutoffReader(
  name: string,
  cutoff: Achievement["cutoff"],
  values: ReadColumn,
): (row: number) => number {
  const what = `cut-off of ${name}`;
  if (typeof cutoff !== "object" || cutoff === null || "toFixed" in cutoff) {
    const line = checkedCutoff(readColumn([readDecimal(cutoff, what).toNumber()], what), 0);
    return () => line;
  }
  const column = readColumn(cutoff, what);
  if (column.length !== values.length) {
    throw new PovertyError(
      "COLUMNS_UNEQUAL",
      `Cannot read columns together: ${name} has ${values.length} rows, ${column.name} has ${column.length}`,
      column.length,
    );
  }
  return (row) => checkedCutoff(column, row);
}

function checkedCutoff(column: ReadColumn, row: number): number {
  const line = millionths(column, row);
  if (line === null || line === 0) throw invalid(column, row, "a cut-off above 0");
  return line;
}

/** A value in millionths; `null` for a missing one. */
function millionths(column: ReadColumn, row: number): number | null {
  const value = column.valueAt(row);
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  const number = typeof value === "bigint" ? Number(value) : value;
  if (typeof number !== "number" || !(number >= 0)) throw invalid(column, row, "a number from 0 on");
  const nearest = Math.floor(number * 1e6 + 0.5);
  if (nearest / 1e6 !== number || nearest >= largest) {
    throw invalid(column, row, "a number of at most six decimal places below 4.5 × 10^9");
  }
  return nearest;
}

function invalid(column: ReadColumn, row: number, expected: string): PovertyError {
  const received = column.valueAt(row);
  return new PovertyError(
    "ACHIEVEMENT_INVALID",
    `Cannot read column ${column.name}: expected ${expected} at row ${row}, received ${show(received)}`,
    received,
  );
}
