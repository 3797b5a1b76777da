import {
  bandOf,
  type CompiledArea,
  type CompiledStandard,
  cellOf,
  type DeprivationState,
  deprivationStates,
} from "../../standard/index.ts";
import type { IncomeBands } from "./income-bands.ts";
import type { Answers } from "./read-deprivations.ts";

/** Every outcome that the rules give to some completion of what is not known, as rising positions in `outcomes`. */
export function possibleOutcomes(
  compiled: CompiledStandard,
  area: CompiledArea,
  { first, last }: IncomeBands,
  answers: Answers,
): readonly number[] {
  const found: number[] = [];
  for (const { countBand, scoreBand } of deprivationBands(compiled, answers)) {
    for (let band = first; band <= last; band++) {
      const outcome = area.table[cellOf(compiled, band, countBand, scoreBand)] as number;
      if (!found.includes(outcome)) found.push(outcome);
    }
  }
  return found.sort((a, b) => a - b);
}

interface DeprivationBands {
  readonly countBand: number;
  readonly scoreBand: number;
}

function deprivationBands(compiled: CompiledStandard, answers: Answers): readonly DeprivationBands[] {
  const { weights, countSteps, scoreSteps } = compiled;
  let count = 0;
  let score = 0;
  const undecided: number[] = [];
  for (let at = 0; at < answers.length; at++) {
    const answer = answers[at];
    if (answer === null) undecided.push(weights[at] as number);
    else if (answer === true) {
      count++;
      score += weights[at] as number;
    }
  }
  if (scoreSteps.length === 0) {
    const least = bandOf(countSteps, count);
    const most = bandOf(countSteps, count + undecided.length);
    return Array.from({ length: most - least + 1 }, (_, more) => ({ countBand: least + more, scoreBand: 0 }));
  }
  // Not null: a standard whose weights have too many sums is refused when it is defined.
  const states = deprivationStates({ count, score }, undecided) as readonly DeprivationState[];
  return states.map((state) => ({
    countBand: bandOf(countSteps, state.count),
    scoreBand: bandOf(scoreSteps, state.score),
  }));
}
