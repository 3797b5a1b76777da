import { contains, type ExactInterval, point } from "../../../number/index.ts";
import type { Constraint, Variable } from "./problem.ts";
import { holdsKnown } from "./rest.ts";
import type { Search } from "./search-state.ts";

/** Whether constraints hold for the very numbers that are printed, each of them within its domain. */
export function printsHold({ problem, domains }: Search, places: readonly number[]): boolean {
  const printed = (variable: number): Variable => problem.variables[variable] as Variable;
  const suits = (variable: number): boolean =>
    contains(domains.now[variable] as ExactInterval, printed(variable).start) &&
    (!printed(variable).whole || printed(variable).start.d === 1n);
  return places.every((place) => {
    const constraint = problem.constraints[place] as Constraint;
    return (
      constraint.variables.every(suits) &&
      holdsKnown(constraint, (variable) => point(printed(variable).start))
    );
  });
}
