import { PovertyError } from "../errors/index.ts";
import { type Fraction, fractionOf } from "./fraction.ts";

/** A non-empty interval with exact ends; `null` is an end without bound, which is always open. */
export interface ExactInterval {
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** The whole line of numbers. */
export const everything: ExactInterval = Object.freeze({
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
  const order = lower.compare(upper);
  return order > 0 || (order === 0 && !(lowerClosed && upperClosed));
}

/** All x + y. */
export function add(a: ExactInterval, b: ExactInterval): ExactInterval {
  return {
    lower: a.lower === null || b.lower === null ? null : a.lower.add(b.lower),
    upper: a.upper === null || b.upper === null ? null : a.upper.add(b.upper),
    lowerClosed: a.lowerClosed && b.lowerClosed,
    upperClosed: a.upperClosed && b.upperClosed,
  };
}

/** All -x. */
export function negate(a: ExactInterval): ExactInterval {
  return {
    lower: a.upper === null ? null : a.upper.neg(),
    upper: a.lower === null ? null : a.lower.neg(),
    lowerClosed: a.upperClosed,
    upperClosed: a.lowerClosed,
  };
}

/** All x - y. */
export const subtract = (a: ExactInterval, b: ExactInterval): ExactInterval => add(a, negate(b));

/** All |x|. */
export function absolute(a: ExactInterval): ExactInterval {
  if (a.lower !== null && sign(a.lower) >= 0n) return a;
  if (a.upper !== null && sign(a.upper) <= 0n) return negate(a);
  const mirrored = negate(a);
  const upper = higherEnd(upperEnd(a), upperEnd(mirrored));
  return { lower: zero, lowerClosed: true, upper: upper.at, upperClosed: upper.closed };
}

/** All x × f for one number f. */
export function scale(a: ExactInterval, factor: Fraction): ExactInterval {
  if (factor.n === 0n) return point(zero);
  const scaled = {
    lower: a.lower === null ? null : a.lower.mul(factor),
    upper: a.upper === null ? null : a.upper.mul(factor),
    lowerClosed: a.lowerClosed,
    upperClosed: a.upperClosed,
  };
  if (factor.s > 0n) return scaled;
  return {
    lower: scaled.upper,
    upper: scaled.lower,
    lowerClosed: scaled.upperClosed,
    upperClosed: scaled.lowerClosed,
  };
}

/** All x × y. */
export function multiply(a: ExactInterval, b: ExactInterval): ExactInterval {
  if (positive(a) && positive(b)) {
    return {
      lower: (a.lower as Fraction).mul(b.lower as Fraction),
      upper: a.upper === null || b.upper === null ? null : a.upper.mul(b.upper),
      lowerClosed: a.lowerClosed && b.lowerClosed,
      upperClosed: a.upperClosed && b.upperClosed,
    };
  }
  const products = [lowerEnd(a), upperEnd(a)].flatMap((x) =>
    [lowerEnd(b), upperEnd(b)].map((y) => productOfEnds(x, y)),
  );
  const low = products.reduce(lowerOfEnds);
  const high = products.reduce(higherEnd);
  return { lower: low.at, upper: high.at, lowerClosed: low.closed, upperClosed: high.closed };
}

/** All x / y; `null` when y can be zero. */
export function divide(a: ExactInterval, b: ExactInterval): ExactInterval | null {
  if (positive(a) && positive(b) && a.upper !== null && b.upper !== null) {
    return {
      lower: (a.lower as Fraction).div(b.upper),
      upper: a.upper.div(b.lower as Fraction),
      lowerClosed: a.lowerClosed && b.upperClosed,
      upperClosed: a.upperClosed && b.lowerClosed,
    };
  }
  const inverse = invert(b);
  return inverse === null ? null : multiply(a, inverse);
}

/** All 1 / y; `null` when y can be zero. */
function invert(b: ExactInterval): ExactInterval | null {
  if (containsZero(b)) return null;
  // An open end at zero sends the quotient beyond every bound.
  const inverse = (end: Fraction | null): Fraction | null =>
    end === null ? zero : end.n === 0n ? null : end.inverse();
  return {
    lower: inverse(b.upper),
    upper: inverse(b.lower),
    lowerClosed: b.upper !== null && b.upperClosed,
    upperClosed: b.lower !== null && b.lowerClosed,
  };
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
  const order = lower.compare(upper);
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

interface End {
  /** `null` is beyond every bound, on the side that `sign` tells. */
  readonly at: Fraction | null;
  readonly closed: boolean;
  readonly sign: bigint;
}

const zero = fractionOf(0n);
const sign = (value: Fraction): bigint => (value.n === 0n ? 0n : value.s);
const positive = (a: ExactInterval): boolean => a.lower !== null && sign(a.lower) > 0n;
const lowerEnd = (a: ExactInterval): End => ({
  at: a.lower,
  closed: a.lowerClosed,
  sign: a.lower === null ? -1n : sign(a.lower),
});
const upperEnd = (a: ExactInterval): End => ({
  at: a.upper,
  closed: a.upperClosed,
  sign: a.upper === null ? 1n : sign(a.upper),
});

function containsZero(a: ExactInterval): boolean {
  return contains(a, zero);
}

function productOfEnds(x: End, y: End): End {
  // Zero times anything that belongs to the other interval is zero, and so it is attained when zero is.
  if (x.sign === 0n || y.sign === 0n) {
    return { at: zero, closed: (x.sign === 0n && x.closed) || (y.sign === 0n && y.closed), sign: 0n };
  }
  const at = x.at === null || y.at === null ? null : x.at.mul(y.at);
  return { at, closed: at !== null && x.closed && y.closed, sign: x.sign * y.sign };
}

function compareEnds(x: End, y: End): number {
  if (x.at !== null && y.at !== null) return x.at.compare(y.at);
  if (x.at === null && y.at === null) return Number(x.sign - y.sign);
  return x.at === null ? Number(x.sign) : -Number(y.sign);
}

function lowerOfEnds(x: End, y: End): End {
  const order = compareEnds(x, y);
  return order < 0 || (order === 0 && x.closed) ? x : y;
}

function higherEnd(x: End, y: End): End {
  const order = compareEnds(x, y);
  return order > 0 || (order === 0 && x.closed) ? x : y;
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
  const order = x.compare(y) * direction;
  if (order === 0) return { at: x, closed: xClosed && yClosed };
  return order > 0 ? { at: x, closed: xClosed } : { at: y, closed: yClosed };
}

function aboveLower({ lower, lowerClosed }: ExactInterval, value: Fraction): boolean {
  if (lower === null) return true;
  const order = value.compare(lower);
  return order > 0 || (order === 0 && lowerClosed);
}

function belowUpper({ upper, upperClosed }: ExactInterval, value: Fraction): boolean {
  if (upper === null) return true;
  const order = value.compare(upper);
  return order < 0 || (order === 0 && upperClosed);
}

function firstWhole(end: Fraction, closed: boolean): Fraction {
  const up = end.ceil();
  return up.equals(end) && !closed ? up.add(1) : up;
}
