import { householdFlows } from "../../rate/index.ts";
import type { Movements } from "./count-movements.ts";
import { absent, nearPoor, notPoor, poor, stateCount } from "./states.ts";
import type {
  ClassMovements,
  EntriesToNearPoor,
  EntriesToPoor,
  ExitsFromNearPoor,
  ExitsFromPoor,
  YearReview,
} from "./year-review.ts";

/** All households of each year. */
type Households = YearReview["households"];

/** The movements into and out of poverty. */
export function poorMovements(
  { counts, relapsedPoor }: Movements,
  households: Households,
  relapsesKnown: boolean,
): ClassMovements<ExitsFromPoor, EntriesToPoor> {
  const exits = { toNearPoor: went(counts, poor, nearPoor), ...outOf(counts, poor) };
  const entries = { fromNearPoor: went(counts, nearPoor, poor), ...into(counts, poor) };
  return close(exits, entries, went(counts, poor, poor), relapsesKnown ? relapsedPoor : null, households);
}

/** The movements into and out of being near-poor. */
export function nearPoorMovements(
  { counts, relapsedNearPoor }: Movements,
  households: Households,
  relapsesKnown: boolean,
): ClassMovements<ExitsFromNearPoor, EntriesToNearPoor> {
  const exits = { intoPoor: went(counts, nearPoor, poor), ...outOf(counts, nearPoor) };
  const entries = { fromPoor: went(counts, poor, nearPoor), ...into(counts, nearPoor) };
  const stayed = went(counts, nearPoor, nearPoor);
  return close(exits, entries, stayed, relapsesKnown ? relapsedNearPoor : null, households);
}

const went = (counts: Float64Array, from: number, to: number): number =>
  counts[from * stateCount + to] as number;

/** The ways out of both classes. */
const outOf = (counts: Float64Array, state: number): { entirely: number; administrative: number } => ({
  entirely: went(counts, state, notPoor),
  administrative: went(counts, state, absent),
});

/** The ways in from outside both classes. */
const into = (counts: Float64Array, state: number): { fromNotPoor: number; newHouseholds: number } => ({
  fromNotPoor: went(counts, notPoor, state),
  newHouseholds: went(counts, absent, state),
});

const sum = (parts: object): number =>
  Object.values(parts).reduce((total: number, part: number) => total + part, 0);

/** Adds the movements up and hands them to `householdFlows`, which checks that they close. */
function close<Exits extends object, Entries extends object>(
  exits: Exits,
  entries: Entries,
  stayed: number,
  relapsed: number | null,
  households: Households,
): ClassMovements<Exits, Entries> {
  const opening = stayed + sum(exits);
  const closing = stayed + sum(entries);
  const newly = relapsed === null ? null : sum(entries) - relapsed;
  return Object.freeze({
    opening,
    stayed,
    exits: Object.freeze(exits),
    relapsed,
    newly,
    entries: Object.freeze(entries),
    closing,
    flows: householdFlows({
      opening,
      escaped: exits,
      relapsed: relapsed ?? 0,
      newlyPoor: newly ?? sum(entries),
      closing,
      households: {
        opening: households.opening === 0 ? undefined : households.opening,
        // Without relapses, a rate of relapses or of new poverty would tell what is not known.
        closing: households.closing === 0 || relapsed === null ? undefined : households.closing,
      },
    }),
  });
}
