import type { ExactInterval } from "../../../number/index.ts";
import type { DomainOf } from "./domains.ts";
import { type Domains, isPoint } from "./domains.ts";
import { sumOfIntervals } from "./interval-sum.ts";
import type { Constraint, Problem } from "./problem.ts";
import { intervalOf } from "./project.ts";

/** The variables of a constraint that can still be more than one number. */
export const openVariables = ({ variables }: Constraint, { now }: Domains): number[] =>
  variables.filter((variable) => !isPoint(now[variable] as ExactInterval));

/**
 * The constraints that some numbers of the domains may still break, those that say the same left out.
 *
 * The domains were narrowed before, so that a constraint without open variables holds.
 */
export function openConstraints(problem: Problem, domains: Domains, places: Iterable<number>): number[] {
  const seen = new Set<string>();
  const domainOf = (variable: number): ExactInterval => domains.now[variable] as ExactInterval;
  return [...places].filter((place) => {
    const constraint = problem.constraints[place] as Constraint;
    if (openVariables(constraint, domains).length === 0 || alwaysHolds(constraint, domainOf)) return false;
    const key = keyOf(constraint);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether intervals show that a constraint holds for all numbers of the domains. */
export function alwaysHolds(constraint: Constraint, domainOf: DomainOf): boolean {
  const { monomials, constant, sense, variables } = constraint;
  // A sum is one number where each part is.
  if (sense === "=" && variables.some((variable) => !isPoint(domainOf(variable)))) return false;
  const values = monomials.map((monomial) => intervalOf(monomial, domainOf));
  const { upper, unboundedAbove, openAbove } = sumOfIntervals(values, constant);
  if (unboundedAbove > 0) return false;
  if (upper.n === 0n) return sense !== "<" || openAbove > 0;
  return sense !== "=" && upper.s === -1n;
}

/** Whether intervals show that a constraint, or one of its cases, holds for all numbers of the domains. */
export const holdsAnyway = (constraint: Constraint, domainOf: DomainOf): boolean =>
  (constraint.either?.cases ?? [constraint]).some((own) => alwaysHolds(own, domainOf));

/** A text that two constraints share when one is a multiple of the other. */
function keyOf({ monomials, constant, sense }: Constraint): string {
  const sorted = monomials
    .map(({ coefficient, variables }) => ({
      coefficient,
      name: [...variables].sort((a, b) => a - b).join("*"),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const first = (sorted[0] as (typeof sorted)[number]).coefficient;
  const unit = sense === "=" ? first : first.abs();
  const terms = sorted.map(({ coefficient, name }) => `${coefficient.div(unit).toFraction()} ${name}`);
  return `${sense} ${constant.div(unit).toFraction()} ${terms.join(" ")}`;
}
