import type { AnswerSets } from "./answer-sets.ts";

/** Writes the classes of rows and counts the rows of each answer. */
export interface ClassWriter {
  readonly classes: Uint8Array;
  write(start: number, count: number, answers: Int16Array): void;
  /** How many rows have each answer. */
  tally(): readonly number[];
}

/** Prepares the writing of the classes of some rows. */
export function classWriter(rows: number, sets: AnswerSets): ClassWriter {
  const classes = new Uint8Array(rows);
  let tally = new Uint32Array(sets.classes.length);
  return {
    classes,
    write(start, count, answers) {
      if (tally.length < sets.classes.length) {
        const wider = new Uint32Array(sets.classes.length);
        wider.set(tally);
        tally = wider;
      }
      writeRows(start, count, answers, sets.codes(), classes, tally);
    },
    tally: () => [...tally],
  };
}

function writeRows(
  start: number,
  count: number,
  answers: Int16Array,
  codes: Uint8Array,
  classes: Uint8Array,
  tally: Uint32Array,
): void {
  for (let at = 0; at < count; at++) {
    const answer = answers[at] as number;
    classes[start + at] = codes[answer] as number;
    tally[answer] = (tally[answer] as number) + 1;
  }
}
