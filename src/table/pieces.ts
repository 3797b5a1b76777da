import type { NumberArray } from "./number-array.ts";

/** A stretch of rows whose values lie in one buffer, as a chunk of an Apache Arrow vector has them. */
export interface Piece {
  /** The first row. */
  readonly start: number;
  readonly length: number;
  /** The values by row of the piece; where `bits`, eight rows a byte, from bit `offset` on. */
  readonly values: NumberArray;
  readonly bits: boolean;
  /** Which rows are known, one bit each from bit `offset` on; `null` when all are. */
  readonly valid: Uint8Array | null;
  readonly offset: number;
}

/**
 * Visits the stretches of some rows.
 *
 * @param visit is given a piece, the first row inside it, how many rows, and how many rows came before
 */
export function visitPieces(
  pieces: readonly Piece[],
  start: number,
  count: number,
  visit: (piece: Piece, from: number, rows: number, at: number) => void,
): void {
  let index = pieceOf(pieces, start);
  let at = 0;
  while (at < count) {
    const piece = pieces[index] as Piece;
    const from = start + at - piece.start;
    const rows = Math.min(count - at, piece.length - from);
    if (rows > 0) visit(piece, from, rows, at);
    at += rows;
    index += 1;
  }
}

/** The position of what has a row: the last that starts at the row or before. */
export function pieceOf(pieces: readonly { readonly start: number }[], row: number): number {
  let first = 0;
  let last = pieces.length - 1;
  while (first < last) {
    const middle = (first + last + 1) >> 1;
    if ((pieces[middle] as { start: number }).start <= row) first = middle;
    else last = middle - 1;
  }
  return first;
}

/** Reads rows of pieces that are no bits as numbers; missing becomes NaN. */
export function numbersOfPieces(
  pieces: readonly Piece[],
  start: number,
  count: number,
  numbers: Float64Array,
): void {
  visitPieces(pieces, start, count, ({ values, valid, offset }, from, rows, at) => {
    numbers.set(values.subarray(from, from + rows), at);
    if (valid === null) return;
    for (let row = 0; row < rows; row++) {
      const bit = offset + from + row;
      if ((((valid[bit >> 3] as number) >> (bit & 7)) & 1) === 0) numbers[at + row] = Number.NaN;
    }
  });
}
