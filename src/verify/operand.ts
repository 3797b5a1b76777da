import { PovertyError, show } from "../errors/index.ts";
import { allowedInterval, type Figure, isFigure, type Qualifier, type Unit } from "../figure/index.ts";
import {
  type ExactInterval,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  intersect,
  point,
  printPreimage,
  type Rounding,
  readDecimal,
} from "../number/index.ts";
import type { Operand } from "./verdict.ts";

/** An operand or a printed result, read once. */
export interface Term {
  readonly figure: Figure | null;
  /** The value exactly as printed. */
  readonly value: Fraction;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly text: string;
}

const aboveZero: ExactInterval = {
  lower: fractionOf(0n),
  upper: null,
  lowerClosed: false,
  upperClosed: false,
};

/** Reads an operand and names it when it refuses. */
export function readTerm(operand: Operand, name: string): Term {
  if (isFigure(operand)) {
    return {
      figure: operand,
      value: fractionFromDecimal(readDecimal(operand.value, `value of ${name}`)),
      unit: operand.unit,
      qualifier: operand.qualifier,
      text: operand.text,
    };
  }
  const value = readDecimal(operand, name);
  return {
    figure: null,
    value: fractionFromDecimal(value),
    unit: "none",
    qualifier: "none",
    text: value.toFixed(),
  };
}

/** Whether the document qualified a term, as in "gần 128 tỷ". */
export const isQualified = (term: Term): boolean => term.qualifier !== "none";

/**
 * The values that a term may stand for under a rounding.
 *
 * A qualified figure above zero stands for something above zero: "gần 128 tỷ" is not a debt.
 */
export function allowed(term: Term, rounding: Rounding): ExactInterval {
  if (term.figure === null) return point(term.value);
  const interval = allowedInterval(term.figure, rounding);
  if (!isQualified(term) || term.value.s <= 0n || term.value.n === 0n) return interval;
  return intersect(interval, aboveZero) as ExactInterval;
}

/** The results that print as this term under a rounding, its qualifier left aside. */
export function printedSo(term: Term, rounding: Rounding): ExactInterval {
  if (term.figure === null) return point(term.value);
  if (!isQualified(term)) return allowedInterval(term.figure, rounding);
  const { scale, places } = term.figure;
  const unit = fractionFromDecimal(scale).div(fractionOf(10n ** BigInt(places)));
  return printPreimage(term.value, unit, rounding);
}

const people: ReadonlySet<Unit> = new Set<Unit>(["person", "worker"]);
const rates: ReadonlySet<Unit> = new Set<Unit>(["percent", "percentage-point"]);

/** Whether a term is in percent or percentage points, each of which counts as 1/100 in a ratio or a product. */
export const isPercent = (term: Term): boolean => rates.has(term.unit);

/** Refuses terms that do not count or measure the same kind of thing; a number without a unit fits everything. */
export function checkSameUnit(terms: readonly Term[], relation: string): void {
  const named = terms.filter((term) => term.unit !== "none");
  const first = named[0];
  if (first === undefined) return;
  const family = [people, rates].find((units) => units.has(first.unit));
  const other = named.find((term) => term.unit !== first.unit && !family?.has(term.unit));
  if (other === undefined) return;
  throw new PovertyError(
    "UNIT_MISMATCH",
    `Cannot verify ${relation} of ${show(first.text)} and ${show(other.text)}: ` +
      `one is in ${first.unit}, the other in ${other.unit}`,
    other.unit,
  );
}
