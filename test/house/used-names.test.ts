/** No name is exported that nobody uses: neither by an entry of the package nor at the door of a room. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publicNames } from "../../scripts/public-names.ts";
import { doorNames, takenNames } from "./declarations.ts";

const root = join(import.meta.dirname, "..", "..");
const textsIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(md|ts|js|mjs|html|ipynb)$/.test(name) && !name.startsWith("api/"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[\p{L}\p{N}_]+/gu));

const all = [...publicNames()].flatMap(([entry, names]) => names.map((one) => ({ entry, ...one })));
const shown = wordsOf(
  [readFileSync(join(root, "README.md"), "utf8"), ...textsIn("docs"), ...textsIn("examples")].join("\n"),
);

test("every public function, class and value is in a guide or an example", () => {
  const hidden = all.filter(({ kind, name }) => kind !== "type" && !shown.has(name));
  expect(hidden.map(({ entry, name }) => `${entry} ${name}`)).toEqual([]);
});

test("every public type is in a guide or an example, or in the declaration of another public name", () => {
  const declared = all.map(({ name, declarations }) => ({ name, words: wordsOf(declarations.join("\n")) }));
  const hidden = all.filter(
    ({ kind, name }) =>
      kind === "type" &&
      !shown.has(name) &&
      !declared.some((other) => other.name !== name && other.words.has(name)),
  );
  expect(hidden.map(({ entry, name }) => `${entry} ${name}`)).toEqual([]);
});

test("every name at the door of a room is public, or taken by another room", () => {
  const open = new Set(all.map(({ name }) => name));
  const idle = doorNames.filter(({ door, name }) => !open.has(name) && !takenNames.has(`${door} ${name}`));
  expect(idle.map(({ door, name }) => `${door} ${name}`)).toEqual([]);
});
