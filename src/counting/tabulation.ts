import type { Measure } from "./measure.ts";
import type { MissingPolicy } from "./missing-policy.ts";

/**
 * A nation of households as a table of profiles: how much weight, and how many rows, fell on each combination of
 * deprivations, missing answers, groups and sampling unit.
 *
 * Plain data that survives `JSON.stringify` and `JSON.parse`. Tables of the same survey add up (`mergeTabulations`), to
 * the last digit. Two tables of the same rows are equal in every field, whatever the order of rows and whatever engine
 * made them: labels are sorted by code unit, contexts by label and unit, cells by context, profile and missing marks.
 */
export interface Tabulation {
  readonly kind: "tabulation";
  /** The measure whose indicators the profiles hold; its weights and cut-off are used where no others are asked for. */
  readonly measure: Measure;
  /** What is done with missing answers, where nothing else is asked for. */
  readonly missing: MissingPolicy;
  /** How many rows were read. */
  readonly rows: number;
  /**
   * Whether every weight was added as the decimal that it prints. `false` when some had more than 15 digits or more than
   * 18 places, or a leftover of binary arithmetic; these were rounded before they were added.
   */
  readonly exactWeights: boolean;
  /** Sums of weights are whole numbers of 10^-weightPlaces. */
  readonly weightPlaces: number;
  /** The groupings in order of their names, each with its labels in order. */
  readonly groupings: readonly Grouping[];
  /** The units that were drawn; `null` for a table without a survey design. */
  readonly design: TabulationDesign | null;
  readonly contexts: Contexts;
  readonly cells: TabulationCells;
}

/** One way of splitting the population, such as regions. */
export interface Grouping {
  readonly name: string;
  readonly labels: readonly string[];
}

/** The primary sampling units of a survey, in order of stratum and label. */
export interface TabulationDesign {
  readonly strata: readonly string[];
  /** The units in the order of the cells' positions. */
  readonly units: {
    readonly labels: readonly string[];
    /** The position of each unit's stratum in `strata`. */
    readonly strata: readonly number[];
  };
  /** Whether one unit label in two strata means two units. */
  readonly nestedClusters: boolean;
}

/** Combinations of one label a grouping and a sampling unit, as columns: entry c of each describes context c. */
export interface Contexts {
  /** For each grouping the positions of the labels. */
  readonly groups: readonly (readonly number[])[];
  /** The positions of the units; `null` without a design. */
  readonly units: readonly number[] | null;
}

/** The cells of a tabulation, as columns: entry i of each describes cell i. Only cells that hold rows stand here. */
export interface TabulationCells {
  /** The position of the context. */
  readonly contexts: readonly number[];
  /** The sum of 2^j over the indicators j that a household is deprived in. */
  readonly profiles: readonly number[];
  /** The sum of 2^j over the indicators j that are missing. */
  readonly missing: readonly number[];
  /** How many rows. */
  readonly rows: readonly number[];
  /** The sum of weights in units of 10^-weightPlaces: a whole number, as text where it passes 2^53 − 1. */
  readonly weights: readonly (number | string)[];
}
