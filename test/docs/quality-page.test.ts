import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { record, times } from "../../bench/record.ts";
import { qualityPage } from "../../scripts/quality-table.ts";

const nothing = { sizes: [], importTimes: {}, coverage: null, mutation: {}, bench: {}, runs: {} };
const rowsOf = (page: string): string[] => page.split("\n").filter((line) => /^\| (?!what|---)/.test(line));

describe("the page of what was measured", () => {
  test("lists nothing that was not measured", () => {
    expect(rowsOf(qualityPage(nothing))).toEqual([]);
  });

  test("gives every measurement a row with its bound and its command", () => {
    const page = qualityPage({
      sizes: [{ what: "`disbursement` alone", brotli: 1948, limit: 4096 }],
      importTimes: { "poverty-indicators": 41.6 },
      coverage: 97.25,
      mutation: { rate: { score: 95.5, killed: 1910, survived: 90 } },
      bench: {
        "decimal.js": {
          measured: "410 times",
          bound: "above 100",
          command: "npm run bench -- counting",
          on: "2026-12-01",
        },
      },
      runs: { fuzzing: { measured: "no fault", bound: "no fault", command: "npm run fuzz" } },
    });
    expect(rowsOf(page)).toEqual([
      "| size of `disbursement` alone, brotli | 1,948 bytes | at most 4,096 | `npm run sizes` |",
      "| import of `poverty-indicators` in Node | 42 ms |  | `npm run sizes` |",
      "| branches covered | 97.25 % | at least 97 % | `npm test` |",
      "| mutation score of rate | 95.5 % (1,910 of 2,000) | at least 90 % | `npm run mutation -- rate` |",
      "| fuzzing | no fault | no fault | `npm run fuzz` |",
      "| decimal.js | 410 times (2026-12-01) | above 100 | `npm run bench -- counting` |",
    ]);
  });
});

describe("a benchmark keeps its figures", () => {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  const path = join(folder, "bench.json");
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(path, { force: true });
  });
  const kept = (): object => JSON.parse(readFileSync(path, "utf8")) as object;

  test("beside those of others, and over those of its own earlier run", () => {
    vi.stubEnv("BENCH_RECORD", path);
    vi.stubEnv("BENCH_COMMAND", "npm run bench -- sheets");
    record({ sheet: { measured: "7.0 s" }, other: { measured: "1.0 s" } });
    record({ sheet: { measured: "6.5 s", bound: "below 8 s" } });
    expect(kept()).toMatchObject({
      sheet: { measured: "6.5 s", bound: "below 8 s", command: "npm run bench -- sheets" },
      other: { measured: "1.0 s", bound: "" },
    });
    expect(JSON.stringify(kept())).toMatch(/"on":"\d{4}-\d{2}-\d{2}"/);
  });

  test("nowhere when it was started by hand", () => {
    vi.stubEnv("BENCH_RECORD", undefined);
    record({ sheet: { measured: "7.0 s" } });
    expect(kept).toThrow("no such file");
  });

  test("with two digits of a ratio", () => {
    expect([0.8666, 4.21, 41.2, 410.4].map(times)).toEqual([
      "0.87 times",
      "4.2 times",
      "41 times",
      "410 times",
    ]);
  });
});
