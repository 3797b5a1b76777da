import { PovertyError } from "../errors/index.ts";
import type { Figure, Qualifier } from "./figure.ts";
import { endOf } from "./figure-of.ts";
import type { Interpretation } from "./interpret.ts";
import { shift } from "./print-figure.ts";
import type { Part, Quantity } from "./quantity.ts";
import type { Term } from "./statement.ts";

/** The two figures of a range or a pair. */
export interface JointFigures {
  /** The first figure, by its own words alone but for the unit. */
  readonly own: Figure;
  /** The first figure in the scale word of the second, "2-3 triệu"; `null` when that is the same. */
  readonly shared: Figure | null;
  readonly second: Figure;
}

/** Reads both figures; what only one of them has, unit, scale word or "/năm", holds for the other too. */
export function jointFigures(
  interpretation: Interpretation,
  what: string,
  qualifiers: readonly [first: Qualifier, second: Qualifier],
): JointFigures | PovertyError {
  const { statement, reading } = interpretation;
  const first = statement.first.quantity;
  const last = (statement.second as Term).quantity;
  const own = endOf(interpretation, what, fill(first, last), reading.first, qualifiers[0]);
  if (own instanceof PovertyError) return own;
  const second = endOf(
    interpretation,
    what,
    rescale(fill(last, first), last, first),
    reading.second,
    qualifiers[1],
  );
  if (second instanceof PovertyError) return second;
  const rescaled = rescale(fill(first, last), first, last);
  // Where it differs from `own` it has one part, and its unit is the same, so nothing new can be wrong with it.
  const shared = endOf(interpretation, what, rescaled, reading.first, qualifiers[0]) as Figure;
  return { own, shared: shared.scale.eq(own.scale) ? null : shared, second };
}

/** Whether a figure is at most a thousand times another: farther apart no two figures are printed side by side. */
export const withinThousandfold = (figure: Figure, other: Figure): boolean =>
  !figure.value.isZero() && figure.value.abs().lte(shift(other.value.abs(), 3));

/** A quantity with the unit and the "/năm" of its neighbour where it has none. */
const fill = (quantity: Quantity, neighbour: Quantity): Quantity => ({
  ...quantity,
  unit: quantity.unit ?? neighbour.unit,
  per: quantity.per.length > 0 ? quantity.per : neighbour.per,
});

/** A filled quantity in the scale word of its neighbour, where as printed it has neither unit nor scale word. */
function rescale(filled: Quantity, printed: Quantity, neighbour: Quantity): Quantity {
  const { numeral, exponent } = printed.parts.at(-1) as Part;
  const scale = (neighbour.parts.at(-1) as Part).exponent;
  if (printed.unit !== null || exponent > 0) return filled;
  return { ...filled, parts: [{ numeral, exponent: scale }] };
}
