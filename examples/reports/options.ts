import { parseArgs } from "node:util";
import type { Locale } from "poverty-indicators";

export interface Options {
  readonly locale: Locale;
  readonly json: boolean;
  readonly help: boolean;
}

export const usage = `npm run demo -- [--locale en|vi] [--json]

  --locale en|vi  the language of everything but the figures; en unless told
  --json          one JSON document instead of tables
  --help          this text`;

/** Reads the command line; a text says what is wrong with it. */
export function readOptions(args: readonly string[]): Options | string {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { locale: { type: "string" } },
  });
  let locale: Locale = "en";
  const flags = { json: false, help: false };
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") return `Cannot use "${token.value}": expected an option`;
    if (token.name === "locale") {
      if (token.value !== "en" && token.value !== "vi") {
        return `Cannot use the locale ${token.value === undefined ? "without a value" : `"${token.value}"`}: expected en or vi`;
      }
      locale = token.value;
    } else if (token.name === "json" || token.name === "help") {
      if (token.value !== undefined)
        return `Cannot use the option ${token.rawName} with a value: it takes none`;
      flags[token.name] = true;
    } else return `Cannot use the option ${token.rawName}: expected --locale, --json or --help`;
  }
  return { locale, ...flags };
}
