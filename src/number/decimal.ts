import { PovertyError, show } from "../errors/index.ts";
import { Decimal } from "./decimal-class.ts";
import { isDecimal } from "./is-decimal.ts";

/**
 * What the library accepts as an exact number: a plain decimal text (`"1234.5"`), a finite number of at most 15
 * significant digits, a bigint, or a Decimal of any copy of decimal.js.
 */
export type DecimalInput = string | number | bigint | Decimal;

const plain = /^-?[0-9]+(?:\.[0-9]+)?$/;
const mostDigits = 1000;
const largestBigint = 10n ** BigInt(mostDigits);

/**
 * Reads an exact decimal number.
 *
 * Text is a plain decimal with a point; what only decimal.js would accept (`"0x10"`, `"1_000"`, `"1e3"`, `"NaN"`) is
 * refused. A number must be finite and have at most 15 significant digits in its shortest form, so `0.1 + 0.2` is
 * refused and `15.636` is accepted. A Decimal made by another copy of decimal.js is rebuilt. Numbers of more than
 * 1000 digits are refused, so that arithmetic stays fast.
 *
 * @param input the number
 * @returns the same number as a frozen-precision Decimal of this library; negative zero becomes zero
 * @throws PovertyError `NUMBER_NOT_PLAIN`, `NUMBER_NOT_FINITE`, `NUMBER_TOO_PRECISE`, `NUMBER_TOO_LONG` or
 * `NUMBER_WRONG_TYPE`
 * @example
 * ```ts
 * import { decimal } from "poverty-indicators";
 *
 * decimal("59.440").toFixed(3); // => "59.440"
 * decimal(15.636).toFixed(); // => "15.636"
 * decimal(14714669968n).toFixed(); // => "14714669968"
 * decimal(0.1 + 0.2); // throws NUMBER_TOO_PRECISE
 * decimal("1e3"); // throws NUMBER_NOT_PLAIN
 * ```
 */
export function decimal(input: DecimalInput): Decimal {
  return readDecimal(input, "number");
}

/** Reads an exact decimal number and names the field it came from when it refuses. */
export function readDecimal(input: unknown, what: string): Decimal {
  switch (typeof input) {
    case "string":
      return readText(input, what);
    case "number":
      return readNumber(input, what);
    case "bigint":
      if (input >= largestBigint || input <= -largestBigint) throw tooLong(what, input);
      return new Decimal(input.toString());
    case "object":
      if (isDecimal(input)) return readOther(input, what);
      break;
    default:
  }
  throw new PovertyError(
    "NUMBER_WRONG_TYPE",
    `Cannot read ${what} ${show(input)}: expected a plain decimal text, a number, a bigint or a Decimal`,
    input,
  );
}

function readText(text: string, what: string): Decimal {
  // A sign and a point are no digits.
  if (text.length > mostDigits && text.length - (text.match(/[-.]/g)?.length ?? 0) > mostDigits) {
    throw tooLong(what, text);
  }
  if (!plain.test(text)) {
    const comma = /^-?[0-9.]*,[0-9]+$/.test(text) ? "; read printed figures with parseFigure" : "";
    throw new PovertyError(
      "NUMBER_NOT_PLAIN",
      `Cannot read ${what} ${show(text)}: expected a plain decimal with a point, such as "1234.5"${comma}`,
      text,
    );
  }
  return unsignedZero(new Decimal(text));
}

function readNumber(value: number, what: string): Decimal {
  if (!Number.isFinite(value)) {
    throw new PovertyError(
      "NUMBER_NOT_FINITE",
      `Cannot read ${what} ${value}: expected a finite number`,
      value,
    );
  }
  const shortest = String(value);
  const digits = shortest.replace(/e.*/, "").replace(/[-.]/g, "").replace(/^0+/, "");
  const significant = shortest.includes("e") ? digits : digits.replace(/0+$/, "");
  if (significant.length > 15) {
    throw new PovertyError(
      "NUMBER_TOO_PRECISE",
      `Cannot read ${what} ${shortest}: it has ${significant.length} significant digits, as a leftover of binary ` +
        "arithmetic has; round it, or pass the number as text",
      value,
    );
  }
  return unsignedZero(new Decimal(shortest));
}

function readOther(value: Decimal, what: string): Decimal {
  let text: string;
  try {
    const { d, e } = value;
    // Seven digits stand in one word of `d`; a decimal that is not finite has none.
    const short = Array.isArray(d) && Math.abs(e) <= mostDigits && d.length <= mostDigits / 7;
    if (short && !isSound(value)) text = "broken";
    else if (short && value.constructor === Decimal) return unsignedZero(value);
    else if (short) text = new Decimal(value).toFixed();
    else text = Array.isArray(d) ? "" : String(value);
  } catch {
    text = "broken";
  }
  if (text === "") throw tooLong(what, value);
  if (!plain.test(text)) {
    throw new PovertyError(
      "NUMBER_NOT_FINITE",
      `Cannot read ${what} ${show(text)}: expected a finite number`,
      value,
    );
  }
  return readText(text, what);
}

/** Whether the parts of a decimal are such: with others decimal.js may count digits for ever. */
function isSound({ d, e }: Decimal): boolean {
  if (!Number.isInteger(e) || d.length === 0) return false;
  for (let at = 0; at < d.length; at++) {
    const word = d[at] as number;
    if (!Number.isInteger(word) || word < 0 || word >= 1e7) return false;
  }
  return true;
}

function unsignedZero(value: Decimal): Decimal {
  return value.isZero() && value.isNegative() ? value.neg() : value;
}

function tooLong(what: string, received: unknown): PovertyError {
  return new PovertyError(
    "NUMBER_TOO_LONG",
    `Cannot read ${what} ${show(received)}: expected at most ${mostDigits} digits`,
    received,
  );
}
