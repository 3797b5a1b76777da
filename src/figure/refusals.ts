import { PovertyError, show } from "../errors/index.ts";
import type { Locale } from "./figure.ts";
import type { Statement } from "./statement.ts";

/** The longest text that can be a figure, a range or a pair. */
export const longestText = 500;

/** The error for a text that is longer than any figure. */
export const tooLong = (text: string, what: string): PovertyError =>
  new PovertyError(
    "FIGURE_TOO_LONG",
    `Cannot read ${what} ${show(text)}: expected at most ${longestText} characters, it has ${text.length}`,
    text,
  );

/** The error for a text that is not what was asked for. */
export const unreadable = (text: string, what: string, state: string): PovertyError =>
  new PovertyError("FIGURE_UNREADABLE", `Cannot read ${what} ${show(text)}: ${state}`, text);

/** The error for a text with two readings; `where` says what would tell them apart. */
export const ambiguous = (
  text: string,
  what: string,
  readings: readonly string[],
  where: string,
): PovertyError =>
  new PovertyError(
    "FIGURE_AMBIGUOUS",
    `Cannot read ${what} ${show(text)}: it may be ${readings.join(" or ")}${where}`,
    text,
  );

/** What would tell the readings of a numeral apart. */
export const inLanguage = (locale: Locale | null): string =>
  locale === null ? " without a locale" : locale === "vi" ? " in Vietnamese" : " in English";

/** The error for a compound such as "1 tỷ 2000 triệu". */
export const overlapping = (text: string, what: string): PovertyError =>
  unreadable(text, what, "one of its parts is as large as the part before it");

/** The error for a text in one unit that was asked for in another. */
export const inAnotherUnit = (text: string, what: string, printed: string, asked: string): PovertyError =>
  new PovertyError(
    "UNIT_MISMATCH",
    `Cannot read ${what} ${show(text)} in ${asked}: it is in ${printed}`,
    text,
  );

/** What to say of words that no figure, range or pair has. */
export const unexpected = (word: string): string =>
  `expected a number with a known unit, such as 13,26% or 128 tỷ đồng, and met ${word === "" ? "the end" : show(word)}`;

/** Which function reads a statement that the one called does not. */
export function readerOf({ joint }: Statement): string {
  if (joint === "to") return "it is a range; read it with parseRange";
  return joint === "of"
    ? "it is a pair; read it with parsePair"
    : "it is one figure; read it with parseFigure";
}
