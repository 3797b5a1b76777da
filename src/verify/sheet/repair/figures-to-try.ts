import type { CompiledRelation } from "../compile/compile-sheet.ts";
import type { Conflict } from "../find/conflicts.ts";
import type { Workbench } from "../find/workbench.ts";

/** The figures of a conflict times those of them that are looked at are no more than this. */
const most = 250_000;

/**
 * The figures of a conflict for which it is asked what would fit and what was meant: all of them up to 500, and of more
 * so many that the time stays in bounds, the results of its relations first.
 */
export function figuresToTry({ compiled }: Workbench, { figures, relations }: Conflict): readonly number[] {
  const many = Math.max(1, Math.floor(most / figures.length));
  if (figures.length <= many) return figures;
  const results = new Set(
    relations.map((relation) => (compiled.relations[relation] as CompiledRelation).claim?.printed),
  );
  const isResult = (figure: number): boolean => results.has(figure);
  return [...figures.filter(isResult), ...figures.filter((figure) => !isResult(figure))]
    .slice(0, many)
    .sort((a, b) => a - b);
}
