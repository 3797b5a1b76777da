import type { ExactInterval } from "./exact-interval.ts";
import { type Fraction, fractionOf } from "./fraction.ts";
import type { Rounding } from "./rounding.ts";

const half = /* @__PURE__ */ fractionOf(1n, 2n);

/**
 * All values that print as `printed` under a rounding, where one unit of the last printed place is `unit`.
 *
 * `printed` is a whole multiple of `unit`, and `unit` is above zero.
 */
export const printPreimage = (printed: Fraction, unit: Fraction, rounding: Rounding): ExactInterval =>
  printPreimages(printed, unit)(rounding);

const tiesAround = (printed: Fraction, reach: Fraction): readonly [Fraction, Fraction] => [
  printed.sub(reach),
  printed.add(reach),
];

/** The preimages of one print under every rounding; the ends that two roundings share are made once. */
export function printPreimages(printed: Fraction, unit: Fraction): (rounding: Rounding) => ExactInterval {
  const zero = printed.n === 0n;
  const negative = printed.s === -1n;
  let ties: readonly [Fraction, Fraction] | null = null;
  return (rounding) => {
    if (rounding === "truncate") {
      // Cutting digits moves toward zero: what was cut away lies on the far side of the print.
      return {
        lower: zero || negative ? printed.sub(unit) : printed,
        upper: negative ? printed : printed.add(unit),
        lowerClosed: !zero && !negative,
        upperClosed: negative,
      };
    }
    ties ??= tiesAround(printed, unit.mul(half));
    const [lower, upper] = ties;
    if (rounding === "half-up") {
      // A tie goes away from zero, so the tie on the side of zero prints as this value.
      return { lower, upper, lowerClosed: !zero && !negative, upperClosed: negative };
    }
    const even = printed.div(unit).n % 2n === 0n;
    return { lower, upper, lowerClosed: even, upperClosed: even };
  };
}
