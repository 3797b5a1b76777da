import { expect, test } from "vitest";
import { wrapped } from "../../../src/notebook/pictures/wrapped.ts";

const word = "x".repeat(83);

test.each<[string, string, readonly string[]]>([
  ["no word", "", [""]],
  ["words that fit", "hộ nghèo", ["hộ nghèo"]],
  ["a line of 84 letters", `${"x".repeat(80)} hộ .`, [`${"x".repeat(80)} hộ`, "."]],
  ["a word that just fits", `${"x".repeat(80)} hộ.`, [`${"x".repeat(80)} hộ.`]],
  ["a word longer than a line", "x".repeat(90), ["x".repeat(84), "x".repeat(6)]],
])("a text is put on lines of 84 letters: %s", (_, text, lines) => {
  expect(wrapped(text)).toEqual(lines);
});

test("six lines are all shown, and of seven the first five", () => {
  const six = Array.from({ length: 6 }, () => word);
  expect(wrapped(six.join(" "))).toEqual(six);
  expect(wrapped([...six, word].join(" "))).toEqual([...six.slice(0, 5), "…"]);
});
