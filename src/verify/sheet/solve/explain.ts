import { choice, type Domains, type Narrowing } from "./domains.ts";
import type { Constraint, Problem } from "./problem.ts";

/** Constraints, and variables by their prints, that cannot hold together; not always the fewest. */
export interface Reasons {
  readonly constraints: Set<number>;
  readonly variables: Set<number>;
}

/** Adds to the reasons why the domains of variables are what they are: prints, and the constraints that narrowed them. */
export function explain(
  problem: Problem,
  domains: Domains,
  constraints: Iterable<number>,
  variables: Iterable<number>,
  reasons: Reasons,
): void {
  const { narrowings, latest } = domains;
  const seen = new Set<number>();
  const open: number[] = [];
  const visit = (variable: number, before: number): void => {
    let last = latest[variable] as number;
    while (last >= before) last = (narrowings[last] as Narrowing).previous;
    if (last < 0) reasons.variables.add(variable);
    else if (!seen.has(last)) {
      seen.add(last);
      open.push(last);
    }
  };
  const end = narrowings.length;
  for (const place of constraints) {
    reasons.constraints.add(place);
    for (const variable of (problem.constraints[place] as Constraint).variables) visit(variable, end);
  }
  for (const variable of variables) visit(variable, end);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { variable, constraint } = narrowings[next] as Narrowing;
    if (constraint === choice) visit(variable, next);
    else {
      reasons.constraints.add(constraint);
      for (const other of (problem.constraints[constraint] as Constraint).variables) visit(other, next);
    }
  }
}
