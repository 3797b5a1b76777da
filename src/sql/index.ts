/**
 * The tabulation and the classification of households as SQL text for existing engines, and the reading of their answers.
 *
 * @packageDocumentation
 */
export { type Dialect, dialects } from "./dialect.ts";
export type { EngineRow } from "./engine-rows.ts";
export type { DeprivationColumn, QueryOptions } from "./query-options.ts";
export { type ReadOptions, readTabulation } from "./read-tabulation.ts";
export { type TabulationQuery, tabulationQuery } from "./tabulation-query.ts";
export type { TabulationQueryOptions } from "./tabulation-query-options.ts";
