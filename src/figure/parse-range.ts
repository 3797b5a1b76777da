import type { FigureRange } from "./figure-range.ts";
import { readOne } from "./interpret.ts";
import { ranges } from "./make-range.ts";
import type { FigureReadOptions } from "./options.ts";

/**
 * Reads a range, a bound or a single figure as Vietnamese and English documents print targets and income lines.
 *
 * "trên" and "hơn" leave the lower end out, "dưới" and "gần" the upper one; "từ", "từ đủ", "ít nhất", "trở lên",
 * "đến", "tối đa" and "trở xuống" hold their ends. A figure without any of them is a range from itself to itself. A unit,
 * a scale word or a "/năm" that stands once holds for both ends: "2-3 triệu" starts at two million. A dash between
 * two numbers is never a subtraction. "khoảng" stays on the ends as their qualifier.
 *
 * @param text the range with its unit
 * @param options the language of the document, and the unit where the text has none
 * @returns the range, frozen
 * @throws PovertyError `RANGE_REVERSED` when nothing lies between the ends; `FIGURE_AMBIGUOUS` for numerals with two
 * readings and for two bounds merged into one ("từ 1,5 đến 2 triệu đồng trở xuống"); `FIGURE_UNREADABLE`;
 * `FIGURE_TOO_LONG`; `UNIT_MISMATCH`; `ARGUMENT_INVALID`, `LOCALE_UNKNOWN` or `UNIT_UNKNOWN`
 * @example
 * ```ts
 * import { parseRange } from "poverty-indicators";
 *
 * const target = parseRange("1 - 1,5%/năm");
 * target.lower?.value.toFixed(); // => "1"
 * target.upper?.value.toFixed(); // => "1.5"
 * const nearPoor = parseRange("trên 700.000 đồng đến 1.000.000 đồng");
 * nearPoor.lowerClosed; // => false
 * nearPoor.upperClosed; // => true
 * parseRange("dưới 10%").lower; // => null
 * parseRange("4 - 3%"); // throws RANGE_REVERSED
 * ```
 */
export function parseRange(text: string, options: FigureReadOptions = {}): FigureRange {
  return readOne(text, options, ranges);
}
