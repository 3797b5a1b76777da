/** Every relative link of the READMEs and the guides leads to a file, and every anchor to a heading; all code is run. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
  ...readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("examples", name)),
];

const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map((heading) =>
    (heading[1] as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replace(/\s/g, "-"),
  );

describe.each(pages)("the links of %s", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((link) => link[1] as string)
    .filter((link) => !/^[a-z]+:/.test(link));

  test("lead somewhere", () => {
    for (const link of links) {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? join(root, page) : join(root, dirname(page), path);
      expect(existsSync(target), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(readFileSync(target, "utf8")), link).toContain(anchor);
    }
  });
});

test("every block of code is run, or holds none of the library", () => {
  for (const page of pages) {
    for (const [block, kind] of readFileSync(join(root, page), "utf8").matchAll(
      /^```(.*)\n[\s\S]*?^```$/gm,
    )) {
      // Blocks of TypeScript are run by the example tests; a settings file of another tool is not.
      if (kind === "js") expect(block, page).toMatch(/^```js\n\/\/ \S+\.config\.js\n/);
      else expect(["ts", "sh", "json", "text", "sql"], page).toContain(kind);
    }
  }
});

test("every guide is named in the README", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const guides = pages.filter((page) => page.startsWith("docs"));
  expect(guides.filter((guide) => !readme.includes(`(${guide})`))).toEqual([]);
});
