import type { Standard } from "../../standard/index.ts";
import type { Column } from "../../table/index.ts";

/** What names a household in both years: a text, or a whole number. One kind for all households. */
export type HouseholdId = string | number;

/** A household of a year and its class; `null` while the class is not known. */
export interface HouseholdOfYear {
  readonly id: HouseholdId;
  readonly class: string | null;
}

/**
 * The classes of all households of a year, by id: rows, a map, an object, or two columns. What `classifyHouseholds`
 * returned goes in as `{ standard, ids, classes: { codes: result.classes, labels: result.labels } }`.
 */
export type YearClasses = {
  /**
   * The standard that gave the classes: itself, or its id. With an id alone, the classes are those of Vietnam: `poor`,
   * `near-poor`, `average-living-standard`, `not-poor`.
   */
  readonly standard: Standard | string;
} & (
  | {
      readonly households:
        | readonly HouseholdOfYear[]
        | ReadonlyMap<HouseholdId, string | null>
        | Readonly<Record<string, string | null>>;
    }
  | { readonly ids: Column; readonly classes: Column }
);

/** How to review a year. */
export interface ReviewOptions {
  /** The households that were poor in some earlier year. Without them relapses are unknown. */
  readonly formerlyPoor?: Iterable<HouseholdId>;
  /** The households that were near-poor in some earlier year. Without them near-poor relapses are unknown. */
  readonly formerlyNearPoor?: Iterable<HouseholdId>;
  /** Compare classes under two different standards all the same. Default: false. */
  readonly acrossStandards?: boolean;
  /** What to do with a household without a class in one of the years. Default: `refuse`. */
  readonly undecided?: "refuse" | "leave-out";
  /** List every household that entered or left a class. Default: false. */
  readonly listMovements?: boolean;
}
