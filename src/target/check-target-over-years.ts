import { PovertyError, show } from "../errors/index.ts";
import { add, fractionOf } from "../number/index.ts";
import { type Actual, readActual } from "./actual.ts";
import { checkArguments } from "./check-target.ts";
import { judge } from "./judge.ts";
import { type Measurement, over } from "./measurement.ts";
import type { Target } from "./target.ts";
import type { TargetCheckOptions, TargetResult } from "./target-result.ts";

/** What was reached in each year: a list from the first year on, or by year. */
export type ActualsByYear = readonly Actual[] | Readonly<Record<string, Actual>>;

/** A target for each year, checked year by year and on average. Frozen plain data. */
export interface TargetOverYears {
  readonly kind: "target-over-years";
  /** The result of each year, in the order of the years; `year` is the place in a list, from "1" on. */
  readonly years: readonly { readonly year: string; readonly result: TargetResult }[];
  /** The result of the average: the total over the number of years. */
  readonly mean: TargetResult;
}

/**
 * Checks a yearly target in each of several years, and on average over them.
 *
 * The average is the total divided by the number of years, that is of intervals: from the end of 2021 to the end of
 * 2024 there are three. It can be met while a single year missed, so both are given. For a total over a period that
 * is known by its first and last value only, use `checkTarget` with `{ from, to, years }`.
 *
 * @param target a target for reductions, cuts or increases; a level has no average
 * @param actuals what was reached in each year
 * @param options the language of the reasons
 * @returns the results, frozen
 * @throws PovertyError `ARGUMENT_INVALID` when there is no year, or the target is a level; or an error of `checkTarget`
 * @example On average above 1.5 points a year, and below in two years of three
 * ```ts
 * import { checkTargetOverYears, parseTarget } from "poverty-indicators";
 *
 * const target = parseTarget("giảm 1,5%/năm");
 * const result = checkTargetOverYears(target, { 2022: "1.82", 2023: "1.44", 2024: "1.40" });
 * result.mean.outcome; // => "exceeded"
 * result.mean.actual.toFixed(2); // => "1.55"
 * result.years.map(({ year, result }) => `${year} ${result.outcome}`); // => ["2022 exceeded", "2023 missed", "2024 missed"]
 * ```
 */
export function checkTargetOverYears(
  target: Target,
  actuals: ActualsByYear,
  options: TargetCheckOptions = {},
): TargetOverYears {
  const locale = checkArguments(target, options);
  if (target.measure === "level")
    throw invalid(`the target ${show(target.text)}: a level has no average`, target);
  if (typeof actuals !== "object" || actuals === null)
    throw invalid(`${show(actuals)}: expected a list or an object`, actuals);
  const named = Array.isArray(actuals)
    ? actuals.map((actual: Actual, at): [string, Actual] => [String(at + 1), actual])
    : Object.entries(actuals);
  const measured = named.map(([year, actual]) => ({ year, reached: readActual(actual, target) }));
  const total = measured.map(({ reached }) => reached).reduce<Measurement | null>(sum, null);
  if (total === null) throw invalid("no year: expected what was reached in each", actuals);
  return Object.freeze({
    kind: "target-over-years",
    years: Object.freeze(
      measured.map(({ year, reached }) => Object.freeze({ year, result: judge(target, reached, locale) })),
    ),
    mean: judge(target, over(total, fractionOf(BigInt(measured.length))), locale),
  });
}

const sum = (total: Measurement | null, next: Measurement): Measurement =>
  total === null
    ? next
    : { ...next, value: total.value.add(next.value), values: add(total.values, next.values) };

const invalid = (state: string, received: unknown): PovertyError =>
  new PovertyError("ARGUMENT_INVALID", `Cannot check over years ${state}`, received);
