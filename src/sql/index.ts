/**
 * The tabulation and the classification of households as SQL text for existing engines, and the reading of their answers.
 *
 * @module poverty-indicators/sql
 */
export { type ClassificationQuery, classificationQuery } from "./classification-query.ts";
export type {
  AreaColumn,
  ClassificationQueryOptions,
  IncomeColumnName,
} from "./classification-query-options.ts";
export { type Dialect, dialects } from "./dialect.ts";
export type { EngineRow } from "./engine-rows.ts";
export type { DeprivationColumn, QueryOptions } from "./query-options.ts";
export { type ClassTable, readClassification } from "./read-classification.ts";
export { type ReadOptions, readTabulation } from "./read-tabulation.ts";
export { type TabulationQuery, tabulationQuery } from "./tabulation-query.ts";
export type { TabulationQueryOptions } from "./tabulation-query-options.ts";
