import type { Year } from "./read-year.ts";
import { repeated, rowIndex } from "./row-index.ts";
import { absent } from "./states.ts";
import type { HouseholdId } from "./year-classes.ts";

/** Told of every household of either year once. */
export type Visit = (id: HouseholdId, from: number, to: number) => void;

/** Matches the households of two years by id. Ids in ascending order in both years need no index. */
export function joinYears(before: Year, after: Year, visit: Visit): void {
  if (isAscending(before.ids) && isAscending(after.ids)) mergeYears(before, after, visit);
  else matchYears(before, after, visit);
}

/** Whether every id is above the one before it, so that none repeats either. */
function isAscending(ids: ArrayLike<HouseholdId>): boolean {
  for (let row = 1; row < ids.length; row++) {
    const id = ids[row] as HouseholdId;
    const before = ids[row - 1] as HouseholdId;
    if (id <= before) return false;
  }
  return true;
}

function mergeYears(before: Year, after: Year, visit: Visit): void {
  let left = 0;
  let right = 0;
  while (left < before.ids.length || right < after.ids.length) {
    const earlier = before.ids[left];
    const later = after.ids[right];
    if (later === undefined || (earlier !== undefined && earlier < later)) {
      visit(earlier as HouseholdId, before.states[left++] as number, absent);
    } else if (earlier === undefined || later < earlier) {
      visit(later, absent, after.states[right++] as number);
    } else {
      visit(earlier, before.states[left++] as number, after.states[right++] as number);
    }
  }
}

function matchYears(before: Year, after: Year, visit: Visit): void {
  const known = rowIndex(before.name);
  for (let row = 0; row < before.ids.length; row++) known.add(before.ids[row] as HouseholdId, row);
  const fresh = rowIndex(after.name);
  const matched = new Uint8Array(before.ids.length);
  for (let row = 0; row < after.ids.length; row++) {
    const id = after.ids[row] as HouseholdId;
    const earlier = known.rowOf(id);
    if (earlier === undefined) fresh.add(id, row);
    else if (matched[earlier] === 1) throw repeated(after.name, id, row);
    else matched[earlier] = 1;
    const from = earlier === undefined ? absent : (before.states[earlier] as number);
    visit(id, from, after.states[row] as number);
  }
  for (let row = 0; row < matched.length; row++) {
    if (matched[row] === 0) visit(before.ids[row] as HouseholdId, before.states[row] as number, absent);
  }
}
