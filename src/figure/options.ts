import { checkOptions, PovertyError, show } from "../errors/index.ts";
import type { Locale } from "./figure.ts";
import { isUnit, type Unit } from "./units.ts";

/** How to read a text. */
export interface FigureReadOptions {
  /**
   * The language of the document. Default: what the text itself shows, by its words or by a numeral that only one
   * language writes; where it shows nothing, a text with two readings is refused.
   */
  readonly locale?: Locale | undefined;
  /** The unit where the text has none; `percentage-point` also for a text with "%", which Vietnamese writes for both. */
  readonly unit?: Unit | undefined;
}

/** Refuses a locale that the library does not know. */
export function checkLocale(locale: unknown): Locale | undefined {
  if (locale === undefined || locale === "vi" || locale === "en") return locale;
  throw new PovertyError(
    "LOCALE_UNKNOWN",
    `Cannot use the locale ${show(locale)}: expected vi or en`,
    locale,
  );
}

/** Refuses a unit that the library does not know. */
export function checkUnit(unit: unknown): Unit | undefined {
  if (unit === undefined || isUnit(unit)) return unit;
  throw new PovertyError(
    "UNIT_UNKNOWN",
    `Cannot use the unit ${show(unit)}: expected one such as percent, vnd or household`,
    unit,
  );
}

/** Refuses what is not a text, and options that the library does not know. */
export function checkReadInput(text: unknown, what: string, options: FigureReadOptions): void {
  if (typeof text !== "string") {
    throw new PovertyError("ARGUMENT_INVALID", `Cannot read ${what} ${show(text)}: expected a text`, text);
  }
  checkOptions(options);
  checkLocale(options.locale);
  checkUnit(options.unit);
}

/** The unit of a figure printed in one unit and asked for in another; `null` when they do not go together. */
export function unitFor(printed: Unit, asked: Unit | undefined): Unit | null {
  if (asked === undefined || asked === printed || printed === "none") return asked ?? printed;
  return printed === "percent" && asked === "percentage-point" ? asked : null;
}
