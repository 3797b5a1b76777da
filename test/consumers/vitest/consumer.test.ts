/** The matchers in a project of their own, which installs the package that would be published. */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { files } from "./suite.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const binary = (name: string): string => join(root, "node_modules", ".bin", name);
const project = mkdtempSync(join(tmpdir(), "official-figures-"));

/** Builds the package, unless it was built since the last change of the sources. */
function build(): void {
  const changed = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(root, "src", name)).mtimeMs)
    .reduce((latest, time) => Math.max(latest, time), 0);
  const built = statSync(join(root, "dist", "vitest.d.ts"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < changed) execFileSync(binary("tsup"), ["--silent"], { cwd: root });
}

/** Installs the package and what it depends on, as a package manager does, but from this machine alone. */
function install(): void {
  const modules = join(project, "node_modules");
  const home = join(modules, "poverty-indicators");
  mkdirSync(home, { recursive: true });
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", project];
  const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: root, encoding: "utf8" })) as [
    { filename: string },
  ];
  execFileSync("tar", ["-xzf", join(project, filename), "-C", home, "--strip-components=1"]);
  for (const name of ["vitest", "decimal.js", "fraction.js", "zod"]) {
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
}

interface Run {
  readonly code: unknown;
  readonly output: string;
}

const run = (name: string, args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1", VITEST: undefined, NODE_ENV: undefined };
    execFile(binary(name), args, { cwd: project, env, encoding: "utf8" }, (error, output) =>
      resolve({ code: error?.code ?? 0, output }),
    );
  });

interface Result {
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

let types: Run;
let results: ReadonlyMap<string, Result>;

beforeAll(async () => {
  build();
  install();
  const [checked, tested] = await Promise.all([
    run("tsc", ["-p", "tsconfig.json"]),
    run("vitest", ["run", "--reporter=json", "--root", project]),
  ]);
  types = checked;
  const report = JSON.parse(tested.output.slice(tested.output.indexOf("{"))) as {
    testResults: readonly { assertionResults: readonly Result[] }[];
  };
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  results = new Map(all.map((result) => [result.title, result]));
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("a suite over official figures", () => {
  test("finds its types, and that misuse does not compile", () => {
    expect(types).toEqual({ code: 0, output: "" });
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
