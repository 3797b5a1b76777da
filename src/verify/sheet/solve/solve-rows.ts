import type { ExactInterval, Fraction } from "../../../number/index.ts";
import { isDivisible } from "./divisible.ts";
import { explain } from "./explain.ts";
import type { LinearRow } from "./linear-row.ts";
import { linearise } from "./linearise.ts";
import type { Constraint, Variable } from "./problem.ts";
import type { Search } from "./search-state.ts";
import { solveLinear } from "./simplex.ts";

/** Whether the linear rows of constraints can hold together, `null` when that was given up. */
export interface RowsAnswer {
  readonly feasible: boolean | null;
  /** Values that satisfy the rows, by variable. */
  readonly values: ReadonlyMap<number, Fraction>;
  /** The variables of which smaller domains make the rows say more. */
  readonly loose: ReadonlySet<number>;
}

/** Decides the linear rows of constraints, and says why where they cannot hold together. */
export function solveRows(
  search: Search,
  places: readonly number[],
  start?: ReadonlyMap<number, Fraction>,
): RowsAnswer {
  const { problem, domains, effort, reasons } = search;
  const domainOf = (variable: number): ExactInterval => domains.now[variable] as ExactInterval;
  const indivisible = places.find(
    (place) => !isDivisible(problem.constraints[place] as Constraint, problem, domainOf),
  );
  if (indivisible !== undefined) {
    explain(search, [indivisible]);
    return { feasible: false, values: new Map(), loose: new Set() };
  }
  const { rows, loose } = linearise(problem, domains, places);
  const columns = [...new Set(rows.flatMap(({ terms }) => [...terms.keys()]))];
  const index = new Map(columns.map((variable, column) => [variable, column]));
  const answer = solveLinear(
    columns.map((variable) => domains.now[variable] as ExactInterval),
    columns.map((variable) => start?.get(variable) ?? (problem.variables[variable] as Variable).start),
    rows.map((row) => ({ ...row, terms: renamed(row.terms, index) })),
    effort,
  );
  if (answer.feasible === true) {
    const values = columns.map((variable, column) => [variable, answer.values[column] as Fraction] as const);
    return { feasible: true, values: new Map(values), loose };
  }
  if (answer.feasible === false) {
    const broken = answer.rows.map((row) => rows[row] as LinearRow);
    for (const { constraint } of broken) reasons?.constraints.add(constraint);
    const used = answer.columns.map((column) => columns[column] as number);
    explain(search, [], [...used, ...broken.flatMap(({ uses }) => uses)]);
  }
  return { feasible: answer.feasible, values: new Map(), loose };
}

const renamed = (
  terms: ReadonlyMap<number, Fraction>,
  index: ReadonlyMap<number, number>,
): Map<number, Fraction> =>
  new Map([...terms].map(([variable, factor]) => [index.get(variable) as number, factor]));
