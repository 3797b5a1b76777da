import type { ExactInterval, Fraction, Rounding } from "../../../number/index.ts";
import type { Tried } from "../repair/hypotheses.ts";
import type { Setting } from "../repair/setting.ts";
import { isPoint } from "../solve/domains.ts";
import type { Conflict } from "./conflicts.ts";
import { decidePart } from "./decide-part.ts";
import { allowedTo } from "./others.ts";
import type { Workbench } from "./workbench.ts";

/** How firmly another relation confirms a figure: not at all, within some units of its last place, or exactly. */
type Firmness = 0 | 1 | 2;

/** A relation that allows a figure no more than so many times what its print does confirms it. */
const nearEnough = 10n;

/**
 * Tells the figures of a conflict that relations outside of all conflicts confirm least.
 *
 * A hypothesis on one figure that resolves several conflicts at once is taken for granted here, so that the relations
 * in them confirm their other figures.
 *
 * @param hypotheses those on each conflict, the likeliest first
 */
export function leastConfirmedIn(
  { bench, rounding, conflictOf }: Setting,
  hypotheses: readonly (readonly Tried[])[],
): (conflict: Conflict) => readonly number[] {
  const granted = hypotheses.flatMap(([first]) =>
    first !== undefined && first.resolves.length > 1 && first.candidate.instead.size === 1 ? [first] : [],
  );
  const instead = new Map(granted.flatMap(({ candidate }) => [...candidate.instead]));
  const resolvedBy = new Map(granted.map(({ candidate, resolves }) => [candidate.figure, resolves]));
  const resolved = new Set(granted.flatMap(({ resolves }) => resolves));
  const repaired: Workbench = {
    ...bench,
    own: (variable, under) => instead.get(variable) ?? bench.own(variable, under),
  };
  const inConflict = new Set(conflictOf.keys());
  const stillInConflict = new Set(
    [...inConflict].filter((relation) => !resolved.has(conflictOf.get(relation) as number)),
  );
  return ({ figures, relations }) => {
    const place = conflictOf.get(relations[0] as number) as number;
    const firmness = figures.map((figure) =>
      resolvedBy.get(figure)?.includes(place)
        ? firmnessOf(bench, figure, inConflict, rounding)
        : firmnessOf(repaired, figure, stillInConflict, rounding),
    );
    const least = firmness.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
    return figures.filter((_, at) => firmness[at] === least);
  };
}

function firmnessOf(
  bench: Workbench,
  figure: number,
  inConflict: ReadonlySet<number>,
  rounding: Rounding,
): Firmness {
  const own = bench.own(figure, rounding);
  let firmness: Firmness = 0;
  for (const relation of bench.relationsOf[figure] as readonly number[]) {
    if (inConflict.has(relation) || firmness === 2) continue;
    const allowed = allowedTo(bench, new Set([relation]), figure, rounding);
    if (allowed === null || !isNarrow(allowed, own)) continue;
    if (decidePart(bench, { relations: [relation] }, rounding).answer !== "satisfiable") continue;
    firmness = isPoint(allowed) ? 2 : 1;
  }
  return firmness;
}

function isNarrow(allowed: ExactInterval, own: ExactInterval): boolean {
  const [width, print] = [widthOf(allowed), widthOf(own)];
  return width !== null && print !== null && width.compare(print.mul(nearEnough)) <= 0;
}

const widthOf = ({ lower, upper }: ExactInterval): Fraction | null =>
  lower === null || upper === null ? null : upper.sub(lower);
