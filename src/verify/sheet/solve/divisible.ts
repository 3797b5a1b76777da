import { type Fraction, fractionOf } from "../../../number/index.ts";
import type { DomainOf } from "./domains.ts";
import { type Constraint, isWhole, type Problem } from "./problem.ts";
import { restsOf } from "./rest.ts";

const zero = fractionOf(0n);

/**
 * Whether a sum of whole numbers can be what it should: 4 × a − 6 × b = 1 cannot, since 2 divides the left side alone.
 *
 * True for every constraint that is not such a sum.
 */
export function isDivisible(constraint: Constraint, problem: Problem, domainOf: DomainOf): boolean {
  if (constraint.sense !== "=") return true;
  const rests = restsOf(constraint, domainOf);
  const open = rests.filter((rest) => rest.variables.length > 0);
  if (open.some((rest) => rest.variables.some((variable) => !isWhole(problem, variable)))) return true;
  const step = open.reduce<Fraction | null>(
    (common, { coefficient }) => (common === null ? coefficient.abs() : common.gcd(coefficient)),
    null,
  );
  const known = rests.find((rest) => rest.variables.length === 0)?.coefficient ?? zero;
  return step === null || constraint.constant.add(known).div(step).d === 1n;
}
