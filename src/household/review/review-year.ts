import { PovertyError, show } from "../../errors/index.ts";
import { readAnswer, readRecord, readWord, refused } from "../read-field.ts";
import { nearPoorMovements, poorMovements } from "./class-movements.ts";
import { countMovements, type Movements } from "./count-movements.ts";
import { readYear, type Year } from "./read-year.ts";
import { absent, stateCount, undecided } from "./states.ts";
import type { HouseholdId, ReviewOptions, YearClasses } from "./year-classes.ts";
import type { YearReview } from "./year-review.ts";

const optionKeys = ["formerlyPoor", "formerlyNearPoor", "acrossStandards", "undecided", "listMovements"];

/**
 * The review of a year: from every household's class in two years, how many escaped poverty, relapsed, or became poor.
 *
 * Households are matched by id. Who was poor escaped to near-poor, escaped entirely, or is no longer listed (died out,
 * moved, merged); who is poor now relapsed, fell from near-poor, became poor, or is newly listed; and so for the
 * near-poor, whose exits hold falls into poverty. For both, closing = opening - escaped + relapsed + newly, which
 * `householdFlows` checks. Classes under two standards are refused: the end of 2021 was counted under both the standard
 * of 2016 and that of 2022, and a household that changed class between these two lists did not move.
 *
 * Time is linear in the households. Ids in ascending order in both years are matched without an index.
 *
 * @param before the classes at the start of the year, as the last decision has them
 * @param after the classes at the end of the year
 * @param options who was formerly poor, and what to do with two standards and with households without a class
 * @returns the movements of the poor and of the near-poor, frozen
 * @throws PovertyError `STANDARDS_DIFFER`, `CLASS_UNKNOWN`, `ID_REPEATED`, `ARGUMENT_INVALID`, `COLUMN_INVALID`,
 * `COLUMNS_UNEQUAL`, or an error of `defineStandard`
 * @example
 * ```ts
 * import { reviewYear } from "poverty-indicators";
 *
 * const review = reviewYear(
 *   { standard: "vn-2022", households: { h1: "poor", h2: "poor", h3: "poor", h4: "near-poor", h5: "not-poor" } },
 *   { standard: "vn-2022", households: { h1: "near-poor", h2: "not-poor", h4: "poor", h5: "poor" } },
 *   { formerlyPoor: ["h5"] },
 * );
 * review.poor.exits; // => { toNearPoor: 1, entirely: 1, administrative: 1 }
 * review.poor.relapsed; // => 1
 * review.poor.entries; // => { fromNearPoor: 1, fromNotPoor: 1, newHouseholds: 0 }
 * review.poor.flows.because; // => "3 - 3 + 1 + 1 = 2, as given"
 * review.nearPoor.exits.intoPoor; // => 1
 * const old = { standard: "vn-2016", households: { h1: "poor" } };
 * reviewYear(old, { ...old, standard: "vn-2022" }); // throws STANDARDS_DIFFER
 * ```
 * @see Thông tư 07/2021/TT-BLĐTBXH
 */
export function reviewYear(before: YearClasses, after: YearClasses, options: ReviewOptions = {}): YearReview {
  const given = readRecord(options, "options", optionKeys);
  const leaveOut = readWord(given.undecided, "options", "undecided", ["refuse", "leave-out"]) === "leave-out";
  const listed = readAnswer(given.listMovements, "options", "listMovements") === true;
  const formerly = {
    poor: readIdSet(given.formerlyPoor, "options.formerlyPoor"),
    nearPoor: readIdSet(given.formerlyNearPoor, "options.formerlyNearPoor"),
  };
  const years = [readYear(before, "before", leaveOut), readYear(after, "after", leaveOut)] as const;
  checkOneStandard(years, readAnswer(given.acrossStandards, "options", "acrossStandards") === true);
  const movements = countMovements(...years, formerly, listed);
  const households = householdsOf(movements);
  return Object.freeze({
    kind: "year-review",
    standards: Object.freeze({ before: years[0].standard, after: years[1].standard }),
    households,
    leftOut: leftOutOf(movements),
    poor: poorMovements(movements, households, formerly.poor !== null),
    nearPoor: nearPoorMovements(movements, households, formerly.nearPoor !== null),
    ...(movements.list !== null && { movements: Object.freeze(movements.list) }),
  });
}

function readIdSet(value: unknown, path: string): ReadonlySet<HouseholdId> | null {
  if (value === undefined || value === null) return null;
  if (value instanceof Set) return value;
  const iterable = typeof value === "object" && Symbol.iterator in value;
  if (!iterable) throw refused(path, value, "a set or an array of ids");
  return new Set(value as Iterable<HouseholdId>);
}

function checkOneStandard([before, after]: readonly [Year, Year], allowed: boolean): void {
  if (before.standard === after.standard || allowed) return;
  throw new PovertyError(
    "STANDARDS_DIFFER",
    `Cannot review a year: it begins under ${show(before.standard)} and ends under ${show(after.standard)}, whose classes do not ` +
      "compare; classify one of the years under the other standard, or pass acrossStandards",
    [before.standard, after.standard],
  );
}

function householdsOf({ counts }: Movements): YearReview["households"] {
  let opening = 0;
  let closing = 0;
  for (let from = 0; from < undecided; from++) {
    for (let to = 0; to < undecided; to++) {
      const households = counts[from * stateCount + to] as number;
      if (from !== absent) opening += households;
      if (to !== absent) closing += households;
    }
  }
  return Object.freeze({ opening, closing });
}

function leftOutOf({ counts }: Movements): number {
  let leftOut = 0;
  for (let other = 0; other < stateCount; other++) {
    leftOut += counts[undecided * stateCount + other] as number;
    if (other !== undecided) leftOut += counts[other * stateCount + undecided] as number;
  }
  return leftOut;
}
