import { PovertyError, show as say } from "../errors/index.ts";
import { checkLocale, type Locale } from "../figure/index.ts";
import { type Decimal, type DecimalInput, readDecimal } from "../number/index.ts";
import { checkObject } from "../rate/index.ts";
import type { Standard } from "../standard/index.ts";

/** How a result is shown. */
export interface ShowOptions {
  /**
   * The language. Default: that of the report for a sheet's report, and otherwise English. Sentences that a result
   * already carries stay in the language that it was made in.
   */
  readonly locale?: Locale;
  /** The title. Default: what kind of result it is. */
  readonly title?: string;
  /** Where the figures come from, shown below. Default: the source of a sheet; otherwise none. */
  readonly source?: string;
  /** The standard that names classes and indicators. Default: the national standards of the library, by their ids. */
  readonly standard?: Standard;
  /**
   * How many đồng an amount of money counts: 1 for results of figures, 1e9 for lines in tỷ đồng. Default: amounts are
   * shown as bare numbers, because a result does not say.
   */
  readonly dongPerUnit?: DecimalInput;
}

/** Options that were read. */
export interface ReadShowOptions {
  readonly locale: Locale | undefined;
  readonly title: string | undefined;
  readonly source: string | undefined;
  readonly standard: Standard | undefined;
  readonly dongPerUnit: Decimal | null;
}

/** Reads the options of a caller. */
export function readShowOptions(options: ShowOptions): ReadShowOptions {
  checkObject(options, "read options", "locale, title, source, standard or dongPerUnit");
  const { title, source, standard, dongPerUnit } = options;
  return {
    locale: checkLocale(options.locale),
    title: readText(title, "title"),
    source: readText(source, "source"),
    standard,
    dongPerUnit: dongPerUnit === undefined ? null : readDecimal(dongPerUnit, "dongPerUnit"),
  };
}

/** Refuses what is not a text. */
export function readText(text: unknown, what: string): string | undefined {
  if (text === undefined || typeof text === "string") return text;
  throw new PovertyError("ARGUMENT_INVALID", `Cannot use the ${what} ${say(text)}: expected a text`, text);
}
