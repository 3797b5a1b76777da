/**
 * Runs the notebooks of examples/notebooks/ from their first cell to their last, on the built package, and compares what
 * comes out with what is committed. A cell that fails fails the run; so does an output that differs.
 *
 *     npm run build && npm run notebooks              # run and compare
 *     npm run build && npm run notebooks -- --write   # run and keep the new outputs
 *
 * Without Jupyter it says what to install, and fails; with --where-possible it says so and goes on.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { notebookText } from "./notebooks/notebook-text.ts";
import { whatIsMissing } from "./notebooks/what-is-missing.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "examples", "notebooks");
const patient = join(import.meta.dirname, "notebooks", "patient.py");
const deno = join(root, "node_modules", ".bin", "deno");

process.exitCode = run(process.argv.slice(2));

function run(words: readonly string[]): number {
  const missing = whatIsMissing(deno, join(root, "dist", "notebook.js"));
  if (missing.length > 0) {
    console.error(`The notebooks cannot run:\n${missing.map((line) => `- ${line}`).join("\n")}`);
    return words.includes("--where-possible") && missing.every((line) => line.includes("apt-get")) ? 0 : 1;
  }
  const write = words.includes("--write");
  const names = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));
  const wanted = names.filter((name) => words.every((word) => word.startsWith("--") || name.includes(word)));
  const home = mkdtempSync(join(tmpdir(), "notebooks-"));
  try {
    const kernel = join(home, "kernels", "deno");
    mkdirSync(kernel, { recursive: true });
    const argv = [deno, "jupyter", "--kernel", "--conn", "{connection_file}"];
    writeFileSync(
      join(kernel, "kernel.json"),
      JSON.stringify({ argv, display_name: "Deno", language: "typescript" }),
    );
    return wanted.map((name) => runOne(name, home, write)).filter((fine) => !fine).length;
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Runs a notebook; whether it is as committed, or was written. */
function runOne(name: string, home: string, write: boolean): boolean {
  const file = join(folder, name);
  const { status, stdout, stderr } = spawnSync(
    "jupyter",
    ["nbconvert", "--to", "notebook", "--stdout", "--config", patient, file],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      // The kernel of this project and none of the user's; nothing is fetched.
      env: {
        ...process.env,
        JUPYTER_PATH: home,
        JUPYTER_RUNTIME_DIR: home,
        DENO_NO_UPDATE_CHECK: "1",
        NO_COLOR: "1",
        ...(write && { NOTEBOOK_QUIET: "1" }),
      },
    },
  );
  if (status !== 0) {
    console.error(`FAIL ${name}: a cell failed\n${stderr}`);
    return false;
  }
  const fresh = notebookText(stdout);
  if (write) writeFileSync(file, fresh);
  const same = existsSync(file) && readFileSync(file, "utf8") === fresh;
  console.log(same ? `ok   ${name}` : `FAIL ${name}: the outputs are not those that are committed`);
  if (!same) console.error(firstDifference(readFileSync(file, "utf8"), fresh));
  return same;
}

/** The first line in which two texts differ, with the one before it. */
function firstDifference(committed: string, fresh: string): string {
  const [old, young] = [committed.split("\n"), fresh.split("\n")];
  const at = young.findIndex((line, place) => line !== old[place]);
  return [`line ${at + 1}:`, `  ${young[at - 1] ?? ""}`, `- ${old[at] ?? ""}`, `+ ${young[at] ?? ""}`].join(
    "\n",
  );
}
