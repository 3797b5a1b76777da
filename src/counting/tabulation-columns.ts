import type { Column, Columns } from "../table/index.ts";
import type { MissingPolicy } from "./missing-policy.ts";

/** The columns of a survey or census, one value a household or person. */
export interface TabulationColumns {
  /** By indicator: 1 or true for deprived, 0 or false for not, `null`, `undefined` or `NaN` for missing. */
  readonly deprivations: Columns;
  /**
   * What each row stands for, from 0 on: a number is read as the decimal that it prints, a text as a plain decimal.
   * Default: 1.
   */
  readonly weights?: Column;
  /** Household sizes, which the weights are multiplied by, exactly, to make person weights. Default: 1. */
  readonly members?: Column;
  /** Groupings by name, such as region and area. A row without a label is refused. */
  readonly groups?: Columns;
  /** The stratum in which each row was drawn. Default with clusters: one stratum. */
  readonly strata?: Column;
  /** The primary sampling unit of each row. Without it, results have no standard errors. */
  readonly clusters?: Column;
}

/** How rows are read. */
export interface TabulateOptions {
  /** What is done with missing answers; it can be changed later, but for `refuse`. Default: `drop`. */
  readonly missing?: MissingPolicy;
  /** Whether unit labels begin again in every stratum. Default: `false`, and a unit in two strata is refused. */
  readonly nestedClusters?: boolean;
}
