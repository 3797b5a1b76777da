import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errorsPage } from "../../scripts/errors-page.ts";

const page = errorsPage();

test("docs/errors.md is what the sources give", () => {
  const committed = readFileSync(join(import.meta.dirname, "..", "..", "docs", "errors.md"), "utf8");
  expect(page, "run npm run docs:errors").toBe(committed);
});

test("every code is made somewhere", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => row.endsWith("|  |"))).toEqual([]);
});
