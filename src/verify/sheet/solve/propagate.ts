import { type Domains, lengthIn, narrow } from "./domains.ts";
import { type Effort, spend } from "./effort.ts";
import { type Constraint, holdsAlone, type Problem, type Variable } from "./problem.ts";
import { project } from "./project.ts";

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
 * @param patience how often a domain is narrowed, beyond once a constraint, before the rest is left to the search
 */
export function propagate(
  problem: Problem,
  domains: Domains,
  first: Iterable<number>,
  effort: Effort,
  patience: number,
): Propagation {
  const queue = [...first];
  const waiting = new Set(queue);
  const times = new Map<number, number>();
  let settled = true;
  for (let at = 0; at < queue.length; at++) {
    const place = queue[at] as number;
    const constraint = problem.constraints[place] as Constraint;
    waiting.delete(place);
    const length = lengthIn(domains, constraint.variables);
    if (!spend(effort, constraint.size * length)) return { broken: null, settled: false };
    if (constraint.variables.length === 0 && !holdsAlone(constraint)) return { broken: place, settled: true };
    const allowed = project(constraint, (variable) => domains.now[variable] as never);
    for (const [index, variable] of constraint.variables.entries()) {
      const result = narrow(problem, domains, variable, allowed[index] ?? null, place);
      if (result === "empty") return { broken: place, settled: true };
      if (result === "left" || result === "nearly") settled = false;
      if (result === "same" || result === "left") continue;
      const touched = problem.constraintsOf[variable] as readonly number[];
      const count = (times.get(variable) ?? 0) + 1;
      times.set(variable, count);
      if (count > touched.length + patience) {
        settled = false;
        continue;
      }
      const again = !constraint.single || (problem.variables[variable] as Variable).whole;
      for (const next of touched) {
        if ((next === place && !again) || waiting.has(next)) continue;
        waiting.add(next);
        queue.push(next);
      }
    }
  }
  return { broken: null, settled };
}
