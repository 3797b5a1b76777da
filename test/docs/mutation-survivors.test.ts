import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { listedRows, type Mutant, namesIn, unlisted } from "../../scripts/mutation/listed.ts";

const root = join(import.meta.dirname, "..", "..");
const page = readFileSync(join(root, "docs", "mutation-survivors.md"), "utf8");

describe("the page of wrong lines that change nothing", () => {
  const rows = listedRows(page);

  test("has a row for each line of its tables", () => {
    const lines = page.split("\n").filter((line) => /^\| (?!file |---)/.test(line));
    expect(rows).toHaveLength(lines.length);
    expect(rows.length).toBeGreaterThan(100);
  });

  test.each(rows.flatMap((row) => row.files.map((file) => [row.room, file, row] as const)))(
    "names what is in %s/%s",
    (room, file, { quoted, swaps }) => {
      const sources = readdirSync(join(root, "src", room), { recursive: true, encoding: "utf8" });
      const [path, ...others] = sources.filter((one) => one === file || one.endsWith(`/${file}`));
      expect(others).toEqual([]);
      const text = readFileSync(join(root, "src", room, path ?? file), "utf8");
      const declared = namesIn(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
      const named = quoted.filter((word) => declared.has(word));
      expect(named.length + swaps.length, "a function, or what was planted for what").toBeGreaterThan(0);
    },
  );
});

describe("a survivor", () => {
  const source = "const twice = (of: number) => {\n  return of < 2 ? 0 : 2 * of;\n};\nconst half = 1 / 2;\n";
  const mutant = (start: number, end: number, replacement: string, status = "Survived"): Mutant => ({
    status,
    replacement,
    location: { start: { line: 2, column: start }, end: { line: 2, column: end } },
  });
  const ofSwap = mutant(10, 16, "of <= 2");
  const ofProduct = mutant(23, 29, "2 / of");
  const left = (cell: string, mutants: readonly Mutant[]): readonly string[] =>
    unlisted(
      "rate",
      { files: { "src/rate/twice.ts": { source, mutants } } },
      listedRows(`## rate\n\n| file | mutation | why |\n|---|---|---|\n| ${cell} | nothing |\n`),
    );

  test("is listed by the function around it", () => {
    expect(left("twice.ts | in `twice`, anything", [ofSwap, ofProduct])).toEqual([]);
    expect(left("twice.ts | in `half`, anything", [ofSwap, ofProduct])).toEqual([
      "src/rate/twice.ts:2: of <= 2 for of < 2",
      "src/rate/twice.ts:2: 2 / of for 2 * of",
    ]);
  });

  test("is listed by what was planted, where the row names no function", () => {
    expect(left("twice.ts | in loops, `<=` for `<`", [ofSwap, ofProduct])).toEqual([
      "src/rate/twice.ts:2: 2 / of for 2 * of",
    ]);
  });

  test("is not listed by rows of other files and rooms, or without either", () => {
    expect(left("wice.ts | in `twice`, anything", [ofSwap])).toHaveLength(1);
    expect(left("twice.ts | anything", [ofSwap])).toHaveLength(1);
    const rows = listedRows("## number\n| twice.ts | in `twice`, anything | nothing |");
    const report = { files: { "src/rate/twice.ts": { source, mutants: [ofSwap] } } };
    expect(unlisted("rate", report, rows)).toHaveLength(1);
  });

  test("is one that no test found, or no test reached", () => {
    const statuses = ["Killed", "Timeout", "Ignored", "Survived", "NoCoverage"];
    expect(
      left(
        "other.ts | in `twice`",
        statuses.map((one) => mutant(10, 16, "of > 2", one)),
      ),
    ).toHaveLength(2);
  });
});
