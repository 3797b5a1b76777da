/** What the packed package costs an app that bundles it. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importTime, parts, type Size, sizesIn } from "../../scripts/sizes.ts";
import { entries, project } from "../consumers/package.ts";

let folder: string;
let sizes: ReadonlyMap<string, Size>;
beforeAll(async () => {
  folder = project("sizes", {});
  sizes = new Map((await sizesIn(folder)).map((size) => [size.what, size]));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an app pays, compressed", () => {
  test.each(parts.map(({ what, limit }) => [what, limit] as const))(
    "for %s at most %d bytes",
    (what, limit) => {
      const { brotli } = sizes.get(what) as Size;
      expect(brotli).toBeLessThanOrEqual(limit);
      // A program that lost what it imports would cost nothing.
      expect(brotli).toBeGreaterThan(1000);
    },
  );

  test("for disbursement at most 4 kB over bare decimal.js", () => {
    expect(sizes.get("`disbursement` alone")?.brotli).toBeLessThanOrEqual(4096);
  });
});

test("every entry is imported; the time is printed, and not judged", () => {
  const times = entries.map((entry) => [entry, importTime(entry, folder)] as const);
  console.log(times.map(([entry, time]) => `${entry}: imported in ${time.toFixed(0)} ms`).join("\n"));
  for (const [, time] of times) expect(time).toBeGreaterThan(0);
});
