/**
 * Tabulates and classifies households in Parquet files, without reading a household into this program.
 *
 * npx tsx examples/duckdb/main.ts [--rows 200000] [--files 2]
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { alkireFoster, mergeTabulations, vietnam2022, vietnam2022Counting } from "poverty-indicators";
import {
  classificationQuery,
  readClassification,
  readTabulation,
  tabulationQuery,
} from "poverty-indicators/sql";
import { indicators, writeHouseholds } from "./synthetic.ts";

const { values } = parseArgs({
  options: { rows: { type: "string", default: "200000" }, files: { type: "string", default: "2" } },
});
const files = Number(values.files);
const rowsInFile = Math.ceil(Number(values.rows) / files);
const folder = await mkdtemp(join(tmpdir(), "households-"));
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const run = async (text: string) => (await connection.runAndReadAll(text)).getRows();

try {
  const paths = Array.from({ length: files }, (_, at) => join(folder, `part-${at}.parquet`));
  for (const [at, path] of paths.entries()) {
    await writeHouseholds(connection, path, at * rowsInFile, rowsInFile);
  }
  const deprivations = Object.fromEntries(indicators.map((name) => [name, name]));
  const groups = { region: "region" };

  // One small table a file, added up here: the files might as well lie on different machines.
  const tables = [];
  for (const table of paths) {
    const query = tabulationQuery(vietnam2022Counting, {
      dialect: "duckdb",
      table,
      deprivations,
      groups,
      weights: "weight",
      members: "members",
    });
    tables.push(readTabulation(await run(query.text), query, { rows: rowsInFile }));
  }
  const whole = mergeTabulations(...tables);
  const measures = alkireFoster(whole);
  console.log("Made-up households: the figures describe nobody.");
  console.log(`${whole.rows} households in ${files} files, ${whole.cells.rows.length} cells`);
  console.log(`H ${measures.overall.headcountRatio.value.times(100).toFixed(2)} % of persons`);
  console.log(`M0 ${measures.overall.adjustedHeadcountRatio.value.toFixed(6)}`);
  for (const [region, { headcountRatio }] of Object.entries(measures.groups.region ?? {})) {
    console.log(`  ${region}: H ${headcountRatio.value.times(100).toFixed(2)} %`);
  }

  // The classes of the standard; the answers of several files are read as one.
  const queries = paths.map((table) =>
    classificationQuery(vietnam2022, {
      dialect: "duckdb",
      table,
      area: "area",
      monthlyIncomePerPerson: "income",
      deprivations,
      groups,
    }),
  );
  const answers = [];
  for (const { text } of queries) answers.push(...(await run(text)));
  const [query] = queries;
  if (query === undefined) throw new Error("There is no file");
  const classes = readClassification(answers, query, { rows: whole.rows });
  for (const [name, households] of Object.entries(classes.counts)) console.log(`${name}: ${households}`);
} finally {
  connection.closeSync();
  instance.closeSync();
  await rm(folder, { recursive: true });
}
