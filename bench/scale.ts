/**
 * Households × 12 indicators, with decimal weights and 63 regions, tabulated in every way that the library offers: columns
 * in memory, chunks of files, worker threads, DuckDB from Parquet, PostgreSQL and ClickHouse on several servers.
 *
 * Run with `npm run bench -- scale`, or with millions of rows, a folder for the files and the names of ways behind it
 * (`ten-times` for those that read the files ten times over). Each
 * way runs in a process of its own; all must find the same table. All data are made up.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import type { Tabulation } from "../src/index.ts";
import { shown, timed } from "./counting/timing.ts";
import { record, times } from "./record.ts";
import { prepare } from "./scale/data.ts";
import { clickHouse, duckDb, type Loaded, postgreSql } from "./scale/engines.ts";
import { byChunks, byWorkers, inMemory, readRows } from "./scale/here.ts";

const program = fileURLToPath(import.meta.url);

/** What a way took. */
interface Taken {
  readonly milliseconds: number;
  readonly cells: number;
  readonly digest: string;
  /** Of this process, and of the servers, in megabytes. */
  readonly peak: number;
  readonly servers: number;
}

const here = (run: () => Tabulation | Promise<Tabulation>): Loaded => ({
  processes: [],
  tabulate: async () => run(),
  close: async () => {},
});

const ways: Readonly<Record<string, (folder: string, rows: number) => Promise<Loaded>>> = {
  "columns in memory": async (folder, rows) => {
    const columns = readRows(folder, 0, rows);
    return here(() => inMemory(columns));
  },
  "chunks of files": async (folder, rows) => here(() => byChunks(folder, 0, rows, 1)),
  "chunks of files, 2 worker threads": async (folder, rows) =>
    here(() => byWorkers(program, folder, rows, 1)),
  "DuckDB from Parquet, 1 thread": (folder) => duckDb(folder, 1),
  "DuckDB from Parquet, 2 threads": (folder) => duckDb(folder, 2),
  "PostgreSQL, 2 servers behind a third": (folder) => postgreSql(folder),
  "ClickHouse, 2 shards": (folder) => clickHouse(folder),
};

/** The same files ten times over, for what does not fit into memory at once. */
const tenTimes: typeof ways = {
  "chunks of files, ten times over": async (folder, rows) => here(() => byChunks(folder, 0, rows, 10)),
  "chunks of files, 2 worker threads, ten times over": async (folder, rows) =>
    here(() => byWorkers(program, folder, rows, 10)),
  "DuckDB from Parquet, 2 threads, ten times over": (folder) => duckDb(folder, 2, 10),
};

/** Takes one way three times, or for about eight seconds, and keeps the best: what disturbs a machine only adds. */
async function take(way: string, folder: string, rows: number): Promise<Taken> {
  const loaded = await ((ways[way] ?? tenTimes[way]) as (typeof ways)[string])(folder, rows);
  try {
    let table: Tabulation | null = null;
    const times: number[] = [];
    while (times.length < 3 && (times.length === 0 || times.reduce((a, b) => a + b) < 8000)) {
      times.push(
        await timed(async () => {
          table = await loaded.tabulate();
        }),
      );
    }
    const peak = process.resourceUsage().maxRSS / 1024;
    const servers = loaded.processes.reduce((sum, id) => sum + peakOf(id), 0);
    const found = table as unknown as Tabulation;
    const digest = createHash("sha256").update(JSON.stringify(found)).digest("hex").slice(0, 16);
    return { milliseconds: Math.min(...times), cells: found.cells.rows.length, digest, peak, servers };
  } finally {
    await loaded.close();
  }
}

/** The peak of the memory of a process and of what it started, in megabytes. */
function peakOf(id: number): number {
  const status = readFileSync(`/proc/${id}/status`, "utf8");
  const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const children = readFileSync(`/proc/${id}/task/${id}/children`, "utf8").trim().split(" ");
  return children.reduce((sum, child) => sum + (child === "" ? 0 : peakOf(Number(child))), own);
}

async function compare(millions: number, folder: string, wanted: readonly string[]): Promise<void> {
  const rows = millions * 1_000_000;
  await prepare(folder, rows);
  const taken = new Map<string, Taken>();
  const read = wanted[0] === "ten-times" ? 10 * rows : rows;
  const named = wanted[0] === "ten-times" ? Object.keys(tenTimes) : wanted;
  for (const way of named.length === 0 ? Object.keys(ways) : named) {
    const printed = execFileSync(process.execPath, [program, "take", way, folder, String(rows)], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    taken.set(way, JSON.parse(printed) as Taken);
    console.error(`${way}: ${shown(taken.get(way)?.milliseconds ?? 0)}`);
  }
  const [first] = taken.values();
  if (first === undefined) throw new Error(`expected ten-times, or some of ${Object.keys(ways).join("; ")}`);
  console.log(`\n${read.toLocaleString("en")} households × 12 indicators, 63 regions, ${first.cells} cells`);
  console.table(
    Array.from(taken, ([way, { milliseconds, digest, peak, servers }]) => ({
      way,
      time: shown(milliseconds),
      ratio: (milliseconds / first.milliseconds).toFixed(2),
      "peak MB": Math.round(peak),
      "servers MB": Math.round(servers),
      table: digest === first.digest ? "the same" : "ANOTHER",
    })),
  );
  const [firstWay] = taken.keys();
  record(
    Object.fromEntries(
      Array.from(taken, ([way, { milliseconds }]) => [
        `${read.toLocaleString("en")} households × 12 indicators, 63 regions: ${way}`,
        {
          measured:
            way === firstWay
              ? shown(milliseconds)
              : `${times(milliseconds / first.milliseconds)} ${firstWay}`,
        },
      ]),
    ),
  );
  if ([...taken.values()].some(({ digest }) => digest !== first.digest)) process.exitCode = 1;
}

const [command = "10", ...rest] = process.argv.slice(2);
if (!isMainThread) {
  const { folder, first, last, times } = workerData as Record<"first" | "last" | "times", number> & {
    readonly folder: string;
  };
  parentPort?.postMessage(await byChunks(folder, first, last, times));
} else if (command === "take") {
  const [way = "", folder = "", rows = "0"] = rest;
  console.log(JSON.stringify(await take(way, folder, Number(rows))));
} else {
  const [folder = join(tmpdir(), `poverty-indicators-scale-${command}`), ...wanted] = rest;
  await compare(Number(command), folder, wanted);
}
