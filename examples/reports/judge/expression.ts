import {
  addIntervals,
  divideIntervals,
  type Interval,
  multiplyIntervals,
  subtractIntervals,
} from "poverty-indicators";
import type { Difference, Expression, WeightedMean } from "../relation.ts";

const operations = {
  "+": { of: addIntervals, sign: "+" },
  "-": { of: subtractIntervals, sign: "−" },
  "*": { of: multiplyIntervals, sign: "×" },
  "/": { of: divideIntervals, sign: "/" },
} as const;

/** All values of an expression over figures that lie in intervals. */
export function evaluate(expression: Expression, valuesOf: (id: string) => Interval): Interval {
  if (typeof expression === "string") return valuesOf(expression);
  return expression.of
    .map((operand) => evaluate(operand, valuesOf))
    .reduce((left, right) => operations[expression.op].of(left, right));
}

/** An expression as a reader would write it, with sums and differences in brackets below the top. */
export function formulaOf(expression: Expression, textOf: (id: string) => string, inside = false): string {
  if (typeof expression === "string") return textOf(expression);
  const { op, of } = expression;
  const formula = of
    .map((operand) => formulaOf(operand, textOf, op === "/"))
    .join(` ${operations[op].sign} `);
  return inside && op !== "*" ? `(${formula})` : formula;
}

/** Σ weight × value / Σ weight. */
export const weightedMean = ({ terms }: WeightedMean): Expression => ({
  op: "/",
  of: [
    { op: "+", of: terms.map(({ weight, value }) => ({ op: "*", of: [weight, value] })) },
    { op: "+", of: terms.map(({ weight }) => weight) },
  ],
});

/** A fall against where it started. */
export const relativeFall = ({ from, to }: Difference): Expression => ({
  op: "/",
  of: [{ op: "-", of: [from, to] }, from],
});
