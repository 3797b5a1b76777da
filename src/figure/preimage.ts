import {
  type ExactInterval,
  everything,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  type Interval,
  point,
  powerOfTen,
  printPreimage,
  type Rounding,
  roundingMode,
  showInterval,
} from "../number/index.ts";
import type { Figure } from "./figure.ts";
import { isCountable } from "./units.ts";

/**
 * Every value that prints as a figure does, under a rounding; with a qualifier, every value that the words allow.
 *
 * Without a qualifier the interval reaches half a unit of the last printed place to both sides (half-up, half-even),
 * or one unit away from zero (truncate). With one it is open towards the side that the words leave open: `over` and
 * `under` leave the number itself out, `at-least` and `at-most` hold it, `nearly` lies below, `about` is everything.
 *
 * @param figure a figure
 * @param rounding how it was rounded for print; half-up unless told
 * @returns the interval in the base unit
 * @throws PovertyError `ROUNDING_UNKNOWN`
 * @example
 * ```ts
 * import { parseFigure, preimage } from "poverty-indicators";
 *
 * const values = preimage(parseFigure("13,26%"));
 * values.lower?.toFixed(); // => "13.255"
 * values.upper?.toFixed(); // => "13.265"
 * values.upperClosed; // => false
 * preimage(parseFigure("gần 128 tỷ đồng")).upper?.toFixed(); // => "128000000000"
 * ```
 */
export function preimage(figure: Figure, rounding: Rounding = "half-up"): Interval {
  roundingMode(rounding);
  return showInterval(exactPreimage(figure, rounding));
}

/**
 * The values that a figure allows, for relations between figures: a point for what was counted or is a bare whole
 * number, without a qualifier and without a scale word; for others all that prints so.
 */
export function allowedInterval(figure: Figure, rounding: Rounding): ExactInterval {
  return isExact(figure) ? point(fractionFromDecimal(figure.value)) : exactPreimage(figure, rounding);
}

/** Whether a figure is exact: not rounded for print, and without a qualifier. */
export function isExact({ qualifier, places, scale, unit }: Figure): boolean {
  return qualifier === "none" && places === 0 && scale.eq(1) && (unit === "none" || isCountable(unit));
}

function exactPreimage(figure: Figure, rounding: Rounding): ExactInterval {
  const value = fractionFromDecimal(figure.value);
  switch (figure.qualifier) {
    case "none":
      return printPreimage(value, lastPlace(figure), rounding);
    case "over":
      return { ...everything, lower: value };
    case "at-least":
      return { ...everything, lower: value, lowerClosed: true };
    case "nearly":
    case "under":
      return { ...everything, upper: value };
    case "at-most":
      return { ...everything, upper: value, upperClosed: true };
    case "about":
      return everything;
  }
}

/** One unit of the last printed place, in the base unit. */
function lastPlace({ places, scale }: Figure): Fraction {
  const whole = BigInt(scale.toFixed());
  return fractionOf(whole, powerOfTen(places));
}
