import type { DialectRenderer } from "./dialect-renderer.ts";
import { checkName, escaped } from "./quoted.ts";

/** ClickHouse, from 18.16 on. A type conversion is a function there that keeps NULL as it is. */
export const clickhouse: DialectRenderer = {
  identifier: (name) => escaped(checkName(name, "clickhouse"), "`"),
  literal: (text) => escaped(checkName(text, "clickhouse"), "'"),
  amount: (text) => {
    const places = text.split(".")[1]?.length ?? 0;
    return places === 0 ? text : `toDecimal128('${text}', ${places})`;
  },
  decimal: (sql, digits, places) => `toDecimal${digits + places <= 18 ? 64 : 128}(${sql}, ${places})`,
  text: (sql) => `toString(${sql})`,
};
