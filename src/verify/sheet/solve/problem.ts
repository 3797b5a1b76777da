import type { ExactInterval, Fraction } from "../../../number/index.ts";

/** A quantity that constraints are about: a figure of the sheet, or a helper that a relation needs. */
export interface Variable {
  /** What any such quantity can be, its print left aside. */
  readonly unprinted: ExactInterval;
  /** Whether it is a whole number. */
  readonly whole: boolean;
  /** Where a search begins: the value as printed, or zero. */
  readonly start: Fraction;
}

/** A coefficient times a product of one variable or more, given by their places. */
export interface Monomial {
  readonly coefficient: Fraction;
  readonly variables: readonly number[];
}

/**
 * The one form that every relation compiles to: the monomials and the constant add up to zero, to zero or less, or to
 * less than zero.
 */
export interface Constraint {
  readonly monomials: readonly Monomial[];
  readonly constant: Fraction;
  readonly sense: "=" | "<=" | "<";
  /** The variables in it, each once. */
  readonly variables: readonly number[];
  /** Whether each variable stands in it once, in each of its cases, so that intervals say all about it. */
  readonly single: boolean;
  /** How many factors stand in it, and in its cases. */
  readonly size: number;
  /** What the constraint is in either of two cases. */
  readonly either?: Either;
}

/** Two cases of a constraint on a size, which is zero or more. */
export interface Either {
  /** Zero in the first case, one in the second. */
  readonly decider: number;
  readonly size: number;
  readonly cases: readonly [Constraint, Constraint];
}

/** Variables, and the constraints that they should satisfy together. */
export interface Problem {
  readonly variables: readonly Variable[];
  readonly constraints: readonly Constraint[];
  /** The constraints of each variable, by place. */
  readonly constraintsOf: readonly (readonly number[])[];
}

/** Makes a problem of its parts. */
export function problemOf(variables: readonly Variable[], constraints: readonly Constraint[]): Problem {
  const constraintsOf: number[][] = variables.map(() => []);
  for (const [place, { variables: own }] of constraints.entries()) {
    for (const variable of own) (constraintsOf[variable] as number[]).push(place);
  }
  return { variables, constraints, constraintsOf };
}

/** Whether a variable of a problem is a whole number. */
export const isWhole = ({ variables }: Pick<Problem, "variables">, variable: number): boolean =>
  (variables[variable] as Variable).whole;

/** Whether a constraint without variables holds. */
export const holdsAlone = ({ constant, sense }: Pick<Constraint, "constant" | "sense">): boolean =>
  constant.n === 0n ? sense !== "<" : sense !== "=" && constant.s === -1n;
