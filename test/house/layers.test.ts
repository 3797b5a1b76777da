import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const src = join(import.meta.dirname, "..", "..", "src");

/** The rooms of the house, from the ground up: a room imports only from rooms above it in this list. */
const rooms = [
  "errors",
  "number",
  "figure",
  "rate",
  "target",
  "funding",
  "table",
  "standard",
  "household",
  "survey",
  "counting",
  "verify",
  "sql",
  "notebook",
  "schema",
  "vitest",
];

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), "utf8").matchAll(/^(?:import|export)[^;]*? from "([^"]+)";$/gms)].map(
    (match) => match[1] as string,
  );
const roomOf = (file: string): string => file.split("/")[0] as string;
const target = (file: string, path: string): string => relative(src, join(src, dirname(file), path));

test("every folder is a room that has its place in the list", () => {
  const folders = new Set(files.filter((file) => file.includes("/")).map(roomOf));
  expect([...folders].filter((folder) => !rooms.includes(folder))).toEqual([]);
});

describe.each(files)("%s", (file) => {
  test("imports by the doors of rooms above its own", () => {
    for (const path of importsOf(file).filter((name) => name.startsWith("."))) {
      const imported = target(file, path);
      expect(existsSync(join(src, imported)), `${path} exists`).toBe(true);
      if (roomOf(imported) === roomOf(file) && file.includes("/")) continue;
      expect(imported, "another room is entered by its door").toMatch(/^[a-z]+\/index\.ts$/);
      if (!file.includes("/")) continue;
      expect(rooms.indexOf(roomOf(imported)), `${roomOf(file)} imports ${roomOf(imported)}`).toBeLessThan(
        rooms.indexOf(roomOf(file)),
      );
    }
  });

  test("imports nothing but its own dependencies from outside", () => {
    const allowed: Record<string, string[]> = {
      "number/decimal-class.ts": ["decimal.js"],
      "number/fraction.ts": ["fraction.js"],
      "number/root-of-ratio.ts": ["decimal.js"],
    };
    const outside = importsOf(file).filter((name) => !name.startsWith("."));
    const own =
      roomOf(file) === "schema" ? ["zod"] : roomOf(file) === "vitest" ? ["vitest"] : (allowed[file] ?? []);
    expect(outside.filter((name) => !own.includes(name))).toEqual([]);
  });

  test("lists names one by one at its door, and has no default export", () => {
    const text = readFileSync(join(src, file), "utf8");
    expect(text).not.toMatch(/export \* from/);
    expect(text).not.toMatch(/export default/);
  });
});

test("no file imports itself in a circle", () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((name) => name.startsWith("."))
        .map((name) => target(file, name)),
    ]),
  );
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    expect(path, `circle through ${file}`).not.toContain(file);
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
});

test("files are short, but for data and the list of names at the front door", () => {
  const lines = files
    .filter((file) => !file.includes("/data/") && file !== "index.ts")
    .map((file) => readFileSync(join(src, file), "utf8").trimEnd().split("\n").length)
    .sort((a, b) => a - b);
  expect(lines.at(-1)).toBeLessThanOrEqual(250);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(60);
});

test("reads no clock, no locale of the machine, no chance, and no outside world", () => {
  const forbidden =
    /\bDate\.now|new Date\(\)|Math\.random|toLocaleString|\bIntl\b|\bprocess\.|\bconsole\.|"node:|\beval\(|new Function/;
  for (const file of files) {
    const code = readFileSync(join(src, file), "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
    expect(forbidden.test(code), file).toBe(false);
  }
});
