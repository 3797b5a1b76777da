import { PovertyError, show } from "../errors/index.ts";
import type { Answer } from "./answers.ts";

/** Refuses a value of the wrong shape and names where it stood. */
export const refused = (path: string, value: unknown, expected: string): PovertyError =>
  new PovertyError("ARGUMENT_INVALID", `Cannot read ${path} ${show(value)}: expected ${expected}`, value);

/** The name of a field of an object; written out only when a value is refused, which keeps reading fast. */
export const pathOf = (object: string, field: string): string =>
  object === "" ? field : `${object}.${field}`;

/** The fields of an object, where every key must be one of those known. */
export function readRecord(value: unknown, path: string, keys: readonly string[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw refused(path, value, "an object");
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) {
      throw refused(`${path}: its key`, key, `one of ${keys.join(", ")}`);
    }
  }
  return value as Record<string, unknown>;
}

/** A yes, a no, or an unknown answer. */
export function readAnswer(value: unknown, object: string, field: string): Answer {
  if (typeof value === "boolean") return value;
  if (value === undefined || value === null) return null;
  throw refused(pathOf(object, field), value, "true, false or null");
}

/** One of a closed list of words, or unknown. */
export function readWord<T extends string>(
  value: unknown,
  object: string,
  field: string,
  words: readonly T[],
): T | null {
  if (value === undefined || value === null) return null;
  if (words.includes(value as T)) return value as T;
  throw refused(pathOf(object, field), value, `one of ${words.join(", ")}, or null`);
}

/** Several of a closed list of words, or unknown. */
export function readWords<T extends string>(
  value: unknown,
  object: string,
  field: string,
  words: readonly T[],
): readonly T[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) throw refused(pathOf(object, field), value, `an array of ${words.join(", ")}`);
  for (let at = 0; at < value.length; at++) {
    if (words.includes(value[at])) continue;
    throw refused(`${pathOf(object, field)}[${at}]`, value[at], `one of ${words.join(", ")}`);
  }
  return value;
}

/** An age in completed years, or unknown. */
export function readAge(value: unknown, object: string, field: string): number | null {
  if (value === undefined || value === null) return null;
  const age = value as number;
  if (Number.isInteger(age) && age >= 0 && age <= 130) return age;
  throw new PovertyError(
    "AGE_INVALID",
    `Cannot read ${pathOf(object, field)} ${show(value)}: expected a whole number of years from 0 to 130`,
    value,
  );
}
