import { PovertyError, show } from "../errors/index.ts";
import type { Flag } from "./flags.ts";

/** The refusal of an option. */
export const invalidOption = (what: string, received: unknown, expected: string): PovertyError =>
  new PovertyError(
    "SQL_OPTIONS_INVALID",
    `Cannot write the query: ${what} is ${show(received)}, expected ${expected}`,
    received,
  );

/** Reads an object, of which no other keys are known. */
export function readKeys(
  value: unknown,
  what: string,
  keys: readonly string[],
): Readonly<Record<string, unknown>> {
  const entries = entriesOf(value, what);
  const other = entries.find(([key]) => !keys.includes(key));
  if (other === undefined) return Object.fromEntries(entries);
  throw invalidOption(`${what}.${other[0]}`, other[1], `nothing: options are ${keys.join(", ")}`);
}

/** The entries of an object. */
export function entriesOf(value: unknown, what: string): readonly (readonly [string, unknown])[] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw invalidOption(what, value, "an object");
}

/** Reads the name of a column. What it may hold, the dialect says. */
export function readColumnName(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw invalidOption(what, value, "the name of a column");
}

/** Reads the name of a column that may be left out. */
export const readOptionalName = (value: unknown, what: string): string | null =>
  value === undefined ? null : readColumnName(value, what);

/** Reads the name of a table as its parts. */
export function readTable(value: unknown): readonly string[] {
  const parts: unknown = typeof value === "string" ? [value] : value;
  if (Array.isArray(parts) && parts.length > 0 && parts.every((part) => typeof part === "string")) {
    return parts as string[];
  }
  throw invalidOption("table", value, "the name of a table, or the list of its parts");
}

/** Reads the columns of groupings, as name and column. */
export const readGroups = (value: unknown): readonly (readonly [name: string, column: string])[] =>
  entriesOf(value ?? {}, "groups").map(
    ([name, column]) => [name, readColumnName(column, `groups.${name}`)] as const,
  );

/** Reads a column of deprivations. */
export function readFlag(value: unknown, what: string): Flag {
  if (typeof value === "string") return { column: value, type: "number" };
  const { column, type } = readKeys(value, what, ["column", "type"]);
  if (type !== "number" && type !== "boolean") throw invalidOption(`${what}.type`, type, "number or boolean");
  return { column: readColumnName(column, `${what}.column`), type };
}
