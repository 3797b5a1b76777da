import type { MissingPolicy } from "../counting/index.ts";
import type { QueryOptions } from "./query-options.ts";

/** What a query that tabulates reads: the columns of `tabulate`, by their names in the table. */
export interface TabulationQueryOptions extends QueryOptions {
  /** The column of what each row stands for. Default: every row weighs 1. */
  readonly weights?: string;
  /** How many decimal places weights have at most, 0 to 18; a weight with more is refused. Default: 6. */
  readonly weightPlaces?: number;
  /** The column of household sizes, which weights are multiplied by to make person weights. Default: none. */
  readonly members?: string;
  /** The column of the stratum in which each row was drawn. Default with clusters: one stratum. */
  readonly strata?: string;
  /** The column of the primary sampling unit of each row. Without it, results have no standard errors. */
  readonly clusters?: string;
  /** Whether unit labels begin again in every stratum. Default: `false`. */
  readonly nestedClusters?: boolean;
  /** What is done with missing answers; it can be changed later, but for `refuse`. Default: `drop`. */
  readonly missing?: MissingPolicy;
}
