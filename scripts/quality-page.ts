/**
 * Makes docs/quality.md out of what the gates measured last: `npm run quality`.
 *
 * Sizes are measured anew from dist/; coverage is read from the last `npm test`, mutation scores from docs/data.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sizesIn } from "./sizes.ts";

const root = join(import.meta.dirname, "..");
const data = join(root, "docs", "data");
const read = (path: string): Record<string, never> =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, never>) : {};

const rows: string[][] = [];
for (const { what, brotli, limit } of await sizesIn(root)) {
  rows.push([`size of ${what}, brotli`, `${brotli} bytes`, `at most ${limit}`, "`npm run sizes`"]);
}
const total = read(join(root, "coverage", "coverage-summary.json")).total as
  | { branches: { pct: number; total: number } }
  | undefined;
if (total !== undefined && total.branches.total > 3000) {
  rows.push(["branches covered", `${total.branches.pct} %`, "at least 97 %", "`npm test`"]);
}
const mutation = read(join(data, "mutation.json")) as Record<
  string,
  { score: number; killed: number; survived: number }
>;
for (const [room, { score, killed, survived }] of Object.entries(mutation)) {
  rows.push([
    `mutation score of ${room}`,
    `${score} % (${killed} of ${killed + survived})`,
    "at least 90 %",
    `\`npm run mutation -- ${room}\``,
  ]);
}
const runs = read(join(data, "runs.json")) as Record<
  string,
  { measured: string; bound: string; command: string }
>;
for (const [what, { measured, bound, command }] of Object.entries(runs)) {
  rows.push([what, measured, bound, `\`${command}\``]);
}

mkdirSync(data, { recursive: true });
writeFileSync(
  join(root, "docs", "quality.md"),
  `${[
    "# What was measured",
    "",
    "This page is made by `npm run quality` from what the gates measured last. What is not listed was not measured.",
    "",
    "| what | measured | bound | command |",
    "| --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n")}\n`,
);
