import { Decimal } from "./decimal-class.ts";

/** Whether a value is a Decimal, of any copy of decimal.js; a value that cannot be looked into is none. */
export function isDecimal(value: unknown): value is Decimal {
  try {
    return Decimal.isDecimal(value);
  } catch {
    return false;
  }
}
