import type { ExactInterval, Rounding } from "../../../number/index.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import type { Conflict } from "../find/conflicts.ts";
import { decidePart } from "../find/decide-part.ts";
import { allowedByMessages, allowedTo } from "../find/others.ts";
import type { Workbench } from "../find/workbench.ts";
import type { Allowed } from "../solve/messages.ts";

/** The conflicts of a sheet, and the sheet around them. */
export interface Setting {
  readonly bench: Workbench;
  readonly rounding: Rounding;
  readonly conflicts: readonly Conflict[];
  /** The relations that are connected with each relation, itself among them. */
  readonly groupOf: (relation: number) => readonly number[];
  /** The conflict that a relation belongs to. */
  readonly conflictOf: ReadonlyMap<number, number>;
}

/** The steps that a search may take to try a hypothesis. */
export const stepsToTry = 4000;

/** Sets up the conflicts of a sheet. */
export function settingOf(
  bench: Workbench,
  rounding: Rounding,
  groups: readonly (readonly number[])[],
  conflicts: readonly Conflict[],
): Setting {
  const groupOf = new Map(groups.flatMap((group) => group.map((relation) => [relation, group] as const)));
  const conflictOf = new Map(
    conflicts.flatMap(({ relations }, place) => relations.map((relation) => [relation, place] as const)),
  );
  return {
    bench,
    rounding,
    conflicts,
    groupOf: (relation) => groupOf.get(relation) as readonly number[],
    conflictOf,
  };
}

/** All relations that some figures bear on, with those of some conflicts and without those of all others. */
function around(
  { bench, groupOf, conflictOf }: Setting,
  figures: readonly number[],
  resolving: ReadonlySet<number>,
): number[] {
  const relations = figures.flatMap((figure) => bench.relationsOf[figure] as readonly number[]);
  return [...new Set(relations.map(groupOf))].flat().filter((relation) => {
    const conflict = conflictOf.get(relation);
    return conflict === undefined || resolving.has(conflict);
  });
}

/** What a figure could be if it alone were misprinted and resolved some conflicts; `null` when it would not. */
export const allowedInstead = (setting: Setting, figure: number, resolving: ReadonlySet<number>): Allowed =>
  allowedTo(setting.bench, new Set(around(setting, [figure], resolving)), figure, setting.rounding);

/** A conflict of more figures is looked at as a whole, and not figure by figure. */
const manyFigures = 40;

/** What each figure of a large conflict could be if it alone were misprinted and resolved it, as far as one pass tells. */
export function allowedInLarge(setting: Setting, conflict: number): ReadonlyMap<number, Allowed> {
  const { figures } = setting.conflicts[conflict] as Conflict;
  if (figures.length <= manyFigures) return new Map();
  const relations = around(setting, figures, new Set([conflict]));
  return allowedByMessages(setting.bench, { relations }, setting.rounding);
}

/** What the others of a large conflict allow each of its figures, as far as one pass tells. */
export function allowedWithinLarge(
  { bench, rounding }: Setting,
  { figures, relations }: Conflict,
): ReadonlyMap<number, Allowed> {
  if (figures.length <= manyFigures) return new Map();
  return allowedByMessages(bench, { relations, figures: new Set(figures) }, rounding);
}

/** The conflicts that a figure stands in. */
export const conflictsOn = ({ conflicts }: Setting, figure: number): ReadonlySet<number> =>
  new Set(conflicts.flatMap(({ figures }, place) => (figures.includes(figure) ? [place] : [])));

/** Whether everything holds with other domains for some figures, some relations and all other conflicts left out. */
function holds(
  setting: Setting,
  instead: ReadonlyMap<number, ExactInterval>,
  resolving: ReadonlySet<number>,
  without: number | null,
): boolean {
  const relations = around(setting, [...instead.keys()], resolving);
  return together(
    setting,
    relations.filter((relation) => relation !== without),
    instead,
  );
}

const together = (
  { bench, rounding }: Setting,
  relations: readonly number[],
  instead: ReadonlyMap<number, ExactInterval>,
): boolean => decidePart(bench, { relations, instead }, rounding, stepsToTry).answer === "satisfiable";

/**
 * The conflicts that other domains for some figures resolve; `null` when they do not resolve the one at hand, or break
 * something else.
 *
 * @param without a relation that would be read in another way
 */
export function resolvedBy(
  setting: Setting,
  instead: ReadonlyMap<number, ExactInterval>,
  conflict: number,
  without: number | null = null,
): readonly number[] | null {
  const resolved = new Set([conflict]);
  if (!holds(setting, instead, resolved, without)) return null;
  for (const [place, { figures }] of setting.conflicts.entries()) {
    if (resolved.has(place) || !figures.some((figure) => instead.has(figure))) continue;
    if (holds(setting, instead, new Set([...resolved, place]), without)) resolved.add(place);
  }
  return [...resolved].sort((a, b) => a - b);
}

/**
 * How many relations on the figures, of conflicts that stay, cannot hold with the other domains any more: of two
 * hypotheses that resolve the same, the one that strains less is the likelier.
 */
export function strainOf(
  setting: Setting,
  instead: ReadonlyMap<number, ExactInterval>,
  resolved: readonly number[],
): number {
  const { bench, conflicts } = setting;
  const resolving = new Set(resolved);
  const staying = conflicts.flatMap((conflict, place) => (resolving.has(place) ? [] : conflict.relations));
  const strained = staying.filter((relation) =>
    (bench.compiled.relations[relation] as CompiledRelation).figures.some((figure) => instead.has(figure)),
  );
  const relations = around(setting, [...instead.keys()], resolving);
  return strained.filter((relation) => !together(setting, [...relations, relation], instead)).length;
}
