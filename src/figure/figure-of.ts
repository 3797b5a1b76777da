import { PovertyError } from "../errors/index.ts";
import { amountOf } from "./amount.ts";
import type { Figure, Qualifier } from "./figure.ts";
import type { Interpretation } from "./interpret.ts";
import type { Numeral } from "./numeral.ts";
import { unitFor } from "./options.ts";
import { printable, printFigure } from "./print-figure.ts";
import { printWords } from "./print-words.ts";
import type { Quantity } from "./quantity.ts";
import { inAnotherUnit, overlapping } from "./refusals.ts";

/** The figure of one quantity of a text, or the error that says why it is none. */
export function figureOf(
  { text, reading: { locale }, unit: asked }: Interpretation,
  what: string,
  quantity: Quantity,
  numerals: readonly Numeral[],
  qualifier: Qualifier,
): Figure | PovertyError {
  const amount = amountOf(quantity, numerals);
  if (amount === null) return overlapping(text, what);
  const unit = unitFor(quantity.unit ?? "none", asked);
  if (unit === null) return inAnotherUnit(text, what, quantity.unit as string, asked as string);
  const { value, places, scale } = amount;
  return Object.freeze({
    kind: "figure",
    text,
    locale,
    value,
    places,
    scale,
    unit,
    qualifier,
    per: quantity.per,
  });
}

/** The same for a quantity that is not the whole text: its own text is its canonical print. */
export function endOf(
  ...[interpretation, what, quantity, numerals, qualifier]: Parameters<typeof figureOf>
): Figure | PovertyError {
  const figure = figureOf(interpretation, what, quantity, numerals, qualifier);
  if (figure instanceof PovertyError) return figure;
  return Object.freeze({ ...figure, text: printFigure(printable(figure), printWords[figure.locale]) });
}
