/**
 * Makes docs/quality.md out of what the gates measured last: `npm run quality`.
 *
 * Sizes and times of import are measured anew from dist/; coverage is read from the last `npm test`, mutation scores,
 * benchmarks and single runs from docs/data.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Measured, qualityPage } from "./quality-table.ts";
import { entries, importTime, sizesIn } from "./sizes.ts";

const root = join(import.meta.dirname, "..");
const read = <T extends object>(...path: readonly string[]): T =>
  existsSync(join(root, ...path)) ? (JSON.parse(readFileSync(join(root, ...path), "utf8")) as T) : ({} as T);

const { total } = read<{ total?: { branches: { pct: number; total: number } } }>(
  "coverage",
  "coverage-summary.json",
);

writeFileSync(
  join(root, "docs", "quality.md"),
  qualityPage({
    sizes: await sizesIn(root),
    importTimes: Object.fromEntries(entries.map((entry) => [entry, importTime(entry, root)])),
    // A run of a few tests covers a few files.
    coverage: total !== undefined && total.branches.total > 3000 ? total.branches.pct : null,
    mutation: read<Measured["mutation"]>("docs", "data", "mutation.json"),
    bench: read<Measured["bench"]>("docs", "data", "bench.json"),
    runs: read<Measured["runs"]>("docs", "data", "runs.json"),
  }),
);
