import type { Entry } from "../read/entry.ts";
import type { Allowed } from "../solve/messages.ts";
import { type Candidate, rankOf } from "./candidate.ts";
import { printOf } from "./print.ts";
import type { Setting } from "./setting.ts";

/** Values with so many digits hardly agree by chance. */
const manyDigits = 3;

/** Whether a figure repeats what is printed in another row of its column, the nearest first. */
export function copied(
  { bench }: Setting,
  figure: number,
  allowed: NonNullable<Allowed>,
  column: readonly number[],
): Candidate[] {
  const { entries } = bench.compiled;
  const { term } = entries[figure] as Entry;
  const twins = column.filter((other) => {
    const entry = entries[other] as Entry;
    return (
      other !== figure &&
      entry.printed &&
      entry.term.unit === term.unit &&
      entry.term.value.equals(term.value)
    );
  });
  const nearest = twins.sort((a, b) => Math.abs(a - figure) - Math.abs(b - figure))[0];
  if (nearest === undefined) return [];
  const few = printOf(entries[figure] as Entry).digits.toString().length < manyDigits;
  // Short values agree by chance, so that for them every other slip is likelier.
  const rank = few ? rankOf("carried") + 1 : rankOf("copied");
  return [
    {
      kind: "copied",
      figure,
      meant: null,
      allowed,
      instead: new Map([[figure, allowed]]),
      other: nearest,
      rank,
    },
  ];
}

/** The figures that measure one thing: those with the same text in `measures`. */
export function columnsOf(entries: readonly Entry[]): (figure: number) => readonly number[] {
  const columns = new Map<string | undefined, number[]>();
  for (const [place, { given }] of entries.entries()) {
    if (given.measures === undefined) continue;
    const column = columns.get(given.measures);
    if (column === undefined) columns.set(given.measures, [place]);
    else column.push(place);
  }
  return (figure) => {
    const { measures } = (entries[figure] as Entry).given;
    return columns.get(measures) ?? [];
  };
}
