import type { CodedRows } from "./coded-rows.ts";
import type { NumberArray } from "./number-array.ts";
import type { Piece } from "./pieces.ts";

/** A column whose structure has been recognised. Trusted code reads it by the fastest of its faces. */
export interface ReadColumn {
  /** What messages call it. */
  readonly name: string;
  /** How many rows it has. */
  readonly length: number;
  /** Its numbers, where it is a typed array without a mask. */
  readonly numbers: NumberArray | null;
  /** Its values, where it is a plain array without a mask. */
  readonly array: readonly unknown[] | null;
  /** Its numbers, where they lie in several buffers or beside bits that tell which are known. */
  readonly pieces: readonly Piece[] | null;
  /** Its labels and the codes of its rows, where labels are written once. */
  readonly coded: CodedRows | null;
  /** The value of a row, whatever the column is; missing is `null`, `undefined` or `NaN`. */
  valueAt(row: number): unknown;
}
