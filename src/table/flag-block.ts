import { blockRows } from "./block-rows.ts";
import type { ReadColumn } from "./column-faces.ts";
import { type FlagBlock, notFlag } from "./flag-reading.ts";
import { bytesOf } from "./number-array.ts";
import { havePieceFlags, pieceFlags } from "./piece-flags.ts";
import { numbersOfPieces } from "./pieces.ts";

/** What all columns of bytes have, and nobody writes to. */
const nothingMissing: Uint8Array = /* @__PURE__ */ new Uint8Array(blockRows);

/** Prepares the reading of a column of yes and no. */
export function flagBlock(column: ReadColumn): FlagBlock {
  const { numbers, array, pieces } = column;
  if (pieces !== null && havePieceFlags(pieces)) return pieceFlags(column, pieces);
  const bytes = numbers === null ? null : bytesOf(numbers);
  if (bytes !== null) {
    return {
      column,
      missing: nothingMissing,
      read: () => false,
      bytes: (start, count) => bytes.subarray(start, start + count),
    };
  }
  const block = { flags: new Uint8Array(blockRows), missing: new Uint8Array(blockRows) };
  const copy = new Float64Array(numbers === null && pieces === null ? 0 : blockRows);
  return {
    column,
    missing: block.missing,
    read(start, count) {
      if (array !== null) return readArray(column, array, start, count, block);
      if (numbers !== null) copy.set(numbers.subarray(start, start + count));
      else if (pieces !== null) numbersOfPieces(pieces, start, count, copy);
      else return readValues(column, start, count, block);
      return readNumbers(column, start, copy.subarray(0, count), block);
    },
    bytes: (_, count) => block.flags.subarray(0, count),
  };
}

interface Block {
  readonly flags: Uint8Array;
  readonly missing: Uint8Array;
}

function readNumbers(
  column: ReadColumn,
  start: number,
  numbers: Float64Array,
  { flags, missing }: Block,
): boolean {
  missing.fill(0, 0, numbers.length);
  // Most blocks hold nothing but 0 and 1, which is seen without a branch that depends on the values.
  let rest = 0;
  let seen = 0;
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at] as number;
    const flag = value | 0;
    flags[at] = flag;
    rest += Math.abs(value - flag);
    seen |= flag;
  }
  if (rest === 0 && (seen & ~1) === 0) return false;
  let anyMissing = false;
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at] as number;
    const flag = value === 1 ? 1 : 0;
    flags[at] = flag;
    if (flag === value) continue;
    if (!Number.isNaN(value)) throw notFlag(column, start + at, value);
    missing[at] = 1;
    anyMissing = true;
  }
  return anyMissing;
}

function readArray(
  column: ReadColumn,
  array: readonly unknown[],
  start: number,
  count: number,
  block: Block,
): boolean {
  const { flags, missing } = block;
  let anyMissing = false;
  for (let at = 0; at < count; at++) {
    const value = array[start + at];
    const flag = value === 0 || value === false ? 0 : value === 1 || value === true ? 1 : -1;
    flags[at] = flag > 0 ? 1 : 0;
    missing[at] = 0;
    if (flag < 0 && readOther(column, start + at, value, at, block)) anyMissing = true;
  }
  return anyMissing;
}

function readValues(column: ReadColumn, start: number, count: number, block: Block): boolean {
  let anyMissing = false;
  for (let at = 0; at < count; at++) {
    if (readOther(column, start + at, column.valueAt(start + at), at, block)) anyMissing = true;
  }
  return anyMissing;
}

/** Reads any value; answers whether it is missing. */
function readOther(
  column: ReadColumn,
  row: number,
  value: unknown,
  at: number,
  { flags, missing }: Block,
): boolean {
  const isMissing = value === null || value === undefined || Number.isNaN(value);
  const yes = value === 1 || value === true || value === 1n;
  if (!isMissing && !yes && value !== 0 && value !== false && value !== 0n) throw notFlag(column, row, value);
  flags[at] = yes ? 1 : 0;
  missing[at] = isMissing ? 1 : 0;
  return isMissing;
}

/** Refuses the first byte of a block that is neither 0 nor 1. */
export function checkFlags(column: ReadColumn, start: number, bytes: Uint8Array): void {
  const at = bytes.findIndex((byte) => byte > 1);
  if (at >= 0) throw notFlag(column, start + at, column.valueAt(start + at));
}
