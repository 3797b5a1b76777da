/**
 * What a query computes, as plain data. Every dialect writes all of it; there is nothing in it that engines are known to
 * differ on: no shift, no COALESCE, no average, no ordering, no sum of floats, no derived table.
 */
export type Expression =
  | { readonly kind: "column"; readonly name: string }
  /** A whole number that the library made. */
  | { readonly kind: "whole"; readonly value: number }
  /** A decimal number of the caller's, as plain text. */
  | { readonly kind: "amount"; readonly text: string }
  /** A text of the caller's. */
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "plus"; readonly terms: readonly Expression[] }
  | { readonly kind: "times"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "case"; readonly branches: readonly Branch[]; readonly otherwise: Expression }
  | {
      readonly kind: "compare";
      readonly left: Expression;
      readonly is: "=" | ">" | ">=" | "<" | "<=";
      readonly right: Expression;
    }
  | { readonly kind: "is-null"; readonly of: Expression }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "all"; readonly tests: readonly Expression[] }
  | { readonly kind: "aggregate"; readonly name: "SUM" | "MIN" | "MAX"; readonly of: Expression }
  | { readonly kind: "count" }
  /** A value as an exact decimal of so many digits before the point, and so many places. */
  | { readonly kind: "decimal"; readonly of: Expression; readonly digits: number; readonly places: number }
  /** A value as text, so that no driver makes a float of it. */
  | { readonly kind: "text"; readonly of: Expression };

/** One branch of a CASE. */
export interface Branch {
  readonly when: Expression;
  readonly gives: Expression;
}

export const column = (name: string): Expression => ({ kind: "column", name });
export const whole = (value: number): Expression => ({ kind: "whole", value });
export const plus = (...terms: readonly Expression[]): Expression => ({ kind: "plus", terms });
export const isNull = (of: Expression): Expression => ({ kind: "is-null", of });
export const all = (...tests: readonly Expression[]): Expression => ({ kind: "all", tests });
export const text = (of: Expression): Expression => ({ kind: "text", of });
export const decimalOf = (of: Expression, digits: number, places: number): Expression => ({
  kind: "decimal",
  of,
  digits,
  places,
});
export const aggregate = (name: "SUM" | "MIN" | "MAX", of: Expression): Expression => ({
  kind: "aggregate",
  name,
  of,
});
export const compare = (
  left: Expression,
  is: "=" | ">" | ">=" | "<" | "<=",
  right: Expression,
): Expression => ({ kind: "compare", left, is, right });

/** The first branch whose test holds; else the last value. */
export const choose = (
  branches: readonly (readonly [when: Expression, gives: Expression])[],
  otherwise: Expression,
): Expression => ({
  kind: "case",
  branches: branches.map(([when, gives]) => ({ when, gives })),
  otherwise,
});

/** A number where a test holds, and 0 where it does not or is not known. */
export const countIf = (test: Expression, value = 1): Expression => choose([[test, whole(value)]], whole(0));

/** Whether an expression depends on the row. */
export const readsColumn = (expression: Expression): boolean =>
  expression.kind === "column" ||
  Object.values(expression).some((part: unknown) => [part].flat().some(dependsOnRow));

function dependsOnRow(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  return "kind" in part ? readsColumn(part as Expression) : Object.values(part).some(dependsOnRow);
}
