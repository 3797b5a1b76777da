import { Decimal } from "./decimal-class.ts";

/** Two readable numbers span at most 2000 digits, so a sum of them loses nothing at this precision. */
const Exact: typeof Decimal = /* @__PURE__ */ Decimal.clone({ precision: 4000, defaults: true });

/**
 * The sum of numbers without the limit of 40 digits that `plus` has, so that no order of adding changes it.
 *
 * @param values decimals of this library
 */
export function exactSum(values: Iterable<Decimal>): Decimal {
  let sum = new Exact(0);
  for (const value of values) sum = sum.plus(value);
  return new Decimal(sum);
}

/** a - b, without the limit of 40 digits that `minus` has. */
export const exactDifference = (a: Decimal, b: Decimal): Decimal => new Decimal(new Exact(a).minus(b));
