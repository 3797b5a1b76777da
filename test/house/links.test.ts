/** Every relative link of the README and the guides leads to a file, and every anchor to a heading. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
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

test("every guide is named in the README", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const guides = pages.filter((page) => page.startsWith("docs"));
  expect(guides.filter((guide) => !readme.includes(`(${guide})`))).toEqual([]);
});
