import type { Standard } from "../../standard/index.ts";
import { blockRows, labelCoder, type ReadColumn } from "../../table/index.ts";
import type { ClassCounts } from "../classified-households.ts";
import type { AnswerSets } from "./answer-sets.ts";
import { classCounts } from "./class-counts.ts";

/** Counts the answers of one grouping. */
export interface GroupTally {
  add(start: number, count: number, answers: Int16Array): void;
  /** How many rows have each answer, by label, in the order in which labels first come. */
  tallies(): readonly (readonly [label: string, tally: readonly number[]])[];
  /** By label. */
  counts(sets: AnswerSets, standard: Standard): Readonly<Record<string, ClassCounts>>;
}

/** Prepares the counting by the labels of a column. */
export function groupTally(column: ReadColumn): GroupTally {
  const coder = labelCoder(column);
  const codes = new Int32Array(blockRows);
  const tallies: number[][] = [];
  return {
    add(start, count, answers) {
      coder.code(start, count, codes);
      while (tallies.length < coder.labels.length) tallies.push([]);
      for (let at = 0; at < count; at++) {
        const tally = tallies[codes[at] as number] as number[];
        const answer = answers[at] as number;
        while (tally.length <= answer) tally.push(0);
        tally[answer] = (tally[answer] as number) + 1;
      }
    },
    tallies: () => coder.labels.map((label, at) => [label, tallies[at] as number[]] as const),
    counts: (sets, standard) =>
      Object.freeze(
        Object.fromEntries(
          coder.labels.map((label, at) => [label, classCounts(tallies[at] as number[], sets, standard)]),
        ),
      ),
  };
}
