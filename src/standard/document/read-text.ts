import type { Label } from "../standard.ts";
import { readRecord } from "./read-record.ts";
import { refuse } from "./refuse.ts";

const id = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;
const mostCharacters = 4000;

/** Reads an id: letters, digits and hyphens, so that it can be a key, a column and a file name. */
export function readId(value: unknown, path: string): string {
  if (typeof value === "string" && id.test(value)) return value;
  throw refuse(path, value, 'an id of letters, digits and hyphens, such as "near-poor"');
}

/** Reads one of the words allowed. */
export function readWord<const Word extends string>(
  value: unknown,
  path: string,
  words: readonly Word[],
): Word {
  const word = words.find((allowed) => allowed === value);
  if (word === undefined) throw refuse(path, value, `one of ${words.map((w) => `"${w}"`).join(", ")}`);
  return word;
}

/** Reads a text for people, normalised so that equal Vietnamese texts are equal strings. */
export function readText(value: unknown, path: string): string {
  if (typeof value === "string" && value.length <= mostCharacters) return value.normalize("NFC");
  throw refuse(path, value, `a text of at most ${mostCharacters} characters`);
}

/** Reads a text, or `null`. */
export const readTextOrNull = (value: unknown, path: string): string | null =>
  value === null || value === undefined ? null : readText(value, path);

/** Reads a label in both languages. */
export function readLabel(value: unknown, path: string): Label {
  const parts = readRecord(value, path, ["vi", "en"]);
  return Object.freeze({ vi: readText(parts.vi, `${path}.vi`), en: readText(parts.en, `${path}.en`) });
}
