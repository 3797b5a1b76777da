import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defineMeasure, isPovertyError, tabulate } from "../../src/index.ts";
import { readTabulation, tabulationQuery } from "../../src/sql/index.ts";

const measure = defineMeasure({ dimensions: { housing: ["roof"] }, cutoff: "1" });

/** Names with what SQL takes for its own. */
const names = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({
    unit: fc.constantFrom('"', "'", "`", "\\", ";", "-", ".", "a", "A", "\n", "\0", "ô"),
    maxLength: 8,
  }),
);

test("whatever a column, a table and a group are called, DuckDB reads them, or the name is refused", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(names, names, async (flag, group) => {
      // DuckDB takes names that differ in capitals for the same.
      fc.pre(flag.toLowerCase() !== group.toLowerCase());
      let query: ReturnType<typeof tabulationQuery>;
      try {
        query = tabulationQuery(measure, {
          dialect: "duckdb",
          table: ["main", group],
          deprivations: { roof: flag },
          groups: { [group]: group },
        });
      } catch (error) {
        expect(isPovertyError(error) && error.code).toBe("SQL_NAME_INVALID");
        expect([flag, group].some((name) => name === "" || /\p{Cc}|\p{Cs}/u.test(name))).toBe(true);
        return;
      }
      await connection.run(
        `create or replace table main.${quoted(group)} as
          select 1 as ${quoted(flag)}, 'x' as ${quoted(group)} union all select 0, 'y'`,
      );
      const rows = (await connection.runAndReadAll(query.text)).getRows();
      await connection.run(`drop table main.${quoted(group)}`);
      expect(readTabulation(rows, query)).toEqual(
        tabulate({ deprivations: { roof: [1, 0] }, groups: { [group]: ["x", "y"] } }, measure),
      );
    }),
    { numRuns: 150 },
  );
  connection.closeSync();
  instance.closeSync();
});
