import type { ExactInterval, Fraction } from "../../../number/index.ts";
import { nearest } from "./branch.ts";
import { centreOf } from "./centre.ts";
import { choiceOrder } from "./choice-order.ts";
import { choice, isPoint, narrow, undo } from "./domains.ts";
import { spend } from "./effort.ts";
import { openVariables } from "./open-constraints.ts";
import type { Constraint, Variable } from "./problem.ts";
import { project } from "./project.ts";
import { propagate } from "./propagate.ts";
import type { Search } from "./search-state.ts";
import { solveRows } from "./solve-rows.ts";

/** How often the middle is looked for again. */
const mostRounds = 12;
/** How often a domain is narrowed in between, beyond once a constraint. */
const patience = 2;

/**
 * Whether values near the middle of all that constraints allow show that they can hold together; false does not say that
 * they cannot.
 *
 * The values are guessed by floats, given to one variable after another, and what follows from them is computed exactly.
 * Where an end seems to be all that a variable has left, or a relation its other case, that is given first, and the middle
 * looked for again among what follows.
 */
export function hasWitness(search: Search, places: readonly number[]): boolean {
  const { problem, domains, effort } = search;
  const mark = domains.narrowings.length;
  const within = new Set(places);
  const giveAll: GiveAll = (variables, of) =>
    [...variables].every((variable) => give(search, within, variable, of.get(variable)));
  const domainOf = (variable: number): ExactInterval => domains.now[variable] as ExactInterval;
  const found = (round: number): boolean => {
    const left = places.filter(
      (place) => openVariables(problem.constraints[place] as Constraint, domains).length > 0,
    );
    const centre = centreOf(problem, domainOf, left, effort);
    if (centre === null) return false;
    const { values, only } = centre;
    if (!only) return restFollows(search, left, values, giveAll);
    if (round === mostRounds || !giveAll(values.keys(), values)) return false;
    return propagate(problem, domains, left, effort, patience).broken === null && found(round + 1);
  };
  const answer = found(0);
  undo(domains, mark);
  return answer;
}

type GiveAll = (variables: Iterable<number>, of: ReadonlyMap<number, Fraction>) => boolean;

function restFollows(
  search: Search,
  places: readonly number[],
  values: ReadonlyMap<number, Fraction>,
  giveAll: GiveAll,
): boolean {
  const { core, first, others } = choiceOrder(search.problem, search.domains, places);
  return giveAll(first, values) && solveCore(search, core, values, giveAll) && giveAll(others, values);
}

/** Gives the variables of constraints that have to be solved together values that solve them. */
function solveCore(
  search: Search,
  core: readonly number[],
  start: ReadonlyMap<number, Fraction>,
  giveAll: GiveAll,
): boolean {
  const { feasible, values } = solveRows({ ...search, reasons: null }, core, start);
  return feasible === true && giveAll(values.keys(), values);
}

/** Gives a variable a value, and then every variable to which a constraint leaves only one; false where none is left. */
function give(
  { problem, domains, effort }: Search,
  within: ReadonlySet<number>,
  variable: number,
  value: Fraction | undefined,
): boolean {
  const { start, whole } = problem.variables[variable] as Variable;
  const domain = domains.now[variable] as ExactInterval;
  if (isPoint(domain)) return true;
  narrow(problem, domains, variable, nearest(domain, value ?? start, whole), choice);
  const queue = [variable];
  for (const known of queue) {
    for (const place of problem.constraintsOf[known] as readonly number[]) {
      const constraint = problem.constraints[place] as Constraint;
      const open = openVariables(constraint, domains);
      if (!within.has(place) || open.length > 1) continue;
      if (!spend(effort, constraint.size)) return false;
      const allowed = project(constraint, (own) => domains.now[own] as ExactInterval);
      for (const [at, own] of constraint.variables.entries()) {
        if (narrow(problem, domains, own, allowed[at] ?? null, place) === "empty") return false;
      }
      for (const own of open) if (isPoint(domains.now[own] as ExactInterval)) queue.push(own);
    }
  }
  return true;
}
