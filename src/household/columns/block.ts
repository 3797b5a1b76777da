import { blockRows } from "../../table/index.ts";

/** Room for what is known of the rows of one block. */
export interface Block {
  /** Positions of areas, -1 where missing. */
  readonly areas: Int8Array;
  /** NaN where missing, or more than a number. */
  readonly incomes: Float64Array;
  readonly profiles: Int32Array;
  /** The bits of a profile that are missing. */
  readonly missing: Int32Array;
  readonly deprivationBands: Uint16Array;
  /** Positions in the answer sets, -1 while open. */
  readonly answers: Int16Array;
}

/** The room for one block, used for all blocks of a call. */
export const newBlock = (): Block => ({
  areas: new Int8Array(blockRows),
  incomes: new Float64Array(blockRows),
  profiles: new Int32Array(blockRows),
  missing: new Int32Array(blockRows),
  deprivationBands: new Uint16Array(blockRows),
  answers: new Int16Array(blockRows),
});
