import type { HouseholdFlows } from "../../rate/index.ts";
import type { HouseholdId } from "./year-classes.ts";

/** How poverty rates count a household. */
export type CountedAs = "poor" | "near-poor" | "not-poor";

/** The movements into and out of one class over a year. Every household that moved stands in exactly one part. */
export interface ClassMovements<Exits, Entries> {
  /** Households of the class at the start of the year. */
  readonly opening: number;
  /** Households of the class at both ends of the year. */
  readonly stayed: number;
  readonly exits: Exits;
  /** Households that were of the class before, were not at the start, and are again; `null` where that is not known. */
  readonly relapsed: number | null;
  /** Households that entered for the first time; `null` where relapses are not known. */
  readonly newly: number | null;
  /** All that entered, relapsed or not, by where they came from. */
  readonly entries: Entries;
  /** Households of the class at the end of the year. */
  readonly closing: number;
  /**
   * The same as `householdFlows` shows it, with its rates. Where relapses are not known, all entries stand under
   * `newlyPoor`, and the two rates that would tell them apart are absent.
   */
  readonly flows: HouseholdFlows;
}

/** The ways out of poverty. */
export interface ExitsFromPoor {
  /** Households that became near-poor. */
  readonly toNearPoor: number;
  /** Neither poor nor near-poor any more. */
  readonly entirely: number;
  /** No longer listed: died out, moved away or merged. Lists count these among the escapes. */
  readonly administrative: number;
}

/** The ways into poverty. */
export interface EntriesToPoor {
  /** Households that were near-poor at the start of the year. */
  readonly fromNearPoor: number;
  /** Households that were neither poor nor near-poor. */
  readonly fromNotPoor: number;
  /** Not listed at the start of the year: split off or moved in. */
  readonly newHouseholds: number;
}

/** The ways out of being near-poor, of which one leads down. */
export interface ExitsFromNearPoor {
  /** Fell into poverty; lists count these among the escapes from near-poor. */
  readonly intoPoor: number;
  /** Households that are neither poor nor near-poor any more. */
  readonly entirely: number;
  /** Households no longer listed: died out, moved away or merged. */
  readonly administrative: number;
}

/** The ways into being near-poor. */
export interface EntriesToNearPoor {
  /** Escaped poverty this far; never counted as relapsed. */
  readonly fromPoor: number;
  /** Households that were neither poor nor near-poor. */
  readonly fromNotPoor: number;
  /** Households not listed at the start of the year: split off or moved in. */
  readonly newHouseholds: number;
}

/** A household that entered or left a class; `null` is not listed in that year. */
export interface Movement {
  readonly id: HouseholdId;
  readonly from: CountedAs | null;
  readonly to: CountedAs | null;
  /** Whether it came back to the class where it is now; `null` where that is not known. */
  readonly relapsed: boolean | null;
}

/** The review of a year: where the poor and near-poor households went and came from. Frozen plain data. */
export interface YearReview {
  readonly kind: "year-review";
  /** The ids of the two standards; different only where that was asked for. */
  readonly standards: { readonly before: string; readonly after: string };
  /** All households that were counted in each year. */
  readonly households: { readonly opening: number; readonly closing: number };
  /** Households left out of both years, because one of their classes is not known. */
  readonly leftOut: number;
  readonly poor: ClassMovements<ExitsFromPoor, EntriesToPoor>;
  readonly nearPoor: ClassMovements<ExitsFromNearPoor, EntriesToNearPoor>;
  /** Every household that entered or left a class; absent unless asked for. */
  readonly movements?: readonly Movement[];
}
