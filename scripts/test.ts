/**
 * The default test command: every gate in turn, all of them even when one fails, and a closing line
 * `N passed, N failed` that counts each gate as one test and each vitest test as one.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const report = join(root, "coverage", "tests.json");
mkdirSync(join(root, "coverage"), { recursive: true });
writeFileSync(report, "{}");

/** The least share of branches that the tests must go through, in percent. */
const leastBranches = 97;

const gates: readonly (readonly [name: string, command: string])[] = [
  ["examples are extracted", "tsx scripts/extract-examples.ts"],
  ["types of the sources", "tsc -p tsconfig.src.json"],
  ["types of tests, examples and scripts", "tsc -p tsconfig.json"],
  ["lint and format", "biome ci --reporter=summary ."],
  ["build", "tsup --silent"],
  ["package contents", "publint --strict"],
  [
    "types of the package for every resolution",
    "attw --pack . --profile node16 --exclude-entrypoints ./vitest --format ascii",
  ],
  ["notebooks run, and give what is committed", "tsx scripts/notebooks.ts --where-possible"],
  ["API documentation", "tsx scripts/docs.ts"],
  [
    "unit, property and example tests",
    `vitest run --typecheck --coverage --coverage.thresholds.branches=${leastBranches} --reporter=default --reporter=json --outputFile.json=${report}`,
  ],
];

let passed = 0;
let failed = 0;
for (const [name, command] of gates) {
  const started = process.hrtime.bigint();
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: "inherit", env: binaries() });
  const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  if (status === 0) passed++;
  else failed++;
}

const tests = JSON.parse(readFileSync(report, "utf8")) as {
  numPassedTests?: number;
  numFailedTests?: number;
};
passed += tests.numPassedTests ?? 0;
failed += tests.numFailedTests ?? 0;
const closing = `${passed} passed, ${failed} failed`;
writeFileSync(join(root, "coverage", "closing-line.txt"), `${closing}\n`);
console.log(closing);
process.exitCode = failed === 0 ? 0 : 1;

/** The environment with the project's own command-line programs first. */
function binaries(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(root, "node_modules", ".bin")}:${process.env.PATH ?? ""}` };
}
