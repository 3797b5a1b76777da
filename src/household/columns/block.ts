import { blockRows } from "../../table/index.ts";

/** The bits of `missing` beyond those of a profile. */
export const areaBit: number = 1 << 30;
export const incomeBit: number = 1 << 31;

/** What is known of the rows of one block. */
export interface Block {
  /** Positions of areas; 0 where missing. */
  readonly areas: Int8Array;
  /** Amounts; anything where the income bit is set. */
  readonly incomes: Float64Array;
  /** Where something is missing. */
  readonly profiles: Int32Array;
  /** For each row the bits of its profile that are missing, the area bit and the income bit. */
  readonly missing: Int32Array;
  readonly incomeBands: Uint8Array;
  /** What the table needs to know of the deprivations. */
  readonly levels: Uint8Array;
  /** Positions in the answer sets. */
  readonly answers: Int16Array;
}

/** The room for one block, used for all blocks of a call. */
export const newBlock = (): Block => ({
  areas: new Int8Array(blockRows),
  incomes: new Float64Array(blockRows),
  profiles: new Int32Array(blockRows),
  missing: new Int32Array(blockRows),
  incomeBands: new Uint8Array(blockRows),
  levels: new Uint8Array(blockRows),
  answers: new Int16Array(blockRows),
});
