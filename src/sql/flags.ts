import { all, choose, column, compare, countIf, type Expression, isNull, plus, whole } from "./expression.ts";

/** A column of deprivations: of the numbers 0 and 1, or of truth values. */
export interface Flag {
  readonly column: string;
  readonly type: "number" | "boolean";
}

/** Whether a household is deprived. */
export const isDeprived = (flag: Flag): Expression =>
  flag.type === "boolean" ? column(flag.column) : compare(column(flag.column), "=", whole(1));

/** Whether a household is known not to be deprived. */
export const isKnownNotDeprived = (flag: Flag): Expression =>
  flag.type === "boolean"
    ? { kind: "not", of: column(flag.column) }
    : compare(column(flag.column), "=", whole(0));

/** The sum of 2^j over the flags j that are set. */
export const profileOf = (flags: readonly Flag[]): Expression =>
  plus(...flags.map((flag, bit) => countIf(isDeprived(flag), 2 ** bit)));

/** The sum of 2^j over the flags j that are missing. */
export const missingOf = (flags: readonly Flag[]): Expression =>
  plus(...flags.map((flag, bit) => countIf(isNull(column(flag.column)), 2 ** bit)));

/**
 * How many flags of a row are neither 0, 1 nor missing.
 *
 * What is not known to be right counts: NaN, and in engines that read a text as a number, a text that is none.
 */
export function refusedCodes(flags: readonly Flag[]): Expression {
  const numbers = flags.filter(({ type }) => type === "number").map((flag) => column(flag.column));
  return plus(
    ...numbers.map((value) =>
      isRefused([[compare(value, "=", whole(0))], [compare(value, "=", whole(1))], [isNull(value)]]),
    ),
  );
}

/** 0 where all tests of some list hold, else 1, also where a test is not known to hold. */
export const isRefused = (allowed: readonly (readonly Expression[])[]): Expression =>
  choose(
    allowed.map((tests) => [all(...tests), whole(0)] as const),
    whole(1),
  );

/** Whether a column, taken as an exact decimal of so many places, is what it was and not below 0. */
export const isExact = (value: Expression, decimal: Expression): readonly Expression[] => [
  compare(decimal, "=", value),
  compare(value, ">=", whole(0)),
];
