import { type Interval, type Rounding, roundingMode, showInterval } from "../number/index.ts";
import { exactPreimage } from "./allowed-interval.ts";
import { checkFigure } from "./check-figure.ts";
import type { Figure } from "./figure.ts";

/**
 * Every value that prints as a figure does, under a rounding; with a qualifier, every value that the words allow.
 *
 * Without a qualifier the interval reaches half a unit of the last printed place to both sides (half-up, half-even),
 * or one unit away from zero (truncate). With one it goes as far as the words do: `over` lies above the number,
 * `nearly` and `under` below it, `at-least` and `at-most` hold it, `about` is everything.
 *
 * @param figure a figure
 * @param rounding how it was rounded for print; half-up unless told
 * @returns the interval, in the base unit
 * @throws PovertyError `ROUNDING_UNKNOWN`, `LOCALE_UNKNOWN`, `ARGUMENT_INVALID` for what is not a figure, or an error
 * of `decimal`
 * @example
 * ```ts
 * import { parseFigure, preimage } from "poverty-indicators";
 *
 * const values = preimage(parseFigure("13,26%"));
 * values.lower?.toFixed(); // => "13.255"
 * values.upper?.toFixed(); // => "13.265"
 * values.upperClosed; // => false
 * preimage(parseFigure("13,26%"), "truncate").lower?.toFixed(); // => "13.26"
 * preimage(parseFigure("gần 128 tỷ đồng")).upper?.toFixed(); // => "128000000000"
 * ```
 */
export function preimage(figure: Figure, rounding: Rounding = "half-up"): Interval {
  roundingMode(rounding);
  return showInterval(exactPreimage(checkFigure(figure), rounding));
}
