/** The package for JSR: that it says what package.json says, and that its publication would go through. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { binary, manifest, root, run } from "../consumers/package.ts";

interface Jsr {
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
}
const jsr = JSON.parse(readFileSync(join(root, "jsr.json"), "utf8")) as Jsr;

describe("jsr.json says what package.json says", () => {
  test("the version", () => expect(jsr.version).toBe(manifest.version));

  // ./vitest adds to the types of another package, which JSR does not take.
  test("the entries, but ./vitest", () => {
    const entries = Object.keys(manifest.exports).filter(
      (path) => typeof manifest.exports[path] === "object" && path !== "./vitest",
    );
    expect(jsr.exports).toEqual(
      Object.fromEntries(
        entries.map((path) => [path, path === "." ? "./src/index.ts" : `./src${path.slice(1)}/index.ts`]),
      ),
    );
  });

  test("the dependencies", () => {
    expect(jsr.imports).toEqual(
      Object.fromEntries(
        Object.entries(manifest.dependencies).map(([name, range]) => [name, `npm:${name}@${range}`]),
      ),
    );
  });
});

// Types were checked before; slow types and missing files are found here. Everything is resolved from node_modules.
test("a dry run of the publication finds no slow types", async () => {
  const { code, output, errors } = await run(
    binary("deno"),
    ["publish", "--dry-run", "--allow-dirty", "--no-check"],
    root,
  );
  expect(output + errors).toContain("Checking for slow types in the public API");
  expect(output + errors).toContain("Success Dry run complete");
  expect(output + errors).not.toContain("src/vitest/");
  expect(code).toBe(0);
});
