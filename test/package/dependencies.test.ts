/** The runtime dependencies: three, and tested at the lowest version that package.json allows. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manifest, root } from "../consumers/package.ts";

test("they are three", () => {
  expect(Object.keys(manifest.dependencies)).toEqual(["decimal.js", "fraction.js", "zod"]);
});

// The release script names newer versions that a range allows; those are then tested before the release.
test.each(Object.entries(manifest.dependencies))(
  "%s is installed at the lowest version of %s",
  (name, range) => {
    const text = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
    expect(`^${(JSON.parse(text) as { version: string }).version}`).toBe(range);
  },
);
