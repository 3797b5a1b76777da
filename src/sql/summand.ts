import { aggregate, column, compare, decimalOf, type Expression, whole } from "./expression.ts";
import { isExact, isRefused } from "./flags.ts";
import type { NamedExpression } from "./select.ts";

/** The columns that make the weight of a row. */
export interface WeightColumns {
  readonly weights: string | null;
  readonly members: string | null;
  readonly places: number;
}

/** Households have at most so many members, as in `tabulate`. */
const mostMembers = 9000;

/** Digits before the point of the largest weight; and of a number of members, so that one that is too large is seen. */
const weightDigits = 10;
const memberDigits = 9;

/**
 * The sums of weights of a group of rows; none where every row weighs 1.
 *
 * A weight is taken as an exact decimal; rows in which that changes it, or it is missing or out of range, are counted,
 * and the reader refuses them. The least and the largest weight bound the sum, so that a sum that ran over is seen.
 */
export function weightSums({ weights, members, places }: WeightColumns): readonly NamedExpression[] {
  const parts: { readonly value: Expression; readonly valid: readonly Expression[] }[] = [];
  if (weights !== null) {
    const value = decimalOf(column(weights), weightDigits, places);
    parts.push({ value, valid: isExact(column(weights), value) });
  }
  if (members !== null) {
    const value = decimalOf(column(members), memberDigits, 0);
    const inRange = compare(column(members), "<=", whole(mostMembers));
    parts.push({ value, valid: [...isExact(column(members), value), inRange] });
  }
  const [first, second] = parts;
  if (first === undefined) return [];
  const summand: Expression =
    second === undefined ? first.value : { kind: "times", left: first.value, right: second.value };
  const refused = isRefused([parts.flatMap(({ valid }) => valid)]);
  return [
    ["weight", aggregate("SUM", summand)],
    ["least_weight", aggregate("MIN", summand)],
    ["most_weight", aggregate("MAX", summand)],
    ["refused_weights", aggregate("SUM", refused)],
  ];
}
