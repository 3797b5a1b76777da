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
const misplaced: Readonly<Record<Locale, Reading>> = {
  vi: { locale: "vi", reader: readMisplaced("vi") },
  en: { locale: "en", reader: readMisplaced("en") },
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
 * every language counts, the reading with more decimals first.
 */
export function readingsOf(statement: Statement, locale: Locale | null): readonly Reading[] {
  const numerals = numeralsOf(statement);
  if (!numerals.some(hasMark)) return [locale === "en" ? english : vietnamese];
  const reads = ({ reader }: Reading): boolean => numerals.every((raw) => reader(raw) !== null);
  if (locale === null) {
    const decimals = ({ reader }: Reading): number =>
      numerals.reduce((places, raw) => places + (reader(raw)?.places ?? 0), 0);
    return [vietnamese, english].filter(reads).sort((a, b) => decimals(b) - decimals(a));
  }
  const [own, other] = locale === "vi" ? [vietnamese, english] : [english, vietnamese];
  if (reads(own)) return [own];
  return reads(other) && reads(misplaced[locale]) ? [other, misplaced[locale]] : [];
}

function numeralsOf({ first, second }: Statement): string[] {
  const numerals = first.quantity.parts.map(({ numeral }) => numeral);
  for (const { numeral } of second?.quantity.parts ?? []) numerals.push(numeral);
  return numerals;
}
