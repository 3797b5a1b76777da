import { type ExactInterval, multiply, scale } from "../../../number/index.ts";
import type { DomainOf } from "./domains.ts";
import type { Constraint, Monomial } from "./problem.ts";
import { quotient } from "./quotient.ts";

/**
 * For the three variables of a × x + b × y × z = 0, what the domains of the others allow each; `undefined` for another
 * constraint. The same as the general way, with less arithmetic, since most rates are such.
 */
export function projectProduct(
  { monomials, constant, sense, variables, single }: Constraint,
  domainOf: DomainOf,
): (ExactInterval | null)[] | undefined {
  if (monomials.length !== 2 || sense !== "=" || !single || constant.n !== 0n) return undefined;
  const [first, second] = monomials as [Monomial, Monomial];
  const [alone, pair] = first.variables.length === 1 ? [first, second] : [second, first];
  if (alone.variables.length !== 1 || pair.variables.length !== 2) return undefined;
  const [x] = alone.variables as [number];
  const [y, z] = pair.variables as [number, number];
  const factor = pair.coefficient.div(alone.coefficient).neg();
  const product = scale(domainOf(x), factor.inverse());
  return variables.map((variable) => {
    if (variable === x) return scale(multiply(domainOf(y), domainOf(z)), factor);
    return quotient(product, domainOf(variable === y ? z : y));
  });
}
