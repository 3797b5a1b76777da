import type { ExactInterval } from "../../../number/index.ts";
import type { Domains } from "./domains.ts";
import { type Factors, freeFactors, looseFactors } from "./factors.ts";
import { type LinearRow, rowsOf } from "./linear-row.ts";
import { type Constraint, isWhole, type Problem } from "./problem.ts";
import { type Rest, restsOf, weakSign } from "./rest.ts";

/** Constraints as linear rows. */
export interface Linearised {
  readonly rows: readonly LinearRow[];
  /** The variables of which smaller domains make rows say more, where rows say too little. */
  readonly loose: ReadonlySet<number>;
}

/**
 * Makes linear rows of constraints, within domains.
 *
 * Nothing is lost of a constraint that is linear, or of which every product has a factor that stands nowhere else:
 * printed × whole = part, for a printed ratio from a to b, says a × whole ≤ part ≤ b × whole. Of another product only as
 * much is kept as the domains of its factors tell.
 */
export function linearise(problem: Problem, domains: Domains, places: readonly number[]): Linearised {
  const times = new Map<number, number>();
  for (const place of places) {
    for (const variable of (problem.constraints[place] as Constraint).variables) {
      times.set(variable, (times.get(variable) ?? 0) + 1);
    }
  }
  const isFree = (variable: number): boolean => times.get(variable) === 1 && !isWhole(problem, variable);
  const rows: LinearRow[] = [];
  const loose = new Set<number>();
  for (const place of places) {
    const constraint = problem.constraints[place] as Constraint;
    const rests = restsOf(constraint, (variable) => domains.now[variable] as ExactInterval);
    const free = freeFactors(rests, isFree, domains);
    if (free !== null) {
      rows.push(...rowsOf(constraint, place, rests, free, true, domains));
      continue;
    }
    const [widest, narrowest] = looseFactors(rests, problem, domains);
    for (const variable of looseVariables(rests, widest, domains)) loose.add(variable);
    rows.push(...rowsOf(constraint, place, rests, widest, false, domains));
    rows.push(...rowsOf(constraint, place, rests, narrowest, false, domains));
  }
  return { rows, loose };
}

/** What is multiplied and may be of either sign, or else the factors that were replaced by their domains. */
function looseVariables(rests: readonly Rest[], factors: Factors, { now }: Domains): number[] {
  const multiplied = rests.flatMap(({ variables }) => (variables.length > 1 ? variables : []));
  const signless = multiplied.filter((variable) => weakSign(now[variable] as ExactInterval) === 0);
  return signless.length > 0 ? signless : factors.flat();
}
