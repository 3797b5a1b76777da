import type { DialectRenderer } from "./dialect-renderer.ts";
import { checkName, escaped } from "./quoted.ts";

/** BigQuery (GoogleSQL). Written from its documentation; not run. NUMERIC has 9 places, BIGNUMERIC 38. */
export const bigquery: DialectRenderer = {
  identifier: (name) => escaped(checkName(name, "bigquery"), "`"),
  literal: (text) => escaped(checkName(text, "bigquery"), "'"),
  amount: (text) => (text.includes(".") ? `CAST('${text}' AS BIGNUMERIC)` : text),
  decimal: (sql, _, places) => `CAST(${sql} AS ${places <= 9 ? "NUMERIC" : "BIGNUMERIC"})`,
  text: (sql) => `CAST(${sql} AS STRING)`,
};
