/**
 * Feeds every public function with hostile input for as long as asked: `npm run fuzz -- --seconds 600 --seed 7`.
 * `--calls N` makes so many calls instead, the same on every machine; `--only NAME` feeds one function; `--record` keeps the
 * report for docs/quality.md; `--replay NAME SEED` makes one call again, and shows what it was given and what came of it.
 *
 * The work runs in a thread of its own, so that a call that does not come back is found too: it is named with its seed.
 * After each minute, the memory that is left after a collection is compared with that of the first.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { heapInUse } from "../test/fuzz/heap-in-use.ts";
import { subjects } from "../test/fuzz/subjects.ts";

interface Task {
  readonly seed: number;
  /** For how long to feed, or how often. */
  readonly span: { readonly seconds: number } | { readonly calls: number };
  readonly only: string | undefined;
  /** How many calls were begun, the function of the last, and its seed; written by the thread that calls. */
  readonly current: Uint32Array;
}

/** What the thread tells: a fault, or at the end how it went. */
interface Told {
  readonly report: string;
  readonly failed?: boolean;
  readonly measured?: string;
}

const valuesOf = (name: string, count: number): readonly (string | undefined)[] => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? [] : process.argv.slice(at + 1, at + 1 + count);
};

/** A call during which so many seconds tick is given up; ticks, so that a machine that sleeps does not count. */
const patience = 20;
/** How much more memory may be in use at the end than after the first part of the run, in bytes. */
const mostGrowth = 8 * 2 ** 20;

const [only] = valuesOf("only", 1);
const [replayed, replayedSeed] = valuesOf("replay", 2);

if (!isMainThread) await work(workerData as Task);
else if (replayed !== undefined) await replay(replayed, Number(replayedSeed));
else watch();

function watch(): void {
  const [seed = 1] = valuesOf("seed", 1).map(Number);
  const [seconds = 60] = valuesOf("seconds", 1).map(Number);
  const [calls] = valuesOf("calls", 1).map(Number);
  const current = new Uint32Array(new SharedArrayBuffer(12));
  const fed = subjects().filter(({ name }) => only === undefined || name === only);
  const last = (): string => `${fed[current[1] as number]?.name}, seed ${current[2]}`;
  const worker = new Worker(join(import.meta.dirname, "fuzz.ts"), {
    workerData: { seed, span: calls === undefined ? { seconds } : { calls }, only, current } satisfies Task,
    execArgv: ["--import", "tsx"],
  });
  let seen = 0;
  let ticks = 0;
  const clock = setInterval(() => {
    ticks = seen === current[0] ? ticks + 1 : 0;
    seen = current[0] as number;
    // Loading takes time too.
    if (ticks < patience || (seen === 0 && ticks < 60)) return;
    console.log(`no answer after ${patience} s: ${last()}`);
    process.exit(1);
  }, 1000);
  worker.on("message", ({ report, failed, measured }: Told) => {
    console.log(report);
    if (failed === true) process.exitCode = 1;
    if (measured !== undefined && process.argv.includes("--record")) record(measured);
  });
  worker.on("error", (error) => {
    console.log(`the thread died: ${String(error)}; last call ${last()}`);
    process.exit(1);
  });
  worker.on("exit", () => clearInterval(clock));
}

async function work({ seed, span, only: one, current }: Task): Promise<void> {
  const { fuzz } = await import("../test/fuzz/fuzz.ts");
  const { sharedState } = await import("../test/fuzz/shared-state.ts");
  const all = subjects().filter(({ name }) => one === undefined || name === one);
  const places = new Map(all.map(({ name }, at) => [name, at]));
  const before = sharedState();
  const post = (message: Told): void => parentPort?.postMessage(message);
  const told = (name: string, own: number): void => {
    current[1] = places.get(name) ?? 0;
    current[2] = own;
    current[0] = (current[0] as number) + 1;
  };
  const parts = "seconds" in span ? Math.max(2, Math.ceil(span.seconds / 60)) : 2;
  const share = "seconds" in span ? { seconds: span.seconds / parts } : { calls: span.calls / parts };
  const begin = performance.now();
  const sum = { calls: 0, returned: 0, refused: 0, faults: 0 };
  let slowest = { name: "", seed: 0, milliseconds: 0 };
  let settled = 0;
  for (let part = 0; part < parts; part++) {
    const outcome = await fuzz(all, { ...share, seed: seed * 1000 + part, before: told });
    sum.calls += outcome.calls;
    sum.returned += outcome.returned;
    sum.refused += outcome.refused;
    sum.faults += outcome.findings.length;
    for (const { name, seed: own, what } of outcome.findings)
      post({ report: `${name}, seed ${own}: ${what}` });
    if (outcome.slowest.milliseconds > slowest.milliseconds) slowest = outcome.slowest;
    if (part === 0) settled = heapInUse();
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  const growth = heapInUse() - settled;
  const changed = sharedState() !== before;
  const megabytes = (growth / 2 ** 20).toFixed(1);
  const measured = `${sum.calls.toLocaleString("en")} calls of ${all.length} functions, ${sum.faults} faults, memory ${megabytes} MB`;
  post({
    report: `${sum.calls} calls of ${all.length} functions in ${seconds} s: ${sum.refused} refused, ${sum.returned} answered, ${sum.faults} faults; the slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.name}, seed ${slowest.seed}); memory ${megabytes} MB; shared state ${changed ? "CHANGED" : "unchanged"}`,
    measured,
    failed: sum.faults > 0 || changed || growth > mostGrowth,
  });
}

/** Keeps how a run went, for docs/quality.md. */
function record(measured: string): void {
  const bound = `no fault, memory at most ${mostGrowth / 2 ** 20} MB more`;
  const options = process.argv.slice(2).filter((argument) => argument !== "--record");
  const run = { measured, bound, command: `npm run fuzz -- ${options.join(" ")}` };
  writeFileSync(
    join(import.meta.dirname, "..", "docs", "data", "runs.json"),
    `${JSON.stringify({ "hostile input to every function": run }, null, 2)}\n`,
  );
}

async function replay(name: string, seed: number): Promise<void> {
  const { argumentsOf, fuzzOnce } = await import("../test/fuzz/fuzz.ts");
  const subject = subjects().find((one) => one.name === name);
  if (subject === undefined) throw new Error(`no function ${name} is fed`);
  const shown = (value: unknown): string => inspect(value, { depth: 6, breakLength: 120 }).slice(0, 10_000);
  console.log(shown(argumentsOf(subject, seed)));
  console.log((await fuzzOnce(subject, seed))?.what ?? "did as it must");
}
