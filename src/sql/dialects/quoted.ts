import { PovertyError, show } from "../../errors/index.ts";

/** A name between quotes, which are doubled within. */
export const doubled = (name: string, quote: string): string =>
  quote + name.replaceAll(quote, quote + quote) + quote;

/** A text between quotes, where a backslash escapes. */
export const escaped = (text: string, quote: string): string =>
  quote + text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`) + quote;

/** Refuses a name that is empty or cannot reach an engine as it stands. */
export function checkName(name: string, dialect: string): string {
  if (name !== "" && !unwritable.test(name) && isWellFormed(name)) return name;
  throw unwritableName(
    name,
    dialect,
    "a text that is not empty, without control characters or halves of characters",
  );
}

/** The refusal of a name. */
export const unwritableName = (name: string, dialect: string, expected: string): PovertyError =>
  new PovertyError(
    "SQL_NAME_INVALID",
    `Cannot write ${show(name)} in the dialect ${dialect}: expected ${expected}`,
    name,
  );

const unwritable = /\p{Cc}/u;

/** Whether a text has no half of a surrogate pair, which no encoding carries. */
const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);
