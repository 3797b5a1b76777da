import { type Domains, narrow } from "./domains.ts";
import { type Effort, spend } from "./effort.ts";
import type { Constraint, Problem, Variable } from "./problem.ts";
import { project } from "./project.ts";

/** How often a constraint is looked at on average before the rest is left to the search. */
const rounds = 40;

/** How a propagation ended. */
export interface Propagation {
  /** The constraint that leaves a variable without a value. */
  readonly broken: number | null;
  /** Whether no constraint by itself takes more away; false where the ends converge without arriving. */
  readonly settled: boolean;
}

/**
 * Narrows domains until no constraint by itself takes anything away, or long enough. The domains hold every solution.
 *
 * @param first the constraints to begin with
 */
export function propagate(
  problem: Problem,
  domains: Domains,
  first: Iterable<number>,
  effort: Effort,
): Propagation {
  const queue = [...first];
  const waiting = new Set(queue);
  const most = rounds * problem.constraints.length;
  for (let at = 0; at < queue.length; at++) {
    const place = queue[at] as number;
    const constraint = problem.constraints[place] as Constraint;
    waiting.delete(place);
    if (at >= most || !spend(effort, constraint.variables.length)) return { broken: null, settled: false };
    if (constraint.variables.length === 0 && !holds(constraint)) return { broken: place, settled: true };
    const allowed = project(constraint, (variable) => domains.now[variable] as never);
    for (const [index, variable] of constraint.variables.entries()) {
      const result = narrow(problem, domains, variable, allowed[index] ?? null, place);
      if (result === "empty") return { broken: place, settled: true };
      if (result === "same") continue;
      const again = !constraint.single || (problem.variables[variable] as Variable).whole;
      for (const next of problem.constraintsOf[variable] as readonly number[]) {
        if ((next === place && !again) || waiting.has(next)) continue;
        waiting.add(next);
        queue.push(next);
      }
    }
  }
  return { broken: null, settled: true };
}

/** Whether a constraint without variables holds. */
const holds = ({ constant, sense }: Constraint): boolean =>
  constant.n === 0n ? sense !== "<" : sense !== "=" && constant.s < 0n;
