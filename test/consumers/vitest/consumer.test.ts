/** The matchers in a project of their own, which installs the package that would be published. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { binary, project, type Run, run } from "../package.ts";
import { files } from "./suite.ts";

interface Result {
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

let folder: string;
let types: Run;
let results: ReadonlyMap<string, Result>;

beforeAll(async () => {
  folder = project("official-figures", files, ["vitest"]);
  const [checked, tested] = await Promise.all([
    run(binary("tsc"), ["-p", "tsconfig.json"], folder),
    run(binary("vitest"), ["run", "--reporter=json", "--root", folder], folder),
  ]);
  types = checked;
  const report = JSON.parse(tested.output.slice(tested.output.indexOf("{"))) as {
    testResults: readonly { assertionResults: readonly Result[] }[];
  };
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  results = new Map(all.map((result) => [result.title, result]));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a suite over official figures", () => {
  test("finds its types, and that misuse does not compile", () => {
    expect(types).toEqual({ code: 0, output: "", errors: "" });
  });

  test.each(["printed, right", "adds up, right", "consistent, right", "a verdict, right"])(
    "passes: %s",
    (title) => {
      expect(results.get(title)).toMatchObject({ status: "passed" });
    },
  );

  test.each([
    [
      "printed, wrong",
      "= 13,267…%: half-up prints 13,27%, truncation prints 13,26%\nIt is possible under truncate",
    ],
    ["printed, not", "expected 13,27% not to be printed from 7,886 tỷ đồng / 59,440 tỷ đồng under half-up"],
    ["adds up, wrong", "69.239 hộ + 100.237 hộ = 169.476 hộ"],
    ["consistent, wrong", 'expected the sheet "Đồng bằng sông Hồng, 2022" to be consistent under half-up'],
  ])("fails with the recomputation: %s", (title, message) => {
    const result = results.get(title);
    expect(result?.status).toBe("failed");
    expect(result?.failureMessages.join("\n")).toContain(message);
  });
});
