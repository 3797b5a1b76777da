import {
  decimal,
  decimalFromFraction,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
} from "../../number/index.ts";
import type { CompiledArea, IncomeCriteria } from "../../standard/index.ts";
import { factorOf } from "../classify/income-bands.ts";

/**
 * The lines of an area as rising doubles, so that the band of an income is how many of them it reaches.
 *
 * Each line gives two: one that is reached at the line and one that is reached above it. A double stands for the decimal
 * that it prints when that has at most 15 digits, as everywhere in the library, and else for itself; an income between
 * two doubles does not exist, so that nothing is rounded here.
 */
export function incomeSteps(
  { amounts }: CompiledArea,
  per: "month" | "year",
  criteria: IncomeCriteria,
): readonly number[] {
  return amounts.flatMap((amount) => {
    const line = fractionFromDecimal(amount).div(factorOf(per, criteria));
    const nearest = Number(decimalFromFraction(line));
    if (nearest === Number.POSITIVE_INFINITY) return [nearest, nearest];
    const order = meaning(nearest).compare(line);
    return [order >= 0 ? nearest : nextUp(nearest), order > 0 ? nearest : nextUp(nearest)];
  });
}

/** The exact number that a double of a column stands for. */
function meaning(value: number): Fraction {
  if (Number(value.toPrecision(15)) === value) return fractionFromDecimal(decimal(value));
  let numerator = value;
  let denominator = 1n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return fractionOf(BigInt(numerator), denominator);
}

/** The next double above a positive one. */
function nextUp(value: number): number {
  const bits = new BigUint64Array(new Float64Array([value]).buffer);
  bits[0] = (bits[0] as bigint) + 1n;
  return new Float64Array(bits.buffer)[0] as number;
}
