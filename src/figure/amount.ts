import { Decimal, powerOfTen } from "../number/index.ts";
import type { Numeral } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";

/** What the numerals of a quantity come to. */
export interface Amount {
  readonly value: Decimal;
  readonly places: number;
  readonly scale: Decimal;
}

/** Puts the parts of a quantity together; `null` when they overlap, as in "1 tỷ 2000 triệu". */
export function amountOf(quantity: Quantity, numerals: readonly Numeral[]): Amount | null {
  const { exponent } = last(quantity.parts);
  const { digits, places } = last(numerals);
  const all = numerals.length === 1 ? digits : joined(quantity, numerals);
  if (all === null) return null;
  const value = new Decimal(`${all}e${exponent - places}`);
  return {
    value: quantity.negative && !value.isZero() ? value.neg() : value,
    places,
    scale: scales[exponent] as Decimal,
  };
}

/** The digits of a compound, down to the last place of its last part. */
function joined({ parts }: Quantity, numerals: readonly Numeral[]): string | null {
  const lowest = last(parts).exponent - last(numerals).places;
  let total = 0n;
  let room: bigint | null = null;
  for (const [at, part] of parts.entries()) {
    const { digits, places } = numerals[at] as Numeral;
    // Only the last part may have decimals, and each part fits below the scale word before it.
    if (places > 0 && at < parts.length - 1) return null;
    const amount = BigInt(digits) * powerOfTen(part.exponent - places - lowest);
    if (room !== null && amount >= room) return null;
    total += amount;
    room = powerOfTen(part.exponent - lowest);
  }
  return total.toString();
}

const last = <T>(items: readonly T[]): T => items[items.length - 1] as T;

/** The decimals 10^exponent of every scale word. */
const scales: readonly Decimal[] = /* @__PURE__ */ (() =>
  Array.from({ length: 16 }, (_, exponent) => new Decimal(`1e${exponent}`)))();
