/**
 * Tabulates a census file with worker threads, and adds their tables up.
 *
 * npx tsx examples/workers/main.ts [--file census.csv | --rows 60000] [--workers 2] [--check]
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { alkireFoster, mergeTabulations, type Tabulation, tabulateChunks } from "poverty-indicators";
import { measure, writeCensus } from "./census.ts";
import { cutFile, type Part } from "./cut-file.ts";
import type { Message } from "./part.ts";
import { readCsv } from "./read-csv.ts";

const { values } = parseArgs({
  options: {
    file: { type: "string" },
    rows: { type: "string", default: "60000" },
    workers: { type: "string", default: "2" },
    check: { type: "boolean", default: false },
  },
});

/** Starts a worker on a part; tells how many rows it has read, and answers its table. */
function tabulatePart(part: Part, header: string, onRows: (rows: number) => void): Promise<Tabulation> {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: { part, header } });
  return new Promise((resolve, reject) => {
    worker.on("message", (message: Message) => {
      if ("table" in message) resolve(message.table);
      else onRows(message.rows);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`A worker ended with code ${code} and sent no table`)));
  });
}

async function tabulateFile(path: string, workers: number): Promise<Tabulation> {
  const { header, parts } = await cutFile(path, workers);
  const rows = parts.map(() => 0);
  const tables = await Promise.all(
    parts
      .filter(({ start, end }) => start < end)
      .map((part, at) =>
        tabulatePart(part, header, (read) => {
          rows[at] = read;
          if (process.stderr.isTTY) process.stderr.write(`\r${rows.reduce((a, b) => a + b)} rows `);
        }),
      ),
  );
  return mergeTabulations(...tables);
}

const folder = await mkdtemp(join(tmpdir(), "census-"));
try {
  const path = values.file ?? join(folder, "census.csv");
  if (values.file === undefined) await writeCensus(path, Number(values.rows));
  const table = await tabulateFile(path, Number(values.workers));
  const { overall, groups } = alkireFoster(table);
  const percent = (share: { value: { times(by: number): { toFixed(places: number): string } } }): string =>
    `${share.value.times(100).toFixed(2)} %`;
  if (values.file === undefined) console.log("Made-up households: the figures describe nobody.");
  console.log(`${table.rows} rows, ${values.workers} workers, ${table.cells.rows.length} cells`);
  console.log(`H ${percent(overall.headcountRatio)}, M0 ${overall.adjustedHeadcountRatio.value.toFixed(6)}`);
  for (const [region, measures] of Object.entries(groups.region ?? {})) {
    console.log(`  ${region}: H ${percent(measures.headcountRatio)}`);
  }
  if (values.check) {
    const { header, parts } = await cutFile(path, 1);
    const whole = await tabulateChunks(readCsv(parts[0] as Part, header), measure);
    const same = JSON.stringify(whole) === JSON.stringify(table);
    console.log(
      same ? "In one piece the table is the same, byte for byte." : "In one piece the table DIFFERS.",
    );
    if (!same) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
