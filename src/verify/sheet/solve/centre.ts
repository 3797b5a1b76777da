import { type Fraction, fractionOf } from "../../../number/index.ts";
import { skyline, solveSkyline } from "./cholesky.ts";
import type { DomainOf } from "./domains.ts";
import { type Effort, spend } from "./effort.ts";
import { type FloatColumn, type FloatRow, type FloatRows, floatRows } from "./float-rows.ts";
import { powerBelow } from "./power-below.ts";
import type { Problem } from "./problem.ts";

/** How often the values are moved at most. */
const mostMoves = 80;
/** Of the way to the nearest end so much is gone at most. */
const farthest = 0.9;
/** What equations may be off, in steps of their columns. */
const near = 1e-10;
/** So many float operations are one step of effort. */
const operations = 1000;

/**
 * Values near the middle of all that constraints allow together, as fractions of few digits; `null` when none were found.
 *
 * They are a guess: floats find them, by Newton's method for the point where the product of the distances from all ends
 * is greatest (the analytic centre, Boyd and Vandenberghe 2004, chapter 10). Exact arithmetic has to show that they, or
 * others near them, hold.
 */
export function centreOf(
  problem: Problem,
  domainOf: DomainOf,
  places: readonly number[],
  effort: Effort,
): ReadonlyMap<number, Fraction> | null {
  const system = floatRows(problem, domainOf, places);
  const { columns, rows } = system;
  const values = Float64Array.from(columns, startOf);
  const touching = rowsOfColumns(system);
  for (let move = 0; move < mostMoves; move++) {
    const left = Float64Array.from(rows, (row) => valueOf(row, values));
    const off = left.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (!Number.isFinite(off)) return null;
    const step = newtonStep(system, touching, values, left, effort);
    if (step === null) return null;
    const length = lengthWithin(columns, values, step);
    for (const [column, by] of step.entries()) values[column] = (values[column] as number) + length * by;
    if (off < near && (length === 1 || move > mostMoves / 2)) return fractionsOf(columns, values);
  }
  return null;
}

/** The middle, or one step away from the only end. */
function startOf({ lower, upper }: FloatColumn): number {
  if (Number.isFinite(lower) && Number.isFinite(upper)) return (lower + upper) / 2;
  return Math.max(Math.min(0, upper - 1), lower + 1);
}

function valueOf({ terms, constant }: FloatRow, values: Float64Array): number {
  let sum = constant;
  for (const { factor, columns } of terms) {
    let product = factor;
    for (const column of columns) product *= values[column] as number;
    sum += product;
  }
  return sum;
}

/** The rows in which each column stands. */
function rowsOfColumns({ columns, rows }: FloatRows): readonly (readonly number[])[] {
  const touching = columns.map(() => new Set<number>());
  for (const [row, { terms }] of rows.entries()) {
    for (const { columns: own } of terms) for (const column of own) touching[column]?.add(row);
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

/** The way to where the rows hold and the distances from the ends are balanced. */
function newtonStep(
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

/** How much of a step can be taken so that all values stay well within their ends. */
function lengthWithin(columns: readonly FloatColumn[], values: Float64Array, step: Float64Array): number {
  let length = 1;
  for (const [column, { lower, upper }] of columns.entries()) {
    const value = values[column] as number;
    const by = step[column] as number;
    const room = by < 0 ? (lower - value) / by : (upper - value) / by;
    if (by !== 0) length = Math.min(length, farthest * room);
  }
  return length;
}

/** Rounds values far within their distance from the ends. */
function fractionsOf(columns: readonly FloatColumn[], values: Float64Array): ReadonlyMap<number, Fraction> {
  const fractions = new Map<number, Fraction>();
  for (const [column, { variable, origin, step, lower, upper }] of columns.entries()) {
    if (variable < 0) continue;
    const value = values[column] as number;
    const room = Math.min(value - lower, upper - value, 1) / 1e7;
    const unit = step.mul(powerBelow(fractionFromFloat(room)));
    const exact = origin.add(step.mul(fractionFromFloat(value)));
    fractions.set(variable, exact.div(unit).add(1, 2).floor().mul(unit));
  }
  return fractions;
}

/** A float to thirty places behind the point. */
const fractionFromFloat = (value: number): Fraction =>
  fractionOf(BigInt(Math.round(value * 2 ** 100)), 1n << 100n);
