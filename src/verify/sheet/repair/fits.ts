import { type ExactInterval, intersect, type Rounding, showInterval } from "../../../number/index.ts";
import type { Conflict } from "../find/conflicts.ts";
import { decidePart } from "../find/decide-part.ts";
import { allowedTo } from "../find/others.ts";
import type { Workbench } from "../find/workbench.ts";
import type { Entry } from "../read/entry.ts";
import type { Fit } from "../sheet-report.ts";
import type { Allowed } from "../solve/messages.ts";
import { figuresToTry } from "./figures-to-try.ts";
import { allowedByPrint, nearestPrint, type Print, printOf, textOfPrint } from "./print.ts";
import {
  allowedInLarge,
  allowedInstead,
  allowedWithinLarge,
  conflictsOn,
  type Setting,
  stepsToTry,
} from "./setting.ts";

/** The values that the others of a conflict allow a figure of it. */
export function allowedWithin(
  bench: Workbench,
  conflict: Conflict,
  figure: number,
  rounding: Rounding,
): ExactInterval | null {
  return allowedTo(bench, new Set(conflict.relations), figure, rounding, new Set(conflict.figures));
}

/** The steps that it takes to try prints of the figures of a conflict on it. */
export const stepsToFit = (bench: Workbench, conflict: Conflict): number =>
  4 * figuresToTry(bench, conflict).length * conflict.figures.length;

/** For the figures of a conflict, what would fit. */
export function fitsOf(setting: Setting, place: number): Fit[] {
  const { bench, rounding } = setting;
  const conflict = setting.conflicts[place] as Conflict;
  const within = allowedWithinLarge(setting, conflict);
  const instead = allowedInLarge(setting, place);
  return figuresToTry(bench, conflict).flatMap((figure) => {
    const entry = bench.compiled.entries[figure] as Entry;
    const own = within.get(figure);
    const values = own === undefined ? allowedWithin(bench, conflict, figure, rounding) : own;
    if (values === null) return [];
    const besides = instead.get(figure);
    const alone = besides === undefined ? allowedInstead(setting, figure, new Set([place])) : besides;
    const rest = meetOf(values, alone);
    const conflicts = conflictsOn(setting, figure);
    const throughout =
      rest === null || conflicts.size < 2 ? rest : meetOf(rest, allowedInstead(setting, figure, conflicts));
    const print = nearestPrint(entry, throughout ?? rest ?? values, rounding);
    const isRight = print !== null && mends(setting, conflict, figure, print);
    return [
      Object.freeze({
        figure: entry.id,
        values: showInterval(values),
        nearest: isRight ? textOfPrint(entry, print) : null,
        agrees: rest !== null,
      }),
    ];
  });
}

const meetOf = (values: ExactInterval, others: Allowed): Allowed =>
  others === null ? null : intersect(values, others);

/** Whether a conflict is none with another print of a figure; an interval may hold more than the values that fit. */
function mends(setting: Setting, conflict: Conflict, figure: number, print: Print): boolean {
  const { bench, rounding } = setting;
  const entry = bench.compiled.entries[figure] as Entry;
  // Nobody prints an amount of money that is less than nothing for one that is more.
  if (entry.term.unit === "vnd" && print.negative && !printOf(entry).negative) return false;
  const own = allowedByPrint(entry, print, rounding) as ExactInterval;
  const figures = new Set(conflict.figures);
  const part = { relations: conflict.relations, figures, instead: new Map([[figure, own]]) };
  return decidePart(bench, part, rounding, stepsToTry).answer === "satisfiable";
}
