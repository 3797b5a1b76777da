import type { ArrowVector } from "./arrow-vector.ts";
import { scaledValue } from "./scaled-value.ts";

/**
 * Reads a row of an Apache Arrow vector of decimals, which come as 32-bit words, the lowest first, in two's complement.
 *
 * Most weights and incomes fit two words and are read without a bigint.
 */
export function arrowDecimal(vector: ArrowVector): (row: number) => unknown {
  const scale = vector.type.scale ?? 0;
  const divisor = 10 ** scale;
  const short = scale >= 0 && scale <= 22;
  return (row) => {
    const words = vector.get(row);
    if (!(words instanceof Uint32Array)) return words;
    const [low = 0, high = 0] = words;
    if (short && high < 200_000 && isZeroFrom(words, 2)) return (high * 2 ** 32 + low) / divisor;
    return scale < 0
      ? scaledValue(signed(words) * 10n ** BigInt(-scale), 0)
      : scaledValue(signed(words), scale);
  };
}

const isZeroFrom = (words: Uint32Array, first: number): boolean => {
  for (let at = first; at < words.length; at++) if (words[at] !== 0) return false;
  return true;
};

const signed = (words: Uint32Array): bigint =>
  BigInt.asIntN(
    32 * words.length,
    words.reduceRight((value, word) => (value << 32n) | BigInt(word), 0n),
  );
