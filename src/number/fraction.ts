import { Fraction as FractionJs } from "fraction.js";
import { PovertyError, show } from "../errors/index.ts";
import { type DecimalInput, readDecimal } from "./decimal.ts";
import { Decimal } from "./decimal-class.ts";

/** An exact rational number over bigints, in lowest terms: sign `s`, numerator `n`, denominator `d`. */
export type Fraction = InstanceType<typeof FractionJs>;

/** What reads as an exact fraction: `"1/18"`, `"33 %"`, any exact number, or a fraction. */
export type FractionInput = DecimalInput | Fraction;

/** Below zero when a is less than b, above zero when it is more; the same as its `compare`, without reading b anew. */
export function compareFractions(a: Fraction, b: Fraction): number {
  if (a === b) return 0;
  const [left, right] = a.d === b.d ? [a.s * a.n, b.s * b.n] : [a.s * a.n * b.d, b.s * b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

const quotient = /^(-?[0-9]+) ?\/ ?([0-9]+)$/;
const percent = /^(-?[0-9]+(?:\.[0-9]+)?) ?%$/;
const mostDigits = 1000;

/** The fraction numerator / denominator; the denominator is not zero. */
export const fractionOf = (numerator: bigint, denominator = 1n): Fraction =>
  new FractionJs(numerator, denominator);

/**
 * Reads an exact fraction: `"1/18"`, `"0.33"`, `"33 %"`, a number of at most 15 significant digits, a bigint, a
 * Decimal.
 *
 * @param input the fraction
 * @returns the fraction in lowest terms
 * @throws PovertyError `FRACTION_INVALID` for another text or a denominator of zero, or an error of `decimal`
 * @example
 * ```ts
 * import { fraction } from "poverty-indicators";
 *
 * fraction("6/18").toFraction(); // => "1/3"
 * fraction("33 %").toFraction(); // => "33/100"
 * fraction(0.05).toFraction(); // => "1/20"
 * fraction("1/0"); // throws FRACTION_INVALID
 * ```
 */
export function fraction(input: FractionInput): Fraction {
  return readFraction(input, "fraction");
}

/** Reads an exact fraction and names the field it came from when it refuses. */
export function readFraction(input: unknown, what: string): Fraction {
  if (typeof input === "string") return readText(input, what);
  return readOther(input) ?? fractionFromDecimal(readDecimal(input, what));
}

/** A fraction of any copy of fraction.js, in lowest terms; `null` for another value. */
function readOther(input: unknown): Fraction | null {
  try {
    const { s, n, d } = input as Partial<Fraction>;
    if (typeof s !== "bigint" || typeof n !== "bigint" || typeof d !== "bigint") return null;
    const proper = s >= -1n && s <= 1n && n >= 0n && n < longest && d > 0n && d < longest;
    return proper ? fractionOf(s * n, d) : null;
  } catch {
    return null;
  }
}

function readText(text: string, what: string): Fraction {
  const parts = text.length <= 2 * mostDigits ? quotient.exec(text) : null;
  if (parts !== null) {
    const denominator = BigInt(parts[2] as string);
    if (denominator !== 0n) return fractionOf(BigInt(parts[1] as string), denominator);
  }
  const share = text.length <= mostDigits ? percent.exec(text) : null;
  if (share !== null) return fractionFromDecimal(readDecimal(share[1], what)).div(100);
  if (/^-?[0-9.]+$/.test(text)) return fractionFromDecimal(readDecimal(text, what));
  throw new PovertyError(
    "FRACTION_INVALID",
    `Cannot read ${what} ${show(text)}: expected a fraction such as "1/18", "0.33" or "33 %"`,
    text,
  );
}

const powersOfTen: readonly bigint[] = /* @__PURE__ */ Array.from(
  { length: 101 },
  (_, at) => 10n ** BigInt(at),
);

/** 10 to the power of a whole number of zero or more. */
export const powerOfTen = (exponent: number): bigint =>
  exponent < powersOfTen.length ? (powersOfTen[exponent] as bigint) : 10n ** BigInt(exponent);

/** The exact fraction of a decimal number. */
export function fractionFromDecimal(value: Decimal): Fraction {
  const text = value.toFixed();
  const point = text.indexOf(".");
  if (point < 0) return fractionOf(BigInt(text));
  const digits = text.slice(0, point) + text.slice(point + 1);
  return fractionOf(BigInt(digits), powerOfTen(text.length - point - 1));
}

/** The 40 significant digits of a fraction: nearest (half-up), or rounded down or up when it has no such decimal. */
export function decimalFromFraction(value: Fraction, direction: Direction = "nearest"): Decimal {
  return fortyDigits(value, direction).shown;
}

/** Which way a fraction without a decimal of 40 digits is rounded. */
export type Direction = "nearest" | "down" | "up";

/** The 40 significant digits of a fraction, and whether they are all of it. */
export function fortyDigits(value: Fraction, direction: Direction): { shown: Decimal; exact: boolean } {
  if (value.d === 1n && value.n < largest) {
    return { shown: new Decimal((value.s * value.n).toString()), exact: true };
  }
  // Digits before the point of n / d, right or one too many.
  const whole = value.n.toString().length - value.d.toString().length + 1;
  return (
    digitsKept(value, 40 - whole, direction, true) ??
    (digitsKept(value, 41 - whole, direction, false) as Kept)
  );
}

const largest = /* @__PURE__ */ powerOfTen(40);
/** A text of a fraction has at most so many digits. */
const longest = /* @__PURE__ */ powerOfTen(2000);

type Kept = { shown: Decimal; exact: boolean };

/** The digits down to 10^-places; `null` when 40 significant digits are wanted and fewer come out. */
function digitsKept(value: Fraction, places: number, direction: Direction, all: boolean): Kept | null {
  const [numerator, denominator] =
    places >= 0 ? [value.n * powerOfTen(places), value.d] : [value.n, value.d * powerOfTen(-places)];
  let digits = numerator / denominator;
  const rest = numerator % denominator;
  const negative = value.s === -1n;
  if (rest !== 0n) {
    if (all && digits < largest / 10n) return null;
    const outward = direction === (negative ? "down" : "up");
    if (outward || (direction === "nearest" && 2n * rest >= denominator)) digits += 1n;
  }
  return { shown: new Decimal(`${negative ? "-" : ""}${digits}e${-places}`), exact: rest === 0n };
}

/** A fraction as text, "9/20" or "2". */
export const fractionText = (value: Fraction): string => value.toFraction();
