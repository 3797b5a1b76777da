import { type ExactInterval, type Fraction, fractionOf } from "../../../number/index.ts";
import type { Entry } from "../read/entry.ts";
import type { Constraint, Monomial, Variable } from "../solve/problem.ts";

/** The figures of a sheet as variables, and the constraints that its relations come to so far. */
export interface Draft {
  readonly entries: readonly Entry[];
  /** The figures by place, and behind them the helpers. */
  readonly variables: Variable[];
  readonly constraints: Constraint[];
}

/** A factor, and the variables that it is multiplied by. */
export type DraftTerm = readonly [factor: bigint | Fraction, ...variables: number[]];

/** The figures as variables, without constraints. */
export const draftOf = (entries: readonly Entry[]): Draft => ({
  entries,
  variables: entries.map(({ unprinted, whole, term }) => ({ unprinted, whole, start: term.value })),
  constraints: [],
});

/** Demands that terms and a constant add up to zero, to zero or less, or to less than zero. */
export function demand(
  draft: Draft,
  terms: readonly DraftTerm[],
  sense: Constraint["sense"] = "=",
  constant: Fraction = zero,
): void {
  draft.constraints.push(constraintOf(terms, sense, constant));
}

/** Demands that a size, zero or more, makes one equation true or another: its terms with their sign, or with the other one. */
export function demandSize(
  draft: Draft,
  size: number,
  terms: readonly [Fraction, ...number[]],
  others: readonly DraftTerm[],
): void {
  const [factor, ...variables] = terms;
  const decider = helper(draft, zeroOrOne, true);
  const both = constraintOf([
    [factor.mul(2n), decider, ...variables],
    [factor.neg(), ...variables],
    ...others,
  ]);
  const first = constraintOf([[factor.neg(), ...variables], ...others]);
  const second = constraintOf([terms, ...others]);
  const single = first.single && second.single;
  draft.constraints.push({ ...both, single, either: { decider, size, cases: [first, second] } });
  demand(draft, [[-1n, size]], "<=");
}

function constraintOf(
  terms: readonly DraftTerm[],
  sense: Constraint["sense"] = "=",
  constant: Fraction = zero,
): Constraint {
  const monomials = terms.map(
    ([factor, ...variables]): Monomial => ({
      coefficient: typeof factor === "bigint" ? fractionOf(factor) : factor,
      variables,
    }),
  );
  const mentioned = monomials.flatMap(({ variables }) => variables);
  const variables = [...new Set(mentioned)];
  return { monomials, constant, sense, variables, single: variables.length === mentioned.length };
}

/** Adds a variable that is no figure. */
export function helper(draft: Draft, unprinted: ExactInterval, whole: boolean): number {
  draft.variables.push({ unprinted, whole, start: zero });
  return draft.variables.length - 1;
}

const zero = fractionOf(0n);
const zeroOrOne: ExactInterval = {
  lower: zero,
  upper: fractionOf(1n),
  lowerClosed: true,
  upperClosed: true,
};
