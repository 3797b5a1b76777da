import type { CompiledArea, CompiledStandard } from "../../standard/index.ts";
import type { ClassCounts } from "../classified-households.ts";
import { allBands, type IncomeBands } from "../classify/income-bands.ts";
import { possibleOutcomes } from "../classify/possible-outcomes.ts";
import type { Answers } from "../classify/read-deprivations.ts";
import { answerSets } from "./answer-sets.ts";
import { classCounts } from "./class-counts.ts";

/** What is known of households that are alike. */
export interface AlikeHouseholds {
  /** The area; `null` where it is not known. */
  readonly area: CompiledArea | null;
  /** The income band of an area; `null` where the income is not known. */
  readonly bandOf: ((area: CompiledArea) => number) | null;
  /** By position of the indicator. */
  readonly answers: Answers;
}

/** Counts households that something else has put together, by class, as if each had been classified by itself. */
export interface ClassTally {
  add(alike: AlikeHouseholds, households: number): void;
  counts(): ClassCounts;
}

/** Starts a count under a standard. */
export function classTally(compiled: CompiledStandard): ClassTally {
  const sets = answerSets(compiled);
  const tally: number[] = [];
  return {
    add({ area, bandOf, answers }, households) {
      const areas = area === null ? [...compiled.areas.values()] : [area];
      const bandsOf = (one: CompiledArea): IncomeBands =>
        bandOf === null ? allBands(one) : { first: bandOf(one), last: bandOf(one) };
      const answer = sets.find(
        areas.flatMap((one) => possibleOutcomes(compiled, one, bandsOf(one), answers)),
      );
      tally[answer] = (tally[answer] ?? 0) + households;
    },
    counts: () => classCounts(tally, sets, compiled.standard),
  };
}
