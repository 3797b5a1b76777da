import { type Constraint, type Problem, problemOf, type Variable } from "./problem.ts";

/** Some constraints of a problem, over the variables that they name. */
export interface Restricted {
  readonly problem: Problem;
  /** The place of each variable in the whole problem. */
  readonly variables: readonly number[];
  /** The place of each constraint in the whole problem. */
  readonly constraints: readonly number[];
}

/** Takes some constraints out of a problem, so that work on them does not depend on how large the rest is. */
export function restrict(whole: Problem, constraints: readonly number[]): Restricted {
  const variables: number[] = [];
  const places = new Map<number, number>();
  const placeOf = (variable: number): number => {
    const known = places.get(variable);
    if (known !== undefined) return known;
    places.set(variable, variables.length);
    variables.push(variable);
    return variables.length - 1;
  };
  const own = constraints.map((place) => renamed(whole.constraints[place] as Constraint, placeOf));
  const problem = problemOf(
    variables.map((variable) => whole.variables[variable] as Variable),
    own,
  );
  return { problem, variables, constraints };
}

function renamed(constraint: Constraint, placeOf: (variable: number) => number): Constraint {
  const { monomials, variables, either } = constraint;
  return {
    ...constraint,
    monomials: monomials.map(({ coefficient, variables: factors }) => ({
      coefficient,
      variables: factors.map(placeOf),
    })),
    variables: variables.map(placeOf),
    ...(either && {
      either: {
        decider: placeOf(either.decider),
        size: placeOf(either.size),
        cases: [renamed(either.cases[0], placeOf), renamed(either.cases[1], placeOf)],
      },
    }),
  };
}
