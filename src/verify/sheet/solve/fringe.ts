import { type ExactInterval, everything, includes } from "../../../number/index.ts";
import type { Domains } from "./domains.ts";
import { tellsOneInterval } from "./forest-holds.ts";
import { openVariables } from "./open-constraints.ts";
import { type Constraint, isWhole, type Problem } from "./problem.ts";
import { project } from "./project.ts";

/**
 * Leaves out, from the leaves inwards, the constraints that share one variable at most with the others and leave it all
 * of its domain: whatever the others make of it, a number is left to each variable that stands nowhere else.
 */
export function withoutFringe(problem: Problem, domains: Domains, places: readonly number[]): number[] {
  const variablesOf = new Map(
    places.map((place) => [place, openVariables(problem.constraints[place] as Constraint, domains)]),
  );
  const placesOf = new Map<number, Set<number>>();
  for (const [place, variables] of variablesOf) {
    for (const variable of variables)
      placesOf.set(variable, (placesOf.get(variable) ?? new Set()).add(place));
  }
  const isShared = (variable: number): boolean =>
    (placesOf.get(variable) as ReadonlySet<number>).size > 1 || isWhole(problem, variable);
  const left = new Set(places);
  const queue = [...places];
  for (const place of queue) {
    const variables = variablesOf.get(place) as number[];
    const [inner, ...more] = variables.filter(isShared);
    const parent = (inner ?? variables[0]) as number;
    if (!left.has(place) || more.length > 0) continue;
    if (!leavesAll(problem.constraints[place] as Constraint, parent, domains)) continue;
    left.delete(place);
    for (const variable of variables) (placesOf.get(variable) as Set<number>).delete(place);
    for (const other of placesOf.get(parent) as ReadonlySet<number>) queue.push(other);
  }
  return [...left];
}

/** Whether every number of the domain of a variable goes with numbers of the others. */
function leavesAll(constraint: Constraint, variable: number, { now }: Domains): boolean {
  const domainOf = (other: number): ExactInterval =>
    other === variable ? everything : (now[other] as ExactInterval);
  if (!tellsOneInterval(constraint, variable, domainOf)) return false;
  const allowed = project(constraint, domainOf)[constraint.variables.indexOf(variable)] ?? null;
  return allowed !== null && includes(allowed, now[variable] as ExactInterval);
}
