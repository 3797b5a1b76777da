import type { CompiledArea, CompiledStandard } from "../../standard/index.ts";
import { possibleOutcomes } from "../classify/possible-outcomes.ts";
import type { Answers } from "../classify/read-deprivations.ts";
import type { AnswerSets } from "./answer-sets.ts";
import { areaBit, type Block } from "./block.ts";
import type { IncomeReader } from "./income-reader.ts";

/** Answers the rows of a block that miss something, or all rows. */
export type RowAnswers = (start: number, count: number, block: Block, all: boolean) => void;

/**
 * Prepares the answers of rows that miss something, or whose income is more than a number, by the same rules as for one
 * household. Rows that miss the same come to the same, so that each situation is worked out once.
 *
 * @param present the indicator of each bit of a profile
 */
export function rowAnswers(
  compiled: CompiledStandard,
  present: readonly number[],
  incomes: IncomeReader,
  sets: AnswerSets,
): RowAnswers {
  const areas = [...compiled.areas.values()];
  const known = new Map<string, number>();
  const answerOf = (row: number, area: number, profile: number, missing: number): number => {
    const possible = area < 0 ? areas : [areas[area] as CompiledArea];
    const places = possible.map((one) => ({ area: one, bands: incomes.bands(row, one) }));
    const key = `${area} ${places.map(({ bands }) => `${bands.first}-${bands.last}`).join()} ${profile} ${missing}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answers = answersOf(profile, missing, present, compiled.indicators.length);
    const answer = sets.find(
      places.flatMap(({ area: one, bands }) => possibleOutcomes(compiled, one, bands, answers)),
    );
    known.set(key, answer);
    return answer;
  };
  return (start, count, { areas: areasOfRows, profiles, missing, answers }, all) => {
    for (let at = 0; at < count; at++) {
      const lacks = missing[at] as number;
      if (lacks === 0 && !all) continue;
      const area = (lacks & areaBit) === 0 ? (areasOfRows[at] as number) : -1;
      answers[at] = answerOf(start + at, area, profiles[at] as number, lacks);
    }
  };
}

function answersOf(
  profile: number,
  missing: number,
  present: readonly number[],
  indicators: number,
): Answers {
  const answers: (boolean | null)[] = new Array(indicators).fill(null);
  present.forEach((indicator, bit) => {
    if (((missing >> bit) & 1) === 0) answers[indicator] = ((profile >> bit) & 1) === 1;
  });
  return answers;
}
