import { Decimal, powerOfTen } from "../number/index.ts";
import type { Numeral, NumeralReader } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";

/** What the numerals of a quantity come to. */
export interface Amount {
  readonly value: Decimal;
  readonly places: number;
  readonly scale: Decimal;
}

/** Puts the parts of a quantity together; `null` when they do not read, or overlap as in "1 tỷ 2000 triệu". */
export function amountOf({ parts, negative }: Quantity, reader: NumeralReader): Amount | null {
  const last = parts.at(-1) as Quantity["parts"][number];
  const numeral = reader(last.numeral);
  if (numeral === null) return null;
  const digits = parts.length === 1 ? numeral.digits : joined(parts, numeral, reader);
  if (digits === null) return null;
  const value = new Decimal(`${digits}e${last.exponent - numeral.places}`);
  return {
    value: negative && !value.isZero() ? value.neg() : value,
    places: numeral.places,
    scale: scaleOf(last.exponent),
  };
}

/** The digits of a compound in units of the last place of its last part. */
function joined(parts: Quantity["parts"], last: Numeral, reader: NumeralReader): string | null {
  const exponent = (parts.at(-1) as Quantity["parts"][number]).exponent - last.places;
  let total = 0n;
  let room: bigint | null = null;
  for (const part of parts) {
    const numeral = reader(part.numeral);
    const isLast = part === parts.at(-1);
    if (numeral === null || (!isLast && numeral.places > 0)) return null;
    const amount = BigInt(numeral.digits) * powerOfTen(isLast ? 0 : part.exponent - exponent);
    if (room !== null && amount >= room) return null;
    total += amount;
    room = powerOfTen(part.exponent - exponent);
  }
  return total.toString();
}

const scales: Decimal[] = [];

/** The decimal 10^exponent, made once. */
export function scaleOf(exponent: number): Decimal {
  const known = scales[exponent];
  if (known !== undefined) return known;
  const scale = new Decimal(`1e${exponent}`);
  scales[exponent] = scale;
  return scale;
}
