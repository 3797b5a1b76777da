import { checkLocale, type Locale } from "../figure/index.ts";
import { checkOptionNames } from "./check-option-names.ts";
import type { VerifyOptions } from "./verdict.ts";

/** The language that sentences are asked for in. */
export function languageOf(options: VerifyOptions): Locale {
  checkOptionNames(options, "locale");
  return checkLocale(options.locale) ?? "en";
}
