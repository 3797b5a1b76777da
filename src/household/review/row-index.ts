import { PovertyError, show } from "../../errors/index.ts";
import type { HouseholdId } from "./year-classes.ts";

/** Where each id of a year stands. */
export interface RowIndex {
  readonly rowOf: (id: HouseholdId) => number | undefined;
  /** Refuses an id that stands already. */
  readonly add: (id: HouseholdId, row: number) => void;
}

/** An index over as many maps as are needed: one map holds at most 2^24 entries, which a nation of households exceeds. */
export function rowIndex(name: string, mostInOneMap: number = 1 << 23): RowIndex {
  let open = new Map<HouseholdId, number>();
  const full: Map<HouseholdId, number>[] = [];
  const rowOf = (id: HouseholdId): number | undefined => {
    for (const map of full) {
      const row = map.get(id);
      if (row !== undefined) return row;
    }
    return open.get(id);
  };
  const add = (id: HouseholdId, row: number): void => {
    const { size } = open;
    open.set(id, row);
    // A map that did not grow held the id already.
    if (open.size === size || full.some((map) => map.has(id))) throw repeated(name, id, row);
    if (open.size < mostInOneMap) return;
    full.push(open);
    open = new Map();
  };
  return { rowOf, add };
}

/** Refuses the second household with an id. */
export const repeated = (name: string, id: HouseholdId, row: number): PovertyError =>
  new PovertyError(
    "ID_REPEATED",
    `Cannot match ${name}.ids[${row}] ${show(id)}: an earlier household has the same id`,
    id,
  );
