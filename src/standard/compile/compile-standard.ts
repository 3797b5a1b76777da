import { Decimal } from "../../number/index.ts";
import { refuse } from "../document/refuse.ts";
import type { Standard } from "../standard.ts";
import {
  bandOf,
  type CompiledArea,
  type CompiledStandard,
  cellOf,
  type Outcome,
} from "./compiled-standard.ts";
import { type DeprivationState, deprivationStates } from "./deprivation-states.ts";
import { stepsOfRules } from "./deprivation-steps.ts";
import { holds, type Situation } from "./holds.ts";
import { proveOneClass } from "./prove-one-class.ts";
import { wholeWeights } from "./weights.ts";

/**
 * Compiles a standard, and proves on the way that in every situation its rules give one class or one declared gap.
 *
 * The proof is complete: the rules only compare, so that what holds for one income of a band and one state of
 * deprivations holds for all, and there are finitely many bands and states.
 */
export function compileStandard(standard: Standard): CompiledStandard {
  const indicators = standard.dimensions.flatMap((dimension) => dimension.indicators);
  const { weights, whole } = wholeWeights(indicators);
  const states = deprivationStates({ count: 0, score: 0 }, weights);
  if (states === null)
    throw refuse("dimensions", weights, "weights with fewer different sums, to prove the classes");
  const compiled = {
    standard,
    indicators: indicators.map(({ id }) => id),
    indicatorAt: new Map(indicators.map(({ id }, at) => [id, at])),
    weights,
    countSteps: stepsOfRules(standard, whole, "count"),
    scoreSteps: stepsOfRules(standard, whole, "score"),
    outcomes: [] as Outcome[],
    areas: new Map<string, CompiledArea>(),
  };
  for (const { id } of standard.areas) compiled.areas.set(id, compileArea(id, compiled, states, whole));
  return compiled;
}

function compileArea(
  area: string,
  compiled: CompiledStandard & { readonly outcomes: Outcome[] },
  states: readonly DeprivationState[],
  whole: bigint,
): CompiledArea {
  const { standard, countSteps, scoreSteps, outcomes } = compiled;
  const amounts = distinctAmounts(area, standard);
  const incomeBands = 2 * amounts.length + 1;
  const table = new Int16Array(incomeBands * (countSteps.length + 1) * (scoreSteps.length + 1)).fill(-1);
  for (let incomeBand = 0; incomeBand < incomeBands; incomeBand++) {
    for (const state of states) {
      const cell = cellOf(
        compiled,
        incomeBand,
        bandOf(countSteps, state.count),
        bandOf(scoreSteps, state.score),
      );
      if (table[cell] !== -1) continue;
      const situation: Situation = { area, amounts, incomeBand, state };
      const rules = standard.rules.flatMap(({ when }, at) =>
        holds(when, situation, standard, whole) ? [at] : [],
      );
      const classes = proveOneClass(rules, situation, standard, whole);
      table[cell] = indexOfOutcome({ classes, rules }, outcomes);
    }
  }
  return { id: area, amounts, numbers: asNumbers(amounts), table };
}

function distinctAmounts(area: string, standard: Standard): readonly Decimal[] {
  const amounts = standard.income.lines.map((line) => line.amounts[area] as Decimal);
  return amounts
    .filter((amount, at) => amounts.findIndex((other) => other.equals(amount)) === at)
    .sort((a, b) => Decimal.prototype.comparedTo.call(a, b));
}

/** Decimals of at most 15 digits are told apart by the doubles nearest to them. */
const asNumbers = (amounts: readonly Decimal[]): Float64Array | null =>
  amounts.every((amount) => amount.precision() <= 15) ? Float64Array.from(amounts, Number) : null;

function indexOfOutcome(outcome: Outcome, outcomes: Outcome[]): number {
  // The same rules give the same classes.
  const known = outcomes.findIndex(({ rules }) => String(rules) === String(outcome.rules));
  return known >= 0 ? known : outcomes.push(outcome) - 1;
}
