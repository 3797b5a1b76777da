/**
 * Keeps the headline figures of a benchmark for the table of docs/quality.md.
 *
 * `npm run bench` names the file to keep them in; a program that is started otherwise keeps nothing.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** What one line of the table says. */
export interface Recorded {
  readonly measured: string;
  /** What was wanted, "above 4"; empty where nothing was. */
  readonly bound: string;
  readonly command: string;
  /** The day of the run. */
  readonly on: string;
}

/** Writes figures down by what they are of, over those of an earlier run. */
export function record(figures: Readonly<Record<string, { measured: string; bound?: string }>>): void {
  const { BENCH_RECORD: path, BENCH_COMMAND: command = "" } = process.env;
  if (path === undefined) return;
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, Recorded>) : {};
  const on = new Date().toISOString().slice(0, 10);
  const fresh = Object.entries(figures).map(([what, { measured, bound = "" }]): [string, Recorded] => [
    what,
    { measured, bound, command, on },
  ]);
  writeFileSync(path, `${JSON.stringify({ ...known, ...Object.fromEntries(fresh) }, null, 2)}\n`);
}

/** How many times as long, with two digits. */
export const times = (ratio: number): string =>
  `${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(2)} times`;
