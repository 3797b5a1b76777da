import { PovertyError } from "../../../errors/index.ts";
import type { Polynomial } from "./polynomial.ts";

/** An expanded expression of more monomials, of more factors in them, or of longer numbers is refused. */
const mostMonomials = 2000;
const mostFactors = 20_000;
const mostDigits = 1000;
const longest = 10n ** BigInt(mostDigits);

/** Refuses an expression that is too large once it is written out. */
export function checkSize(polynomial: Polynomial, relation: string): Polynomial {
  if (polynomial.size > mostMonomials) throw tooLarge(relation, `${mostMonomials} terms`, polynomial.size);
  let factors = 0;
  for (const { coefficient, variables } of polynomial.values()) {
    factors += variables.length;
    if (coefficient.n >= longest || coefficient.d >= longest)
      throw tooLarge(relation, `${mostDigits} digits in a number`, coefficient);
  }
  if (factors > mostFactors) throw tooLarge(relation, `${mostFactors} factors`, factors);
  return polynomial;
}

/** Refuses a product that would be too large to write out, before it is. */
export function checkProductSize(a: Polynomial, b: Polynomial, relation: string): void {
  const terms = a.size * b.size;
  if (terms > mostFactors) throw tooLarge(relation, `${mostMonomials} terms`, terms);
}

const tooLarge = (relation: string, most: string, received: unknown): PovertyError =>
  new PovertyError(
    "SHEET_TOO_LARGE",
    `Cannot verify ${relation}: written out it has more than ${most}`,
    received,
  );
