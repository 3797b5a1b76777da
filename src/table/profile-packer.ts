import { PovertyError } from "../errors/index.ts";
import type { ReadColumn } from "./read-column.ts";
import { blockRows, checkFlags, readFlags } from "./read-flags.ts";

/** Most indicators that fit a profile, so that it stays a positive 32-bit integer. */
export const mostIndicators = 30;

/** Reads rows of deprivation columns as profiles, block by block. */
export interface ProfilePacker {
  /**
   * Packs the rows from `start` on.
   *
   * @param count how many rows, at most `blockRows`
   * @param profiles receives for each row the sum of 2^j over the columns j that hold 1
   * @param missing receives the sum of 2^j over the columns j that are missing, when any value of the block is
   * @returns whether any value of the block is missing
   * @throws PovertyError `DEPRIVATION_INVALID` for a value that is not 0, 1, true, false or missing
   */
  pack(start: number, count: number, profiles: Int32Array, missing: Int32Array): boolean;
}

/**
 * Prepares the packing of up to 30 columns of 0 and 1 into one integer a row, column j at bit j.
 *
 * Columns are read into bytes, and eight columns are packed at a time, four rows in each step: shifting a 32-bit word of
 * four bytes 0 or 1 by at most seven bits keeps each bit in the byte of its row, so the words of eight columns make, when
 * they are put together, the bytes of four profiles. The readable form is
 * `profile |= flag << column` for every row and column.
 */
export function profilePacker(columns: readonly ReadColumn[]): ProfilePacker {
  if (columns.length > mostIndicators) {
    throw new PovertyError(
      "INDICATORS_TOO_MANY",
      `Cannot pack profiles: expected at most ${mostIndicators} indicators, received ${columns.length}`,
      columns.length,
    );
  }
  const eights: Eight[] = [];
  for (let first = 0; first < columns.length; first += 8)
    eights.push(eightOf(columns.slice(first, first + 8)));
  return {
    pack(start, count, profiles, missing) {
      let anyMissing = false;
      for (const eight of eights) {
        if (readEight(eight, start, count)) anyMissing = true;
      }
      const words = (count + 3) >> 2;
      for (const eight of eights) {
        const seen = packEight(eight.words, eight.packed, words);
        if ((seen & ~0x01010101) !== 0) checkEight(eight, start, count);
        if (anyMissing) packEight(eight.missingWords, eight.packedMissing, words);
      }
      spread(
        eights.map((eight) => eight.packedBytes),
        count,
        profiles,
      );
      if (anyMissing)
        spread(
          eights.map((eight) => eight.packedMissingBytes),
          count,
          missing,
        );
      return anyMissing;
    },
  };
}

/** Up to eight columns, their bytes for one block, and the same bytes seen as words of four rows. */
interface Eight {
  readonly columns: readonly ReadColumn[];
  readonly flags: readonly Uint8Array[];
  readonly missing: readonly Uint8Array[];
  /** Whether the missing bytes of a column hold ones from an earlier block. */
  readonly stale: boolean[];
  readonly numbers: Float64Array;
  readonly words: readonly Int32Array[];
  readonly missingWords: readonly Int32Array[];
  readonly packed: Int32Array;
  readonly packedBytes: Uint8Array;
  readonly packedMissing: Int32Array;
  readonly packedMissingBytes: Uint8Array;
}

const wordsOf = (bytes: Uint8Array): Int32Array =>
  new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);

function eightOf(columns: readonly ReadColumn[]): Eight {
  const nothing = new Uint8Array(blockRows);
  const flags = Array.from({ length: 8 }, (_, at) =>
    at < columns.length ? new Uint8Array(blockRows) : nothing,
  );
  const missing = Array.from({ length: 8 }, (_, at) =>
    at < columns.length ? new Uint8Array(blockRows) : nothing,
  );
  const packed = new Int32Array(blockRows >> 2);
  const packedMissing = new Int32Array(blockRows >> 2);
  return {
    columns,
    flags,
    missing,
    stale: columns.map(() => false),
    numbers: new Float64Array(blockRows),
    words: flags.map(wordsOf),
    missingWords: missing.map(wordsOf),
    packed,
    packedBytes: new Uint8Array(packed.buffer),
    packedMissing,
    packedMissingBytes: new Uint8Array(packedMissing.buffer),
  };
}

function readEight(
  { columns, flags, missing, stale, numbers }: Eight,
  start: number,
  count: number,
): boolean {
  let anyMissing = false;
  for (let at = 0; at < columns.length; at++) {
    const marks = missing[at] as Uint8Array;
    if (stale[at]) marks.fill(0);
    stale[at] = readFlags(columns[at] as ReadColumn, start, count, flags[at] as Uint8Array, marks, numbers);
    if (stale[at]) anyMissing = true;
  }
  return anyMissing;
}

/** Packs the words of eight columns, and answers all bits that were seen in any of them. */
function packEight(columns: readonly Int32Array[], packed: Int32Array, words: number): number {
  const [c0, c1, c2, c3, c4, c5, c6, c7] = columns as readonly [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let seen = 0;
  for (let at = 0; at < words; at++) {
    const b0 = c0[at] as number;
    const b1 = c1[at] as number;
    const b2 = c2[at] as number;
    const b3 = c3[at] as number;
    const b4 = c4[at] as number;
    const b5 = c5[at] as number;
    const b6 = c6[at] as number;
    const b7 = c7[at] as number;
    seen |= b0 | b1 | b2 | b3 | b4 | b5 | b6 | b7;
    packed[at] = b0 | (b1 << 1) | (b2 << 2) | (b3 << 3) | (b4 << 4) | (b5 << 5) | (b6 << 6) | (b7 << 7);
  }
  return seen;
}

function checkEight({ columns, flags }: Eight, start: number, count: number): void {
  columns.forEach((column, at) => {
    checkFlags(column, start, count, flags[at] as Uint8Array);
  });
}

/** Puts the bytes of each eight columns beside each other. */
function spread(parts: readonly Uint8Array[], count: number, profiles: Int32Array): void {
  const [first, ...rest] = parts;
  if (first === undefined) {
    profiles.fill(0, 0, count);
    return;
  }
  for (let at = 0; at < count; at++) profiles[at] = first[at] as number;
  rest.forEach((bytes, index) => {
    const shift = 8 * (index + 1);
    for (let at = 0; at < count; at++)
      profiles[at] = (profiles[at] as number) | ((bytes[at] as number) << shift);
  });
}
