/**
 * Runs a benchmark of bench/ as a user's bundler would build it: `npm run bench`, `npm run bench -- counting`.
 *
 * Its headline ratios are kept with the day in docs/data/bench.json, for the table that `npm run quality` makes.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const [name = "foundation", ...options] = process.argv.slice(2);
const data = join(root, "docs", "data");
mkdirSync(data, { recursive: true });
const flags = [
  "--format",
  "esm",
  "--target",
  "es2022",
  "--out-dir",
  "dist/bench",
  "--no-config",
  "--no-dts",
  "--silent",
  // Native, and not part of what is measured.
  "--external",
  "@duckdb/node-api",
  "--external",
  "pg",
];
execFileSync(join(root, "node_modules", ".bin", "tsup"), [`bench/${name}.ts`, ...flags], {
  cwd: root,
  stdio: "inherit",
});
execFileSync(process.execPath, ["--expose-gc", join(root, "dist", "bench", `${name}.js`), ...options], {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    BENCH_RECORD: join(data, "bench.json"),
    BENCH_COMMAND: ["npm run bench --", name, ...options].join(" "),
  },
});
