import { Decimal } from "../number/index.ts";
import type { Figure } from "./figure.ts";
import { type PrintWords, printWords } from "./print-words.ts";

/** What is printed of a figure: its number in the printed scale, and the words around it. */
export interface Printable extends Pick<Figure, "qualifier" | "unit" | "per"> {
  readonly number: Decimal;
  readonly places: number;
  /** The power of ten of the scale word. */
  readonly exponent: number;
}

/** Writes a figure in the words of a language. */
export function printFigure(
  { number, places, exponent, unit, qualifier, per }: Printable,
  words: PrintWords,
): string {
  const numeral = group(number.toFixed(places), words);
  let text = qualifier === "none" ? numeral : `${words.qualifiers.get(qualifier)} ${numeral}`;
  if (exponent !== 0) text += ` ${words.scales.get(exponent)}`;
  const nouns = numeral === "1" && exponent === 0 ? words.singulars : words.units;
  const noun = nouns.get(unit);
  if (noun !== undefined) text += noun === "%" ? noun : ` ${noun}`;
  for (const each of per) text += words.pers.get(each);
  return text;
}

/** A figure as `printFigure` takes it. The scale is a power of ten. */
export function printable({ value, places, scale, unit, qualifier, per }: Figure): Printable {
  const exponent = exponentOf(scale);
  return { number: shift(value, -exponent), places, exponent, unit, qualifier, per };
}

const plain: PrintWords = /* @__PURE__ */ (() => ({ ...printWords.en, thousands: "", decimal: "." }))();

/** A figure for a message about what its marks mean: "22.733" or "22733". */
export const printPlain = (figure: Figure): string => printFigure(printable(figure), plain);

/** The power of ten that a scale is; NaN for another number. */
export function exponentOf(scale: Decimal): number {
  const text = scale.toFixed();
  return /^10*$/.test(text) ? text.length - 1 : Number.NaN;
}

/** Moves the decimal point, without the limit of 40 digits that `times` has. */
export const shift = (value: Decimal, by: number): Decimal =>
  by === 0 ? value : new Decimal(`${value.toFixed()}e${by}`);

function group(plain: string, { thousands, decimal }: PrintWords): string {
  const point = plain.indexOf(".");
  const whole = point < 0 ? plain : plain.slice(0, point);
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(?:[0-9]{3})+$)/g, thousands);
  return point < 0 ? grouped : `${grouped}${decimal}${plain.slice(point + 1)}`;
}
