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
  const { monomials, variables } = constraint;
  const values = monomials.map((monomial) => valueOf(monomial, domainOf));
  const total = totalOf(values, constraint.constant);
  const allowed = new Map<number, ExactInterval | null>();
  for (const [place, monomial] of monomials.entries()) {
    const target = scale(
      targetOf(constraint, total, values[place] as ExactInterval),
      monomial.coefficient.inverse(),
    );
    for (const [at, variable] of monomial.variables.entries()) {
      const own = solveFor(at, monomial, target, domainOf);
      const before = allowed.get(variable);
      const both = before === undefined || own === null ? own : before && intersect(before, own);
      allowed.set(variable, both);
    }
  }
  return variables.map((variable) => allowed.get(variable) as ExactInterval | null);
}

/** The values of a monomial, with its coefficient. */
export function valueOf({ coefficient, variables }: Monomial, domainOf: DomainOf): ExactInterval {
  let value = domainOf(variables[0] as number);
  for (let at = 1; at < variables.length; at++) value = multiply(value, domainOf(variables[at] as number));
  return scale(value, coefficient);
}

/** The sum of intervals, kept so that one of them can be taken out again. */
interface Total {
  readonly lower: Fraction;
  readonly upper: Fraction;
  /** How many of the lower and upper ends are without bound, and how many are open. */
  readonly unboundedBelow: number;
  readonly unboundedAbove: number;
  readonly openBelow: number;
  readonly openAbove: number;
}

function totalOf(values: readonly ExactInterval[], constant: Fraction): Total {
  let lower = constant;
  let upper = constant;
  let [unboundedBelow, unboundedAbove, openBelow, openAbove] = [0, 0, 0, 0];
  for (const value of values) {
    if (value.lower === null) unboundedBelow++;
    else lower = lower.add(value.lower);
    if (value.upper === null) unboundedAbove++;
    else upper = upper.add(value.upper);
    if (!value.lowerClosed) openBelow++;
    if (!value.upperClosed) openAbove++;
  }
  return { lower, upper, unboundedBelow, unboundedAbove, openBelow, openAbove };
}

/** What one monomial must be, given the total of all and its own part in it. */
function targetOf({ sense }: Constraint, total: Total, own: ExactInterval): ExactInterval {
  const below = total.unboundedBelow - (own.lower === null ? 1 : 0) > 0;
  const above = total.unboundedAbove - (own.upper === null ? 1 : 0) > 0;
  const upper = below ? null : (own.lower === null ? total.lower : total.lower.sub(own.lower)).neg();
  const lowerClosed = total.openAbove - (own.upperClosed ? 0 : 1) === 0;
  const upperClosed = total.openBelow - (own.lowerClosed ? 0 : 1) === 0;
  if (sense !== "=") return { ...everything, upper, upperClosed: sense === "<=" && upperClosed };
  const lower = above ? null : (own.upper === null ? total.upper : total.upper.sub(own.upper)).neg();
  return { lower, upper, lowerClosed, upperClosed };
}

function solveFor(
  at: number,
  { variables }: Monomial,
  target: ExactInterval,
  domainOf: DomainOf,
): ExactInterval | null {
  let others: ExactInterval | null = null;
  for (const [place, variable] of variables.entries()) {
    if (place === at) continue;
    others = others === null ? domainOf(variable) : multiply(others, domainOf(variable));
  }
  return others === null ? target : quotient(target, others);
}

const zero = fractionOf(0n);
const signOf = (value: Fraction): number => (value.n === 0n ? 0 : Number(value.s));

/** All x of which x × y is in the target for some y; a y of zero allows every x when zero is in the target. */
function quotient(target: ExactInterval, y: ExactInterval): ExactInterval | null {
  const fast = divide(target, y);
  if (fast !== null) return fast;
  if (holdsZero(target)) return everything;
  const below = y.lower === null || signOf(y.lower) < 0;
  const above = y.upper === null || signOf(y.upper) > 0;
  if (below && above) return everything;
  if (below) return divide(target, { ...y, upper: zero, upperClosed: false });
  if (above) return divide(target, { ...y, lower: zero, lowerClosed: false });
  return null;
}

function holdsZero({ lower, upper, lowerClosed, upperClosed }: ExactInterval): boolean {
  const low = lower === null ? -1 : signOf(lower);
  const high = upper === null ? 1 : signOf(upper);
  return (low < 0 || (low === 0 && lowerClosed)) && (high > 0 || (high === 0 && upperClosed));
}
