import { skyline, solveSkyline } from "./cholesky.ts";
import { type Effort, spend } from "./effort.ts";
import type { FloatRow, FloatRows } from "./float-rows.ts";

/** So many float operations are one step of effort. */
const operations = 4000;

/** The rows in which each column stands. */
export function rowsOfColumns({ columns, rows }: FloatRows): readonly (readonly number[])[] {
  const touching = columns.map(() => new Set<number>());
  for (const [row, { terms }] of rows.entries()) {
    for (const { columns: own } of terms)
      for (const column of own) (touching[column] as Set<number>).add(row);
  }
  return touching.map((own) => [...own]);
}

/** The factors of the columns in a row, were it linear around the values. */
function slopesOf({ terms }: FloatRow, values: Float64Array): Map<number, number> {
  const slopes = new Map<number, number>();
  for (const { factor, columns } of terms) {
    for (const [at, column] of columns.entries()) {
      let product = factor;
      for (const [other, value] of columns.entries()) if (other !== at) product *= values[value] as number;
      slopes.set(column, (slopes.get(column) ?? 0) + product);
    }
  }
  return slopes;
}

/**
 * The way to where the rows hold and the distances from the ends are balanced; `null` when there is not effort enough.
 *
 * @param left what each row is off
 */
export function newtonStep(
  { columns, rows }: FloatRows,
  touching: readonly (readonly number[])[],
  values: Float64Array,
  left: Float64Array,
  effort: Effort,
): Float64Array | null {
  const slopes = rows.map((row) => slopesOf(row, values));
  const ease = new Float64Array(columns.length);
  const pull = new Float64Array(columns.length);
  for (const [column, { lower, upper }] of columns.entries()) {
    const value = values[column] as number;
    const [below, above] = [1 / (value - lower), 1 / (upper - value)];
    // Where there is no end, a value is held by a weak spring.
    ease[column] = 1 / (below * below + above * above + 1e-6);
    pull[column] = below - above;
  }
  const first = rows.map((_, row) => {
    let begin = row;
    for (const column of (slopes[row] as Map<number, number>).keys()) {
      begin = Math.min(begin, touching[column]?.[0] as number);
    }
    return begin;
  });
  if (!spend(effort, costOf(first, touching) / operations)) return null;
  const matrix = skyline(first);
  const right = new Float64Array(rows.length);
  for (const [row, own] of slopes.entries()) {
    let sum = left[row] as number;
    for (const [column, slope] of own) {
      const weight = slope * (ease[column] as number);
      sum += weight * (pull[column] as number);
      for (const other of touching[column] as readonly number[]) {
        if (other > row) break;
        const at = other - (first[row] as number);
        const entries = matrix.rows[row] as Float64Array;
        entries[at] = (entries[at] as number) + weight * (slopes[other]?.get(column) as number);
      }
    }
    right[row] = sum;
  }
  const prices = solveSkyline(matrix, right);
  const step = pull;
  for (const [row, own] of slopes.entries()) {
    for (const [column, slope] of own) {
      step[column] = (step[column] as number) - slope * (prices[row] as number);
    }
  }
  for (const [column, by] of step.entries()) step[column] = by * (ease[column] as number);
  return step;
}

/** About how many float operations a step takes. */
function costOf(first: readonly number[], touching: readonly (readonly number[])[]): number {
  let cost = 0;
  for (const rows of touching) cost += 20 * rows.length ** 2;
  for (const [row, begin] of first.entries()) cost += (row - begin + 1) ** 2;
  return cost;
}
