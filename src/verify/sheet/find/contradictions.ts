import { type Rounding, roundings } from "../../../number/index.ts";
import { fitsOf, stepsToFit } from "../repair/fits.ts";
import { hypothesesFor, showHypothesis, type Tried } from "../repair/hypotheses.ts";
import { settingOf } from "../repair/setting.ts";
import type { Contradiction } from "../sheet-report.ts";
import { leastConfirmedIn } from "./confirmed.ts";
import type { Conflict } from "./conflicts.ts";
import { decidePart } from "./decide-part.ts";
import { nextPart, type Workbench } from "./workbench.ts";

/**
 * The contradictions of a sheet under a rounding, with what would fit and what may have been meant.
 *
 * @param groups the relations that are connected, group by group
 */
export function contradictionsOf(
  bench: Workbench,
  groups: readonly (readonly number[])[],
  conflicts: readonly Conflict[],
  rounding: Rounding,
): Contradiction[] {
  const setting = settingOf(bench, rounding, groups, conflicts);
  // What would fit is told even where the search for hypotheses took all its steps.
  const fitting = { ...setting, bench: nextPart(bench) };
  for (const conflict of conflicts) fitting.bench.effort.left += stepsToFit(bench, conflict);
  const hypothesesOf = hypothesesFor(setting);
  const hypotheses = conflicts.map((_, place) => hypothesesOf(place));
  const leastConfirmed = leastConfirmedIn(setting, hypotheses);
  const { entries, relations } = bench.compiled;
  const idsOf = (figures: readonly number[]): readonly string[] =>
    Object.freeze(figures.map((figure) => entries[figure]?.id as string));
  return conflicts.map((conflict, place) =>
    Object.freeze({
      kind: "contradiction",
      figures: idsOf(conflict.figures),
      relations: Object.freeze(conflict.relations.map((relation) => relations[relation]?.id as string)),
      under: Object.freeze(roundings.filter((other) => other === rounding || breaks(bench, conflict, other))),
      smallest: conflict.proved,
      doubtful: idsOf(leastConfirmed(conflict)),
      wouldFit: Object.freeze(fitsOf(fitting, place)),
      hypotheses: Object.freeze(
        (hypotheses[place] as readonly Tried[]).map((tried) => showHypothesis(setting, tried)),
      ),
    }),
  );
}

function breaks(bench: Workbench, { relations, figures }: Conflict, rounding: Rounding): boolean {
  return decidePart(bench, { relations, figures: new Set(figures) }, rounding).answer === "unsatisfiable";
}
