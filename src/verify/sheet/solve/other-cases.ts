import { type Fraction, fractionOf } from "../../../number/index.ts";
import { type DomainOf, isPoint } from "./domains.ts";
import type { Constraint, Problem, Variable } from "./problem.ts";

/** Deciders of constraints of two cases, and the case that each should be given. */
type Cases = ReadonlyMap<number, Fraction>;

const one = fractionOf(1n);

/**
 * The other cases of constraints of which the size seems to be zero: they hold at zero as well, and beyond it; `null`
 * where there are none, or they are decided.
 *
 * @param ends the variables that seem to be at an end, and those ends
 */
export function casesBeyond(
  problem: Problem,
  domainOf: DomainOf,
  places: readonly number[],
  ends: ReadonlyMap<number, Fraction>,
): Cases | null {
  const cases = new Map<number, Fraction>();
  for (const place of places) {
    const { either } = problem.constraints[place] as Constraint;
    if (either !== undefined && ends.get(either.size)?.n === 0n && !isPoint(domainOf(either.decider))) {
      cases.set(either.decider, otherThanPrinted(problem, either.decider));
    }
  }
  return cases.size === 0 ? null : cases;
}

/**
 * The other case of the constraint that is farthest off; `null` where it has none, or it is decided.
 *
 * @param off what each constraint is off
 */
export function otherCase(
  problem: Problem,
  domainOf: DomainOf,
  places: readonly number[],
  off: Float64Array,
): Cases | null {
  const sizes = off.map(Math.abs);
  const row = sizes.indexOf(sizes.reduce((one, other) => Math.max(one, other), 0));
  const decider = (problem.constraints[places[row] as number] as Constraint).either?.decider;
  if (decider === undefined || isPoint(domainOf(decider))) return null;
  return new Map([[decider, otherThanPrinted(problem, decider)]]);
}

const otherThanPrinted = ({ variables }: Problem, decider: number): Fraction =>
  one.sub((variables[decider] as Variable).start);
