import type { ExactInterval } from "../../../number/index.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import type { Conflict } from "../find/conflicts.ts";
import type { Entry } from "../read/entry.ts";
import { type Candidate, rankOf } from "./candidate.ts";
import { figuresToTry } from "./figures-to-try.ts";
import { allowedWithin } from "./fits.ts";
import { allowedByPrint, nearestPrint, textOfPrint } from "./print.ts";
import type { Setting } from "./setting.ts";

/**
 * An error in one figure that went on into another, of another conflict: a relation that holds as printed binds the two,
 * and both conflicts are resolved when both change.
 */
export function carried(setting: Setting, conflict: number): Candidate[] {
  const { conflicts, bench } = setting;
  const here = conflicts[conflict] as Conflict;
  return figuresToTry(bench, here).flatMap((figure) => {
    const bound = new Set(
      (bench.relationsOf[figure] as readonly number[])
        .filter((relation) => !setting.conflictOf.has(relation))
        .flatMap((relation) => (bench.compiled.relations[relation] as CompiledRelation).figures),
    );
    return conflicts.flatMap((there) => {
      if (there.figures.includes(figure)) return [];
      const others = there.figures.filter((other) => bound.has(other) && !here.figures.includes(other));
      return others.flatMap((other) => both(setting, [figure, here], [other, there]));
    });
  });
}

function both(
  setting: Setting,
  [figure, here]: readonly [number, Conflict],
  [other, there]: readonly [number, Conflict],
): Candidate[] {
  const first = meantBy(setting, figure, here);
  const second = meantBy(setting, other, there);
  if (first === null || second === null) return [];
  return [
    {
      kind: "carried",
      figure,
      meant: first.text,
      allowed: first.allowed,
      instead: new Map([
        [figure, first.own],
        [other, second.own],
      ]),
      other,
      otherMeant: second.text,
      rank: rankOf("carried"),
    },
  ];
}

/** The nearest print of a figure that resolves its conflict. */
function meantBy(
  { bench, rounding }: Setting,
  figure: number,
  conflict: Conflict,
): { readonly text: string | null; readonly own: ExactInterval; readonly allowed: ExactInterval } | null {
  const entry = bench.compiled.entries[figure] as Entry;
  const allowed = allowedWithin(bench, conflict, figure, rounding);
  if (allowed === null) return null;
  const print = nearestPrint(entry, allowed, rounding);
  if (print === null) return null;
  const own = allowedByPrint(entry, print, rounding) as ExactInterval;
  return { text: textOfPrint(entry, print), own, allowed };
}
