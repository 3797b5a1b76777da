import { checkOptions, PovertyError, show } from "../errors/index.ts";
import type { Locale } from "../figure/index.ts";
import { type Rounding, roundings } from "../number/index.ts";
import type { MatcherOptions } from "./matcher-options.ts";

/** The options of a matcher, checked. */
export interface MatcherSettings {
  readonly accepted: readonly Rounding[];
  readonly acceptOpen: boolean;
  readonly locale: Locale | undefined;
  readonly messages: Locale;
}

const keys = ["rounding", "undecidable", "locale", "messages"];

/** Checks the options of a matcher, so that a misspelt one does not pass unseen. */
export function readOptions(options: MatcherOptions): MatcherSettings {
  checkOptions(options);
  const unknown = Object.keys(options).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw refused("option", unknown, keys);
  const { rounding = "half-up", undecidable = "fail", locale, messages = "en" } = options;
  const accepted = typeof rounding === "string" ? [rounding] : rounding;
  if (!Array.isArray(accepted) || accepted.length === 0) throw refused("rounding", rounding, roundings);
  for (const one of accepted) check("rounding", one, roundings);
  check("undecidable", undecidable, ["accept", "fail"]);
  check("messages", messages, ["vi", "en"]);
  return { accepted, acceptOpen: undecidable === "accept", locale, messages };
}

function check(name: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw refused(name, value, allowed);
}

const refused = (name: string, value: unknown, allowed: readonly string[]): PovertyError =>
  new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot use the ${name} ${show(value)} of a matcher: expected ${allowed.join(", ")}`,
    value,
  );
