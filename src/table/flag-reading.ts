import { PovertyError, show } from "../errors/index.ts";
import type { ReadColumn } from "./column-faces.ts";

/** A column of yes and no (1 or true, 0 or false), read a block at a time. */
export interface FlagBlock {
  readonly column: ReadColumn;
  /** 1 for each missing value of the block that was read last. */
  readonly missing: Uint8Array;
  /** Reads a block, unless its bytes can be had as they are; answers whether a value is missing. */
  read(start: number, count: number): boolean;
  /** The bytes of the block: 1 for yes, 0 for no and missing; of a column of bytes as they are, to be checked. */
  bytes(start: number, count: number): Uint8Array;
}

/** The refusal of a value that is neither yes nor no. */
export const notFlag = (column: ReadColumn, row: number, value: unknown): PovertyError =>
  new PovertyError(
    "DEPRIVATION_INVALID",
    `Cannot read column ${column.name}: expected 0, 1, true, false or a missing value at row ${row}, received ` +
      show(value),
    value,
  );
