/**
 * Mutation testing of rooms by their own tests: `npm run mutation`, or `npm run mutation -- number rate`.
 *
 * With `--incremental` only what changed since the run before is tried again (kept in coverage/mutation), for work on a
 * room; such a score is not kept.
 *
 * Every wrong line that Stryker plants must turn a test red. Scores are kept in docs/data/mutation.json, for the table
 * of docs/quality.md; survivors are printed. Those that change nothing are listed in docs/mutation-survivors.md, and a
 * survivor that no row lists fails the run.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listedRows, type MutationReport, unlisted } from "./mutation/listed.ts";
import { bundle } from "./mutation/runner.ts";

const root = join(import.meta.dirname, "..");
const rooms = [
  "number",
  "figure",
  "rate",
  "target",
  "funding",
  "standard",
  "household",
  "counting",
  "verify",
];
const asked = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const incremental = process.argv.includes("--incremental");
const unknown = asked.filter((room) => !rooms.includes(room));
if (unknown.length > 0) throw new Error(`no such room: ${unknown.join(", ")}; there are ${rooms.join(", ")}`);

/** The test files of a room, and the laws of it. */
function testsOf(room: string): string[] {
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => `${folder}/${file}`);
  return [
    ...below(`test/${room}`),
    ...below("test/laws").filter((file) => file.startsWith(`test/laws/${room}`)),
  ];
}

const rows = listedRows(readFileSync(join(root, "docs", "mutation-survivors.md"), "utf8"));
const scores = join(root, "docs", "data", "mutation.json");
let failed = false;
for (const room of asked.length > 0 ? asked : rooms) {
  const report = join("coverage", "mutation", `${room}.json`);
  mkdirSync(join(root, "coverage", "mutation"), { recursive: true });
  const config = { ...(JSON.parse(readFileSync(join(root, "stryker.config.json"), "utf8")) as object) };
  const own = join(root, "coverage", "mutation", `${room}.config.json`);
  // The data of standards is law, not logic: official figures and hand-made tables test it.
  const mutate = [
    `src/${room}/**/*.ts`,
    "!src/**/index.ts",
    "!src/standard/data/**",
    "!src/counting/data/**",
  ];
  const since = { incremental, incrementalFile: join("coverage", "mutation", `${room}.incremental.json`) };
  const buildCommand = `tsx scripts/mutation/bundle.ts ${bundle} ${testsOf(room).join(" ")}`;
  writeFileSync(
    own,
    JSON.stringify({ ...config, mutate, buildCommand, jsonReporter: { fileName: report }, ...since }),
  );
  const { status } = spawnSync(join(root, "node_modules", ".bin", "stryker"), ["run", own], {
    cwd: root,
    stdio: "inherit",
    // The runner of the tests is written in TypeScript too.
    env: { ...process.env, NODE_OPTIONS: "--import tsx" },
  });
  if (status !== 0) failed = true;
  if (!existsSync(join(root, report))) continue;
  const found = JSON.parse(readFileSync(join(root, report), "utf8")) as MutationReport;
  const notListed = unlisted(room, found, rows);
  console.log(
    `${notListed.length} survivors of ${room} are not listed:`,
    ...notListed.map((one) => `\n${one}`),
  );
  if (notListed.length > 0) failed = true;
  if (incremental) continue;
  const statuses = Object.values(found.files).flatMap(({ mutants }) =>
    mutants.map((mutant) => mutant.status),
  );
  const count = (...wanted: readonly string[]): number =>
    statuses.filter((one) => wanted.includes(one)).length;
  const killed = count("Killed", "Timeout");
  const survived = count("Survived", "NoCoverage");
  const known = existsSync(scores) ? (JSON.parse(readFileSync(scores, "utf8")) as object) : {};
  const score = Number(((100 * killed) / (killed + survived)).toFixed(2));
  mkdirSync(join(root, "docs", "data"), { recursive: true });
  writeFileSync(scores, `${JSON.stringify({ ...known, [room]: { killed, survived, score } }, null, 2)}\n`);
}
process.exitCode = failed ? 1 : 0;
