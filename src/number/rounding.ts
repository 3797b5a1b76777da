import { PovertyError, show } from "../errors/index.ts";
import { Decimal } from "./decimal-class.ts";

/**
 * How a value was rounded for print: `half-up` (ties away from zero), `half-even` (ties to the even digit) or
 * `truncate` (digits cut off, toward zero).
 */
export type Rounding = "half-up" | "half-even" | "truncate";

/**
 * Every rounding that the library knows, the most common first.
 *
 * @example
 * ```ts
 * import { roundings, roundTo } from "poverty-indicators";
 *
 * roundings.map((rounding) => roundTo("0.125", 2, rounding).toFixed()); // => ["0.13", "0.12", "0.12"]
 * ```
 */
export const roundings: readonly Rounding[] = /* @__PURE__ */ Object.freeze([
  "half-up",
  "half-even",
  "truncate",
] as const);

const modes = {
  "half-up": Decimal.ROUND_HALF_UP,
  "half-even": Decimal.ROUND_HALF_EVEN,
  truncate: Decimal.ROUND_DOWN,
} as const satisfies Record<Rounding, number>;

/** The rounding mode of decimal.js for a rounding, checked. */
export function roundingMode(rounding: Rounding): 1 | 4 | 6 {
  if (!roundings.includes(rounding)) {
    throw new PovertyError(
      "ROUNDING_UNKNOWN",
      `Cannot round by ${show(rounding)}: expected one of ${roundings.join(", ")}`,
      rounding,
    );
  }
  return modes[rounding];
}
