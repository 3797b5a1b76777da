import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const runs = (command: string, words: readonly string[]): boolean => spawnSync(command, words).status === 0;

/** What a machine lacks to run the notebooks, each with what to do about it. */
export function whatIsMissing(deno: string, built: string, run: typeof runs = runs): readonly string[] {
  const missing: string[] = [];
  if (!run("jupyter", ["nbconvert", "--version"])) {
    missing.push(
      "Jupyter is not installed: apt-get install jupyter-nbconvert python3-nbclient jupyter-client",
    );
  } else if (!run("jupyter", ["execute", "--version"])) {
    missing.push("nbclient is not installed: apt-get install python3-nbclient");
  }
  if (!run(deno, ["--version"])) missing.push("Deno is not installed: npm ci");
  if (!existsSync(built)) missing.push("The package is not built: npm run build");
  return missing;
}
