/**
 * Runs bundled tests for Stryker in its own process, every mutant with modules of its own: nothing that one mutant left
 * in a cache is seen by the next, and a mutant takes hundredths of a second beside the tests themselves.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { Script } from "node:vm";
import type { MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { type CollectedTest, collector } from "./collect.ts";

/** Where the bundle is, and the time that each test took; both in the sandbox. */
export const bundle = "coverage/tests.cjs";
const timesFile = "coverage/times.json";

/**
 * For a mutant the quickest tests that reach it are run, as many as take so long together, in milliseconds. One that only
 * others would find counts as survived: no score is better than it should be.
 */
const budget = 3000;

/** What instrumented sources look at. */
interface Instrumented {
  activeMutant?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
}

type Load = (module: object, exports: object, require: (name: string) => unknown) => void;

class BundleRunner implements TestRunner {
  private load: Load = () => undefined;
  private readonly instrumented: Instrumented = {};

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    Object.assign(globalThis, { __stryker__: this.instrumented });
    const source = `(function (module, exports, require) {${readFileSync(bundle, "utf8")}\n})`;
    // Nobody reads the smallest case in which a law fails: the first one is enough.
    (createRequire(resolve(bundle))("fast-check") as typeof import("fast-check")).configureGlobal({
      endOnFailure: true,
    });
    this.load = new Script(source, { filename: resolve(bundle) }).runInThisContext() as Load;
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} };
    this.instrumented.mutantCoverage = mutantCoverage;
    const results = await this.run(this.collect(), false);
    const times = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(timesFile, JSON.stringify(times));
    const perTest = Object.fromEntries(
      Object.entries(mutantCoverage.perTest).filter(([id]) => (times[id] ?? 0) <= budget),
    );
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { ...mutantCoverage, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(this.instrumented, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    let tests: TestResult[];
    try {
      const wanted = testFilter === undefined ? null : new Set(testFilter);
      const own = this.collect().filter(({ id }) => wanted?.has(id) ?? true);
      tests = await this.run(quickest(own), true);
    } catch (error) {
      // Modules that do not load are noticed by every test.
      tests = [{ ...failed(error), id: "load", name: "load", timeSpentMs: 0 }];
    }
    const endless = determineHitLimitReached(this.instrumented.hitCount, hitLimit);
    Object.assign(this.instrumented, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  /** Makes all modules anew. */
  private collect(): readonly CollectedTest[] {
    const { module: vitest, tests } = collector();
    const require = createRequire(resolve(bundle));
    const made = { exports: {} };
    this.load(made, made.exports, (name) => (name === "vitest" ? vitest : require(name)));
    return tests;
  }

  /** Runs tests, up to the first that fails if so told. */
  private async run(tests: readonly CollectedTest[], untilFailed: boolean): Promise<TestResult[]> {
    const results: TestResult[] = [];
    const start = performance.now();
    for (const { id, run } of tests) {
      const begin = performance.now();
      this.instrumented.currentTestId = id;
      const outcome = await Promise.resolve()
        .then(run)
        .then(() => ({ status: TestStatus.Success }) as const, failed);
      this.instrumented.currentTestId = undefined;
      results.push({ ...outcome, id, name: id, timeSpentMs: Math.round(performance.now() - begin) });
      // A machine that is busy is no reason to call a mutant endless.
      const isLate = performance.now() - start > 1.5 * budget;
      if (untilFailed && (outcome.status === TestStatus.Failed || isLate)) break;
    }
    return results;
  }
}

const failed = (error: unknown): { status: TestStatus.Failed; failureMessage: string } => ({
  status: TestStatus.Failed,
  failureMessage: error instanceof Error ? error.message : "a test threw what is no error",
});

/** The quickest of the tests, as many as the budget is for. */
function quickest(tests: readonly CollectedTest[]): readonly CollectedTest[] {
  if (!existsSync(timesFile)) return tests;
  const times = JSON.parse(readFileSync(timesFile, "utf8")) as Readonly<Record<string, number>>;
  let spent = 0;
  return [...tests]
    .sort((a, b) => (times[a.id] ?? 0) - (times[b.id] ?? 0))
    .filter(({ id }) => {
      spent += times[id] ?? 0;
      return spent <= budget;
    });
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "bundle", BundleRunner)];
