import type { Dictionary } from "./coded-rows.ts";
import { isNumberArray, type NumberArray } from "./number-array.ts";
import type { Piece } from "./pieces.ts";

/** What a chunk of an Apache Arrow vector has; the names are those of its JavaScript package. */
interface ArrowData {
  readonly length: number;
  /** Where the bits begin; other values begin at their first row. */
  readonly offset: number;
  readonly nullCount: number;
  readonly values?: unknown;
  readonly nullBitmap?: Uint8Array | null;
  readonly dictionary?: unknown;
}

/** An Apache Arrow vector as far as it is looked into. */
export interface ArrowVector {
  readonly type: { readonly typeId: number; readonly precision?: number; readonly scale?: number };
  readonly data: readonly ArrowData[];
  readonly length: number;
  get(row: number): unknown;
}

/** Numbers that Apache Arrow gives to types. */
export const arrowTypes = { int: 2, float: 3, bool: 6, decimal: 7, dictionary: -1 } as const;

/** Whether a column is built as the vectors of Apache Arrow are, chunk by chunk. */
export function isArrowVector(column: object): column is ArrowVector {
  const { type, data, length, get } = column as Partial<ArrowVector>;
  if (!Array.isArray(data) || typeof get !== "function" || typeof type?.typeId !== "number") return false;
  const rows = data.reduce((sum, chunk) => sum + (isArrowData(chunk) ? chunk.length : Number.NaN), 0);
  return rows === length;
}

function isArrowData(data: unknown): data is ArrowData {
  if (typeof data !== "object" || data === null) return false;
  const { length, offset, nullCount, nullBitmap } = data as Partial<ArrowData>;
  return (
    [length, offset, nullCount].every((count) => Number.isSafeInteger(count) && (count as number) >= 0) &&
    (nullBitmap === undefined || nullBitmap === null || nullBitmap instanceof Uint8Array)
  );
}

/** The chunks of a vector of numbers, bits or codes, in place; `null` for one of other values. */
export function piecesOfVector({ type, data }: ArrowVector): readonly Piece[] | null {
  const bits = type.typeId === arrowTypes.bool;
  const plain = bits || [arrowTypes.int, arrowTypes.float, arrowTypes.dictionary].includes(type.typeId as 2);
  if (!plain) return null;
  const pieces: Piece[] = [];
  let start = 0;
  for (const { length, offset, nullCount, values, nullBitmap } of data) {
    if (!isNumberArray(values) || isHalfFloat(type, values)) return null;
    const valid = nullCount > 0 && nullBitmap ? nullBitmap : null;
    const bytes = (offset + length + 7) >> 3;
    if (values.length < (bits ? bytes : length) || (valid !== null && valid.length < bytes)) return null;
    pieces.push({ start, length, values, bits, valid, offset });
    start += length;
  }
  return pieces;
}

/** Numbers of half precision lie in their buffer as whole numbers. */
const isHalfFloat = ({ typeId }: ArrowVector["type"], values: NumberArray): boolean =>
  typeId === arrowTypes.float && !(values instanceof Float32Array || values instanceof Float64Array);

/** The values of a vector that is one chunk of numbers without a missing one, as they lie there. */
export function soleNumbers(pieces: readonly Piece[]): NumberArray | null {
  const [piece] = pieces;
  if (pieces.length !== 1 || piece === undefined || piece.bits || piece.valid !== null) return null;
  return piece.values.length === piece.length ? piece.values : piece.values.subarray(0, piece.length);
}

/** The labels of each chunk of a vector; `null` when some chunk has none. */
export function dictionariesOf({ data }: ArrowVector): readonly Dictionary[] | null {
  const dictionaries = data.map(({ dictionary }) => dictionary as Partial<Dictionary> | undefined);
  const have = dictionaries.every(
    (one) => Number.isSafeInteger(one?.length) && typeof one?.get === "function",
  );
  return have ? (dictionaries as Dictionary[]) : null;
}
