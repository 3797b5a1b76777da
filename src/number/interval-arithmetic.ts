import { PovertyError, show } from "../errors/index.ts";
import { type DecimalInput, decimal } from "./decimal.ts";
import { add, divide, multiply, subtract } from "./exact-arithmetic.ts";
import { contains, intersect } from "./exact-interval.ts";
import { fractionFromDecimal } from "./fraction.ts";
import { type Interval, type IntervalInput, readInterval, showInterval } from "./interval.ts";

/**
 * All sums of a number of the first interval and one of the second, exactly.
 *
 * @throws PovertyError an error of `interval`
 * @example
 * ```ts
 * import { addIntervals } from "poverty-indicators";
 *
 * const sum = addIntervals({ lower: 1, upper: 2, upperClosed: false }, { lower: 10, upper: 20 });
 * sum.lower?.toFixed(); // => "11"
 * sum.upper?.toFixed(); // => "22"
 * sum.upperClosed; // => false
 * ```
 */
export function addIntervals(a: IntervalInput, b: IntervalInput): Interval {
  return showInterval(add(readInterval(a), readInterval(b)));
}

/**
 * All differences of a number of the first interval less one of the second, exactly.
 *
 * @throws PovertyError an error of `interval`
 * @example
 * ```ts
 * import { subtractIntervals } from "poverty-indicators";
 *
 * const difference = subtractIntervals({ lower: 5, upper: 6 }, { lower: 1, upper: 2, upperClosed: false });
 * difference.lower?.toFixed(); // => "3"
 * difference.lowerClosed; // => false
 * ```
 */
export function subtractIntervals(a: IntervalInput, b: IntervalInput): Interval {
  return showInterval(subtract(readInterval(a), readInterval(b)));
}

/**
 * All products of a number of the first interval and one of the second, exactly.
 *
 * @throws PovertyError an error of `interval`
 * @example
 * ```ts
 * import { multiplyIntervals } from "poverty-indicators";
 *
 * multiplyIntervals({ lower: -1, upper: 2 }, { lower: 3, upper: 4 }).lower?.toFixed(); // => "-4"
 * ```
 */
export function multiplyIntervals(a: IntervalInput, b: IntervalInput): Interval {
  return showInterval(multiply(readInterval(a), readInterval(b)));
}

/**
 * All quotients of a number of the first interval by one of the second, exactly.
 *
 * @throws PovertyError `INTERVAL_DIVISION_BY_ZERO` when the second interval holds zero, or an error of `interval`
 * @example An end without a finite decimal is shown rounded outwards, beside the exact fraction
 * ```ts
 * import { divideIntervals } from "poverty-indicators";
 *
 * const third = divideIntervals({ lower: 1, upper: 1 }, { lower: 3, upper: 3 });
 * third.lowerExact; // => "1/3"
 * third.upper?.toFixed(6, 2); // => "0.333334"
 * divideIntervals({ lower: 1 }, { lower: 0, upper: 1 }); // throws INTERVAL_DIVISION_BY_ZERO
 * ```
 */
export function divideIntervals(a: IntervalInput, b: IntervalInput): Interval {
  const quotient = divide(readInterval(a), readInterval(b));
  if (quotient === null) {
    throw new PovertyError(
      "INTERVAL_DIVISION_BY_ZERO",
      `Cannot divide by the interval ${show(b)}: it holds zero`,
      b,
    );
  }
  return showInterval(quotient);
}

/**
 * What two intervals share, or `null` when they share nothing.
 *
 * @throws PovertyError an error of `interval`
 * @example
 * ```ts
 * import { intersectIntervals } from "poverty-indicators";
 *
 * intersectIntervals({ lower: 0, upper: 2 }, { lower: 1, upper: 3 })?.upper?.toFixed(); // => "2"
 * intersectIntervals({ lower: 0, upper: 1, upperClosed: false }, { lower: 1, upper: 2 }); // => null
 * ```
 */
export function intersectIntervals(a: IntervalInput, b: IntervalInput): Interval | null {
  const both = intersect(readInterval(a), readInterval(b));
  return both === null ? null : showInterval(both);
}

/**
 * Whether a number lies in an interval.
 *
 * @throws PovertyError an error of `interval` or `decimal`
 * @example
 * ```ts
 * import { intervalContains } from "poverty-indicators";
 *
 * const printed = { lower: "13.255", upper: "13.265", upperClosed: false };
 * intervalContains(printed, "13.255"); // => true
 * intervalContains(printed, "13.265"); // => false
 * ```
 */
export function intervalContains(a: IntervalInput, value: DecimalInput): boolean {
  return contains(readInterval(a), fractionFromDecimal(decimal(value)));
}
