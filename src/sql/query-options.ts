import type { Dialect } from "./dialect.ts";

/** A column of deprivations by its name, 1 for deprived and 0 for not; or one of truth values. */
export type DeprivationColumn = string | { readonly column: string; readonly type: "number" | "boolean" };

/** Where the households are that a query reads. */
export interface QueryOptions {
  /** The engine that the query is written for; there is no default. */
  readonly dialect: Dialect;
  /**
   * The name of the table, or its parts, such as schema and table. In DuckDB also the path of a file, `survey.parquet`.
   * A name with a point in it is one name; give parts as a list.
   */
  readonly table: string | readonly string[];
  /** The column of each indicator. NULL is a missing answer. */
  readonly deprivations: Readonly<Record<string, DeprivationColumn>>;
  /** Columns of labels by the name of the grouping, such as region and area: texts or whole numbers. Default: none. */
  readonly groups?: Readonly<Record<string, string>>;
}
