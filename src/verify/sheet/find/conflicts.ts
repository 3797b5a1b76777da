import type { ExactInterval, Rounding } from "../../../number/index.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import type { Entry } from "../read/entry.ts";
import { allNeeded } from "./all-needed.ts";
import { decidePart, type PartDecision } from "./decide-part.ts";
import { smallestSet } from "./smallest.ts";
import type { ToldPart, Workbench } from "./workbench.ts";

/** A smallest set of relations and figures, by their places, that cannot hold together. */
export interface Conflict {
  readonly relations: readonly number[];
  readonly figures: readonly number[];
  readonly proved: boolean;
}

/**
 * Finds conflicts among connected relations that cannot hold together; no two share a relation.
 *
 * @param instead domains that stand in the place of those that figures have by their prints
 */
export function conflictsIn(
  bench: Workbench,
  group: readonly number[],
  rounding: Rounding,
  instead: ReadonlyMap<number, ExactInterval> = new Map(),
): Conflict[] {
  const conflicts: Conflict[] = [];
  const left = new Set(group);
  const found = (relations: readonly number[], figures: readonly number[]): void => {
    const conflict = smallestConflict(bench, { relations, figures: new Set(figures), instead }, rounding);
    conflicts.push(conflict);
    for (const relation of conflict.relations) left.delete(relation);
  };
  // What one relation shows by itself is told first: it is the easiest to check by hand.
  for (const relation of group) {
    const own = decidePart(bench, { relations: [relation], instead }, rounding, stepsToLeaveOut);
    if (own.answer === "unsatisfiable") found([relation], printedOf(bench, [relation], instead));
  }
  const decideLeft = (): PartDecision => decidePart(bench, { relations: [...left], instead }, rounding);
  // Whoever refutes names a relation; without one the loop would not end.
  for (
    let all = decideLeft();
    all.answer === "unsatisfiable" && all.relations.length > 0;
    all = decideLeft()
  ) {
    found(all.relations, all.figures);
  }
  return conflicts;
}

/** The figures of relations that are printed, and of which the print counts. */
function printedOf(
  { compiled }: Workbench,
  relations: readonly number[],
  instead: ReadonlyMap<number, ExactInterval>,
): number[] {
  const figures = relations.flatMap((relation) => (compiled.relations[relation] as CompiledRelation).figures);
  return [...new Set(figures)].filter(
    (figure) => (compiled.entries[figure] as Entry).printed && !instead.has(figure),
  );
}

/** The steps that a search may take to tell whether a member can be left out. */
const stepsToLeaveOut = 2000;

/** A member of a set: a relation, or the print of a figure. */
type Member = readonly [kind: "relation" | "figure", place: number];

function smallestConflict(
  bench: Workbench,
  { relations, figures, instead }: ToldPart,
  rounding: Rounding,
): Conflict {
  const isNeeded = (some: readonly number[], kept: ReadonlySet<number>): boolean =>
    some.length === 1 && allNeeded(bench, some[0] as number, { figures: kept, instead }, rounding);
  if (isNeeded(relations, figures)) return { relations, figures: [...figures], proved: true };
  const first = relations.map((place): Member => ["relation", place]);
  const second = [...figures].map((place): Member => ["figure", place]);
  const { members, proved } = smallestSet(first, second, (some) => {
    const kept = new Set(placesOf(some, "figure"));
    const part = { relations: placesOf(some, "relation"), figures: kept, instead };
    const { answer } = decidePart(bench, part, rounding, stepsToLeaveOut);
    return answer === "open" ? null : answer === "unsatisfiable";
  });
  const [left, kept] = [placesOf(members, "relation"), placesOf(members, "figure")];
  return { relations: left, figures: kept, proved: proved || isNeeded(left, new Set(kept)) };
}

const placesOf = (members: readonly Member[], kind: Member[0]): number[] =>
  members.filter(([own]) => own === kind).map(([, place]) => place);
