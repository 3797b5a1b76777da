import { PovertyError, show } from "../errors/index.ts";
import {
  allowedIntervals,
  checkFigure,
  type Figure,
  isFigure,
  type Qualifier,
  type Unit,
} from "../figure/index.ts";
import {
  type ExactInterval,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  intersect,
  point,
  type Rounding,
  readDecimal,
} from "../number/index.ts";
import type { Quantity } from "../rate/index.ts";

/** An operand or a printed result, read once. */
export interface Term {
  readonly figure: Figure | null;
  /** The value exactly as printed. */
  readonly value: Fraction;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly text: string;
  /** The values that the term may stand for under a rounding. */
  readonly allowed: (rounding: Rounding) => ExactInterval;
  /** The results that print as this term under a rounding, its qualifier left aside. */
  readonly printedSo: (rounding: Rounding) => ExactInterval;
}

const zero = fractionOf(0n);
const aboveZero: ExactInterval = { lower: zero, upper: null, lowerClosed: false, upperClosed: false };

/** Reads an operand and names it when it refuses. */
export function readTerm(operand: Quantity, name: string): Term {
  if (!isFigure(operand)) {
    const number = readDecimal(operand, name);
    const value = fractionFromDecimal(number);
    const exact = (): ExactInterval => point(value);
    const text = number.toFixed();
    return { figure: null, value, unit: "none", qualifier: "none", text, allowed: exact, printedSo: exact };
  }
  const figure = checkFigure(operand);
  const { value, allowed, numeral } = allowedIntervals(figure);
  const { unit, qualifier, text } = figure;
  // A qualified figure above zero stands for something above zero: "gần 128 tỷ" is not a debt.
  const qualified = qualifier !== "none" && value.compare(zero) > 0;
  return {
    figure,
    value,
    unit,
    qualifier,
    text,
    allowed: qualified ? (rounding) => intersect(allowed(rounding), aboveZero) as ExactInterval : allowed,
    printedSo: numeral,
  };
}

/** Whether the document qualified a term, as in "gần 128 tỷ". */
export const isQualified = (term: Term): boolean => term.qualifier !== "none";

const people: ReadonlySet<Unit> = new Set<Unit>(["person", "worker"]);
const rates: ReadonlySet<Unit> = new Set<Unit>(["percent", "percentage-point"]);

/** Whether a term is in percent or percentage points, each of which counts as 1/100 in a ratio or a product. */
export const isPercent = ({ unit }: Pick<Term, "unit">): boolean => rates.has(unit);

/** Refuses terms that do not count or measure the same kind of thing; a number without a unit fits everything. */
export function checkSameUnit(terms: readonly Term[], relation: string): void {
  const measured = terms.filter(({ unit }) => unit !== "none");
  const first = measured[0] as Term;
  const other = measured.find(({ unit }) => unit !== first.unit && !sameFamily(unit, first.unit));
  if (other === undefined) return;
  throw new PovertyError(
    "UNIT_MISMATCH",
    `Cannot verify ${relation} of ${show(first.text)} and ${show(other.text)}: ` +
      `one is in ${first.unit}, the other in ${other.unit}`,
    other.unit,
  );
}

const sameFamily = (a: Unit, b: Unit): boolean =>
  (people.has(a) && people.has(b)) || (rates.has(a) && rates.has(b));
