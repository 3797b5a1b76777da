/** The page docs/quality.md as a function of what was measured. */
import type { Recorded } from "../bench/record.ts";

/** All that was measured last; what was not is left out. */
export interface Measured {
  readonly sizes: readonly { readonly what: string; readonly brotli: number; readonly limit: number }[];
  /** Milliseconds by entry. */
  readonly importTimes: Readonly<Record<string, number>>;
  /** Of branches, in percent; `null` when the last run was not of all tests. */
  readonly coverage: number | null;
  readonly mutation: Readonly<
    Record<string, { readonly score: number; readonly killed: number; readonly survived: number }>
  >;
  readonly bench: Readonly<Record<string, Recorded>>;
  /** Single runs, such as of the fuzzer. */
  readonly runs: Readonly<
    Record<string, { readonly measured: string; readonly bound: string; readonly command: string }>
  >;
}

type Row = readonly [what: string, measured: string, bound: string, command: string];

const grouped = (value: number): string => value.toLocaleString("en");

function rowsOf({ sizes, importTimes, coverage, mutation, bench, runs }: Measured): Row[] {
  return [
    ...sizes.map(
      ({ what, brotli, limit }): Row => [
        `size of ${what}, brotli`,
        `${grouped(brotli)} bytes`,
        `at most ${grouped(limit)}`,
        "npm run sizes",
      ],
    ),
    ...Object.entries(importTimes).map(
      ([entry, time]): Row => [
        `import of \`${entry}\` in Node`,
        `${time.toFixed(0)} ms`,
        "",
        "npm run sizes",
      ],
    ),
    ...(coverage === null
      ? []
      : [["branches covered", `${coverage} %`, "at least 97 %", "npm test"] satisfies Row]),
    ...Object.entries(mutation).map(
      ([room, { score, killed, survived }]): Row => [
        `mutation score of ${room}`,
        `${score} % (${grouped(killed)} of ${grouped(killed + survived)})`,
        "at least 90 %",
        `npm run mutation -- ${room}`,
      ],
    ),
    ...Object.entries(runs).map(([what, run]): Row => [what, run.measured, run.bound, run.command]),
    ...Object.entries(bench).map(
      ([what, { measured, bound, command, on }]): Row => [what, `${measured} (${on})`, bound, command],
    ),
  ];
}

/** The page. */
export const qualityPage = (measured: Measured): string =>
  [
    "# What was measured",
    "",
    "This page is made by `npm run quality` from what the gates measured last. What is not listed was not measured.",
    "",
    "| what | measured | bound | command |",
    "| --- | --- | --- | --- |",
    ...rowsOf(measured).map(
      ([what, found, bound, command]) => `| ${what} | ${found} | ${bound} | \`${command}\` |`,
    ),
    "",
    "**Sizes** are what an app pays over bare decimal.js and fraction.js, minified and compressed. **Times** of benchmarks are those of the",
    'machine that they ran on, with the day of the run; "times" is how many times as long as the library the other takes, unless the row says',
    "beside what it stands. [Speed](speed.md) and [scale](scale.md) say what was run.",
    "",
    "**Mutation scores**: Stryker plants a wrong line, and a test of the room must turn red; a mutant that makes the tests hang counts as found.",
    "Each mutant has modules of its own and the quickest tests that reach it, three seconds of them: one that only slower tests would find",
    "counts as survived. What acts only while a module loads (static mutants) is left aside, and so is the data of standards and",
    "of measures is left out: it is law, not logic, and is held against tables made by hand. Survivors that change nothing are listed with the",
    "reason.",
    "",
  ].join("\n");
