/** Every guide has its place on the API site, and every task of the site leads to guides that there are. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { guideShelves, taskOf, tasks } from "../../scripts/api-tasks.ts";

const root = join(import.meta.dirname, "..", "..");
const guides = readdirSync(join(root, "docs"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3));

test("every guide stands on one shelf", () => {
  expect(Object.values(guideShelves).flat().sort()).toEqual([...guides].sort());
});

test("every guide begins with its name", () => {
  for (const guide of guides) {
    expect(readFileSync(join(root, "docs", `${guide}.md`), "utf8"), guide).toMatch(/^# \S/);
  }
});

test("every task names guides to read first", () => {
  for (const { title, guides: first } of tasks) {
    expect(first.length, title).toBeGreaterThan(0);
    expect(first.filter((name) => !guides.includes(name), title)).toEqual([]);
  }
});

test("the task of a name is that of the nearest place", () => {
  expect(taskOf("counting/gaps/gap-measures.ts")?.title).toBe("Gaps and severity");
  expect(taskOf("counting/tabulate.ts")?.title).toBe("Count poverty");
  expect(taskOf("figures/figure.ts")).toBeUndefined();
});
