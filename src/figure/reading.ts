import type { Locale } from "./figure.ts";
import { hasMark, type NumeralReader, readEnglish, readMisplaced, readVietnamese } from "./numeral.ts";
import type { Statement } from "./statement.ts";

/** A way to read every numeral of a text. */
export interface Reading {
  readonly locale: Locale;
  readonly reader: NumeralReader;
}

const vietnamese: Reading = { locale: "vi", reader: readVietnamese };
const english: Reading = { locale: "en", reader: readEnglish };
const misplaced = {
  vi: { locale: "vi", reader: readMisplaced("vi") },
  en: { locale: "en", reader: readMisplaced("en") },
} as const satisfies Record<Locale, Reading>;

/**
 * Every way in which the numerals of a text read.
 *
 * The language is the one given, or else the one that the words show. A numeral that breaks its rules has two
 * readings when it has a mark of the other language ("15.40" in Vietnamese: 15.40 or a misplaced 1540), or none.
 * Without a language, a text reads in every language in which all of its numerals read.
 */
export function readingsOf(statement: Statement, given: Locale | undefined): readonly Reading[] {
  const numerals = numeralsOf(statement);
  const locale = given ?? shownBy(statement);
  if (!numerals.some(hasMark)) return [locale === "en" ? english : vietnamese];
  const reads = ({ reader }: Reading): boolean => numerals.every((raw) => reader(raw) !== null);
  if (locale === null) {
    // The reading with decimals first, as in the message of parseFigure.
    const decimals = ({ reader }: Reading): number => sum(numerals.map((raw) => reader(raw)?.places ?? 0));
    return [vietnamese, english].filter(reads).sort((a, b) => decimals(b) - decimals(a));
  }
  const [own, other] = locale === "vi" ? [vietnamese, english] : [english, vietnamese];
  if (reads(own)) return [own];
  return reads(other) && reads(misplaced[locale]) ? [other, misplaced[locale]] : [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function shownBy({ vietnamese, english }: Statement): Locale | null {
  return vietnamese === english ? null : vietnamese ? "vi" : "en";
}

function numeralsOf({ first, second }: Statement): string[] {
  const parts = second === null ? first.quantity.parts : [...first.quantity.parts, ...second.quantity.parts];
  return parts.map(({ numeral }) => numeral);
}
