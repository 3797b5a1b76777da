import { type Domains, narrow } from "./domains.ts";
import { type Effort, spend } from "./effort.ts";
import type { Constraint, Problem } from "./problem.ts";
import { project } from "./project.ts";

/** How often one constraint is looked at on average before the rest is left to the search. */
const rounds = 40;

/**
 * Narrows domains until no constraint by itself takes anything away.
 *
 * Stops early where the ends converge without arriving; the domains then still hold every solution.
 *
 * @param changed the constraints to begin with
 * @returns the constraint that leaves a variable without a value, or `null`
 */
export function propagate(
  problem: Problem,
  domains: Domains,
  changed: Iterable<number>,
  effort: Effort,
): number | null {
  const queue = [...changed];
  const waiting = new Set(queue);
  const most = rounds * problem.constraints.length;
  for (let at = 0; at < queue.length && at < most; at++) {
    const place = queue[at] as number;
    waiting.delete(place);
    const constraint = problem.constraints[place] as Constraint;
    if (!spend(effort, constraint.variables.length)) return null;
    const allowed = project(constraint, (variable) => domains.now[variable] as never);
    for (const [index, variable] of constraint.variables.entries()) {
      const result = narrow(problem, domains, variable, allowed[index] ?? null, place);
      if (result === "empty") return place;
      if (result === "same") continue;
      for (const next of problem.constraintsOf[variable] as readonly number[]) {
        if (next === place || waiting.has(next)) continue;
        waiting.add(next);
        queue.push(next);
      }
    }
  }
  return null;
}
