import type { Rounding } from "../../../number/index.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import { decidePart } from "./decide-part.ts";
import { smallestSet } from "./smallest.ts";
import type { Workbench } from "./workbench.ts";

/** A smallest set of relations and figures, by their places, that cannot hold together. */
export interface Conflict {
  readonly relations: readonly number[];
  readonly figures: readonly number[];
  readonly proved: boolean;
}

/** Finds conflicts among connected relations that cannot hold together; no two share a relation. */
export function conflictsIn(bench: Workbench, group: readonly number[], rounding: Rounding): Conflict[] {
  const conflicts: Conflict[] = [];
  const left = new Set(group);
  const found = (relations: readonly number[], figures: readonly number[]): void => {
    const conflict = smallestConflict(bench, relations, figures, rounding);
    conflicts.push(conflict);
    for (const relation of conflict.relations) left.delete(relation);
  };
  // What one relation shows by itself is told first: it is the easiest to check by hand.
  for (const relation of group) {
    const own = decidePart(bench, { relations: [relation] }, rounding);
    if (own.answer === "unsatisfiable") found([relation], printedOf(bench, [relation]));
  }
  while (left.size > 0) {
    const { answer, relations, figures } = decidePart(bench, { relations: [...left] }, rounding);
    if (answer !== "unsatisfiable" || relations.length === 0) break;
    found(relations, figures);
  }
  return conflicts;
}

/** The figures of relations that are printed. */
const printedOf = ({ compiled }: Workbench, relations: readonly number[]): number[] => [
  ...new Set(
    relations.flatMap((relation) =>
      (compiled.relations[relation] as CompiledRelation).figures.filter(
        (figure) => compiled.entries[figure]?.printed,
      ),
    ),
  ),
];

/** A member of a set: a relation, or the print of a figure. */
type Member = readonly [kind: "relation" | "figure", place: number];

function smallestConflict(
  bench: Workbench,
  relations: readonly number[],
  figures: readonly number[],
  rounding: Rounding,
): Conflict {
  const members: Member[] = [
    ...relations.map((place): Member => ["relation", place]),
    ...figures.map((place): Member => ["figure", place]),
  ];
  const { members: smallest, proved } = smallestSet(members, (some) => {
    const part = { relations: placesOf(some, "relation"), figures: new Set(placesOf(some, "figure")) };
    const { answer } = decidePart(bench, part, rounding);
    return answer === "open" ? null : answer === "unsatisfiable";
  });
  return { relations: placesOf(smallest, "relation"), figures: placesOf(smallest, "figure"), proved };
}

const placesOf = (members: readonly Member[], kind: Member[0]): number[] =>
  members.filter(([own]) => own === kind).map(([, place]) => place);
