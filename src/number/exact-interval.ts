import { PovertyError } from "../errors/index.ts";
import { compareFractions, type Fraction } from "./fraction.ts";

/** A non-empty interval with exact ends; `null` is an end without bound, which is always open. */
export interface ExactInterval {
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** The whole line of numbers. */
export const everything: ExactInterval = /* @__PURE__ */ Object.freeze({
  lower: null,
  upper: null,
  lowerClosed: false,
  upperClosed: false,
});

/** The interval that holds one number. */
export const point = (value: Fraction): ExactInterval => ({
  lower: value,
  upper: value,
  lowerClosed: true,
  upperClosed: true,
});

/** Whether nothing lies between the ends. */
export function isEmpty({ lower, upper, lowerClosed, upperClosed }: ExactInterval): boolean {
  if (lower === null || upper === null) return false;
  const order = compareFractions(lower, upper);
  return order > 0 || (order === 0 && !(lowerClosed && upperClosed));
}

/** What both hold; `null` when they share nothing. */
export function intersect(a: ExactInterval, b: ExactInterval): ExactInterval | null {
  const low = tighter(a.lower, a.lowerClosed, b.lower, b.lowerClosed, 1);
  const high = tighter(a.upper, a.upperClosed, b.upper, b.upperClosed, -1);
  const both = { lower: low.at, upper: high.at, lowerClosed: low.closed, upperClosed: high.closed };
  return isEmpty(both) ? null : both;
}

/** Whether both share a number. */
export function meet(a: ExactInterval, b: ExactInterval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether the second interval does not begin above the end of the first. */
function reaches({ upper, upperClosed }: ExactInterval, { lower, lowerClosed }: ExactInterval): boolean {
  if (upper === null || lower === null) return true;
  const order = compareFractions(lower, upper);
  return order < 0 || (order === 0 && lowerClosed && upperClosed);
}

/** Whether a number lies in the interval. */
export function contains(a: ExactInterval, value: Fraction): boolean {
  return aboveLower(a, value) && belowUpper(a, value);
}

/** Whether every number of the second lies in the first. */
export function includes(outer: ExactInterval, inner: ExactInterval): boolean {
  const low =
    outer.lower === null ||
    (inner.lower !== null &&
      (inner.lower.compare(outer.lower) > 0 ||
        (inner.lower.equals(outer.lower) && (outer.lowerClosed || !inner.lowerClosed))));
  const high =
    outer.upper === null ||
    (inner.upper !== null &&
      (inner.upper.compare(outer.upper) < 0 ||
        (inner.upper.equals(outer.upper) && (outer.upperClosed || !inner.upperClosed))));
  return low && high;
}

/** The whole numbers in the interval, as the interval from the first to the last; `null` when there is none. */
export function wholeNumbersIn(a: ExactInterval): ExactInterval | null {
  const lower = a.lower === null ? null : firstWhole(a.lower, a.lowerClosed);
  const upper = a.upper === null ? null : firstWhole(a.upper.neg(), a.upperClosed).neg();
  const whole = { lower, upper, lowerClosed: lower !== null, upperClosed: upper !== null };
  return isEmpty(whole) ? null : whole;
}

/** Refuses an interval that holds nothing. */
export function checkNotEmpty(a: ExactInterval, received: unknown): ExactInterval {
  if (!isEmpty(a)) return a;
  throw new PovertyError(
    "INTERVAL_EMPTY",
    "Cannot make an interval: its ends leave nothing between them",
    received,
  );
}

function tighter(
  x: Fraction | null,
  xClosed: boolean,
  y: Fraction | null,
  yClosed: boolean,
  direction: 1 | -1,
): { at: Fraction | null; closed: boolean } {
  if (x === null) return { at: y, closed: yClosed };
  if (y === null) return { at: x, closed: xClosed };
  const order = compareFractions(x, y) * direction;
  if (order === 0) return { at: x, closed: xClosed && yClosed };
  return order > 0 ? { at: x, closed: xClosed } : { at: y, closed: yClosed };
}

function aboveLower({ lower, lowerClosed }: ExactInterval, value: Fraction): boolean {
  if (lower === null) return true;
  const order = compareFractions(value, lower);
  return order > 0 || (order === 0 && lowerClosed);
}

function belowUpper({ upper, upperClosed }: ExactInterval, value: Fraction): boolean {
  if (upper === null) return true;
  const order = compareFractions(value, upper);
  return order < 0 || (order === 0 && upperClosed);
}

function firstWhole(end: Fraction, closed: boolean): Fraction {
  if (end.d === 1n) return closed ? end : end.add(1);
  return end.ceil();
}
