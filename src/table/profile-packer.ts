import { PovertyError } from "../errors/index.ts";
import type { ReadColumn } from "./column-faces.ts";
import { checkFlags, flagBlock } from "./flag-block.ts";

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
      const flags = blocks.map((block) => block.bytes(start, count));
      if ((packBlock(flags, count, profiles) & ~0x01010101) !== 0) {
        for (const block of blocks) checkFlags(block.column, start, block.bytes(start, count));
      }
      if (anyMissing)
        packBlock(
          blocks.map((block) => block.missing),
          count,
          missing,
        );
      return anyMissing;
    },
  };
}

// One room for all packers, which is safe because nothing of the caller's runs while it is in use. Arrays that are constants
// of the module, and loops whose bounds are written out, let the compiler leave out the checks of every index: 4,096 is
// `blockRows`, 1,024 its words, and from one lane or plane to the next it is 4,160 bytes or 1,040 words. The 64 bytes over a
// block keep the lanes out of each other's cache lines.
const lanes: Uint8Array = /* @__PURE__ */ new Uint8Array(8 * 4160);
const words: Int32Array = /* @__PURE__ */ new Int32Array(lanes.buffer);
/** Four planes: byte r of plane p holds bits 8p to 8p + 7 of the profile of row r. */
const planes: Uint8Array = /* @__PURE__ */ new Uint8Array(4 * 4160);
const planeWords: Int32Array = /* @__PURE__ */ new Int32Array(planes.buffer);

/** Packs a block of flags; answers all bits that were seen in any of them. */
function packBlock(columns: readonly Uint8Array[], count: number, profiles: Int32Array): number {
  let seen = 0;
  for (let first = 0; first < columns.length; first += 8) {
    const used = Math.min(8, columns.length - first);
    for (let lane = 0; lane < used; lane++) lanes.set(columns[first + lane] as Uint8Array, lane * 4160);
    seen |= packLanes(used, (first >> 3) * 1040);
  }
  joinPlanes((columns.length + 7) >> 3, count, profiles);
  return seen;
}

/** Packs the first `used` lanes into the plane that begins at a word, and answers all bits that were seen in them. */
function packLanes(used: number, plane: number): number {
  if (used <= 2) {
    if (used < 2) lanes.fill(0, 4160, 2 * 4160);
    return packTwo(plane);
  }
  lanes.fill(0, used * 4160);
  return used <= 4 ? packFour(plane) : packEight(plane);
}

function packTwo(plane: number): number {
  let seen = 0;
  for (let at = 0; at < 1024; at++) {
    const b0 = words[at] as number;
    const b1 = words[at + 1040] as number;
    seen |= b0 | b1;
    planeWords[plane + at] = (b0 + (b1 << 1)) | 0;
  }
  return seen;
}

function packFour(plane: number): number {
  let seen = 0;
  for (let at = 0; at < 1024; at++) {
    const b0 = words[at] as number;
    const b1 = words[at + 1040] as number;
    const b2 = words[at + 2080] as number;
    const b3 = words[at + 3120] as number;
    seen |= b0 | b1 | b2 | b3;
    planeWords[plane + at] = (b0 + ((b1 + ((b2 + (b3 << 1)) << 1)) << 1)) | 0;
  }
  return seen;
}

function packEight(plane: number): number {
  let seen = 0;
  for (let at = 0; at < 1024; at++) {
    const b0 = words[at] as number;
    const b1 = words[at + 1040] as number;
    const b2 = words[at + 2080] as number;
    const b3 = words[at + 3120] as number;
    const b4 = words[at + 4160] as number;
    const b5 = words[at + 5200] as number;
    const b6 = words[at + 6240] as number;
    const b7 = words[at + 7280] as number;
    seen |= b0 | b1 | b2 | b3 | b4 | b5 | b6 | b7;
    const high = b4 + ((b5 + ((b6 + (b7 << 1)) << 1)) << 1);
    planeWords[plane + at] = (b0 + ((b1 + ((b2 + ((b3 + (high << 1)) << 1)) << 1)) << 1)) | 0;
  }
  return seen;
}

/** Puts the bytes of the first planes beside each other in one integer a row. */
function joinPlanes(used: number, count: number, profiles: Int32Array): void {
  if (used === 0) profiles.fill(0, 0, count);
  else if (used === 1) for (let at = 0; at < count; at++) profiles[at] = planes[at] as number;
  else {
    for (let at = 0; at < count; at++) {
      profiles[at] = (planes[at] as number) | ((planes[at + 4160] as number) << 8);
    }
  }
  for (let plane = 2; plane < used; plane++) {
    for (let at = 0; at < count; at++) {
      const byte = planes[at + plane * 4160] as number;
      profiles[at] = (profiles[at] as number) | (byte << (8 * plane));
    }
  }
}
