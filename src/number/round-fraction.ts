import { Decimal } from "./decimal-class.ts";
import { type Fraction, powerOfTen } from "./fraction.ts";
import type { Rounding } from "./rounding.ts";

/** A fraction rounded to decimal places, zero or more, without a detour by 40 digits. */
export function roundFraction(value: Fraction, places: number, rounding: Rounding): Decimal {
  const scaled = value.n * powerOfTen(places);
  let digits = scaled / value.d;
  const twice = 2n * (scaled % value.d);
  const up = twice > value.d || (twice === value.d && (rounding === "half-up" || digits % 2n === 1n));
  if (up && rounding !== "truncate") digits += 1n;
  return new Decimal(`${value.s === -1n && digits !== 0n ? "-" : ""}${digits}e-${places}`);
}
