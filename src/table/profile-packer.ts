import { PovertyError } from "../errors/index.ts";
import { blockRows, checkFlags, type FlagBlock, flagBlock } from "./flag-block.ts";
import type { ReadColumn } from "./read-column.ts";

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
 * The readable form is `profile |= flag << j` for every row and column. The fast form puts the flags of eight columns
 * into eight lanes of bytes and takes four rows at a time, as a 32-bit word of four bytes 0 or 1: shifted by at most
 * seven bits, each bit stays in the byte of its row, so the words of eight lanes together make one byte of four profiles.
 */
export function profilePacker(columns: readonly ReadColumn[]): ProfilePacker {
  if (columns.length > mostIndicators) {
    throw new PovertyError(
      "INDICATORS_TOO_MANY",
      `Cannot pack profiles: expected at most ${mostIndicators} indicators, received ${columns.length}`,
      columns.length,
    );
  }
  const blocks = columns.map(flagBlock);
  return {
    pack(start, count, profiles, missing) {
      // All that a column of the caller may run is run here, before the lanes are in use.
      let anyMissing = false;
      for (const block of blocks) if (block.read(start, count)) anyMissing = true;
      pack(blocks, start, count, profiles);
      if (anyMissing) packMissing(blocks, count, missing);
      return anyMissing;
    },
  };
}

// One room for all packers, which is safe because nothing of the caller's runs while it is in use. As constants of the
// module the arrays are known to the compiler, which halves the time of the loops below.
const lanes: Uint8Array = /* @__PURE__ */ new Uint8Array(8 * blockRows);
const words: Int32Array = /* @__PURE__ */ new Int32Array(lanes.buffer);
const lane = blockRows >> 2;
/** Four planes: byte r of plane p holds bits 8p to 8p + 7 of the profile of row r. */
const planes: Uint8Array = /* @__PURE__ */ new Uint8Array(4 * blockRows);
const planeWords: Int32Array = /* @__PURE__ */ new Int32Array(planes.buffer);
const plane = blockRows;

function pack(blocks: readonly FlagBlock[], start: number, count: number, profiles: Int32Array): void {
  for (let first = 0; first < blocks.length; first += 8) {
    const last = Math.min(first + 8, blocks.length);
    for (let at = first; at < last; at++) {
      lanes.set((blocks[at] as FlagBlock).bytes(start, count), (at - first) * blockRows);
    }
    if ((packLanes(last - first, first >> 3, count) & ~0x01010101) !== 0) {
      for (const block of blocks) checkFlags(block.column, start, block.bytes(start, count));
    }
  }
  joinPlanes((blocks.length + 7) >> 3, count, profiles);
}

function packMissing(blocks: readonly FlagBlock[], count: number, missing: Int32Array): void {
  for (let first = 0; first < blocks.length; first += 8) {
    const last = Math.min(first + 8, blocks.length);
    for (let at = first; at < last; at++) {
      lanes.set((blocks[at] as FlagBlock).missing, (at - first) * blockRows);
    }
    packLanes(last - first, first >> 3, count);
  }
  joinPlanes((blocks.length + 7) >> 3, count, missing);
}

/** Packs the first `used` lanes into a plane, and answers all bits that were seen in any of them. */
function packLanes(used: number, into: number, count: number): number {
  lanes.fill(0, used * blockRows, (used <= 4 ? 4 : 8) * blockRows);
  const last = (count + 3) >> 2;
  const to = into * lane;
  let seen = 0;
  for (let at = 0; at < last; at++) {
    const b0 = words[at] as number;
    const b1 = words[at + lane] as number;
    const b2 = words[at + 2 * lane] as number;
    const b3 = words[at + 3 * lane] as number;
    seen |= b0 | b1 | b2 | b3;
    planeWords[to + at] = b0 | (b1 << 1) | (b2 << 2) | (b3 << 3);
  }
  if (used <= 4) return seen;
  for (let at = 0; at < last; at++) {
    const b4 = words[at + 4 * lane] as number;
    const b5 = words[at + 5 * lane] as number;
    const b6 = words[at + 6 * lane] as number;
    const b7 = words[at + 7 * lane] as number;
    seen |= b4 | b5 | b6 | b7;
    planeWords[to + at] = (planeWords[to + at] as number) | (b4 << 4) | (b5 << 5) | (b6 << 6) | (b7 << 7);
  }
  return seen;
}

/** Puts the bytes of the first planes beside each other in one integer a row. */
function joinPlanes(used: number, count: number, profiles: Int32Array): void {
  if (used === 0) profiles.fill(0, 0, count);
  else if (used === 1) for (let at = 0; at < count; at++) profiles[at] = planes[at] as number;
  else {
    for (let at = 0; at < count; at++) {
      profiles[at] = (planes[at] as number) | ((planes[at + plane] as number) << 8);
    }
  }
  for (let more = 2; more < used; more++) {
    for (let at = 0; at < count; at++) {
      const byte = planes[at + more * plane] as number;
      profiles[at] = (profiles[at] as number) | (byte << (8 * more));
    }
  }
}
