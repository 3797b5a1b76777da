import { PovertyError } from "../../../errors/index.ts";
import { everything, fractionFromDecimal, fractionOf, readDecimal } from "../../../number/index.ts";
import type { Expression } from "../expression.ts";
import type { Entry } from "../read/entry.ts";
import type { EquationRelation } from "../sheet-relation.ts";
import { checkProductSize, checkSize } from "./check-size.ts";
import { checkDimensions } from "./dimension.ts";
import { type Draft, type DraftTerm, demand, helper } from "./draft.ts";
import { claimOf } from "./equation-claim.ts";
import {
  asConstant,
  constantOf,
  type Polynomial,
  partsOf,
  plusTimes,
  product,
  variableOf,
} from "./polynomial.ts";
import { demandDivisor, percents } from "./ratios.ts";
import { type Compiler, claiming, type Names, stating } from "./relation.ts";
import { writeExpression } from "./write-expression.ts";

const one = fractionOf(1n);
const minusOne = fractionOf(-1n);

/** left = right, left ≤ right or left < right. */
export const compileEquation: Compiler<EquationRelation> = (equation, names, draft) => {
  const { left, right, relation = "=" } = equation;
  const unitOf = (id: string): Entry["term"]["unit"] => (draft.entries[names.place(id)] as Entry).term.unit;
  checkDimensions([left, right], unitOf, names.relation);
  const { monomials, constant } = partsOf(
    plusTimes(expand(left, names, draft), minusOne, expand(right, names, draft)),
  );
  if (names.asked.size === 0) {
    throw new PovertyError("RELATION_EMPTY", `Cannot verify ${names.relation}: it names no figure`, equation);
  }
  const terms = monomials.map(({ coefficient, variables }): DraftTerm => [coefficient, ...variables]);
  demand(draft, terms, relation, constant);
  const claim = claimOf(equation, names, draft);
  if (claim !== null) return claiming(claim);
  const sign = relation === "<=" ? "≤" : relation;
  return stating((text) => {
    const shown = (side: Expression): string => writeExpression(side, (id) => text(names.place(id)));
    return `${shown(left)} ${sign} ${shown(right)}`;
  });
};

function expand(expression: Expression, names: Names, draft: Draft): Polynomial {
  if (typeof expression === "number") {
    return constantOf(fractionFromDecimal(readDecimal(expression, `number in ${names.relation}`)));
  }
  if (typeof expression === "string") {
    const place = names.place(expression);
    return variableOf(place, fractionOf(1n, percents(place, draft)));
  }
  const parts = expression.of.map((part) => expand(part, names, draft));
  const [first, ...others] = parts as [Polynomial, ...Polynomial[]];
  const step = stepOf(expression.op, names, draft);
  return others.reduce((sum, part) => checkSize(step(sum, part), names.relation), first);
}

function stepOf(
  op: "+" | "-" | "*" | "/",
  names: Names,
  draft: Draft,
): (a: Polynomial, b: Polynomial) => Polynomial {
  switch (op) {
    case "+":
      return (a, b) => plusTimes(a, one, b);
    case "-":
      return (a, b) => plusTimes(a, minusOne, b);
    case "*":
      return (a, b) => {
        checkProductSize(a, b, names.relation);
        return product(a, b);
      };
    case "/":
      return (a, b) => quotient(a, b, names, draft);
  }
}

/** a / b, as a helper q with q × b = a. */
function quotient(a: Polynomial, b: Polynomial, names: Names, draft: Draft): Polynomial {
  const number = asConstant(b);
  if (number !== null) {
    if (number.n !== 0n) return product(a, constantOf(number.inverse()));
    throw new PovertyError("RATE_OVER_ZERO", `Cannot verify ${names.relation}: it divides by zero`, 0);
  }
  const result = variableOf(helper(draft, everything, false));
  const { monomials, constant } = partsOf(plusTimes(product(result, b), minusOne, a));
  demand(
    draft,
    monomials.map(({ coefficient, variables }): DraftTerm => [coefficient, ...variables]),
    "=",
    constant,
  );
  // The sign of a divisor is known when it is one figure; of a difference or another quotient it is not.
  const [single] = b.size === 1 ? [...b.values()] : [];
  if (single?.variables.length !== 1) return result;
  const [divisor] = single.variables as readonly [number];
  if (divisor < draft.entries.length) demandDivisor(divisor, draft);
  return result;
}
