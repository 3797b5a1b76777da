import { PovertyError } from "../errors/index.ts";
import type { ReadQuantity } from "./quantity.ts";

/**
 * Refuses two quantities of different units, named by `what`.
 *
 * A bare number fits a figure that counts something or is a percent, which have no scale to mistake. It does not fit
 * money, where it may be meant in tỷ beside a figure in đồng, unless it is zero.
 */
export function checkSameUnit(a: ReadQuantity, b: ReadQuantity, what: string): void {
  if (a.unit === b.unit) return;
  const [bare, other] = a.unit === null ? [a, b] : [b, a];
  if (bare.unit === null && (bare.value.isZero() || !other.unit?.startsWith("vnd"))) return;
  throw new PovertyError(
    "UNIT_MISMATCH",
    `Cannot put ${what} together: one is ${unitInWords(a)}, the other ${unitInWords(b)}`,
    [a.unit, b.unit],
  );
}

const unitInWords = ({ unit }: ReadQuantity): string =>
  unit === null ? "a number without a unit" : `in ${unit}`;
