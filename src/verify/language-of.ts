import { checkLocale, checkOptions, type Locale } from "../figure/index.ts";
import type { VerifyOptions } from "./verdict.ts";

/** The language that sentences are asked for in. */
export function languageOf(options: VerifyOptions): Locale {
  checkOptions(options);
  return checkLocale(options.locale) ?? "en";
}
