import { PovertyError } from "../errors/index.ts";
import { amountOf } from "./amount.ts";
import type { Figure, Qualifier } from "./figure.ts";
import type { Interpretation, Interpreter } from "./interpret.ts";
import { unitFor } from "./options.ts";
import { printPlain } from "./print-figure.ts";
import { inAnotherUnit, unreadable } from "./refusals.ts";
import type { Term } from "./statement.ts";

/** How one figure is made from a text. */
export const figures: Interpreter<Figure> = {
  what: "figure",
  joints: [null],
  make: (interpretation) => {
    const figure = makeFigure(interpretation);
    return figure instanceof PovertyError ? figure : [figure];
  },
  show: printPlain,
};

function makeFigure({ text, statement, reading, unit: asked }: Interpretation): Figure | PovertyError {
  const { quantity } = statement.first;
  const amount = amountOf(quantity, reading.reader);
  if (amount === null) return unreadable(text, "figure", "a part of it is as large as the part before");
  const qualifier = qualifierOf(statement.first);
  if (qualifier === null)
    return unreadable(text, "figure", "its bounds do not go together, or leave an end out");
  const unit = unitFor(quantity.unit ?? "none", asked);
  if (unit === null) return inAnotherUnit(text, "figure", quantity.unit as string, asked as string);
  return Object.freeze({
    kind: "figure",
    text,
    locale: reading.locale,
    value: amount.value,
    places: amount.places,
    scale: amount.scale,
    unit,
    qualifier,
    per: quantity.per,
  });
}

/** "từ … trở lên" is a qualifier of its own; a "từ" without an end leaves the end of a range out. */
function qualifierOf({ qualifier, from, suffix }: Term): Qualifier | null {
  if (suffix === null) return from ? null : qualifier;
  return qualifier === "none" ? suffix : null;
}
