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
import type { Workbench } from "./workbench.ts";

/**
 * What was found about every figure of a sheet.
 *
 * @param groups the relations that are connected, group by group
 * @param inConflict the relations that stand in a contradiction under the rounding
 */
export function figureFindings(
  bench: Workbench,
  groups: readonly (readonly number[])[],
  inConflict: ReadonlySet<number>,
  rounding: Rounding,
): FigureFinding[] {
  const allowed = new Map<number, Allowed>();
  const rest = new Map<number, Allowed>();
  for (const group of groups) {
    for (const [figure, own] of allowedToFigures(bench, group, rounding)) take(allowed, figure, own);
    const outside = group.filter((relation) => !inConflict.has(relation));
    const source = outside.length === group.length ? [] : allowedToFigures(bench, outside, rounding);
    for (const [figure, own] of source) take(rest, figure, own);
  }
  return bench.compiled.entries.map((entry, place) => {
    // Where all the others contradict each other, those tell that stand in no contradiction.
    const others = allowed.get(place) ?? rest.get(place) ?? entry.unprinted;
    return figureFinding(bench, entry, place, others, rounding);
  });
}

function take(allowed: Map<number, Allowed>, figure: number, own: Allowed): void {
  const before = allowed.get(figure);
  const both = before === null || own === null ? null : before === undefined ? own : intersect(before, own);
  allowed.set(figure, both);
}

function figureFinding(
  bench: Workbench,
  { id, printed, term }: Entry,
  place: number,
  others: ExactInterval,
  rounding: Rounding,
): FigureFinding {
  const own = bench.own(place, rounding);
  const shown: { own?: Interval; others?: Interval } = {};
  return Object.freeze({
    id,
    text: printed ? term.text : null,
    figure: term.figure,
    get own() {
      if (!printed) return null;
      shown.own ??= showInterval(own);
      return shown.own;
    },
    get others() {
      shown.others ??= showInterval(others);
      return shown.others;
    },
    fits: !printed || meet(own, others),
  });
}
