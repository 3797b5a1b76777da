import type { DialectRenderer } from "./dialect-renderer.ts";
import { checkName, doubled, unwritableName } from "./quoted.ts";
import { decimalType, standardAmount } from "./standard.ts";

/** PostgreSQL, which cuts longer names off without an error. */
const mostBytes = 63;

/** PostgreSQL, and what speaks its language. */
export const postgresql: DialectRenderer = {
  identifier(name) {
    const quoted = doubled(checkName(name, "postgresql"), '"');
    if (utf8Bytes(name) <= mostBytes) return quoted;
    throw unwritableName(name, "postgresql", `at most ${mostBytes} bytes`);
  },
  // A backslash is a plain character under standard_conforming_strings, which has been the default since 9.1; where a
  // server has it off, an escape string says the same.
  literal: (text) =>
    checkName(text, "postgresql").includes("\\")
      ? ` E${doubled(text.replaceAll("\\", "\\\\"), "'")}`
      : doubled(text, "'"),
  amount: standardAmount,
  decimal: (sql, digits, places) => `CAST(${sql} AS ${decimalType(digits, places)})`,
  text: (sql) => `CAST(${sql} AS TEXT)`,
};

/** How many bytes a text takes in UTF-8. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
