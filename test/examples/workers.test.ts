import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeTabulations, tabulateChunks } from "poverty-indicators";
import { afterAll, describe, expect, test } from "vitest";
import { header, measure, writeCensus } from "../../examples/workers/census.ts";
import { cutFile } from "../../examples/workers/cut-file.ts";
import { readCsv } from "../../examples/workers/read-csv.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "workers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("a file is cut", () => {
  test.each([
    ["long and short lines", "head\na\nbbbbbbbbbbbbbbbbbbbb\nc\n\ndd\n"],
    ["no line end at the end", "head\na\nb\nc"],
    ["one line", "head\nonly"],
    ["nothing but the header", "head\n"],
    ["letters of several bytes", "đầu\nộ\nữ\nẫ\nợ\n"],
  ])("into whole lines: %s", async (name, text) => {
    const path = file(name, text);
    for (const count of [1, 2, 3, 7]) {
      const { header: first, parts } = await cutFile(path, count);
      const bytes = readFileSync(path);
      const pieces = parts.map(({ start, end }) => bytes.subarray(start, end).toString("utf8"));
      expect(parts).toHaveLength(count);
      expect(`${first}\n${pieces.join("")}`).toBe(text);
      const filled = pieces.filter((piece) => piece !== "").slice(0, -1);
      expect(filled.filter((piece) => !piece.endsWith("\n"))).toEqual([]);
    }
  });
});

test("parts of a file in any number give one table", async () => {
  const path = join(folder, "census.csv");
  await writeCensus(path, 3000, 7);
  const tabulated = async (count: number) => {
    const { header: first, parts } = await cutFile(path, count);
    const tables = await Promise.all(parts.map((part) => tabulateChunks(readCsv(part, first), measure)));
    return mergeTabulations(...tables);
  };
  const whole = await tabulated(1);
  expect([whole.rows, whole.exactWeights, whole.weightPlaces]).toEqual([3000, true, 4]);
  for (const count of [2, 3, 5]) expect(await tabulated(count)).toEqual(whole);
});

test("a wrong value in a file is named with its chunk", async () => {
  const row = ["north", "v1", "1.5", "7", ...header.slice(4).map(() => "0")];
  const path = file("wrong.csv", `${header.join(",")}\n${row.join(",")}\n`);
  const { header: first, parts } = await cutFile(path, 1);
  const [part] = parts;
  if (part === undefined) throw new Error("no part");
  await expect(tabulateChunks(readCsv(part, first), measure)).rejects.toThrow(
    `Cannot read column ${header[3]}: expected 0, 1, true, false or a missing value at row 0, received 7, in chunk 0`,
  );
});

test("the program with worker threads gives the table of one pass, to the last digit", async () => {
  const program = [
    "--import",
    "tsx",
    "examples/workers/main.ts",
    "--rows",
    "20000",
    "--workers",
    "3",
    "--check",
  ];
  const run = await new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, program, { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatch(
    /^Made-up households: the figures describe nobody\.\n20000 rows, 3 workers, \d+ cells\n/,
  );
  expect(run.stdout).toContain("In one piece the table is the same, byte for byte.");
});
