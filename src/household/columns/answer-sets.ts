import type { CompiledStandard, Outcome } from "../../standard/index.ts";

/**
 * The different answers that rows have, numbered: the outcomes of the standard first, then the sets of classes that rows
 * with something missing are left with.
 */
export interface AnswerSets {
  /** The classes by answer, as positions in the standard. */
  readonly classes: readonly (readonly number[])[];
  /** The answer of a row that may have any of some outcomes. */
  find(outcomes: readonly number[]): number;
  /** By answer, the position of its one class, or the number of classes where several are left. */
  codes(): Uint8Array;
}

/** Prepares the answers of a standard. */
export function answerSets({ standard, outcomes }: CompiledStandard): AnswerSets {
  const classes = outcomes.map((outcome) => outcome.classes);
  const known = new Map<string, number>();
  return {
    classes,
    find(possible) {
      const left = new Set(possible.flatMap((at) => (outcomes[at] as Outcome).classes));
      const sorted = [...left].sort((a, b) => a - b);
      const key = sorted.join();
      const answer = known.get(key) ?? classes.push(sorted) - 1;
      known.set(key, answer);
      return answer;
    },
    codes: () =>
      Uint8Array.from(classes, (one) => (one.length === 1 ? (one[0] as number) : standard.classes.length)),
  };
}
