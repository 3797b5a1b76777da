import { choice, type Narrowing } from "./domains.ts";
import { spend } from "./effort.ts";
import type { Constraint } from "./problem.ts";
import type { Search } from "./search-state.ts";

/**
 * Adds to the reasons why the domains of variables are what they are: prints, and the constraints that narrowed them.
 *
 * Looks at the narrowings from the last to the first, and of each that matters at what its constraint knew before it.
 *
 * @param constraints those that break, with all that their variables came to
 * @param variables further variables of which the domains matter
 */
export function explain(
  { problem, domains, effort, reasons }: Search,
  constraints: readonly number[],
  variables: readonly number[] = [],
): void {
  if (reasons === null) return;
  const { narrowings, latest } = domains;
  spend(effort, narrowings.length);
  const last = new Map<number, number>();
  const matters = new Set<number>();
  const visit = (variable: number, before: number): void => {
    let at = last.get(variable) ?? (latest[variable] as number);
    while (at >= before) at = (narrowings[at] as Narrowing).previous;
    last.set(variable, at);
    if (at < 0) reasons.variables.add(variable);
    else matters.add(at);
  };
  const follow = (constraint: number, before: number): void => {
    reasons.constraints.add(constraint);
    for (const variable of (problem.constraints[constraint] as Constraint).variables) visit(variable, before);
  };
  for (const constraint of constraints) follow(constraint, narrowings.length);
  for (const variable of variables) visit(variable, narrowings.length);
  for (let at = narrowings.length - 1; at >= 0; at--) {
    if (!matters.has(at)) continue;
    const { variable, constraint } = narrowings[at] as Narrowing;
    if (constraint === choice) visit(variable, at);
    else follow(constraint, at);
  }
}
