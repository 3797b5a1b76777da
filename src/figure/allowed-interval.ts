import {
  type ExactInterval,
  everything,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  point,
  powerOfTen,
  printPreimages,
  type Rounding,
} from "../number/index.ts";
import { checkFigure } from "./check-figure.ts";
import type { Figure, Qualifier } from "./figure.ts";
import { isCountable } from "./units.ts";

/**
 * The values that a figure allows, for relations between figures: a point when it is exact, else all that print so.
 *
 * @throws PovertyError `ARGUMENT_INVALID` for what is not a figure
 */
export const allowedInterval = (figure: Figure, rounding: Rounding): ExactInterval =>
  allowedIntervals(figure).allowed(rounding);

/** What a figure stands for, read once and asked for under every rounding. */
export interface AllowedIntervals {
  /** The value exactly as printed. */
  readonly value: Fraction;
  /** The values that the figure allows. */
  readonly allowed: (rounding: Rounding) => ExactInterval;
  /** The values that the numeral allows, the qualifier left aside. */
  readonly numeral: (rounding: Rounding) => ExactInterval;
}

/**
 * The values that a figure allows under every rounding.
 *
 * @throws PovertyError `ARGUMENT_INVALID` for what is not a figure
 */
export function allowedIntervals(figure: Figure): AllowedIntervals {
  const checked = checkFigure(figure);
  const value = fractionFromDecimal(checked.value);
  const numeral = isExact(checked) ? () => point(value) : numeralIntervals(checked, value);
  const { qualifier } = checked;
  const allowed = qualifier === "none" ? numeral : () => qualifiedInterval(value, qualifier);
  return { value, allowed, numeral };
}

/** The preimages of a numeral; its last place is worked out when the first is asked for. */
function numeralIntervals(figure: Figure, value: Fraction): (rounding: Rounding) => ExactInterval {
  let preimages: ((rounding: Rounding) => ExactInterval) | null = null;
  return (rounding) => {
    preimages ??= printPreimages(value, lastPlace(figure));
    return preimages(rounding);
  };
}

/** Whether a figure is exact: a count of whole things or a bare whole number, without qualifier and scale word. */
export function isExact({ qualifier, places, scale, unit }: Figure): boolean {
  return qualifier === "none" && places === 0 && scale.eq(1) && (unit === "none" || isCountable(unit));
}

/** All that prints as a figure that was checked. */
export function exactPreimage(figure: Figure, rounding: Rounding): ExactInterval {
  const value = fractionFromDecimal(figure.value);
  return figure.qualifier === "none"
    ? printPreimages(value, lastPlace(figure))(rounding)
    : qualifiedInterval(value, figure.qualifier);
}

/** What the words of a qualifier allow. */
function qualifiedInterval(value: Fraction, qualifier: Exclude<Qualifier, "none">): ExactInterval {
  switch (qualifier) {
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
  const { d, e } = scale;
  // A power of ten has one word, which is a power of ten too.
  if (d.length !== 1 || !Number.isInteger(Math.log10(d[0] as number))) {
    return fractionFromDecimal(scale).div(powerOfTen(places));
  }
  return e >= places ? fractionOf(powerOfTen(e - places)) : fractionOf(1n, powerOfTen(places - e));
}
