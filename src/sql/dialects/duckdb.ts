import type { DialectRenderer } from "./dialect-renderer.ts";
import { checkName, doubled } from "./quoted.ts";
import { decimalType, standardAmount } from "./standard.ts";

/** DuckDB. A file is a table too: its path is quoted as a name. */
export const duckdb: DialectRenderer = {
  identifier: (name) => doubled(checkName(name, "duckdb"), '"'),
  literal: (text) => doubled(checkName(text, "duckdb"), "'"),
  amount: standardAmount,
  decimal: (sql, digits, places) => `CAST(${sql} AS ${decimalType(digits, places)})`,
  text: (sql) => `CAST(${sql} AS VARCHAR)`,
};
