/** The Vietnamese README stands beside the English one: the same parts, the same code, the same links. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (name: string): string => readFileSync(join(import.meta.dirname, "..", "..", name), "utf8");
const [english, vietnamese] = [read("README.md"), read("README.vi.md")];

test("the same code, whatever its comments say", () => {
  const code = (page: string): string[] =>
    [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(
      ([, language, text = ""]) => `${language}\n${text.replace(/^\/\/.*$/gm, "//").replace(/#.*$/gm, "#")}`,
    );
  expect(code(english).length).toBeGreaterThan(4);
  expect(code(vietnamese)).toEqual(code(english));
});

test("the same links", () => {
  const links = (page: string): string[] =>
    [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link).filter((link) => !/^README/.test(link));
  expect(links(vietnamese)).toEqual(links(english));
});

test("the same parts, and as many lines of tables", () => {
  const shape = (page: string): string[] =>
    page.split("\n").flatMap((line) => (/^(#+|\|)/.exec(line)?.[0] ?? "") || []);
  expect(shape(vietnamese)).toEqual(shape(english));
});

test("each names the other", () => {
  expect(english).toContain("(README.vi.md)");
  expect(vietnamese).toContain("(README.md)");
});
