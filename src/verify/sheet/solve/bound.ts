import { type ExactInterval, type Fraction, fractionOf } from "../../../number/index.ts";

/** A number, and how many times something smaller than every number is added to it: x > 2 is x ≥ 2 + nudge. */
export interface Nudged {
  readonly at: Fraction;
  readonly nudge: Fraction;
}

const none = fractionOf(0n);
const one = fractionOf(1n);
const minusOne = fractionOf(-1n);

/** A number without a nudge. */
export const exactly = (at: Fraction): Nudged => ({ at, nudge: none });

/** The least number above an open end, or the end itself. */
export const lowest = (at: Fraction, closed: boolean): Nudged => ({ at, nudge: closed ? none : one });

/** The greatest number below an open end, or the end itself. */
export const highest = (at: Fraction, closed: boolean): Nudged => ({ at, nudge: closed ? none : minusOne });

/** The two ends of an interval; `null` for one without bound. */
export function endsOf(interval: ExactInterval): { lower: Nudged | null; upper: Nudged | null } {
  return {
    lower: interval.lower === null ? null : lowest(interval.lower, interval.lowerClosed),
    upper: interval.upper === null ? null : highest(interval.upper, interval.upperClosed),
  };
}

/** Below zero when a lies before b, above zero when it lies behind. */
export function compareNudged(a: Nudged, b: Nudged): number {
  const order = a.at.compare(b.at);
  return order === 0 ? a.nudge.compare(b.nudge) : order;
}

/** a + factor × b. */
export const addTimes = (a: Nudged, factor: Fraction, b: Nudged): Nudged => ({
  at: a.at.add(factor.mul(b.at)),
  nudge: b.nudge.n === 0n ? a.nudge : a.nudge.add(factor.mul(b.nudge)),
});

/** (a − b) / divisor. */
export const differenceOver = (a: Nudged, b: Nudged, divisor: Fraction): Nudged => ({
  at: a.at.sub(b.at).div(divisor),
  nudge: a.nudge.sub(b.nudge).div(divisor),
});
