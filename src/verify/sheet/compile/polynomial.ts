import { type Fraction, fractionOf } from "../../../number/index.ts";
import type { Monomial } from "../solve/problem.ts";

/** A sum of monomials, by their sorted variables; the constant has none. */
export type Polynomial = ReadonlyMap<string, Monomial>;

const one = fractionOf(1n);

/** A number. */
export const constantOf = (value: Fraction): Polynomial => collect([{ coefficient: value, variables: [] }]);

/** A variable times a number. */
export const variableOf = (variable: number, coefficient: Fraction = one): Polynomial =>
  collect([{ coefficient, variables: [variable] }]);

/** a + factor × b. */
export const plusTimes = (a: Polynomial, factor: Fraction, b: Polynomial): Polynomial =>
  collect([...a.values(), ...times(b, constantOf(factor))]);

/** a × b. */
export const product = (a: Polynomial, b: Polynomial): Polynomial => collect(times(a, b));

function* times(a: Polynomial, b: Polynomial): Generator<Monomial> {
  for (const left of a.values()) {
    for (const right of b.values()) {
      yield {
        coefficient: left.coefficient.mul(right.coefficient),
        variables: [...left.variables, ...right.variables].sort((x, y) => x - y),
      };
    }
  }
}

function collect(monomials: Iterable<Monomial>): Polynomial {
  const sum = new Map<string, Monomial>();
  for (const { coefficient, variables } of monomials) {
    const key = variables.join(" ");
    const total = (sum.get(key)?.coefficient ?? fractionOf(0n)).add(coefficient);
    if (total.n === 0n) sum.delete(key);
    else sum.set(key, { coefficient: total, variables });
  }
  return sum;
}

/** The number that a polynomial is, when it has no variables; else `null`. */
export function asConstant(polynomial: Polynomial): Fraction | null {
  if (polynomial.size === 0) return fractionOf(0n);
  return polynomial.size === 1 ? (polynomial.get("")?.coefficient ?? null) : null;
}

/** The monomials with variables, and the constant. */
export function partsOf(polynomial: Polynomial): { monomials: Monomial[]; constant: Fraction } {
  return {
    monomials: [...polynomial.values()].filter(({ variables }) => variables.length > 0),
    constant: polynomial.get("")?.coefficient ?? fractionOf(0n),
  };
}
