import { expect, test } from "vitest";
import { checkRelease, type ReleaseState } from "../../scripts/release-checks.ts";

const ready: ReleaseState = {
  version: "0.2.0",
  manifest: { version: "0.2.0", exports: { ".": { import: { default: "./dist/index.js" } } } },
  jsr: { version: "0.2.0" },
  changelog: "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n- x\n",
  tags: ["v0.1.0"],
  changed: "",
  files: ["LICENSE", "README.md", "CHANGELOG.md", "package.json", "dist/index.js", "dist/index.js.map"],
};

test("a release in order may go on", () => {
  expect(checkRelease(ready)).toEqual([]);
});

test.each<readonly [string, Partial<ReleaseState>]>([
  ['version "0.2" is not one such as 0.2.0', { version: "0.2" }],
  ["package.json has version 0.1.0", { manifest: { ...ready.manifest, version: "0.1.0" } }],
  ["jsr.json has version 0.1.0", { jsr: { version: "0.1.0" } }],
  ['CHANGELOG.md has no part "## [0.2.0] - YYYY-MM-DD"', { changelog: "## [0.2.0]\n" }],
  ["the tag v0.2.0 exists", { tags: ["v0.2.0"] }],
  ["there are changes that are not committed", { changed: " M README.md" }],
  ["the tarball lacks LICENSE", { files: ready.files.slice(1) }],
  [
    "the tarball lacks dist/index.js, which package.json exports",
    { files: ready.files.filter((f) => !f.endsWith(".js")) },
  ],
  ["the tarball holds .env", { files: [...ready.files, ".env"] }],
  ["the tarball holds dist/bench/counting.js", { files: [...ready.files, "dist/bench/counting.js"] }],
])("stops: %s", (problem, change) => {
  expect(checkRelease({ ...ready, ...change })).toContain(problem);
});
