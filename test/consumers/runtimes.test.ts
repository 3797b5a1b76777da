/** The packed package under every runtime, and two copies of it in one program. */
import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { binary, entries, manifest, project, type Run, root, run } from "./package.ts";
import { commonProgram, moduleProgram, twoCopies } from "./programs.ts";

const files = {
  "package.json": JSON.stringify({
    private: true,
    type: "module",
    dependencies: { "poverty-indicators": manifest.version },
  }),
  "program.mjs": moduleProgram(),
  "program.cjs": commonProgram,
  "program-npm.mjs": moduleProgram("npm:"),
  "npm-map.json": JSON.stringify({
    imports: Object.fromEntries(
      entries.map((path) => [
        path,
        `npm:${path.replace("poverty-indicators", `poverty-indicators@${manifest.version}`)}`,
      ]),
    ),
  }),
  // As a page without a bundler: every module by its address.
  "file-map.json": JSON.stringify({
    imports: {
      ...Object.fromEntries(
        entries.map((path) => [
          path,
          `./node_modules/poverty-indicators/dist/${path.split("/")[1] ?? "index"}.js`,
        ]),
      ),
      "decimal.js": "./node_modules/decimal.js/decimal.mjs",
      "fraction.js": "./node_modules/fraction.js/dist/fraction.mjs",
      zod: "./node_modules/zod/index.js",
    },
  }),
  "two-copies.mjs": twoCopies,
};

/** Node itself: the machine's own, which `npm` runs under, and the majors that come as packages. */
const machineNode = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .map((folder) => join(folder, "node"))
  .find((path) => existsSync(path));
const bundled = [22, 24, 26].map((version) => join(root, "node_modules", `node${version}`, "bin", "node"));
const nodes = new Map(
  [machineNode ?? process.execPath, ...bundled].map((path) => [
    execFileSync(path, ["--version"], { encoding: "utf8" }).trim(),
    path,
  ]),
);
const deno = (...args: readonly string[]): readonly [string, readonly string[]] => [
  binary("deno"),
  ["run", "--no-remote", "--cached-only", "--allow-read", "--allow-env", ...args],
];

const runs: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  ...Object.fromEntries(
    [...nodes].flatMap(([version, path]) => [
      [`Node ${version}, ESM`, [path, ["program.mjs"]]],
      [`Node ${version}, CommonJS`, [path, ["program.cjs"]]],
    ]),
  ),
  "Deno, npm: specifiers": deno("--node-modules-dir=manual", "program-npm.mjs"),
  "Deno, import map to npm:": deno("--node-modules-dir=manual", "--import-map=npm-map.json", "program.mjs"),
  "Deno, import map to files": deno("--no-npm", "--import-map=file-map.json", "program.mjs"),
  "Bun, ESM": [binary("bun"), ["program.mjs"]],
  "Bun, CommonJS": [binary("bun"), ["program.cjs"]],
};

let folder: string;
const outcomes = new Map<string, Run>();
beforeAll(async () => {
  folder = project("consumer", files);
  for (const [name, [program, args]] of Object.entries(runs))
    outcomes.set(name, await run(program, args, folder));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const printed = (name: string): Record<string, unknown> => {
  const { code, output, errors } = outcomes.get(name) as Run;
  expect({ code, errors: code === 0 ? "" : errors }).toEqual({ code: 0, errors: "" });
  return JSON.parse(output) as Record<string, unknown>;
};

describe("the packed package runs, every entry", () => {
  test("the majors of Node that are supported are among the runs", () => {
    const majors = [...nodes.keys()].map((version) => Number(version.slice(1).split(".")[0]));
    // Node 20 is there when the machine has it; the others come as packages.
    expect(majors).toEqual(expect.arrayContaining([22, 24, 26]));
  });

  test.each(Object.keys(runs))("%s", (name) => {
    const { names, ...rest } = printed(name);
    expect(rest).toEqual({
      class: "poor",
      ratio: "18.04",
      verdict: "consistent-if-truncated",
      headcount: "2/3",
      refused: "PovertyError,NUMBER_TOO_PRECISE,true,true,true",
      schema: "82",
    });
    expect(Object.keys(names as object)).toEqual(entries);
    expect(names).toEqual(printed("Bun, ESM").names);
  });
});

describe("an ESM copy and a CommonJS copy in one program understand each other", () => {
  test.each([...nodes])("%s", async (_, program) => {
    const { code, output, errors } = await run(program, ["two-copies.mjs"], folder);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const understood = {
      sameClass: false,
      error: true,
      code: "NUMBER_NOT_PLAIN",
      figure: true,
      written: "15,636 tỷ đồng",
      preimage: "13.255",
      verdict: "consistent-if-truncated",
      fraction: "1/3",
      interval: "2.5",
      decimal: "0.3",
      change: "-0.62",
      rate: "-0.62",
      target: "met",
      class: "poor,near-poor",
      table: "1/2",
    };
    expect(JSON.parse(output)).toEqual([understood, understood]);
  });
});
