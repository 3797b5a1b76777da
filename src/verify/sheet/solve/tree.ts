import type { ExactInterval } from "../../../number/index.ts";
import type { Domains } from "./domains.ts";
import { openVariables } from "./open-constraints.ts";
import { type Constraint, isWhole, type Problem } from "./problem.ts";
import { type Rest, restsOf, weakSign } from "./rest.ts";

/**
 * Whether narrowed domains prove that connected constraints can hold together: their graph has no cycle, and what each
 * constraint allows the variable before it, seen from the root, is every number of an interval or every whole one.
 *
 * Then any number at the root goes on to numbers of its neighbours, and so to the leaves.
 */
export function isSolvedTree(problem: Problem, domains: Domains, places: readonly number[]): boolean {
  const left = new Map(
    places.map((place) => [place, openVariables(problem.constraints[place] as Constraint, domains)]),
  );
  const isWholeNumber = (variable: number): boolean => isWhole(problem, variable);
  const open = [...left.values()].flat();
  const reached = [open.find(isWholeNumber) ?? (open[0] as number)];
  const seen = new Set(reached);
  for (const variable of reached) {
    for (const place of problem.constraintsOf[variable] as readonly number[]) {
      const children = left.get(place)?.filter((child) => child !== variable);
      if (children === undefined) continue;
      left.delete(place);
      if (children.some((child) => seen.has(child))) return false;
      const rests = restsOf(
        problem.constraints[place] as Constraint,
        (known) => domains.now[known] as ExactInterval,
      );
      if (!isInterval(rests, domains)) return false;
      const onlyReal = !children.some(isWholeNumber);
      const onlyWhole = isWholeNumber(variable) && children.every(isWholeNumber);
      if (!onlyReal && !(onlyWhole && addsWholes(rests, problem.constraints[place] as Constraint)))
        return false;
      for (const child of children) {
        seen.add(child);
        reached.push(child);
      }
    }
  }
  return true;
}

/** Whether what a constraint allows a variable is one interval: each stands in it once, and no divisor has two signs. */
function isInterval(rests: readonly Rest[], { now }: Domains): boolean {
  const open = rests.flatMap(({ variables }) => variables);
  if (new Set(open).size < open.length) return false;
  return rests.every(
    ({ variables }) =>
      variables.length < 2 || variables.every((variable) => weakSign(now[variable] as ExactInterval) !== 0),
  );
}

/** Whether a constraint only adds and subtracts its open variables, and the rest is a whole number. */
function addsWholes(rests: readonly Rest[], { constant }: Constraint): boolean {
  const open = rests.filter(({ variables }) => variables.length > 0);
  const unit = open[0]?.coefficient.abs();
  if (unit === undefined) return false;
  if (open.some((rest) => rest.variables.length > 1 || !rest.coefficient.abs().equals(unit))) return false;
  // The open ones add whole units, whatever they are.
  return rests.reduce((sum, { coefficient }) => sum.add(coefficient), constant).div(unit).d === 1n;
}
