/**
 * Bundles test files with the sources they test into one script: `tsx scripts/mutation/bundle.ts OUTFILE TEST…`.
 *
 * Running the script again makes every module anew, in a few hundredths of a second.
 */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { build, type Plugin } from "esbuild";

const [outfile, ...tests] = process.argv.slice(2);
if (outfile === undefined) throw new Error("Say where the bundle is to be written");

/** A bundle has one place; a test asks for its own. */
const places: Plugin = {
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.dirname", JSON.stringify(dirname(path))),
      loader: "ts",
    }));
  },
};

await build({
  stdin: { contents: tests.map((file) => `require("./${file}");`).join("\n"), resolveDir: process.cwd() },
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "es2022",
  packages: "external",
  outfile,
  logLevel: "warning",
  plugins: [places],
});
