import { PovertyError, show } from "../errors/index.ts";
import { type DecimalInput, readDecimal } from "./decimal.ts";
import type { Decimal } from "./decimal-class.ts";
import { checkNotEmpty, type ExactInterval } from "./exact-interval.ts";
import { type Fraction, fortyDigits, fractionFromDecimal, fractionText, readFraction } from "./fraction.ts";

/**
 * All numbers between two ends. `null` is an end without bound.
 *
 * An end that is no decimal of 40 digits, such as 1/3, is shown rounded outwards, and stands exactly in `lowerExact`
 * or `upperExact`, which every function of the library goes by.
 */
export interface Interval {
  /** The lower end, rounded downwards to 40 digits where it has no finite decimal; `null` without one. */
  readonly lower: Decimal | null;
  /** The upper end, rounded upwards to 40 digits where it has no finite decimal; `null` without one. */
  readonly upper: Decimal | null;
  /** Whether the lower end belongs to the interval. */
  readonly lowerClosed: boolean;
  /** Whether the upper end belongs to the interval. */
  readonly upperClosed: boolean;
  /** The lower end as a fraction, "1/3", only where `lower` had to be rounded. */
  readonly lowerExact?: string;
  /** The upper end as a fraction, only where `upper` had to be rounded. */
  readonly upperExact?: string;
}

/** The ends of an interval as a caller writes them; an end left out or `null` is without bound. */
export interface IntervalInput {
  /** The lower end; `null` or absent: unbounded below. */
  readonly lower?: DecimalInput | null;
  /** The upper end; `null` or absent: unbounded above. */
  readonly upper?: DecimalInput | null;
  /** Default: true for an end that is given. */
  readonly lowerClosed?: boolean;
  /** Default: true for an end that is given. */
  readonly upperClosed?: boolean;
  /** The lower end as a fraction, "1/3", where `lower` is rounded. */
  readonly lowerExact?: string;
  /** The upper end as a fraction, where `upper` is rounded. */
  readonly upperExact?: string;
}

/**
 * Makes an interval from its ends.
 *
 * @param ends the ends; both belong to the interval unless told otherwise
 * @returns the interval, frozen
 * @throws PovertyError `INTERVAL_EMPTY` when nothing lies between the ends, `ARGUMENT_INVALID` or an error of `decimal`
 * @example Every value that prints as 13,26 under half-up
 * ```ts
 * import { interval } from "poverty-indicators";
 *
 * const printed = interval({ lower: "13.255", upper: "13.265", upperClosed: false });
 * printed.lowerClosed; // => true
 * printed.upper?.toFixed(); // => "13.265"
 * interval({ lower: 2, upper: 1 }); // throws INTERVAL_EMPTY
 * ```
 */
export function interval(ends: IntervalInput): Interval {
  return showInterval(readInterval(ends));
}

/** The exact ends of an interval that a caller gave. */
export function readInterval(input: IntervalInput): ExactInterval {
  if (typeof input !== "object" || input === null) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read an interval from ${show(input)}: expected an object with lower and upper`,
      input,
    );
  }
  const lower = readEnd(input.lower, input.lowerExact, "lower end");
  const upper = readEnd(input.upper, input.upperExact, "upper end");
  const ends = {
    lower,
    upper,
    lowerClosed: lower !== null && input.lowerClosed !== false,
    upperClosed: upper !== null && input.upperClosed !== false,
  };
  return checkNotEmpty(ends, input);
}

function readEnd(
  shown: DecimalInput | null | undefined,
  exact: string | undefined,
  what: string,
): Fraction | null {
  if (exact !== undefined) return readFraction(exact, what);
  return shown === null || shown === undefined ? null : fractionFromDecimal(readDecimal(shown, what));
}

/** An interval as callers see it. */
export function showInterval({ lower, upper, lowerClosed, upperClosed }: ExactInterval): Interval {
  const low = lower === null ? null : fortyDigits(lower, "down");
  const high = upper === null ? null : fortyDigits(upper, "up");
  return Object.freeze({
    lower: low === null ? null : low.shown,
    upper: high === null ? null : high.shown,
    lowerClosed,
    upperClosed,
    ...(low === null || low.exact ? {} : { lowerExact: fractionText(lower as Fraction) }),
    ...(high === null || high.exact ? {} : { upperExact: fractionText(upper as Fraction) }),
  });
}
