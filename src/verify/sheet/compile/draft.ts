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

/**
 * Demands that a size, zero or more, is the size of a sum: the terms of the size and the sum are zero, or the terms of the
 * size are the sum.
 */
export function demandSize(
  draft: Draft,
  size: number,
  terms: readonly [Fraction, ...number[]],
  sum: readonly DraftTerm[],
  constant: Fraction = zero,
): void {
  const [factor, ...variables] = terms;
  const first = constraintOf([[factor.neg(), ...variables], ...sum], "=", constant);
  const second = constraintOf([terms, ...sum], "=", constant);
  const decider = helper(draft, zeroOrOne, true, printedSum(draft, sum, constant).s === -1n ? one : zero);
  const both = constraintOf(
    [[factor.mul(2n), decider, ...variables], [factor.neg(), ...variables], ...sum],
    "=",
    constant,
  );
  draft.constraints.push({
    ...both,
    single: first.single,
    size: both.size + first.size + second.size,
    either: { decider, size, cases: [first, second] },
  });
  demand(draft, [[-1n, size]], "<=");
}

/** A sum of the values as printed. */
const printedSum = ({ variables }: Draft, sum: readonly DraftTerm[], constant: Fraction): Fraction =>
  sum.reduce<Fraction>(
    (total, [factor, ...own]) =>
      total.add(
        own.reduce((product, place) => product.mul((variables[place] as Variable).start), asFraction(factor)),
      ),
    constant,
  );

const asFraction = (factor: bigint | Fraction): Fraction =>
  typeof factor === "bigint" ? fractionOf(factor) : factor;

function constraintOf(
  terms: readonly DraftTerm[],
  sense: Constraint["sense"],
  constant: Fraction,
): Constraint {
  const monomials = terms.map(
    ([factor, ...variables]): Monomial => ({
      coefficient: asFraction(factor),
      variables,
    }),
  );
  const mentioned = monomials.flatMap(({ variables }) => variables);
  const variables = [...new Set(mentioned)];
  const size = mentioned.length;
  return { monomials, constant, sense, variables, size, single: variables.length === size };
}

/** Adds a variable that is no figure. */
export function helper(
  draft: Draft,
  unprinted: ExactInterval,
  whole: boolean,
  start: Fraction = zero,
): number {
  draft.variables.push({ unprinted, whole, start });
  return draft.variables.length - 1;
}

const zero = fractionOf(0n);
const one = fractionOf(1n);
const zeroOrOne: ExactInterval = {
  lower: zero,
  upper: one,
  lowerClosed: true,
  upperClosed: true,
};
