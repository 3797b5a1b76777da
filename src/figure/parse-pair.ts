import type { FigurePair } from "./figure-pair.ts";
import { readOne } from "./interpret.ts";
import { pairs } from "./make-pair.ts";
import type { FigureReadOptions } from "./options.ts";

/**
 * Reads two figures around a slash: a part of a whole ("106/108 xã"), or an amount against its plan
 * ("11,627/8 tỷ đồng").
 *
 * A unit or scale word that stands once, at the end, is that of both figures; but "14.714.669.968/9,5 tỷ đồng" has
 * its part in đồng. The part is read in the scale of the whole if it then is at most a thousand times the whole, and
 * in đồng if it is a whole number and the whole then is at most a thousand times the part. Where both hold, or
 * neither, the text is refused with both readings.
 *
 * @param text the pair with its unit
 * @param options the language of the document, and the unit where the text has none
 * @returns the pair, frozen
 * @throws PovertyError `FIGURE_AMBIGUOUS`, `FIGURE_UNREADABLE`, `FIGURE_TOO_LONG`, `UNIT_MISMATCH`,
 * `ARGUMENT_INVALID`, `LOCALE_UNKNOWN` or `UNIT_UNKNOWN`
 * @example
 * ```ts
 * import { parsePair } from "poverty-indicators";
 *
 * parsePair("106/108 xã").part.unit; // => "commune"
 * parsePair("11,627/8 tỷ đồng").part.value.toFixed(); // => "11627000000"
 * parsePair("14.714.669.968/9,5 tỷ đồng").part.value.toFixed(); // => "14714669968"
 * parsePair("500.000.000/850 tỷ đồng"); // throws FIGURE_AMBIGUOUS
 * ```
 */
export function parsePair(text: string, options: FigureReadOptions = {}): FigurePair {
  return readOne(text, options, pairs);
}
