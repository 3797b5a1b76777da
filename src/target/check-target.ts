import { checkOptions, PovertyError, show } from "../errors/index.ts";
import { checkLocale, isUnit, type Locale } from "../figure/index.ts";
import { type Actual, readActual } from "./actual.ts";
import { judge } from "./judge.ts";
import type { Target } from "./target.ts";
import type { TargetCheckOptions, TargetResult } from "./target-result.ts";

/**
 * Checks whether a target was reached.
 *
 * The actual is in the terms of the target: for a reduction how much was achieved (a fall above zero, a rise below),
 * in points for a rate; for a relative cut by how many percent; for an increase by how much; for a level the level.
 * Or it is given as `{ from, to }`, the values before and after, and `{ from, to, years }` for the average a year.
 *
 * A range is met from its lower end on and exceeded above its upper end; one number is met exactly there, exceeded
 * above. A bound without another end ("trên 3%") is never exceeded. Where less is better, the same holds downwards.
 * A printed figure stands for every value that prints so under half-up; when these give more than one outcome, the
 * result is `undecidable`, as it always is for a target with "khoảng".
 *
 * @param target a target, of `parseTarget` or written by hand
 * @param actual what was reached
 * @param options the language of the reason
 * @returns the outcome with its reason, frozen
 * @throws PovertyError `UNIT_MISMATCH` when a figure is in another unit than the target, `RATE_OVER_ZERO` for a
 * relative cut from nothing, `YEARS_INVALID`, `ARGUMENT_INVALID`, `LOCALE_UNKNOWN`, or an error of `decimal`
 * @example Lào Cai, a fall of 5.02 points against "3-4%/năm"
 * ```ts
 * import { checkTarget, parseTarget } from "poverty-indicators";
 *
 * const result = checkTarget(parseTarget("3-4%/năm"), "5.02");
 * result.outcome; // => "exceeded"
 * result.attainment.upper?.percent.toFixed(1); // => "125.5"
 * result.attainment.lower?.percent.toFixed(2); // => "167.33"
 * result.because; // => "with 5.02 percentage points, 1.02 percentage points above 4 percentage points, the target is exceeded"
 * ```
 * @example A strict bound, and an actual that was rounded for print
 * ```ts
 * import { checkTarget, parseFigure, parseTarget } from "poverty-indicators";
 *
 * const target = parseTarget("giảm trên 3%");
 * checkTarget(target, 3).outcome; // => "missed"
 * checkTarget(target, 3).onBound; // => true
 * checkTarget(target, parseFigure("3,0%")).outcome; // => "undecidable"
 * checkTarget(target, parseFigure("3,0%")).possible; // => ["missed", "met"]
 * ```
 * @example Poor and near-poor households against "giảm 1/2", from the two counts
 * ```ts
 * import { checkTarget, parseTarget } from "poverty-indicators";
 *
 * const halving = parseTarget("giảm 1/2 số hộ nghèo và hộ cận nghèo so với đầu kỳ");
 * checkTarget(halving, { from: 2000, to: 1000 }).outcome; // => "met"
 * ```
 */
export function checkTarget(target: Target, actual: Actual, options: TargetCheckOptions = {}): TargetResult {
  const locale = checkArguments(target, options);
  return judge(target, readActual(actual, target), locale);
}

/** Refuses what is not a target and options that are not known; gives the language to report in. */
export function checkArguments(target: Target, options: TargetCheckOptions): Locale {
  if (
    typeof target !== "object" ||
    target === null ||
    target.kind !== "target" ||
    typeof target.text !== "string" ||
    !measures.has(target.measure) ||
    !aims.has(target.aim) ||
    !isUnit(target.unit)
  ) {
    throw new PovertyError("ARGUMENT_INVALID", `Cannot check ${show(target)}: expected a target`, target);
  }
  checkOptions(options);
  return checkLocale(options.locale) ?? "en";
}

const measures: ReadonlySet<unknown> = new Set<Target["measure"]>([
  "reduction",
  "relative-cut",
  "increase",
  "level",
]);
const aims: ReadonlySet<unknown> = new Set<Target["aim"]>(["at-least", "at-most"]);
