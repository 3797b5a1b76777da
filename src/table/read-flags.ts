import { PovertyError, show } from "../errors/index.ts";
import type { ReadColumn } from "./read-column.ts";

/** Rows are read in blocks of this many, so that what a block needs stays in the processor's cache. */
export const blockRows = 4096;

/**
 * Reads a block of a column of yes and no (1 or true, 0 or false) into bytes, and marks the missing values.
 *
 * A typed array of bytes is copied as it is; the caller checks that all bytes of the block are 0 or 1 (`checkFlags`).
 *
 * @param flags receives 1 for yes, 0 for no and for missing
 * @param missing receives 1 for missing, 0 otherwise; left alone where bytes cannot be missing
 * @param numbers room for a block of numbers, whatever the type they come in
 * @returns whether a value of the block is missing
 */
export function readFlags(
  column: ReadColumn,
  start: number,
  count: number,
  flags: Uint8Array,
  missing: Uint8Array,
  numbers: Float64Array,
): boolean {
  if (column.array !== null) return readArray(column, column.array, start, count, flags, missing);
  if (column.numbers === null) return readValues(column, start, count, flags, missing);
  const block = column.numbers.subarray(start, start + count);
  if (block.BYTES_PER_ELEMENT === 1) {
    flags.set(block);
    return false;
  }
  numbers.set(block);
  return readNumbers(column, start, numbers.subarray(0, count), flags, missing);
}

function readNumbers(
  column: ReadColumn,
  start: number,
  numbers: Float64Array,
  flags: Uint8Array,
  missing: Uint8Array,
): boolean {
  let anyMissing = false;
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at] as number;
    const known = !Number.isNaN(value);
    if (known && value !== 0 && value !== 1) throw notFlag(column, start + at, value);
    flags[at] = known ? value : 0;
    missing[at] = known ? 0 : 1;
    if (!known) anyMissing = true;
  }
  return anyMissing;
}

function readArray(
  column: ReadColumn,
  array: readonly unknown[],
  start: number,
  count: number,
  flags: Uint8Array,
  missing: Uint8Array,
): boolean {
  let anyMissing = false;
  for (let at = 0; at < count; at++) {
    const value = array[start + at];
    const flag = value === 0 || value === false ? 0 : value === 1 || value === true ? 1 : -1;
    flags[at] = flag > 0 ? 1 : 0;
    missing[at] = 0;
    if (flag < 0 && markOther(column, start + at, value, at, flags, missing)) anyMissing = true;
  }
  return anyMissing;
}

function readValues(
  column: ReadColumn,
  start: number,
  count: number,
  flags: Uint8Array,
  missing: Uint8Array,
): boolean {
  let anyMissing = false;
  for (let at = 0; at < count; at++) {
    missing[at] = 0;
    if (markOther(column, start + at, column.valueAt(start + at), at, flags, missing)) anyMissing = true;
  }
  return anyMissing;
}

/** Reads any value; answers whether it is missing. */
function markOther(
  column: ReadColumn,
  row: number,
  value: unknown,
  at: number,
  flags: Uint8Array,
  missing: Uint8Array,
): boolean {
  const isMissing = value === null || value === undefined || Number.isNaN(value);
  const yes = value === 1 || value === true || value === 1n;
  if (!isMissing && !yes && value !== 0 && value !== false && value !== 0n) throw notFlag(column, row, value);
  flags[at] = yes ? 1 : 0;
  missing[at] = isMissing ? 1 : 0;
  return isMissing;
}

/** Refuses the first byte of a block that is neither 0 nor 1. */
export function checkFlags(column: ReadColumn, start: number, count: number, flags: Uint8Array): void {
  for (let at = 0; at < count; at++) {
    if ((flags[at] as number) > 1) throw notFlag(column, start + at, column.valueAt(start + at));
  }
}

const notFlag = (column: ReadColumn, row: number, value: unknown): PovertyError =>
  new PovertyError(
    "DEPRIVATION_INVALID",
    `Cannot read column ${column.name}: expected 0, 1, true, false or a missing value at row ${row}, received ` +
      show(value),
    value,
  );
