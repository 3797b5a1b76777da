import type { FractionInput } from "../number/index.ts";
import type { SingleUnitPolicy } from "../survey/index.ts";
import type { MissingPolicy } from "./missing-policy.ts";
import type { Tabulation } from "./tabulation.ts";

/** How a table with a survey design, or with replicates, is turned into standard errors and intervals. */
export interface InferenceOptions {
  /**
   * - `linearised` (default): Taylor's linearisation over the sampling units of the table;
   * - `jackknife`: each unit left out in turn (JKn);
   * - replicates: tables of the same rows with the replicate weights that the survey gives.
   */
  readonly standardErrors?: "linearised" | "jackknife" | ReplicateTables;
  /** Whether the deviations of the jackknife are taken from the mean of its replicates (default) or from the estimate. */
  readonly centre?: "replicate-mean" | "full-sample";
  /** What to do with a stratum of which one unit was drawn. Default: `fail`, an error that names it. */
  readonly singleUnit?: SingleUnitPolicy;
  /** How many units each stratum has in the population, for the finite population correction. Default: with replacement. */
  readonly populationUnits?: Readonly<Record<string, number>>;
  /** How intervals are made. Default: `logit`, which keeps them between 0 and 1. */
  readonly interval?: "logit" | "t" | "normal";
  /** Which share of such intervals holds the true value. Default: 0.95. */
  readonly level?: number;
  /**
   * Of Student's t: sampling units − strata of the whole survey (default), or of those in which a group has members, or a
   * number. With replicates the default is their number − 1.
   */
  readonly degreesOfFreedom?: "survey" | "domain" | number;
}

/** Tables of the same rows, tabulated with one column of replicate weights each. */
export interface ReplicateTables {
  readonly tables: readonly Tabulation[];
  /** How the survey made its replicates: see `replicateStandardError`. */
  readonly method: "jackknife" | "brr" | "bootstrap";
  /** Whether deviations are taken from the mean of the replicates (default) or from the estimate itself. */
  readonly centre?: "replicate-mean" | "full-sample";
  /** Instead of the method's own factor, where the survey's documentation gives one. */
  readonly scale?: number;
  /** A factor for each replicate. Default: 1. */
  readonly scales?: readonly number[];
  /** Fay's factor of `brr`. Default: 0. */
  readonly fay?: number;
}

/** How measures are computed from a table. */
export interface MeasureOptions extends InferenceOptions {
  /** The poverty cut-off k. Default: that of the table's measure. */
  readonly cutoff?: FractionInput;
  /** What is done with missing answers. Default: the table's policy. */
  readonly missing?: MissingPolicy;
}
