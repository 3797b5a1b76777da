import { indicatorsOf, type Measure } from "../measure.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import type { Tabulation } from "../tabulation.ts";
import type { Cells } from "./cell-store.ts";
import { orderCells } from "./order-cells.ts";
import { type CollectedContexts, orderContexts } from "./order-contexts.ts";

/** What rows, other tables or the answer of an engine were collected into, in the order in which they came. */
export interface CollectedTable extends CollectedContexts {
  readonly measure: Measure;
  readonly missing: MissingPolicy;
  readonly exactWeights: boolean;
  readonly cells: Cells;
}

/** Puts what was collected into the one order that a tabulation has, and freezes it. */
export function buildTabulation(collected: CollectedTable): Tabulation {
  const { measure, missing, exactWeights } = collected;
  const { groupings, design, contexts, rank } = orderContexts(collected);
  const { cells, weightPlaces, rows } = orderCells(collected.cells, rank, indicatorsOf(measure).length);
  return Object.freeze({
    kind: "tabulation",
    measure,
    missing,
    rows,
    exactWeights,
    weightPlaces,
    groupings,
    design,
    contexts,
    cells,
  });
}
