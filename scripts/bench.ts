/** Runs a benchmark of bench/ as a user's bundler would build it: `npm run bench`, `npm run bench -- counting`. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const [name = "foundation", ...options] = process.argv.slice(2);
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
});
