/**
 * What the package costs an app: `npm run sizes`.
 *
 * Each line is a program bundled and minified by esbuild out of the built package, compressed by brotli. The cost of
 * what an app takes is the difference to a program with bare decimal.js, or decimal.js and fraction.js; ./schema brings zod.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/** What is bundled, over what, and the most bytes that it may cost. */
interface Part {
  readonly what: string;
  readonly program: string;
  readonly over: string;
  readonly limit: number;
}

const name = "poverty-indicators";
const decimal = 'import { Decimal } from "decimal.js"; console.log(Decimal);';
const fractions = `${decimal} import { Fraction } from "fraction.js"; console.log(Fraction);`;
const one = (entry: string, names: string): string =>
  `import { ${names} } from "${name}${entry}"; console.log(${names});`;

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  exports: Record<string, unknown>;
};
/** Every entry that a page can load; ./vitest is for test runners. */
const paths = Object.keys(exports).filter((path) => typeof exports[path] === "object" && path !== "./vitest");
export const entries: readonly string[] = paths.map((path) => `${name}${path.slice(1)}`);
const entryLimits: Readonly<Record<string, number>> = {
  ".": 120_000,
  "./schema": 40_000,
  "./notebook": 45_000,
};

export const parts: readonly Part[] = [
  { what: "`disbursement` alone", program: one("", "disbursement"), over: decimal, limit: 4096 },
  { what: "`parseFigure` alone", program: one("", "parseFigure"), over: decimal, limit: 12_500 },
  { what: "`verifyRatio` alone", program: one("", "verifyRatio"), over: fractions, limit: 14_000 },
  {
    what: "`classifyHousehold` with `vietnam2022`",
    program: one("", "classifyHousehold, vietnam2022"),
    over: fractions,
    limit: 19_000,
  },
  {
    what: "`tabulate` with `alkireFoster`",
    program: one("", "tabulate, alkireFoster"),
    over: fractions,
    limit: 24_000,
  },
  ...paths.map((path) => ({
    what: `\`${name}${path.slice(1)}\`, whole`,
    program: `import * as all from "${name}${path.slice(1)}"; console.log(all);`,
    over: fractions,
    limit: entryLimits[path] ?? 30_000,
  })),
];

/** The bytes of a program, minified, and then compressed. */
async function bytesOf(contents: string, folder: string): Promise<{ minified: number; brotli: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    logLevel: "error",
    preserveSymlinks: true,
  });
  const code = (outputFiles[0] as { contents: Uint8Array }).contents;
  return { minified: code.length, brotli: brotliCompressSync(code).length };
}

export interface Size {
  readonly what: string;
  /** Bytes over the bare dependencies. */
  readonly minified: number;
  readonly brotli: number;
  readonly limit: number;
}

/** Measures every part, of the package that is installed in a folder. */
export const sizesIn = (folder: string): Promise<readonly Size[]> =>
  Promise.all(
    parts.map(async ({ what, program, over, limit }) => {
      const [all, bare] = await Promise.all([bytesOf(program, folder), bytesOf(over, folder)]);
      return { what, minified: all.minified - bare.minified, brotli: all.brotli - bare.brotli, limit };
    }),
  );

/** The median of milliseconds that Node takes to import an entry, of five fresh processes. */
export function importTime(entry: string, folder: string): number {
  const program = `const begin = performance.now(); await import(${JSON.stringify(entry)}); console.log(performance.now() - begin);`;
  const times = Array.from({ length: 5 }, () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "-e", program], {
        cwd: folder,
        encoding: "utf8",
      }),
    ),
  );
  return times.sort((a, b) => a - b)[2] as number;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The package imports itself by its own name.
  for (const { what, minified, brotli, limit } of await sizesIn(root)) {
    console.log(`${what}: ${minified} bytes minified, ${brotli} brotli, at most ${limit}`);
  }
  for (const entry of entries) {
    console.log(`${entry}: imported in ${importTime(entry, root).toFixed(0)} ms`);
  }
}
