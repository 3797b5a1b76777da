import { type ExactInterval, everything, type Fraction } from "../../../number/index.ts";
import type { Constraint } from "./problem.ts";

/** The sum of intervals and of a constant, kept so that one of them can be taken out again. */
export interface IntervalSum {
  readonly lower: Fraction;
  readonly upper: Fraction;
  /** How many of the lower and upper ends are without bound, and how many are open. */
  readonly unboundedBelow: number;
  readonly unboundedAbove: number;
  readonly openBelow: number;
  readonly openAbove: number;
}

/** Adds up intervals. */
export function sumOfIntervals(values: readonly ExactInterval[], constant: Fraction): IntervalSum {
  let lower = constant;
  let upper = constant;
  let [unboundedBelow, unboundedAbove, openBelow, openAbove] = [0, 0, 0, 0];
  for (const value of values) {
    if (value.lower === null) unboundedBelow++;
    else lower = lower.add(value.lower);
    if (value.upper === null) unboundedAbove++;
    else upper = upper.add(value.upper);
    if (!value.lowerClosed) openBelow++;
    if (!value.upperClosed) openAbove++;
  }
  return { lower, upper, unboundedBelow, unboundedAbove, openBelow, openAbove };
}

/** What one of the intervals must be so that the sum can be zero, or at most zero, or below it. */
export function shareOf(sum: IntervalSum, own: ExactInterval, sense: Constraint["sense"]): ExactInterval {
  const below = sum.unboundedBelow - (own.lower === null ? 1 : 0) > 0;
  const above = sum.unboundedAbove - (own.upper === null ? 1 : 0) > 0;
  const upper = below ? null : (own.lower === null ? sum.lower : sum.lower.sub(own.lower)).neg();
  const upperClosed = sum.openBelow - (own.lowerClosed ? 0 : 1) === 0;
  if (sense !== "=") return { ...everything, upper, upperClosed: sense === "<=" && upperClosed };
  const lower = above ? null : (own.upper === null ? sum.upper : sum.upper.sub(own.upper)).neg();
  const lowerClosed = sum.openAbove - (own.upperClosed ? 0 : 1) === 0;
  return { lower, upper, lowerClosed, upperClosed };
}
