import type { Locale, Per, Qualifier } from "./figure.ts";
import type { Phrases } from "./lexicon.ts";
import type { Unit } from "./units.ts";
import * as en from "./words-en.ts";
import * as vi from "./words-vi.ts";

/** The words that one language prints figures with. */
export interface PrintWords {
  /** The mark between thousands, and the one before decimals. */
  readonly thousands: string;
  readonly decimal: string;
  readonly qualifiers: ReadonlyMap<Qualifier, string>;
  /** Scale words by the power of ten. */
  readonly scales: ReadonlyMap<number, string>;
  readonly units: ReadonlyMap<Unit, string>;
  /** Units behind exactly one. */
  readonly singulars: ReadonlyMap<Unit, string>;
  readonly pers: ReadonlyMap<Per, string>;
}

/** The words of both languages. */
export const printWords: Readonly<Record<Locale, PrintWords>> = /* @__PURE__ */ (() => ({
  vi: {
    thousands: ".",
    decimal: ",",
    qualifiers: firstPhrases(vi.qualifiers),
    scales: firstPhrases(vi.scales),
    units: firstPhrases(vi.units),
    singulars: firstPhrases(vi.units),
    pers: firstPhrases(vi.pers, "/"),
  },
  en: {
    thousands: ",",
    decimal: ".",
    qualifiers: firstPhrases(en.qualifiers),
    scales: firstPhrases(en.scales),
    units: firstPhrases(en.units),
    singulars: firstPhrases(en.units.map(([unit, , singular = ""]) => [unit, singular])),
    pers: firstPhrases(en.pers, " per "),
  },
}))();

/** The phrase that stands first for each meaning, behind a prefix. */
function firstPhrases<T>(phrases: Phrases<T>, prefix = ""): ReadonlyMap<T, string> {
  const first = new Map<T, string>();
  for (const [value, phrase = ""] of phrases) if (!first.has(value)) first.set(value, prefix + phrase);
  return first;
}
