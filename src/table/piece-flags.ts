import { blockRows } from "./block-rows.ts";
import type { ReadColumn } from "./column-faces.ts";
import { expandBits } from "./expand-bits.ts";
import type { FlagBlock } from "./flag-reading.ts";
import { bytesOf } from "./number-array.ts";
import { type Piece, visitPieces } from "./pieces.ts";

/** Whether yes and no can be read from pieces without looking at numbers: from bits, or from bytes as they are. */
export const havePieceFlags = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ bits, values }) => bits || values.BYTES_PER_ELEMENT === 1);

/** Prepares the reading of yes and no from pieces of bits or bytes. */
export function pieceFlags(column: ReadColumn, pieces: readonly Piece[]): FlagBlock {
  const flags = new Uint8Array(blockRows);
  const missing = new Uint8Array(blockRows);
  const state = { anyMissing: false };
  const readPiece = ({ values, bits, valid, offset }: Piece, from: number, rows: number, at: number) => {
    const bytes = bytesOf(values) as Uint8Array;
    if (bits) expandBits(bytes, offset + from, rows, flags, at);
    else flags.set(bytes.subarray(from, from + rows), at);
    if (valid === null) missing.fill(0, at, at + rows);
    else if (maskFlags(valid, offset + from, rows, flags, missing, at)) state.anyMissing = true;
  };
  return {
    column,
    missing,
    read(start, count) {
      state.anyMissing = false;
      visitPieces(pieces, start, count, readPiece);
      return state.anyMissing;
    },
    bytes: (_, count) => flags.subarray(0, count),
  };
}

/** Sets what is not known to 0, whatever lies there, and marks it. Answers whether there is any. */
function maskFlags(
  valid: Uint8Array,
  first: number,
  rows: number,
  flags: Uint8Array,
  missing: Uint8Array,
  at: number,
): boolean {
  expandBits(valid, first, rows, missing, at);
  let known = 1;
  for (let row = at; row < at + rows; row++) {
    const bit = missing[row] as number;
    missing[row] = bit ^ 1;
    flags[row] = (flags[row] as number) & -bit;
    known &= bit;
  }
  return known === 0;
}
