import { PovertyError, show } from "../errors/index.ts";
import { allowedInterval, checkFigure, isCountable, isFigure, type Unit } from "../figure/index.ts";
import {
  divide,
  type ExactInterval,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  point,
  readDecimal,
  subtract,
  scale as times,
  wholeNumbersIn,
} from "../number/index.ts";

/** A number that was measured: as printed, and all that it may stand for. */
export interface Measurement {
  readonly value: Fraction;
  readonly values: ExactInterval;
  /** The text of a printed figure; `null` for what was computed. */
  readonly text: string | null;
}

/** Reads an exact number or a printed figure in one of some units, `null` for any. */
export function readMeasured(input: unknown, what: string, units: readonly Unit[] | null): Measurement {
  if (!isFigure(input)) {
    const value = fractionFromDecimal(readDecimal(input, what));
    return { value, values: point(value), text: null };
  }
  const figure = checkFigure(input);
  const { unit, places, scale, text } = figure;
  if (units !== null && unit !== "none" && !units.includes(unit) && !units.includes("none")) {
    throw new PovertyError(
      "UNIT_MISMATCH",
      `Cannot check ${what} ${show(text)} against a target in ${units[0]}: it is in ${unit}`,
      input,
    );
  }
  const values = allowedInterval(figure, "half-up");
  // "hơn 19 mô hình" starts at 20.
  const counts = isCountable(unit) && (places === 0 || !scale.eq(1));
  return {
    value: fractionFromDecimal(figure.value),
    values: (counts ? wholeNumbersIn(values) : null) ?? values,
    text,
  };
}

/** Whether a measurement stands for its value alone. */
export const isExactly = ({ values: { lower, upper } }: Measurement): boolean =>
  lower !== null && upper !== null && lower.equals(upper);

/** All differences of two measurements. */
export const difference = (a: Measurement, b: Measurement): Measurement => ({
  value: a.value.sub(b.value),
  values: subtract(a.values, b.values),
  text: null,
});

/** By how many percent of itself a count came down. */
export function relativeCut(from: Measurement, to: Measurement, received: unknown): Measurement {
  const rest = divide(to.values, from.values);
  if (rest === null) {
    throw new PovertyError(
      "RATE_OVER_ZERO",
      "Cannot compute a cut: the count at the start may be zero",
      received,
    );
  }
  const hundred = fractionOf(100n);
  return {
    value: hundred.sub(to.value.div(from.value).mul(hundred)),
    values: subtract(point(hundred), times(rest, hundred)),
    text: null,
  };
}

/** A measurement divided by a number above zero. */
export const over = ({ value, values }: Measurement, number: Fraction): Measurement => ({
  value: value.div(number),
  values: times(values, number.inverse()),
  text: null,
});
