import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import {
  alkireFoster,
  classifyHouseholds,
  tabulate,
  vietnam2022,
  vietnam2022Counting,
} from "poverty-indicators";
import { expect, test } from "vitest";
import { indicators, writeHouseholds } from "../../examples/duckdb/synthetic.ts";

const root = join(import.meta.dirname, "..", "..");

/** What the program prints. */
const printed = (options: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const program = ["--import", "tsx", "examples/duckdb/main.ts", ...options];
    execFile(process.execPath, program, { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

/** The same households, read row by row. */
async function readHouseholds(rows: number) {
  const folder = mkdtempSync(join(tmpdir(), "duckdb-example-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const path = join(folder, "all.parquet");
    await writeHouseholds(connection, path, 0, rows);
    const read = await connection.runAndReadAll(
      `select region, area, weight::varchar as weight, members, income::varchar as income, ${indicators
        .map((name) => `"${name}"`)
        .join(", ")} from "${path}"`,
    );
    return Object.fromEntries(read.columnNames().map((name, at) => [name, read.getColumns()[at] ?? []]));
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

test("the program prints what the library finds for the households themselves", async () => {
  const { code, stdout, stderr } = await printed(["--rows", "6000", "--files", "3"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const {
    region = [],
    area = [],
    weight = [],
    members = [],
    income = [],
    ...flags
  } = (await readHouseholds(6000)) as Record<string, never[]>;
  const table = tabulate(
    { deprivations: flags, weights: weight, members, groups: { region } },
    vietnam2022Counting,
  );
  const { overall, groups } = alkireFoster(table);
  const { counts } = classifyHouseholds(
    { area, monthlyIncomePerPerson: income, deprivations: flags },
    vietnam2022,
  );
  expect(stdout.trimEnd().split("\n")).toEqual([
    "Made-up households: the figures describe nobody.",
    `6000 households in 3 files, ${table.cells.rows.length} cells`,
    `H ${overall.headcountRatio.value.times(100).toFixed(2)} % of persons`,
    `M0 ${overall.adjustedHeadcountRatio.value.toFixed(6)}`,
    ...["Centre", "North", "South"].map(
      (name) => `  ${name}: H ${groups.region?.[name]?.headcountRatio.value.times(100).toFixed(2)} %`,
    ),
    ...Object.entries(counts).map(([name, households]) => `${name}: ${households}`),
  ]);
  for (const households of Object.values(counts)) expect(households).toBeGreaterThan(0);
});
