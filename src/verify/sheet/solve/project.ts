import {
  type ExactInterval,
  everything,
  fractionOf,
  intersect,
  multiply,
  negate,
  scale,
} from "../../../number/index.ts";
import type { DomainOf } from "./domains.ts";
import { isPoint } from "./domains.ts";
import { shareOf, sumOfIntervals } from "./interval-sum.ts";
import { type Constraint, holdsAlone, type Monomial } from "./problem.ts";
import { projectCases } from "./project-cases.ts";
import { projectLinear } from "./project-linear.ts";
import { projectProduct } from "./project-product.ts";
import { quotient } from "./quotient.ts";
import { restsOf } from "./rest.ts";

const zero = fractionOf(0n);

/**
 * For every variable of a constraint, the values that the domains of the others allow it; `null` for none.
 *
 * The intervals are exact where every variable stands in the constraint once and no divisor can be zero, and hold all
 * allowed values elsewhere.
 */
export function project(constraint: Constraint, domainOf: DomainOf): (ExactInterval | null)[] {
  return constraint.either === undefined
    ? projectOne(constraint, domainOf)
    : projectCases(constraint.variables, constraint.either, domainOf, projectOne);
}

function projectOne(constraint: Constraint, domainOf: DomainOf): (ExactInterval | null)[] {
  const { monomials, single } = constraint;
  const linear = single && monomials.every(({ variables }) => variables.length === 1);
  if (linear) return projectLinear(constraint, domainOf);
  return projectProduct(constraint, domainOf) ?? projectAny(constraint, domainOf);
}

/** Puts in what is known, so that what is left stands in as few places as may be. */
function projectAny(constraint: Constraint, domainOf: DomainOf): (ExactInterval | null)[] {
  const rests = restsOf(constraint, domainOf);
  const open = rests.flatMap(({ variables }) => variables);
  const variables = [...new Set(open)];
  const fixed = rests.find((rest) => rest.variables.length === 0)?.coefficient ?? zero;
  const folded = {
    ...constraint,
    monomials: rests.filter((rest) => rest.variables.length > 0),
    constant: constraint.constant.add(fixed),
    variables,
  };
  // Where all that is open cancels out, the rest holds for every number or for none.
  const cancelled = variables.length === 0 && !holdsAlone(folded) ? null : everything;
  const linear = rests.every((rest) => rest.variables.length < 2);
  const allowed = linear ? projectLinear(folded, domainOf) : projectAsWritten(folded, domainOf);
  const others = variables.length < constraint.variables.length ? projectAsWritten(constraint, domainOf) : [];
  return constraint.variables.map((variable, place) => {
    const at = variables.indexOf(variable);
    if (at >= 0) return allowed[at] ?? null;
    return isPoint(domainOf(variable)) ? (others[place] ?? null) : cancelled;
  });
}

function projectAsWritten(
  { monomials, constant, sense, variables }: Constraint,
  domainOf: DomainOf,
): (ExactInterval | null)[] {
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
  if (coefficient.n !== 1n || coefficient.d !== 1n) return scale(value, coefficient);
  return coefficient.s === 1n ? value : negate(value);
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
