import { PovertyError, show } from "../../../errors/index.ts";

/** Refuses a value that does not have the shape expected, with the path at which it stands. */
export type Shape = (value: unknown, path: string) => void;

/** The error for a part of a document that is wrong, missing or unknown. */
export const invalid = (path: string, state: string, received: unknown): PovertyError =>
  new PovertyError("SHEET_INVALID", `Cannot read the sheet: ${path || "it"} ${state}`, received);

const refuse = (path: string, expected: string, value: unknown): PovertyError =>
  invalid(
    path,
    value === undefined ? `is missing, expected ${expected}` : `is ${show(value)}, expected ${expected}`,
    value,
  );

/** Longer texts and lists are refused. */
const longestText = 1000;
const longestList = 200_000;

/** A text of one character at least. */
export const text =
  (expected: string, most: number = longestText): Shape =>
  (value, path) => {
    if (typeof value !== "string" || value === "") throw refuse(path, expected, value);
    if (value.length > most)
      throw invalid(path, `has ${value.length} characters, expected at most ${most}`, value);
  };

/** true or false. */
export const flag: Shape = (value, path) => {
  if (typeof value !== "boolean") throw refuse(path, "true or false", value);
};

/** One of several texts. */
export const oneOf =
  (...allowed: readonly string[]): Shape =>
  (value, path) => {
    if (!allowed.includes(value as string)) throw refuse(path, `one of ${allowed.join(", ")}`, value);
  };

/** A shape that may be left out. */
export const optional =
  (shape: Shape): Shape =>
  (value, path) => {
    if (value !== undefined) shape(value, path);
  };

/** A list with so many items at least. */
export const list =
  (item: Shape, least: number): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) throw refuse(path, "a list", value);
    const { length } = value;
    if (length < least) throw invalid(path, `has ${length} items, expected ${least} or more`, value);
    if (length > longestList) throw tooLarge(path, length);
    for (let place = 0; place < length; place++) item(value[place], `${path}[${place}]`);
  };

const tooLarge = (path: string, length: number): PovertyError =>
  new PovertyError(
    "SHEET_TOO_LARGE",
    `Cannot read the sheet: ${path} has ${length} items, expected at most ${longestList}`,
    length,
  );

/** An object with these parts and no other. */
export function object(parts: Readonly<Record<string, Shape>>): Shape {
  const known = new Map(Object.entries(parts));
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw refuse(path, "an object", value);
    }
    for (const key of Object.keys(value)) {
      if (known.has(key)) continue;
      const expected = [...known.keys()].join(", ");
      throw invalid(path, `has the unknown key ${show(key)}, expected ${expected}`, value);
    }
    for (const [key, shape] of known) {
      const at = path === "" ? key : `${path}.${key}`;
      shape((value as Record<string, unknown>)[key], at);
    }
  };
}
