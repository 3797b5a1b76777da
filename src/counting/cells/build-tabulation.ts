import type { Measure } from "../measure.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import type { Tabulation } from "../tabulation.ts";
import type { CellPile } from "./cell-pile.ts";
import { rememberMade } from "./made-tables.ts";
import { orderCells } from "./order-cells.ts";
import { type CollectedContexts, orderContexts } from "./order-contexts.ts";

/** What rows, other tables or the answer of an engine were collected into, in the order in which they came. */
export interface CollectedTable extends CollectedContexts {
  readonly measure: Measure;
  readonly missing: MissingPolicy;
  readonly exactWeights: boolean;
  readonly cells: CellPile;
}

/** Puts what was collected into the one order that a tabulation has, and freezes it. */
export function buildTabulation(collected: CollectedTable): Tabulation {
  const { measure, missing, exactWeights } = collected;
  const { groupings, design, contexts, rank } = orderContexts(collected);
  const { cells, weightPlaces, rows } = orderCells(collected.cells, rank);
  const table = Object.freeze({
    kind: "tabulation" as const,
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
  rememberMade(table);
  return table;
}
