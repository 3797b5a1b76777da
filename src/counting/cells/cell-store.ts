import { blockRows } from "../../table/index.ts";
import { CellSums } from "./cell-sums.ts";
import { type KeyTable, keyTable } from "./key-table.ts";

/** A block of rows on their way into cells. */
export interface RowBlock {
  readonly count: number;
  /** The number of the context (groups and sampling unit) of each row; `null` when there is one for all. */
  readonly contexts: Int32Array | null;
  readonly profiles: Int32Array;
  /** The missing marks of each row; `null` when nothing is missing. */
  readonly missing: Int32Array | null;
  readonly coarse: Float64Array;
  readonly fine: Float64Array | null;
}

/** Cells: rows of one context (first part of the key) with the same profile (second) and missing marks (third). */
export interface Cells {
  readonly keys: KeyTable;
  /** By number of the key. */
  readonly sums: CellSums;
}

/** Most cells that are addressed directly, which take 64 bytes each. */
const mostDirect = 2 ** 18;

/**
 * Collects rows into cells.
 *
 * While contexts × profiles are few, a cell is found by arithmetic, in an array with a place for every profile of every
 * context. Rows with missing values, which are rarer, and everything once the array would grow past 16 MB, go through a
 * hash table.
 */
export class CellStore {
  readonly #profiles: number;
  readonly #keys: KeyTable = keyTable();
  readonly #sums: CellSums = new CellSums(256);
  #direct: CellSums | null;
  readonly #found: Int32Array = new Int32Array(blockRows);

  constructor(indicators: number) {
    this.#profiles = 2 ** indicators;
    this.#direct = this.#profiles <= mostDirect ? new CellSums(this.#profiles, 4) : null;
  }

  /** Adds a block; `contexts` is how many contexts there are so far. */
  add(block: RowBlock, contexts: number): void {
    const { count, profiles, missing, coarse, fine } = block;
    if (this.#direct !== null && contexts * this.#profiles > mostDirect) this.#leaveDirect();
    if (this.#direct === null) {
      this.#hash(block);
      this.#sums.add(this.#found, coarse, fine, count);
      return;
    }
    this.#direct.reserve(contexts * this.#profiles);
    if (missing !== null) this.#addWithMissing(this.#direct, block, missing);
    else this.#direct.add(this.#address(block.contexts, profiles, count), coarse, fine, count);
  }

  #address(contexts: Int32Array | null, profiles: Int32Array, count: number): Int32Array {
    if (contexts === null) return profiles;
    const found = this.#found;
    const size = this.#profiles;
    for (let at = 0; at < count; at++) found[at] = (contexts[at] as number) * size + (profiles[at] as number);
    return found;
  }

  #hash({ contexts, profiles, missing, count }: RowBlock): void {
    this.#keys.findAll(contexts, profiles, missing, count, this.#found);
    this.#sums.reserve(this.#keys.size);
  }

  /** Adds the incomplete rows by the hash table, one by one, and the others directly. */
  #addWithMissing(direct: CellSums, block: RowBlock, missing: Int32Array): void {
    const { contexts, profiles, coarse, fine, count } = block;
    const found = this.#found;
    const size = this.#profiles;
    let incomplete = 0;
    for (let at = 0; at < count; at++) {
      const context = contexts?.[at] ?? 0;
      const profile = profiles[at] as number;
      const marks = missing[at] as number;
      if (marks === 0) {
        found[at] = context * size + profile;
        continue;
      }
      const cell = this.#keys.find(context, profile, marks);
      this.#sums.reserve(this.#keys.size);
      this.#sums.addOne(cell, coarse[at] as number, fine?.[at] ?? 0, 1);
      // Nothing is left to add directly; the first cell is lent the row, and gives it back below.
      found[at] = 0;
      coarse[at] = 0;
      if (fine !== null) fine[at] = 0;
      incomplete += 1;
    }
    direct.add(found, coarse, fine, count);
    direct.addOne(0, 0, 0, -incomplete);
  }

  /** Moves all cells to the hash table. */
  #leaveDirect(): void {
    const direct = this.#direct as CellSums;
    this.#direct = null;
    for (let cell = 0; cell < direct.size; cell++) {
      if (direct.rows(cell) === 0) continue;
      const number = this.#keys.find(Math.floor(cell / this.#profiles), cell % this.#profiles, 0);
      this.#sums.reserve(this.#keys.size);
      this.#sums.take(number, direct, cell);
    }
  }

  /** All cells that hold rows, in no particular order. The store is used up. */
  finish(): Cells {
    if (this.#direct !== null) this.#leaveDirect();
    return { keys: this.#keys, sums: this.#sums };
  }
}
