import { PovertyError } from "../errors/index.ts";
import type { Figure, Qualifier } from "./figure.ts";
import { figureOf } from "./figure-of.ts";
import type { Interpretation, Interpreter } from "./interpret.ts";
import { printPlain } from "./print-figure.ts";
import { unreadable } from "./refusals.ts";
import type { Term } from "./statement.ts";

/** How one figure is made from a text. */
export const figures: Interpreter<Figure> = {
  what: "figure",
  joints: [null],
  make: makeFigure,
  show: printPlain,
};

function makeFigure(interpretation: Interpretation): readonly Figure[] | PovertyError {
  const { text, statement, reading } = interpretation;
  const qualifier = qualifierOf(statement.first);
  if (qualifier === null)
    return unreadable(text, "figure", "it is half a range, or its bounds contradict each other");
  const figure = figureOf(interpretation, "figure", statement.first.quantity, reading.first, qualifier);
  return figure instanceof PovertyError ? figure : [figure];
}

/** "từ … trở lên" is a qualifier of its own; a "từ" without it leaves the other end of a range out. */
export function qualifierOf({ qualifier, from, suffix }: Term): Qualifier | null {
  if (suffix === null) return from ? null : qualifier;
  return qualifier === "none" ? suffix : null;
}
