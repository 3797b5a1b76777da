import { divide, type ExactInterval, everything, fractionOf } from "../../../number/index.ts";
import { signOf } from "./sign-of.ts";

const zero = fractionOf(0n);

/** All x of which x × y is in the product for some y; a y of zero allows every x when zero is in the product. */
export function quotient(product: ExactInterval, y: ExactInterval): ExactInterval | null {
  const exact = divide(product, y);
  if (exact !== null) return exact;
  if (holdsZero(product)) return everything;
  const below = y.lower === null || signOf(y.lower) < 0;
  const above = y.upper === null || signOf(y.upper) > 0;
  if (below && above) return everything;
  if (below) return divide(product, { ...y, upper: zero, upperClosed: false });
  if (above) return divide(product, { ...y, lower: zero, lowerClosed: false });
  return null;
}

function holdsZero({ lower, upper, lowerClosed, upperClosed }: ExactInterval): boolean {
  const low = lower === null ? -1 : signOf(lower);
  const high = upper === null ? 1 : signOf(upper);
  return (low < 0 || (low === 0 && lowerClosed)) && (high > 0 || (high === 0 && upperClosed));
}
