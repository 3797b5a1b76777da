import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { standardsPage } from "../../scripts/standards-page.ts";

test("docs/standards.md is what the data of the standards give", () => {
  const committed = readFileSync(join(import.meta.dirname, "..", "..", "docs", "standards.md"), "utf8");
  expect(standardsPage(), "run npm run docs:standards").toBe(committed);
});
