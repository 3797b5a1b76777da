import type { Figure } from "./figure.ts";
import { readOne } from "./interpret.ts";
import { figures } from "./make-figure.ts";
import type { FigureReadOptions } from "./options.ts";

/**
 * Reads one figure as Vietnamese and English documents print it: a numeral with its marks, scale words, unit,
 * qualifier, and what it is given for each of.
 *
 * Words before it that change nothing ("đạt", "giảm", "chiếm tỷ lệ") and words behind its unit that describe what is
 * counted ("hộ nghèo") are passed over; the direction of a change stays with the words. A figure in "%" is in
 * `percent` even where points are meant, because the text does not tell; ask for the unit where you know. A scale
 * word without a unit ("10647,981 tỷ") leaves the unit `none`.
 *
 * @param text the figure with its unit, as a document prints it; NFC or NFD
 * @param options the language of the document, and the unit where the text has none
 * @returns the figure, frozen
 * @throws PovertyError `FIGURE_AMBIGUOUS` when the text has two readings, which the message names;
 * `FIGURE_UNREADABLE`; `FIGURE_TOO_LONG` above 500 characters; `UNIT_MISMATCH` when the text has another unit than
 * the one asked for; `ARGUMENT_INVALID`, `LOCALE_UNKNOWN` or `UNIT_UNKNOWN`
 * @example
 * ```ts
 * import { parseFigure } from "poverty-indicators";
 *
 * const figure = parseFigure("gần 128 tỷ đồng");
 * figure.value.toFixed(); // => "128000000000"
 * figure.scale.toFixed(); // => "1000000000"
 * figure.unit; // => "vnd"
 * figure.qualifier; // => "nearly"
 * ```
 * @example The language fixes the marks; a text that shows none and has two readings is refused
 * ```ts
 * import { parseFigure } from "poverty-indicators";
 *
 * parseFigure("22,733 tỷ đồng").places; // => 3
 * parseFigure("22,733", { locale: "en" }).value.toFixed(); // => "22733"
 * parseFigure("22,733"); // throws FIGURE_AMBIGUOUS
 * parseFigure("15.40", { locale: "vi" }); // throws FIGURE_AMBIGUOUS
 * ```
 * @example Points, where the text writes "%"
 * ```ts
 * import { parseFigure } from "poverty-indicators";
 *
 * parseFigure("giảm 0,62%", { unit: "percentage-point" }).unit; // => "percentage-point"
 * ```
 */
export function parseFigure(text: string, options: FigureReadOptions = {}): Figure {
  return readOne(text, options, figures);
}
