/** The package that would be published, unpacked into projects of their own, from this machine alone. */
import { execFile, execFileSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

export const root: string = join(import.meta.dirname, "..", "..");
export const binary = (name: string): string => join(root, "node_modules", ".bin", name);

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly require?: unknown }>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
export const manifest: Manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** The entries that any program can import: all but ./vitest, which only a test runner can load. */
export const entries: readonly string[] = Object.entries(manifest.exports)
  .filter(([path, target]) => typeof target === "object" && path !== "./vitest")
  .map(([path]) => `poverty-indicators${path.slice(1)}`);

/** Runs one at a time among the workers of the test runner, which are processes of their own. */
function alone(act: () => void): void {
  const lock = join(tmpdir(), `${basename(root)}-${Buffer.from(root).toString("hex")}.lock`);
  for (let waited = 0; ; waited += 200) {
    try {
      closeSync(openSync(lock, "wx"));
      break;
    } catch {
      // A runner that was killed leaves its lock behind.
      if (waited > 240_000) rmSync(lock, { force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    act();
  } finally {
    rmSync(lock, { force: true });
  }
}

const lastChange = (folder: string): number =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
      (name) => statSync(join(root, folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    ),
  );

/** Builds the package, unless it was built since the last change of the sources. */
function build(): void {
  const built = statSync(join(root, "dist", "index.d.cts"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < lastChange("src")) execFileSync(binary("tsup"), ["--silent"], { cwd: root });
}

let tarball: string | undefined;

/** The path of the packed package; packed once in a worker. */
export function packed(): string {
  if (tarball !== undefined) return tarball;
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  alone(() => {
    build();
    const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
    const output = execFileSync("npm", pack, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    tarball = join(folder, (JSON.parse(output) as [{ filename: string }])[0].filename);
  });
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return tarball as unknown as string;
}

/**
 * A folder with these files, in which the package is installed as a package manager does it; what the package depends
 * on, and what else is named, is linked from this repository.
 */
export function project(
  name: string,
  files: Readonly<Record<string, string>>,
  extra: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const modules = join(folder, "node_modules");
  const home = join(modules, "poverty-indicators");
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", packed(), "-C", home, "--strip-components=1"]);
  for (const dependency of [...Object.keys(manifest.dependencies), ...extra]) {
    mkdirSync(dirname(join(modules, dependency)), { recursive: true });
    symlinkSync(join(root, "node_modules", dependency), join(modules, dependency));
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

export interface Run {
  readonly code: unknown;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program in a folder, without the marks that the test runner leaves in the environment. */
export const run = (program: string, args: readonly string[], cwd: string): Promise<Run> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      NO_COLOR: "1",
      VITEST: undefined,
      NODE_ENV: undefined,
      NODE_OPTIONS: undefined,
    };
    execFile(program, args, { cwd, env, encoding: "utf8", timeout: 100_000 }, (error, output, errors) =>
      resolve({ code: error?.code ?? error?.signal ?? 0, output, errors }),
    );
  });
