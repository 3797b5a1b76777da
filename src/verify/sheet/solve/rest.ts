import type { ExactInterval, Fraction } from "../../../number/index.ts";
import type { DomainOf } from "./domains.ts";
import { isPoint } from "./domains.ts";
import { type Constraint, holdsAlone } from "./problem.ts";
import { signOf } from "./sign-of.ts";

/** What is left of a monomial when the variables that can only be one number are put into its coefficient. */
export interface Rest {
  readonly coefficient: Fraction;
  readonly variables: readonly number[];
}

/** The monomials of a constraint within domains, one for the same variables; those that are zero are left out. */
export function restsOf({ monomials }: Constraint, domainOf: DomainOf): Rest[] {
  const rests = new Map<string, Rest>();
  for (const { coefficient, variables } of monomials) {
    let factor = coefficient;
    const open: number[] = [];
    for (const variable of variables) {
      const domain = domainOf(variable);
      if (isPoint(domain)) factor = factor.mul(domain.lower as Fraction);
      else open.push(variable);
    }
    const key = open.join(" ");
    const sum = rests.get(key)?.coefficient.add(factor) ?? factor;
    if (sum.n === 0n) rests.delete(key);
    else rests.set(key, { coefficient: sum, variables: open });
  }
  return [...rests.values()];
}

/** Whether a constraint holds of which every variable can only be one number. */
export function holdsKnown(constraint: Constraint, domainOf: DomainOf): boolean {
  const { constant, sense } = constraint;
  const sum = restsOf(constraint, domainOf).reduce(
    (total, { coefficient }) => total.add(coefficient),
    constant,
  );
  return holdsAlone({ sense, constant: sum });
}

/** The sign of all numbers of a domain: 1 or -1; 0 where it may be zero or either. */
export function strictSign({ lower, upper, lowerClosed, upperClosed }: ExactInterval): -1 | 0 | 1 {
  if (lower !== null && signOf(lower) >= (lowerClosed ? 1 : 0)) return 1;
  if (upper !== null && signOf(upper) <= (upperClosed ? -1 : 0)) return -1;
  return 0;
}

/** The sign of all numbers of a domain but zero: 1 or -1; 0 where it may be either. */
export function weakSign({ lower, upper }: ExactInterval): -1 | 0 | 1 {
  if (lower !== null && signOf(lower) >= 0) return 1;
  return upper !== null && signOf(upper) <= 0 ? -1 : 0;
}
