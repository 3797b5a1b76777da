import { type ExactInterval, everything, intersect } from "../../../number/index.ts";
import type { DomainOf } from "./domains.ts";
import type { Branch } from "./forest.ts";
import type { Constraint, Problem } from "./problem.ts";
import { project } from "./project.ts";
import { holdsKnown, restsOf, weakSign } from "./rest.ts";

/**
 * Whether intervals prove that the constraints of a forest can hold together: from the leaves to the roots, what each
 * constraint and all that hangs behind it allow the variable that it hangs from is exactly one interval, and something is
 * left of every root. Then any number left at a root goes on to numbers of its neighbours, and so to the leaves.
 *
 * False does not say that they cannot. Whole numbers must be known.
 */
export function forestHolds(
  problem: Problem,
  own: readonly ExactInterval[],
  forest: readonly Branch[],
): boolean {
  const left = [...own];
  for (let at = forest.length - 1; at >= 0; at--) {
    const { constraint: place, parent } = forest[at] as Branch;
    const constraint = problem.constraints[place] as Constraint;
    const domainOf: DomainOf = (variable) =>
      variable === parent ? everything : (left[variable] as ExactInterval);
    if (!tellsOneInterval(constraint, parent, domainOf)) return false;
    if (parent < 0) continue;
    const allowed = project(constraint, domainOf)[constraint.variables.indexOf(parent)] ?? null;
    const kept = allowed === null ? null : intersect(left[parent] as ExactInterval, allowed);
    if (kept === null) return false;
    left[parent] = kept;
  }
  return true;
}

/**
 * Whether what a constraint allows the variable that it hangs from is one interval: each stands in it once, and no other
 * factor of a product has two signs. A constraint that hangs from none must hold.
 */
export function tellsOneInterval(constraint: Constraint, parent: number, domainOf: DomainOf): boolean {
  if (parent < 0) return holdsKnown(constraint, domainOf);
  const rests = restsOf(constraint, domainOf);
  const open = rests.flatMap(({ variables }) => variables);
  if (!open.includes(parent) || new Set(open).size < open.length) return false;
  return rests.every(
    ({ variables }) =>
      variables.length < 2 ||
      variables.every((variable) => variable === parent || weakSign(domainOf(variable)) !== 0),
  );
}
