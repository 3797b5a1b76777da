import {
  type ExactInterval,
  type Interval,
  intersect,
  meet,
  type Rounding,
  showInterval,
} from "../../../number/index.ts";
import type { Entry } from "../read/entry.ts";
import type { FigureFinding } from "../sheet-report.ts";
import type { Allowed } from "../solve/messages.ts";
import { allowedToFigures } from "./others.ts";
import { nextPart, type Workbench } from "./workbench.ts";

/** Connected relations, and whether they can hold together. */
export interface Group {
  readonly relations: readonly number[];
  readonly holds: boolean;
}

/**
 * What was found about every figure of a sheet.
 *
 * What the others allow a figure is worked out when it is first read, for all figures of its relations at once, and at
 * once where relations cannot hold together.
 *
 * @param inConflict the relations that stand in a contradiction under the rounding
 */
export function figureFindings(
  bench: Workbench,
  groups: readonly Group[],
  inConflict: ReadonlySet<number>,
  rounding: Rounding,
): FigureFinding[] {
  const groupOf = new Map(groups.flatMap(({ relations }, at) => relations.map((relation) => [relation, at])));
  const groupsOf = (place: number): number[] => [
    ...new Set(
      (bench.relationsOf[place] as readonly number[]).map((relation) => groupOf.get(relation) as number),
    ),
  ];
  const allowed = once((group) =>
    allowedToFigures(nextPart(bench), (groups[group] as Group).relations, rounding),
  );
  const rest = once((group) => {
    const outside = (groups[group] as Group).relations.filter((relation) => !inConflict.has(relation));
    return allowedToFigures(nextPart(bench), outside, rounding);
  });
  return bench.compiled.entries.map((entry, place) => {
    const own = groupsOf(place);
    const others = (): ExactInterval =>
      // Where all the others contradict each other, those tell that stand in no contradiction.
      together(own, place, entry, allowed) ?? together(own, place, entry, rest) ?? entry.unprinted;
    const holds = own.every((group) => (groups[group] as Group).holds);
    return figureFinding(bench, entry, place, holds ? null : others(), others, rounding);
  });
}

type ByFigure = ReadonlyMap<number, Allowed>;

/** Keeps what was worked out about each group. */
function once(work: (group: number) => ByFigure): (group: number) => ByFigure {
  const done = new Map<number, ByFigure>();
  return (group) => {
    const found = done.get(group) ?? work(group);
    done.set(group, found);
    return found;
  };
}

/** What several groups allow a figure together. */
const together = (
  groups: readonly number[],
  place: number,
  { unprinted }: Entry,
  of: (group: number) => ByFigure,
): Allowed =>
  groups.reduce<Allowed>((sum, group) => {
    const own = of(group).get(place);
    return own === undefined || sum === null ? sum : own && intersect(sum, own);
  }, unprinted);

function figureFinding(
  bench: Workbench,
  { id, label, printed, term }: Entry,
  place: number,
  known: ExactInterval | null,
  others: () => ExactInterval,
  rounding: Rounding,
): FigureFinding {
  const own = bench.own(place, rounding);
  const shown: { own?: Interval; others?: Interval } = {};
  return Object.freeze({
    id,
    label,
    text: printed ? term.text : null,
    figure: term.figure,
    get own() {
      if (!printed) return null;
      shown.own ??= showInterval(own);
      return shown.own;
    },
    get others() {
      shown.others ??= showInterval(known ?? others());
      return shown.others;
    },
    // Where everything can hold together, some value of the print does.
    fits: !printed || known === null || meet(own, known),
  });
}
