/**
 * A side of an equation over figures: the id of a figure, a number, or an operation on others. A percent counts as
 * 1/100 and money in đồng.
 *
 * `+` and `*` take one operand or more; `-` and `/` take two.
 */
export type Expression = string | number | Operation;

/** An operation on expressions. */
export interface Operation {
  readonly op: "+" | "-" | "*" | "/";
  readonly of: readonly Expression[];
}
