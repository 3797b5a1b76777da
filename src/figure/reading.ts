import type { Locale } from "./figure.ts";
import {
  hasMark,
  type Numeral,
  type NumeralReader,
  readEnglish,
  readMisplaced,
  readVietnamese,
} from "./numeral.ts";
import type { Quantity } from "./quantity.ts";
import type { Statement } from "./statement.ts";

/** What every numeral of a text is when its marks are read in one way. */
export interface Reading {
  readonly locale: Locale;
  readonly first: readonly Numeral[];
  readonly second: readonly Numeral[];
}

const readers: Readonly<Record<Locale, NumeralReader>> = { vi: readVietnamese, en: readEnglish };
const misplaced: Readonly<Record<Locale, NumeralReader>> = {
  vi: /* @__PURE__ */ readMisplaced("vi"),
  en: /* @__PURE__ */ readMisplaced("en"),
};

/** The language of a text: the one given, or else the one that its words show; `null` where they show none or both. */
export function languageOf(statement: Statement, given: Locale | undefined): Locale | null {
  if (given !== undefined) return given;
  if (statement.vietnamese === statement.english) return null;
  return statement.vietnamese ? "vi" : "en";
}

/**
 * Every way in which all the numerals of a text read.
 *
 * In a language there is one, as that language writes numerals; where a numeral breaks its rules there are two, a
 * mark of the other language or a misplaced one ("15.40" in Vietnamese: 15.40 or 1540), or none. Without a language
 * every language counts, the reading with decimals first.
 */
export function readingsOf(statement: Statement, locale: Locale | null): readonly Reading[] {
  if (locale === null && hasMarks(statement)) return inEveryLanguage(statement);
  const known = locale ?? "vi";
  const own = readIn(statement, known, readers[known]);
  if (own !== null) return [own];
  const other = known === "vi" ? "en" : "vi";
  const both = [readIn(statement, other, readers[other]), readIn(statement, known, misplaced[known])];
  return both.every((reading) => reading !== null) ? both : [];
}

function inEveryLanguage(statement: Statement): readonly Reading[] {
  const vietnamese = readIn(statement, "vi", readVietnamese);
  const english = readIn(statement, "en", readEnglish);
  if (vietnamese === null || english === null) {
    return [vietnamese ?? english].filter((reading) => reading !== null);
  }
  return places(vietnamese) >= places(english) ? [vietnamese, english] : [english, vietnamese];
}

const hasMarks = ({ first, second }: Statement): boolean =>
  anyMark(first.quantity) || (second !== null && anyMark(second.quantity));

const anyMark = ({ parts }: Quantity): boolean => parts.some(({ numeral }) => hasMark(numeral));

const places = ({ first, second }: Reading): number =>
  [...first, ...second].reduce((sum, numeral) => sum + numeral.places, 0);

function readIn({ first, second }: Statement, locale: Locale, reader: NumeralReader): Reading | null {
  const one = readParts(first.quantity, reader);
  const two = second === null ? none : readParts(second.quantity, reader);
  return one === null || two === null ? null : { locale, first: one, second: two };
}

const none: readonly Numeral[] = [];

function readParts({ parts }: Quantity, reader: NumeralReader): readonly Numeral[] | null {
  const numerals: Numeral[] = [];
  for (const { numeral } of parts) {
    const read = reader(numeral);
    if (read === null) return null;
    numerals.push(read);
  }
  return numerals;
}
