import {
  add,
  divide,
  type ExactInterval,
  fractionFromDecimal,
  fractionOf,
  multiply,
  point,
  readDecimal,
  scale,
  subtract,
} from "../../../number/index.ts";
import type { Expression, Operation } from "../expression.ts";
import type { EquationRelation } from "../sheet-relation.ts";
import type { Draft } from "./draft.ts";
import { percents } from "./ratios.ts";
import type { Claim, Names } from "./relation.ts";
import { writeExpression } from "./write-expression.ts";

/**
 * What an equation gives as the result of other figures: that whose one side is a printed figure, and in which none
 * stands twice. `null` for all others.
 */
export function claimOf(
  { left, right, relation = "=" }: EquationRelation,
  names: Names,
  draft: Draft,
): Claim | null {
  const [result, formula] = typeof right === "string" ? [right, left] : [left, right];
  if (relation !== "=" || typeof result !== "string" || typeof formula !== "object") return null;
  const ids = idsIn(formula);
  if (new Set([...ids, result]).size <= ids.length) return null;
  const printed = names.place(result);
  const operands = ids.map(names.place);
  const values = (intervals: readonly ExactInterval[]): ReadonlyMap<string, ExactInterval> =>
    new Map(
      ids.map((id, at) => {
        const inOnes = fractionOf(1n, percents(operands[at] as number, draft));
        return [id, scale(intervals[at] as ExactInterval, inOnes)];
      }),
    );
  return {
    operands,
    printed,
    result: (intervals) => evaluate(formula, values(intervals)),
    formula: (texts) => {
      const textOf = new Map(ids.map((id, at) => [id, texts[at] as string]));
      return writeExpression(formula, (id) => textOf.get(id) as string);
    },
    inPercent: percents(printed, draft) !== 1n,
  };
}

/** The figures of an expression, as often as they stand in it. */
function idsIn(expression: Expression): string[] {
  if (typeof expression === "string") return [expression];
  return typeof expression === "number" ? [] : expression.of.flatMap(idsIn);
}

const operations: Readonly<
  Record<Operation["op"], (a: ExactInterval, b: ExactInterval) => ExactInterval | null>
> = { "+": add, "-": subtract, "*": multiply, "/": divide };

/** All results of an expression; `null` where a divisor may be zero. */
function evaluate(expression: Expression, values: ReadonlyMap<string, ExactInterval>): ExactInterval | null {
  if (typeof expression === "string") return values.get(expression) as ExactInterval;
  if (typeof expression === "number") return point(fractionFromDecimal(readDecimal(expression, "number")));
  const results = expression.of.map((part) => evaluate(part, values));
  return results.reduce((a, b) => (a === null || b === null ? null : operations[expression.op](a, b)));
}
