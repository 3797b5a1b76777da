import { type ExactInterval, type Fraction, fractionOf } from "../../../number/index.ts";
import { powerBelow } from "./power-below.ts";

/** An end with more digits than this is long. */
const longest = 10n ** 40n;
/** An end moves by no more than so small a part of the width, or of itself where there is no other end. */
const ofWidth = fractionOf(1n, 10n ** 6n);
const ofItself = fractionOf(1n, 10n ** 20n);

/**
 * An interval that holds all of another and little more, with long ends moved outwards to short ones; the same one where
 * its ends are short, or it holds one number only.
 */
export function shortened(interval: ExactInterval): ExactInterval {
  const { lower, upper } = interval;
  if (!isLong(lower) && !isLong(upper)) return interval;
  const [first, second] = [lower ?? upper, upper ?? lower] as [Fraction, Fraction];
  const width = second.sub(first);
  if (lower !== null && upper !== null && width.n === 0n) return interval;
  const unit = powerBelow(width.n === 0n ? first.abs().mul(ofItself) : width.mul(ofWidth));
  const down = isLong(lower) ? (lower as Fraction).div(unit).floor().mul(unit) : lower;
  const up = isLong(upper) ? (upper as Fraction).div(unit).ceil().mul(unit) : upper;
  return {
    lower: down,
    upper: up,
    lowerClosed: interval.lowerClosed && !isLong(lower),
    upperClosed: interval.upperClosed && !isLong(upper),
  };
}

const isLong = (end: Fraction | null): boolean => end !== null && (end.n > longest || end.d > longest);
