import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  classificationQuery,
  readClassification,
  readTabulation,
  tabulationQuery,
} from "../../src/sql/index.ts";
import { classificationCases, countsOf, readable } from "./classification-cases.ts";
import { type DuckDb, openDuckDb } from "./engines/duckdb.ts";
import { households, linesOf, measure } from "./households.ts";
import { springTraps } from "./spring-traps.ts";
import { tabulationCases } from "./tabulation-cases.ts";

const rows = households(20_000);
let engine: DuckDb;
let parquet: string;

beforeAll(async () => {
  engine = await openDuckDb();
  await engine.load("households", linesOf(rows));
  parquet = `${engine.folder}/it's.parquet`;
  await engine.run(`copy households to '${parquet.replaceAll("'", "''")}' (format parquet)`);
}, 60_000);
afterAll(() => engine.close());

describe.each(tabulationCases)("DuckDB tabulates $name", ({ options, expected }) => {
  test("in memory, as tabulate does", async () => {
    const query = tabulationQuery(measure, { dialect: "duckdb", table: "households", ...options });
    const table = readTabulation(await engine.run(query.text), query, { rows: rows.length });
    expect(table).toEqual(expected(rows));
  });

  test("from a Parquet file, as tabulate does", async () => {
    const query = tabulationQuery(measure, { dialect: "duckdb", table: parquet, ...options });
    expect(readTabulation(await engine.run(query.text), query)).toEqual(expected(rows));
  });
});

describe.each(classificationCases)("DuckDB classifies $name", (one) => {
  test("as classifyHouseholds does", async () => {
    const some = readable(one, rows);
    const table = some.length === rows.length ? "households" : "some_households";
    if (table !== "households") await engine.load(table, linesOf(some));
    const query = classificationQuery(one.standard, { dialect: "duckdb", table, ...one.options });
    const read = readClassification(await engine.run(query.text), query, { rows: some.length });
    expect(countsOf(read)).toEqual(countsOf(one.expected(some)));
    expect(read.counts.undetermined).toBeGreaterThan(0);
  });
});

springTraps(
  "duckdb",
  (text) => engine.run(text),
  (text) => engine.run(text),
);
