import { contains, type ExactInterval, point } from "./exact-interval.ts";
import { type Fraction, fractionOf } from "./fraction.ts";

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
  if (factor.s === 1n) return scaled;
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
  if (contains(b, zero)) return null;
  // An open end at zero sends the quotient beyond every bound.
  const inverse = (end: Fraction | null): Fraction | null =>
    end === null ? zero : end.n === 0n ? null : end.inverse();
  return {
    lower: inverse(b.upper),
    upper: inverse(b.lower),
    lowerClosed: b.upperClosed,
    upperClosed: b.lowerClosed,
  };
}

interface End {
  /** `null` is beyond every bound, on the side that `sign` tells. */
  readonly at: Fraction | null;
  readonly closed: boolean;
  readonly sign: bigint;
}

const zero = /* @__PURE__ */ fractionOf(0n);
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

function productOfEnds(x: End, y: End): End {
  // Zero times anything that belongs to the other interval is zero, and so it is attained when zero is.
  if (x.sign === 0n || y.sign === 0n) {
    return { at: zero, closed: (x.sign === 0n && x.closed) || (y.sign === 0n && y.closed), sign: 0n };
  }
  const at = x.at === null || y.at === null ? null : x.at.mul(y.at);
  return { at, closed: x.closed && y.closed, sign: x.sign * y.sign };
}

function compareEnds(x: End, y: End): number {
  if (x.at !== null && y.at !== null) return x.at.compare(y.at);
  // Two ends beyond every bound on one side are alike, whichever is taken.
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
