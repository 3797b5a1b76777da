import type { Figure } from "./figure.ts";
import { readAll } from "./interpret.ts";
import { figures } from "./make-figure.ts";
import type { FigureReadOptions } from "./options.ts";

/**
 * Reads a figure in every way that its text allows, without refusing any text.
 *
 * @param text the figure with its unit, as a document prints it
 * @param options the language of the document, and the unit where the text has none
 * @returns every reading, frozen: none when the text is not a figure, two when it is not known what its marks mean
 * @throws PovertyError `ARGUMENT_INVALID`, `LOCALE_UNKNOWN` or `UNIT_UNKNOWN` for an argument of another shape
 * @example
 * ```ts
 * import { readFigure } from "poverty-indicators";
 *
 * readFigure("22,733").map((figure) => figure.value.toFixed()); // => ["22.733", "22733"]
 * readFigure("22,733 tỷ đồng").length; // => 1
 * readFigure("15.40", { locale: "vi" }).map((figure) => figure.value.toFixed()); // => ["15.4", "1540"]
 * readFigure("hàng chục triệu đồng").length; // => 0
 * ```
 */
export function readFigure(text: string, options: FigureReadOptions = {}): readonly Figure[] {
  return Object.freeze(readAll(text, options, figures));
}
