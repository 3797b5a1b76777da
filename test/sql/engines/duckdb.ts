import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { columnNames, indicators } from "../households.ts";
import { type Engine, temporaryFolder } from "./engine.ts";

/** The types of the columns, by name; the others are flags. */
const types: Readonly<Record<string, string>> = {
  id: "BIGINT",
  region: "UTINYINT",
  area: "VARCHAR",
  commune: "VARCHAR",
  weight: "DECIMAL(18, 4)",
  members: "UTINYINT",
  income: "DECIMAL(18, 2)",
  cluster_: "UTINYINT",
};

/** DuckDB in this process, with a folder for files. */
export interface DuckDb extends Engine {
  readonly folder: string;
  /** Makes a table of lines. */
  load(table: string, lines: string): Promise<void>;
  close(): void;
}

export async function openDuckDb(): Promise<DuckDb> {
  const folder = temporaryFolder("duckdb");
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  return {
    folder: folder.path,
    run: async (text) => (await connection.runAndReadAll(text)).getRows(),
    async load(table, lines) {
      const path = join(folder.path, `${table}.tsv`);
      // DuckDB does not undo the backslashes of this form, so that none are done for it.
      writeFileSync(path, lines.replaceAll("\\\\", "\\"));
      const columns = columnNames.map((name) => `'${name}': '${types[name] ?? "UTINYINT"}'`);
      await connection.run(
        `create table ${table} as select * from read_csv('${path}', delim = '\\t', header = false, quote = '',
          escape = '', nullstr = '\\N', auto_detect = false, columns = {${columns.join(", ")}})`,
      );
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      folder.remove();
    },
  };
}

/** How many of the columns are flags, for those who write tables by hand. */
export const flagColumns = (type: string): string => indicators.map((name) => `${name} ${type}`).join(", ");
