import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tabulate } from "../../src/index.ts";
import {
  classificationQuery,
  readClassification,
  readTabulation,
  tabulationQuery,
} from "../../src/sql/index.ts";
import { classificationCases, countsOf, readable } from "./classification-cases.ts";
import { springClassificationTraps } from "./classification-traps.ts";
import { type DuckDb, openDuckDb } from "./engines/duckdb.ts";
import { households, linesOf, measure } from "./households.ts";
import { springTraps } from "./spring-traps.ts";
import { tabulationCases } from "./tabulation-cases.ts";
import { trapMeasure } from "./traps.ts";

const rows = households(10_000);
let engine: DuckDb;
let parquet: string;

beforeAll(async () => {
  engine = await openDuckDb();
  await engine.load("households", linesOf(rows));
  parquet = `${engine.folder}/it's.parquet`;
  await engine.run(`copy households to '${parquet.replaceAll("'", "''")}' (format parquet)`);
}, 120_000);
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

test("ten thousand labels, some of them hostile, stay apart", async () => {
  const labels = Array.from({ length: 10_000 }, (_, at) =>
    at % 2 === 0 ? `<script>${at}'"\\` : `xã số ${at}`,
  );
  await engine.run(
    `create table many as select (i % 2)::utinyint as roof, 0 as water,
      case when i % 2 = 0 then '<script>' || i || '''"\\' else 'xã số ' || i end as commune from range(10000) t(i)`,
  );
  const query = tabulationQuery(trapMeasure, {
    dialect: "duckdb",
    table: ["main", "many"],
    deprivations: { roof: "roof", water: "water" },
    groups: { commune: "commune" },
  });
  const roof = labels.map((_, at) => at % 2);
  const water = new Uint8Array(10_000);
  expect(readTabulation(await engine.run(query.text), query)).toEqual(
    tabulate({ deprivations: { roof, water }, groups: { commune: labels } }, trapMeasure),
  );
});

springClassificationTraps(
  "duckdb",
  (text) => engine.run(text),
  (text) => engine.run(text),
);
springTraps(
  "duckdb",
  (text) => engine.run(text),
  (text) => engine.run(text),
);
