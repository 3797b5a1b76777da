import { refused } from "../read-field.ts";
import { joinYears } from "./join-years.ts";
import type { Year } from "./read-year.ts";
import { nearPoor, notPoor, poor, stateCount, states, undecided } from "./states.ts";
import type { HouseholdId } from "./year-classes.ts";
import type { Movement } from "./year-review.ts";

/** Who had been of a class before the first of the two years; `null` where nobody told. */
export interface Formerly {
  readonly poor: ReadonlySet<HouseholdId> | null;
  readonly nearPoor: ReadonlySet<HouseholdId> | null;
}

/** How many households went from which state to which, and how many of those that entered a class came back. */
export interface Movements {
  /** Households by `from * stateCount + to`. */
  readonly counts: Float64Array;
  readonly relapsedPoor: number;
  readonly relapsedNearPoor: number;
  readonly list: readonly Movement[] | null;
}

/** Matches two years and counts every movement. */
export function countMovements(before: Year, after: Year, formerly: Formerly, listed: boolean): Movements {
  checkOneKind(before, after, formerly);
  const counts = new Float64Array(stateCount * stateCount);
  const list: Movement[] = [];
  const relapses = [0, 0];
  joinYears(before, after, (id, from, to) => {
    counts[from * stateCount + to] = (counts[from * stateCount + to] as number) + 1;
    if (from === to || from === undecided || to === undecided) return;
    const relapsed = isRelapse(id, from, to, formerly);
    if (relapsed === true) relapses[to] = (relapses[to] as number) + 1;
    if (!listed || (from >= notPoor && to >= notPoor)) return;
    list.push(Object.freeze({ id, from: states[from] ?? null, to: states[to] ?? null, relapsed }));
  });
  const [relapsedPoor, relapsedNearPoor] = relapses as [number, number];
  return { counts, relapsedPoor, relapsedNearPoor, list: listed ? list : null };
}

/** Whether who entered a class is back in it; who escaped poverty as far as near-poor is not. */
function isRelapse(id: HouseholdId, from: number, to: number, formerly: Formerly): boolean | null {
  if (to === poor) return formerly.poor?.has(id) ?? null;
  if (to === nearPoor && from !== poor) return formerly.nearPoor?.has(id) ?? null;
  return false;
}

/** Ids that are numbers in one place and texts in another never match, and all would seem to have moved. */
function checkOneKind(before: Year, after: Year, formerly: Formerly): void {
  const kind = typeof (before.ids[0] ?? after.ids[0]);
  const others: [string, unknown][] = [["after.ids", after.ids[0]]];
  for (const [name, ids] of [
    ["formerlyPoor", formerly.poor],
    ["formerlyNearPoor", formerly.nearPoor],
  ] as const) {
    for (const id of ids ?? []) others.push([`options.${name}`, id]);
  }
  if (kind === "undefined") return;
  for (const [name, id] of others) {
    if (id !== undefined && typeof id !== kind)
      throw refused(name, id, `ids of the kind ${kind}, as elsewhere`);
  }
}
