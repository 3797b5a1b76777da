import type { Decimal } from "../../number/index.ts";
import type { Comparison, Condition } from "../condition.ts";
import type { IncomeLine, Standard } from "../standard.ts";
import type { DeprivationState } from "./deprivation-states.ts";
import { stepOfTest } from "./deprivation-steps.ts";

/** Where the rules are asked: an area, an income band of it, and a state of deprivations. */
export interface Situation {
  readonly area: string;
  readonly amounts: readonly Decimal[];
  readonly incomeBand: number;
  readonly state: DeprivationState;
}

const compares: Record<Comparison, (difference: number) => boolean> = {
  below: (difference) => difference < 0,
  "at-most": (difference) => difference <= 0,
  "at-least": (difference) => difference >= 0,
  above: (difference) => difference > 0,
};

/** Whether a condition holds in a situation: the one evaluator of every standard. */
export function holds(
  condition: Condition,
  situation: Situation,
  standard: Standard,
  whole: bigint,
): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, situation, standard, whole));
  if ("any" in condition) return condition.any.some((part) => holds(part, situation, standard, whole));
  if ("income" in condition) {
    const line = standard.income.lines.find(({ id }) => id === condition.line) as IncomeLine;
    const amount = line.amounts[situation.area] as Decimal;
    const at = situation.amounts.findIndex((other) => other.equals(amount));
    return compares[condition.income](situation.incomeBand - (2 * at + 1));
  }
  const { of, reaches, wanted } = stepOfTest(condition, standard, whole);
  return situation.state[of] >= reaches === wanted;
}
