import {
  divide,
  type ExactInterval,
  everything,
  type Fraction,
  fractionOf,
  intersect,
  multiply,
  scale,
} from "../../../number/index.ts";
import { shareOf, sumOfIntervals } from "./interval-sum.ts";
import type { Constraint, Monomial } from "./problem.ts";

/** The domain of a variable. */
export type DomainOf = (variable: number) => ExactInterval;

/**
 * For every variable of a constraint, the values that the domains of the others allow it; `null` for none.
 *
 * The intervals are exact where every variable stands in the constraint once and no divisor can be zero, and hold all
 * allowed values elsewhere.
 */
export function project(constraint: Constraint, domainOf: DomainOf): (ExactInterval | null)[] {
  const { monomials, constant, sense, variables } = constraint;
  const values = monomials.map((monomial) => intervalOf(monomial, domainOf));
  const sum = sumOfIntervals(values, constant);
  const allowed = new Map<number, ExactInterval | null>();
  for (const [place, monomial] of monomials.entries()) {
    const share = shareOf(sum, values[place] as ExactInterval, sense);
    const product = scale(share, monomial.coefficient.inverse());
    for (const [at, variable] of monomial.variables.entries()) {
      const own = factorOf(at, monomial, product, domainOf);
      const before = allowed.get(variable);
      allowed.set(variable, before === undefined || own === null ? own : before && intersect(before, own));
    }
  }
  return variables.map((variable) => allowed.get(variable) as ExactInterval | null);
}

/** The values of a monomial, with its coefficient. */
export function intervalOf({ coefficient, variables }: Monomial, domainOf: DomainOf): ExactInterval {
  let value = domainOf(variables[0] as number);
  for (let at = 1; at < variables.length; at++) value = multiply(value, domainOf(variables[at] as number));
  return scale(value, coefficient);
}

/** What one factor of a product can be. */
function factorOf(
  at: number,
  { variables }: Monomial,
  product: ExactInterval,
  domainOf: DomainOf,
): ExactInterval | null {
  let others: ExactInterval | null = null;
  for (const [place, variable] of variables.entries()) {
    if (place === at) continue;
    others = others === null ? domainOf(variable) : multiply(others, domainOf(variable));
  }
  return others === null ? product : quotient(product, others);
}

const zero = fractionOf(0n);
const signOf = (value: Fraction): number => (value.n === 0n ? 0 : Number(value.s));

/** All x of which x × y is in the product for some y; a y of zero allows every x when zero is in the product. */
function quotient(product: ExactInterval, y: ExactInterval): ExactInterval | null {
  const exact = divide(product, y);
  if (exact !== null) return exact;
  if (holdsZero(product)) return everything;
  const below = y.lower === null || signOf(y.lower) < 0;
  const above = y.upper === null || signOf(y.upper) > 0;
  if (below && above) return everything;
  if (below) return divide(product, { ...y, upper: zero, upperClosed: false });
  if (above) return divide(product, { ...y, lower: zero, lowerClosed: false });
  return null;
}

function holdsZero({ lower, upper, lowerClosed, upperClosed }: ExactInterval): boolean {
  const low = lower === null ? -1 : signOf(lower);
  const high = upper === null ? 1 : signOf(upper);
  return (low < 0 || (low === 0 && lowerClosed)) && (high > 0 || (high === 0 && upperClosed));
}
