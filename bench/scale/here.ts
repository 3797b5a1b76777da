/** Ways to tabulate in this process: columns in memory, chunks of files, parts in worker threads. */
import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { mergeTabulations, type Tabulation, tabulate, tabulateChunks } from "../../src/index.ts";
import { arrayOf, indicators, measure } from "./data.ts";

/** Rows of the files, as the columns that the library reads. */
export function readRows(folder: string, first: number, count: number) {
  const read = (name: string) => {
    const array = arrayOf(name, count);
    const file = openSync(join(folder, name), "r");
    // Read in pieces: one call reads at most 2 GB.
    const bytes = new Uint8Array(array.buffer);
    for (let done = 0; done < bytes.length; ) {
      done += readSync(file, bytes, done, bytes.length - done, first * array.BYTES_PER_ELEMENT + done);
    }
    closeSync(file);
    return array;
  };
  return {
    deprivations: Object.fromEntries(indicators.map((name) => [name, read(name)])),
    weights: read("weight"),
    groups: { region: read("region") },
  };
}

const rowsInChunk = 65_536;

function* chunks(folder: string, first: number, last: number, times: number) {
  for (let time = 0; time < times; time++) {
    for (let start = first; start < last; start += rowsInChunk) {
      yield readRows(folder, start, Math.min(rowsInChunk, last - start));
    }
  }
}

export const inMemory = (columns: ReturnType<typeof readRows>): Tabulation => tabulate(columns, measure);

export const byChunks = (folder: string, first: number, last: number, times: number): Promise<Tabulation> =>
  tabulateChunks(chunks(folder, first, last, times), measure);

/** A part for each of two worker threads, which run this very program. */
export async function byWorkers(
  program: string,
  folder: string,
  rows: number,
  times: number,
): Promise<Tabulation> {
  const half = Math.ceil(rows / 2);
  const parts = [
    [0, half],
    [half, rows],
  ] as const;
  const tables = await Promise.all(
    parts.map(
      ([first, last]) =>
        new Promise<Tabulation>((resolve, reject) => {
          new Worker(program, { workerData: { folder, first, last, times } })
            .once("message", resolve)
            .once("error", reject);
        }),
    ),
  );
  return mergeTabulations(...tables);
}
