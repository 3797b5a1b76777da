import { fraction } from "../../number/index.ts";
import type { Comparison, Condition, DeprivationTest } from "../condition.ts";
import { refuse } from "../document/refuse.ts";
import type { Cutoff, Standard } from "../standard.ts";
import { stepOfShare } from "./weights.ts";

/** A deprivation test as "the count (or score) reaches a step", or does not. */
export interface Step {
  readonly of: "count" | "score";
  readonly reaches: number;
  /** What the test wants to hear. */
  readonly wanted: boolean;
}

/** Turns a test of deprivations into a step: at most n is below n + 1, above n is at least n + 1. */
export function stepOfTest(test: DeprivationTest, standard: Standard, whole: bigint): Step {
  const cutoff = standard.cutoffs.find(({ id }) => id === test.cutoff) as Cutoff;
  const above = overStep.has(test.deprivations);
  const wanted = test.deprivations === "at-least" || test.deprivations === "above";
  if (cutoff.share === null) {
    return { of: "count", reaches: (cutoff.count as number) + (above ? 1 : 0), wanted };
  }
  const indicators = standard.dimensions.flatMap((dimension) => dimension.indicators);
  if (!indicators.some(({ weight }) => weight !== null)) {
    throw refuse(`cutoffs.${cutoff.id}`, cutoff.share, "a count, because the indicators have no weights");
  }
  return { of: "score", reaches: stepOfShare(fraction(cutoff.share), whole, above), wanted };
}

const overStep: ReadonlySet<Comparison> = new Set<Comparison>(["above", "at-most"]);

/** Every test of deprivations in a condition. */
export function deprivationTests(condition: Condition): readonly DeprivationTest[] {
  if ("deprivations" in condition) return [condition];
  if ("income" in condition) return [];
  return ("all" in condition ? condition.all : condition.any).flatMap(deprivationTests);
}

/** The steps of all rules, each once, rising. */
export function stepsOfRules(standard: Standard, whole: bigint, of: "count" | "score"): readonly number[] {
  const steps = standard.rules
    .flatMap(({ when }) => deprivationTests(when))
    .map((test) => stepOfTest(test, standard, whole))
    .flatMap((step) => (step.of === of ? [step.reaches] : []));
  return [...new Set(steps)].sort((a, b) => a - b);
}
