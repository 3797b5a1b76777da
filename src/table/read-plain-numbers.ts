import type { ReadColumn } from "./column-faces.ts";
import { numbersOfPieces } from "./pieces.ts";

/**
 * Reads rows as numbers, missing ones as NaN, where a column holds nothing but numbers.
 *
 * @returns `false`, and nothing is read, where its values have to be looked at one by one
 */
export function readPlainNumbers(
  { numbers, pieces }: ReadColumn,
  start: number,
  count: number,
  values: Float64Array,
): boolean {
  if (numbers !== null) values.set(numbers.subarray(start, start + count));
  else if (pieces !== null && pieces[0]?.bits !== true) numbersOfPieces(pieces, start, count, values);
  else return false;
  return true;
}
