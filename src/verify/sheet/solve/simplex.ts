import { type ExactInterval, type Fraction, fractionOf } from "../../../number/index.ts";
import { addTimes, compareNudged, differenceOver, endsOf, exactly, type Nudged } from "./bound.ts";
import { type Effort, lengthOf, spend } from "./effort.ts";

/** A linear form of columns, between two ends. */
export interface Row {
  readonly terms: ReadonlyMap<number, Fraction>;
  readonly lower: Nudged | null;
  readonly upper: Nudged | null;
}

/** Whether linear forms can lie between their ends together: values that do so, or rows and columns that cannot. */
export type LinearAnswer =
  | { readonly feasible: true; readonly values: readonly Fraction[] }
  | { readonly feasible: false; readonly rows: readonly number[]; readonly columns: readonly number[] }
  | { readonly feasible: null };

interface Tableau {
  readonly lower: (Nudged | null)[];
  readonly upper: (Nudged | null)[];
  readonly value: Nudged[];
  /** Each row is a basic variable as a linear form of the others. */
  readonly rows: Map<number, Fraction>[];
  readonly basic: number[];
  readonly columns: number;
}

/**
 * Decides whether columns within their domains can satisfy all rows, exactly.
 *
 * This is the general simplex of Dutertre and de Moura (2006), "A fast linear-arithmetic solver for DPLL(T)", with
 * Bland's rule, so that it ends; open ends are closed ends moved by something smaller than every number.
 *
 * @param start where the search begins, one value a column within its domain
 */
export function solveLinear(
  domains: readonly ExactInterval[],
  start: readonly Fraction[],
  rows: readonly Row[],
  effort: Effort,
): LinearAnswer {
  if (
    !spend(
      effort,
      rows.reduce((size, { terms }) => size + terms.size, 0),
    )
  )
    return { feasible: null };
  const tableau = tableauOf(domains, start, rows);
  for (;;) {
    const row = firstBroken(tableau);
    if (row < 0) return { feasible: true, values: concrete(tableau) };
    if (!spend(effort, tableau.rows.length + (tableau.rows[row] as Map<number, Fraction>).size))
      return { feasible: null };
    const basic = tableau.basic[row] as number;
    const tooLow = isBelow(tableau, basic);
    const entering = firstThatHelps(tableau, row, tooLow);
    if (entering < 0) return conflict(tableau, row);
    const end = (tooLow ? tableau.lower[basic] : tableau.upper[basic]) as Nudged;
    if (!pivot(tableau, row, entering, end, effort)) return { feasible: null };
  }
}

function tableauOf(
  domains: readonly ExactInterval[],
  start: readonly Fraction[],
  rows: readonly Row[],
): Tableau {
  const ends = domains.map(endsOf);
  const lower = [...ends.map((end) => end.lower), ...rows.map((row) => row.lower)];
  const upper = [...ends.map((end) => end.upper), ...rows.map((row) => row.upper)];
  const value = start.map((at, column) => {
    const { lower: low, upper: high } = ends[column] as (typeof ends)[number];
    const plain = exactly(at);
    if (low !== null && compareNudged(plain, low) < 0) return low;
    return high !== null && compareNudged(plain, high) > 0 ? high : plain;
  });
  for (const row of rows) value.push(sumOf(row.terms, value));
  return {
    lower,
    upper,
    value,
    rows: rows.map((row) => new Map(row.terms)),
    basic: rows.map((_, place) => domains.length + place),
    columns: domains.length,
  };
}

const sumOf = (terms: ReadonlyMap<number, Fraction>, value: readonly Nudged[]): Nudged => {
  let sum = exactly(fractionOf(0n));
  for (const [column, factor] of terms) sum = addTimes(sum, factor, value[column] as Nudged);
  return sum;
};

function isBelow({ lower, value }: Tableau, variable: number): boolean {
  const end = lower[variable] as Nudged | null;
  return end !== null && compareNudged(value[variable] as Nudged, end) < 0;
}

function isAbove({ upper, value }: Tableau, variable: number): boolean {
  const end = upper[variable] as Nudged | null;
  return end !== null && compareNudged(value[variable] as Nudged, end) > 0;
}

/** The row whose basic variable is out of its ends and comes first; -1 where there is none. */
function firstBroken(tableau: Tableau): number {
  let first = -1;
  for (const [row, basic] of tableau.basic.entries()) {
    if (first >= 0 && basic > (tableau.basic[first] as number)) continue;
    if (isBelow(tableau, basic) || isAbove(tableau, basic)) first = row;
  }
  return first;
}

/** The first variable that can move so that the row moves towards its end; -1 where there is none. */
function firstThatHelps({ rows, lower, upper, value }: Tableau, row: number, raise: boolean): number {
  let first = -1;
  for (const [variable, factor] of rows[row] as Map<number, Fraction>) {
    if (first >= 0 && variable > first) continue;
    const up = (factor.s === 1n) === raise;
    const end = (up ? upper[variable] : lower[variable]) as Nudged | null;
    if (end === null || compareNudged(value[variable] as Nudged, end) !== 0) first = variable;
  }
  return first;
}

/** Exchanges the basic variable of a row for another one, and moves the row to its end. */
function pivot(tableau: Tableau, row: number, entering: number, end: Nudged, effort: Effort): boolean {
  const { rows, basic, value } = tableau;
  const leaving = basic[row] as number;
  const old = rows[row] as Map<number, Fraction>;
  const factor = old.get(entering) as Fraction;
  const step = differenceOver(end, value[leaving] as Nudged, factor);
  value[leaving] = end;
  value[entering] = addTimes(value[entering] as Nudged, fractionOf(1n), step);
  const inverse = factor.inverse();
  const fresh = new Map<number, Fraction>([[leaving, inverse]]);
  for (const [variable, coefficient] of old) {
    if (variable !== entering) fresh.set(variable, coefficient.mul(inverse).neg());
  }
  rows[row] = fresh;
  basic[row] = entering;
  for (const [other, terms] of rows.entries()) {
    const share = terms.get(entering);
    if (share === undefined) continue;
    const moved = basic[other] as number;
    value[moved] = addTimes(value[moved] as Nudged, share, step);
    terms.delete(entering);
    let length = 0;
    for (const [variable, coefficient] of fresh) length += addTo(terms, variable, share.mul(coefficient));
    if (!spend(effort, length)) return false;
  }
  return true;
}

/** Adds to the factor of a variable; tells how long the factor is. */
function addTo(terms: Map<number, Fraction>, variable: number, amount: Fraction): number {
  const before = terms.get(variable);
  const sum = before === undefined ? amount : before.add(amount);
  if (sum.n === 0n) terms.delete(variable);
  else terms.set(variable, sum);
  return lengthOf(sum);
}

function conflict({ rows, basic, columns }: Tableau, row: number): LinearAnswer {
  const members = [basic[row] as number, ...(rows[row] as Map<number, Fraction>).keys()];
  return {
    feasible: false,
    rows: members.filter((member) => member >= columns).map((member) => member - columns),
    columns: members.filter((member) => member < columns),
  };
}

/** Puts a number in the place of the nudge, small enough for every end. */
function concrete({ lower, upper, value, columns }: Tableau): Fraction[] {
  let small = fractionOf(1n);
  const keepBelow = (a: Nudged, b: Nudged): void => {
    const most = a.nudge.compare(b.nudge) > 0 ? b.at.sub(a.at).div(a.nudge.sub(b.nudge)) : small;
    if (most.compare(small) < 0) small = most;
  };
  for (const [variable, at] of value.entries()) {
    const [low, high] = [lower[variable], upper[variable]];
    if (low) keepBelow(low, at);
    if (high) keepBelow(at, high);
  }
  return value.slice(0, columns).map(({ at, nudge }) => at.add(small.mul(nudge)));
}
