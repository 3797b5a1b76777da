import type { DialectRenderer } from "./dialect-renderer.ts";
import { checkName, doubled, escaped } from "./quoted.ts";
import { decimalType, standardAmount } from "./standard.ts";

/** Spark SQL, from 3.0 on. Written from its documentation; not run. */
export const spark: DialectRenderer = {
  identifier: (name) => doubled(checkName(name, "spark"), "`"),
  literal: (text) => escaped(checkName(text, "spark"), "'"),
  amount: standardAmount,
  decimal: (sql, digits, places) => `CAST(${sql} AS ${decimalType(digits, places)})`,
  text: (sql) => `CAST(${sql} AS STRING)`,
};
