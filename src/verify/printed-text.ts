import { formatFigure } from "../figure/index.ts";
import { type Fraction, fractionFromDecimal, type Rounding, roundFraction } from "../number/index.ts";
import type { Term } from "./operand.ts";

/** What a value is written like: a figure, or a plain number. */
type Model = Pick<Term, "figure">;

/** A value written as the figure beside it is: in its unit, scale and decimal mark, with so many places. */
function textLike(value: Fraction, term: Model, places: number, rounding: Rounding): string {
  const { figure } = term;
  if (figure === null) return roundFraction(value, places, rounding).toFixed();
  const { locale, unit, scale } = figure;
  const rounded = roundFraction(inScale(value, term), places, rounding).times(scale);
  return formatFigure(rounded, { locale, unit, scale, places });
}

const inScale = (value: Fraction, { figure }: Model): Fraction =>
  figure === null || figure.scale.eq(1) ? value : value.div(fractionFromDecimal(figure.scale));

const placesOf = (term: Model): number => term.figure?.places ?? 6;

/** A value as a rounding would have printed it. */
export const roundedText = (value: Fraction, term: Model, rounding: Rounding): string =>
  textLike(value, term, placesOf(term), rounding);

/** A value with one digit more than was printed, at least two, and dots where more digits follow. */
export function exactText(value: Fraction, term: Model): string {
  const scaled = inScale(value, term);
  const places = placesOf(term);
  if (10n ** BigInt(places) % scaled.d === 0n) return textLike(value, term, places, "truncate");
  const more = Math.max(places + 1, 2);
  const text = textLike(value, term, more, "truncate");
  // The dots stand behind the last digit, before the unit.
  return 10n ** BigInt(more) % scaled.d === 0n ? text : text.replace(/([0-9])([^0-9]*)$/, "$1…$2");
}

/** The end of a range, or `null` where there is none. */
export const endText = (end: Fraction | null, term: Model): string | null =>
  end === null ? null : exactText(end, term);
