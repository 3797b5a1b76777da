import { amountOf } from "./amount.ts";
import type { Figure, Qualifier } from "./figure.ts";
import { checkReadInput, longestText, type ReadOptions, unitFor } from "./options.ts";
import { type Reading, readingsOf } from "./reading.ts";
import { readStatement, type Statement, type Term } from "./statement.ts";

/**
 * Reads a figure in every way that its text allows, without ever refusing a text.
 *
 * @param text the figure with its unit, as a document prints it
 * @param options the language of the document, and the unit where the text has none
 * @returns every reading, frozen: none when the text is not a figure, two when its language is not known
 * @throws PovertyError `ARGUMENT_INVALID`, `LOCALE_UNKNOWN` or `UNIT_UNKNOWN` for an argument of another shape
 * @example
 * ```ts
 * import { readFigure } from "poverty-indicators";
 *
 * readFigure("22,733").map((figure) => figure.value.toFixed()); // => ["22.733", "22733"]
 * readFigure("22,733 tỷ đồng").length; // => 1
 * readFigure("hàng chục triệu đồng").length; // => 0
 * ```
 */
export function readFigure(text: string, options: ReadOptions = {}): readonly Figure[] {
  checkReadInput(text, options);
  if (text.length > longestText) return Object.freeze([]);
  const normal = text.normalize("NFC");
  const statement = readStatement(normal);
  if (statement === null || statement.joint !== null) return Object.freeze([]);
  return Object.freeze(figuresOf(normal, statement, options));
}

/** Every figure that a statement of one term can be. */
export function figuresOf(text: string, statement: Statement, options: ReadOptions): Figure[] {
  const figures: Figure[] = [];
  for (const reading of readingsOf(statement, options.locale)) {
    const figure = figureOf(text, statement.first, reading, options.unit);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

/** The figure of a term in one reading; `null` when its parts overlap or its unit is not the one asked for. */
export function figureOf(
  text: string,
  term: Term,
  { locale, reader }: Reading,
  asked: ReadOptions["unit"],
): Figure | null {
  const { quantity } = term;
  const amount = amountOf(quantity, reader);
  const unit = unitFor(quantity.unit ?? "none", asked);
  const qualifier = qualifierOf(term);
  if (amount === null || unit === null || qualifier === null) return null;
  return Object.freeze({
    kind: "figure",
    text,
    locale,
    value: amount.value,
    places: amount.places,
    scale: amount.scale,
    unit,
    qualifier,
    per: quantity.per,
  });
}

/** "từ … trở lên" is a qualifier of its own; a "từ" without an end is a range that has no end. */
function qualifierOf({ qualifier, from, suffix }: Term): Qualifier | null {
  if (suffix === null) return from ? null : qualifier;
  return qualifier === "none" ? suffix : null;
}
