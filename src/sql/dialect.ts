import { PovertyError, show } from "../errors/index.ts";
import { bigquery } from "./dialects/bigquery.ts";
import { clickhouse } from "./dialects/clickhouse.ts";
import type { DialectRenderer } from "./dialects/dialect-renderer.ts";
import { duckdb } from "./dialects/duckdb.ts";
import { postgresql } from "./dialects/postgresql.ts";
import { spark } from "./dialects/spark.ts";

/** A dialect of SQL: the engine that a query is written for. There is no default. */
export type Dialect = "duckdb" | "postgresql" | "clickhouse" | "spark" | "bigquery";

const renderers: Readonly<Record<Dialect, DialectRenderer>> = {
  duckdb,
  postgresql,
  clickhouse,
  spark,
  bigquery,
};

/**
 * Every dialect. The first three run in the tests of this library; Spark and BigQuery are written from documentation.
 *
 * @example
 * ```ts
 * import { dialects } from "poverty-indicators/sql";
 *
 * dialects; // => ["duckdb", "postgresql", "clickhouse", "spark", "bigquery"]
 * ```
 */
export const dialects: readonly Dialect[] = /* @__PURE__ */ Object.freeze([
  "duckdb",
  "postgresql",
  "clickhouse",
  "spark",
  "bigquery",
] as const);

/** What a dialect writes in its own way. */
export const rendererOf = (dialect: Dialect): DialectRenderer => renderers[dialect];

/** Checks the name of a dialect. */
export function readDialect(input: unknown): Dialect {
  const dialect = dialects.find((name) => name === input);
  if (dialect !== undefined) return dialect;
  throw new PovertyError(
    "DIALECT_UNKNOWN",
    `Cannot write SQL for ${show(input)}: expected the dialect ${dialects.join(", ")}`,
    input,
  );
}
