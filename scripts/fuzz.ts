/**
 * Feeds every public function with hostile input for as long as asked: `npm run fuzz -- --seconds 600 --seed 7`.
 *
 * The work runs in a thread of its own, so that a call that does not come back is found too: it is named with its seed.
 * Every minute, the memory that is left after a collection is compared with that of the start.
 */
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

interface Task {
  readonly seed: number;
  readonly seconds: number;
  readonly only: string | undefined;
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** A call during which so many seconds tick is given up; ticks, so that a machine that sleeps does not count. */
const patience = 20;
/** How much more memory may be in use at the end than after the first part of the run, in bytes. */
const mostGrowth = 32 * 2 ** 20;

if (isMainThread) {
  const task: Task = {
    seed: Number(option("seed") ?? 1),
    seconds: Number(option("seconds") ?? 60),
    only: option("only"),
  };
  const worker = new Worker(join(import.meta.dirname, "fuzz.ts"), {
    workerData: task,
    execArgv: ["--import", "tsx"],
  });
  let current = { name: "(start)", seed: 0 };
  let ticks = -60;
  const watch = setInterval(() => {
    ticks++;
    if (ticks < patience) return;
    console.log(`no answer after ${patience} s: ${current.name}, seed ${current.seed}`);
    process.exit(1);
  }, 1000);
  worker.on("message", (message: { call?: [string, number]; report?: string; failed?: boolean }) => {
    if (message.call) {
      current = { name: message.call[0], seed: message.call[1] };
      ticks = 0;
    }
    if (message.report !== undefined) console.log(message.report);
    if (message.failed !== undefined) process.exitCode = message.failed ? 1 : 0;
  });
  worker.on("error", (error) => {
    console.log(`the thread died: ${String(error)}; last call ${current.name}, seed ${current.seed}`);
    process.exit(1);
  });
  worker.on("exit", () => clearInterval(watch));
} else {
  const { seed, seconds, only } = workerData as Task;
  const { fuzz } = await import("../test/fuzz/fuzz.ts");
  const { subjects } = await import("../test/fuzz/subjects.ts");
  const { sharedState } = await import("../test/fuzz/shared-state.ts");
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const all = subjects().filter(({ name }) => only === undefined || name === only);
  const before = sharedState();
  const post = (message: object): void => parentPort?.postMessage(message);
  let last = 0;
  const options = {
    before: (name: string, own: number): void => {
      // Telling each call costs more than making it; a call that hangs is told by the one before at the latest.
      if (Date.now() - last < 20) return;
      last = Date.now();
      post({ call: [name, own] });
    },
  };
  const parts = Math.max(2, Math.ceil(seconds / 60));
  const sum = { calls: 0, returned: 0, refused: 0 };
  const findings: { name: string; seed: number; what: string }[] = [];
  let slowest = { name: "", seed: 0, milliseconds: 0 };
  let settled = 0;
  for (let part = 0; part < parts; part++) {
    const outcome = await fuzz(all, { ...options, seed: seed * 1000 + part, seconds: seconds / parts });
    sum.calls += outcome.calls;
    sum.returned += outcome.returned;
    sum.refused += outcome.refused;
    findings.push(...outcome.findings);
    if (outcome.slowest.milliseconds > slowest.milliseconds) slowest = outcome.slowest;
    if (part === 0) settled = used();
  }
  const growth = used() - settled;
  const changed = sharedState() !== before;
  for (const { name, seed: own, what } of findings) post({ report: `${name}, seed ${own}: ${what}` });
  const megabytes = (growth / 2 ** 20).toFixed(1);
  post({
    report: `${sum.calls} calls of ${all.length} functions in ${seconds} s: ${sum.refused} refused, ${sum.returned} answered, ${findings.length} faults; the slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.name}, seed ${slowest.seed}); memory ${megabytes} MB; shared state ${changed ? "CHANGED" : "unchanged"}`,
    failed: findings.length > 0 || changed || growth > mostGrowth,
  });
}
