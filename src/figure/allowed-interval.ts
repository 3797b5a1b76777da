import {
  type ExactInterval,
  everything,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  point,
  powerOfTen,
  printPreimage,
  type Rounding,
} from "../number/index.ts";
import { checkFigure } from "./check-figure.ts";
import type { Figure } from "./figure.ts";
import { isCountable } from "./units.ts";

/**
 * The values that a figure allows, for relations between figures: a point when it is exact, else all that print so.
 *
 * @throws PovertyError `ARGUMENT_INVALID` for what is not a figure
 */
export function allowedInterval(figure: Figure, rounding: Rounding): ExactInterval {
  const checked = checkFigure(figure);
  return isExact(checked) ? point(fractionFromDecimal(checked.value)) : exactPreimage(checked, rounding);
}

/** Whether a figure is exact: a count of whole things or a bare whole number, without qualifier and scale word. */
export function isExact({ qualifier, places, scale, unit }: Figure): boolean {
  return qualifier === "none" && places === 0 && scale.eq(1) && (unit === "none" || isCountable(unit));
}

/** All that prints as a figure that was checked. */
export function exactPreimage(figure: Figure, rounding: Rounding): ExactInterval {
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
  const text = scale.toFixed();
  if (text.includes(".")) return fractionFromDecimal(scale).div(powerOfTen(places));
  return fractionOf(BigInt(text), powerOfTen(places));
}
