import { type Figure, formatFigure, type Locale } from "../../figure/index.ts";
import { type Fraction, type Interval, readInterval, roundFraction } from "../../number/index.ts";
import { exactText } from "../printed-text.ts";
import { reportWords } from "./words.ts";

/** An interval in words, its ends written like the figure; `null` for no value at all. */
export function intervalText(values: Interval | null, figure: Figure | null, locale: Locale): string {
  const say = reportWords[locale];
  if (values === null) return say.noValue;
  const { lower, upper, lowerClosed, upperClosed } = readInterval(values);
  const text = (end: Fraction): string => endText(end, figure, locale);
  if (lower === null) return upper === null ? say.anyValue : say.upTo(text(upper), upperClosed);
  if (upper === null) return say.from(text(lower), lowerClosed);
  if (lower.equals(upper)) return text(lower);
  return say.between(text(lower), lowerClosed, text(upper), upperClosed);
}

/** Digits of an end that is written like no figure. */
const places = 6;

function endText(end: Fraction, figure: Figure | null, locale: Locale): string {
  if (figure !== null) return exactText(end, { figure });
  return formatFigure(roundFraction(end, places, "half-up"), { locale });
}
