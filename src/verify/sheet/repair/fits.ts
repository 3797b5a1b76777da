import { type ExactInterval, intersect, type Rounding, showInterval } from "../../../number/index.ts";
import type { Conflict } from "../find/conflicts.ts";
import { allowedTo } from "../find/others.ts";
import type { Workbench } from "../find/workbench.ts";
import type { Entry } from "../read/entry.ts";
import type { Fit } from "../sheet-report.ts";
import { nearestPrint, textOfPrint } from "./print.ts";

/** The values that the others of a conflict allow a figure of it. */
export function allowedWithin(
  bench: Workbench,
  conflict: Conflict,
  figure: number,
  rounding: Rounding,
): ExactInterval | null {
  const others = new Set(conflict.figures.filter((other) => other !== figure));
  return allowedTo(bench, new Set(conflict.relations), figure, rounding, others);
}

/** For every figure of a conflict, what would fit. */
export function fitsOf(
  bench: Workbench,
  conflict: Conflict,
  restAllows: (figure: number) => ExactInterval | null,
  rounding: Rounding,
): Fit[] {
  return conflict.figures.flatMap((figure) => {
    const entry = bench.compiled.entries[figure] as Entry;
    const values = allowedWithin(bench, conflict, figure, rounding);
    if (values === null) return [];
    const print = nearestPrint(entry, values, rounding);
    const rest = restAllows(figure);
    return [
      Object.freeze({
        figure: entry.id,
        values: showInterval(values),
        nearest: print === null ? null : textOfPrint(entry, print),
        agrees: rest !== null && intersect(values, rest) !== null,
      }),
    ];
  });
}
