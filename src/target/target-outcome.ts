import { type ExactInterval, everything, intersect } from "../number/index.ts";
import type { Target } from "./target.ts";

/** Whether a target was reached, and whether more than it asks for. */
export type TargetOutcome = "missed" | "met" | "exceeded";

/** Every outcome that some of the values reached give, in the order of `TargetOutcome`. */
export function outcomesOf(
  aim: Target["aim"],
  { lower, upper, lowerClosed, upperClosed }: ExactInterval,
  reached: ExactInterval,
): readonly TargetOutcome[] {
  const below = { ...everything, upper: lower, upperClosed: !lowerClosed };
  const above = { ...everything, lower: upper, lowerClosed: !upperClosed };
  const inside = { lower, upper, lowerClosed, upperClosed };
  const worse = aim === "at-least" ? lower !== null && below : upper !== null && above;
  const better = aim === "at-least" ? upper !== null && above : lower !== null && below;
  const outcomes: TargetOutcome[] = [];
  if (worse && intersect(worse, reached) !== null) outcomes.push("missed");
  if (intersect(inside, reached) !== null) outcomes.push("met");
  if (better && intersect(better, reached) !== null) outcomes.push("exceeded");
  return outcomes;
}
