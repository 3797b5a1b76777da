import { PovertyError, show } from "../errors/index.ts";
import type { Figure, Locale } from "./figure.ts";
import { checkReadInput, longestText, type ReadOptions, unitFor } from "./options.ts";
import { figuresOf } from "./read-figure.ts";
import { readStatement, type Statement } from "./statement.ts";

/**
 * Reads one figure as Vietnamese and English documents print it: numeral, scale words, unit, qualifier.
 *
 * @throws PovertyError `FIGURE_UNREADABLE`, `FIGURE_AMBIGUOUS` when the text has two readings, or `FIGURE_TOO_LONG`
 * @example
 * ```ts
 * import { parseFigure } from "poverty-indicators";
 *
 * const figure = parseFigure("gần 128 tỷ đồng");
 * figure.value.toFixed(); // => "128000000000"
 * figure.qualifier; // => "nearly"
 * parseFigure("22,733"); // throws FIGURE_AMBIGUOUS
 * ```
 */
export function parseFigure(text: string, options: ReadOptions = {}): Figure {
  checkReadInput(text, options);
  if (text.length > longestText) throw tooLong(text, "figure");
  const normal = text.normalize("NFC");
  const statement = readStatement(normal);
  if (statement === null || statement.joint !== null) throw unreadable(text, "figure", hint(statement));
  const figures = figuresOf(normal, statement, options);
  if (figures.length === 2) {
    const [a, b] = figures as [Figure, Figure];
    throw ambiguous(text, "figure", [printed(a), printed(b)], options.locale);
  }
  const [figure] = figures;
  if (figure !== undefined) return figure;
  const unit = statement.first.quantity.unit ?? "none";
  if (unitFor(unit, options.unit) === null) {
    throw new PovertyError(
      "UNIT_MISMATCH",
      `Cannot read figure ${show(text)} in ${options.unit}: it is in ${unit}`,
      text,
    );
  }
  throw unreadable(text, "figure", "its numeral is not one of the language, or a part of it is out of place");
}

function hint(statement: Statement | null): string {
  if (statement === null) return "expected a numeral with a known unit, such as 13,26% or 128 tỷ đồng";
  return statement.joint === "to"
    ? "it is a range; read it with parseRange"
    : "it is a pair; read it with parsePair";
}

/** A figure as a plain number in its printed scale. */
const printed = (figure: Figure): string => figure.value.div(figure.scale).toFixed(figure.places);

/** The error for a text with two readings. */
export function ambiguous(
  text: string,
  what: string,
  readings: readonly string[],
  locale?: Locale,
): PovertyError {
  const where =
    locale === undefined ? "without a locale" : `in ${locale === "vi" ? "Vietnamese" : "English"}`;
  return new PovertyError(
    "FIGURE_AMBIGUOUS",
    `Cannot read ${what} ${show(text)}: it may be ${readings.join(" or ")} ${where}`,
    text,
  );
}

/** The error for a text that is not what was asked for. */
export const unreadable = (text: string, what: string, state: string): PovertyError =>
  new PovertyError("FIGURE_UNREADABLE", `Cannot read ${what} ${show(text)}: ${state}`, text);

/** The error for a text that is longer than any figure. */
export const tooLong = (text: string, what: string): PovertyError =>
  new PovertyError(
    "FIGURE_TOO_LONG",
    `Cannot read ${what} ${show(text)}: expected at most ${longestText} characters, it has ${text.length}`,
    text,
  );
