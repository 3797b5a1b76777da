import { isPovertyError } from "../../../errors/index.ts";
import { allowedIntervals, type Figure, formatFigure } from "../../../figure/index.ts";
import {
  decimalFromFraction,
  type ExactInterval,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  intersect,
  point,
  powerOfTen,
  type Rounding,
  roundFraction,
  wholeNumbersIn,
} from "../../../number/index.ts";
import type { Entry } from "../read/entry.ts";
import { isPoint } from "../solve/domains.ts";

/** A print of a figure: its digits, how many of them are decimals, and what one unit of its scale word stands for. */
export interface Print {
  readonly digits: bigint;
  readonly places: number;
  readonly scale: Fraction;
  readonly negative: boolean;
}

const one = fractionOf(1n);

/** A figure as it is printed. */
export function printOf({ term }: Entry): Print {
  const scale = term.figure === null ? one : fractionFromDecimal(term.figure.scale);
  const scaled = term.value.div(scale);
  let places = term.figure?.places ?? 0;
  while (powerOfTen(places) % scaled.d !== 0n) places++;
  return { digits: (scaled.n * powerOfTen(places)) / scaled.d, places, scale, negative: scaled.s === -1n };
}

/** The value of a print, in the base unit. */
export function valueOfPrint({ digits, places, scale, negative }: Print): Fraction {
  const size = fractionOf(digits, powerOfTen(places)).mul(scale);
  return negative ? size.neg() : size;
}

/** What a figure could be if it were printed so; `null` for nothing. */
export function allowedByPrint(
  { term, whole, unprinted }: Entry,
  print: Print,
  rounding: Rounding,
): ExactInterval | null {
  const value = valueOfPrint(print);
  const allowed = isPoint(term.allowed(rounding))
    ? point(value)
    : allowedIntervals({
        ...(term.figure as Figure),
        value: decimalFromFraction(value),
        places: print.places,
        scale: decimalFromFraction(print.scale),
      }).allowed(rounding);
  const both = intersect(allowed, unprinted);
  return whole && both !== null ? wholeNumbersIn(both) : both;
}

const thousands = { vi: /([0-9])\.(?=[0-9]{3})/g, en: /([0-9]),(?=[0-9]{3})/g } as const;

/** A print as the figure beside it is written; `null` where the scale has no word. */
export function textOfPrint({ term }: Entry, print: Print): string | null {
  const value = decimalFromFraction(valueOfPrint(print));
  if (term.figure === null) return value.toFixed(print.places);
  const { locale, unit, text } = term.figure;
  try {
    const written = formatFigure(value, {
      locale,
      unit,
      places: print.places,
      scale: decimalFromFraction(print.scale),
    });
    // A year, or a number beside which nobody parts thousands.
    return /[0-9]{4}/.test(text) ? written.replace(thousands[locale], "$1") : written;
  } catch (error) {
    if (isPovertyError(error)) return null;
    throw error;
  }
}

/**
 * The print, with the places of a figure, that is nearest to the likeliest of the values allowed; `null` when no value
 * prints so.
 */
export function nearestPrint(entry: Entry, allowed: ExactInterval, rounding: Rounding): Print | null {
  const print = printOf(entry);
  const unit = print.scale.div(powerOfTen(print.places));
  const likeliest = likeliestOf(allowed, valueOfPrint(print));
  const rounded = fractionFromDecimal(roundFraction(likeliest.div(unit), 0, "half-up"));
  // The neighbours as well, where a narrow interval lies between two prints, or the rounding cuts.
  for (const step of [0n, -1n, 1n]) {
    const { n, s } = rounded.add(step);
    const candidate = { ...print, digits: n, negative: s === -1n };
    const own = allowedByPrint(entry, candidate, rounding);
    if (own !== null && intersect(own, allowed) !== null) return candidate;
  }
  return null;
}

/**
 * The likeliest of the values that are allowed beside a print: the middle of a narrow interval, and of a wide one the
 * value nearest to the print.
 */
export function likeliestOf({ lower, upper }: ExactInterval, value: Fraction): Fraction {
  if (lower !== null && upper !== null) {
    const middle = lower.add(upper).div(2n);
    if (upper.sub(lower).compare(middle.abs().div(2n)) <= 0) return middle;
  }
  if (lower !== null && value.compare(lower) < 0) return lower;
  return upper !== null && value.compare(upper) > 0 ? upper : value;
}
