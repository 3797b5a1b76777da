import { type Fraction, fractionOf } from "../number/index.ts";

const pattern =
  /(?<![0-9.,/] ?)(?:([1-9][0-9]?) ?\/ ?([1-9][0-9]?)(?![0-9.,]| ?\/)|(?:(?:một|one|a) )?(?:nửa|half)(?!\p{L}))/u;

/** A share such as "1/2" or "một nửa" in a text, and the text with "1%" in its place. */
export function simpleFraction(text: string): { readonly share: Fraction; readonly rest: string } | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  const [numerator, denominator] = [BigInt(found[1] ?? 1), BigInt(found[2] ?? 2)];
  if (numerator >= denominator) return null;
  const rest = `${text.slice(0, found.index)}1%${text.slice(found.index + found[0].length)}`;
  return { share: fractionOf(numerator, denominator), rest };
}
