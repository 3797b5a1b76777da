import { PovertyError, show } from "../errors/index.ts";
import { type DecimalInput, decimal } from "./decimal.ts";
import { Decimal } from "./decimal-class.ts";
import { type Rounding, roundingMode } from "./rounding.ts";

/**
 * Rounds a number to a number of decimal places, exactly.
 *
 * @param value the number
 * @param places digits after the point, -1000 to 1000; negative places round to tens, hundreds and so on
 * @param rounding `half-up` unless told: ties go away from zero, for negative values too
 * @returns the rounded number
 * @throws PovertyError `PLACES_INVALID`, `ROUNDING_UNKNOWN`, or an error of `decimal`
 * @example
 * ```ts
 * import { roundTo } from "poverty-indicators";
 *
 * roundTo("1.075", 2).toFixed(); // => "1.08"
 * roundTo("-1.075", 2).toFixed(); // => "-1.08"
 * roundTo("13.267", 2, "truncate").toFixed(); // => "13.26"
 * roundTo("2.5", 0, "half-even").toFixed(); // => "2"
 * roundTo("1234.5", -2).toFixed(); // => "1200"
 * ```
 */
export function roundTo(value: DecimalInput, places: number, rounding: Rounding = "half-up"): Decimal {
  if (!Number.isInteger(places) || Math.abs(places) > 1000) {
    throw new PovertyError(
      "PLACES_INVALID",
      `Cannot round to ${show(places)} places: expected a whole number from -1000 to 1000`,
      places,
    );
  }
  const number = decimal(value);
  const mode = roundingMode(rounding);
  const rounded =
    places >= 0
      ? number.toDecimalPlaces(places, mode)
      : shift(shift(number, places).toDecimalPlaces(0, mode), -places);
  return rounded.isZero() ? rounded.abs() : rounded;
}

/** Moves the point, without the limit of 40 digits that `times` has. */
const shift = (value: Decimal, places: number): Decimal => new Decimal(`${value.toFixed()}e${places}`);
