import { Decimal as DecimalJs } from "decimal.js";

/** A decimal number of this library: decimal.js with 40 significant digits and half-up rounding. */
export type Decimal = DecimalJs;

/**
 * The class of every decimal that this library returns: a clone of decimal.js, frozen, with 40 significant digits and
 * half-up rounding.
 *
 * An app that calls `Decimal.set` on its own decimal.js changes nothing here. Because the clone is frozen, the methods
 * of decimal.js that change settings while they run (`ln`, `exp`, `pow` with a broken exponent, trigonometry,
 * `toFraction`) throw on its values; pass the value to a decimal.js of your own for those.
 *
 * @example
 * ```ts
 * import { Decimal, decimal } from "poverty-indicators";
 *
 * decimal("7.886").div(decimal("59.440")).toFixed(5); // => "0.13267"
 * Decimal.precision; // => 40
 * ```
 */
export const Decimal: typeof DecimalJs = /* @__PURE__ */ Object.freeze(
  DecimalJs.clone({
    precision: 40,
    rounding: DecimalJs.ROUND_HALF_UP,
    // A figure is never shown in exponential notation.
    toExpNeg: -9e15,
    toExpPos: 9e15,
    defaults: true,
  }),
);
