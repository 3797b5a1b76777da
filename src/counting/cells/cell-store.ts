import { blockRows } from "../../table/index.ts";
import { cellMarks, counted } from "./cell-marks.ts";
import { CellPile } from "./cell-pile.ts";
import { DirectCells } from "./direct-cells.ts";

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

/** Most cells that are addressed directly, which take 64 bytes each. */
const mostDirect = 2 ** 18;

/**
 * Collects rows into cells.
 *
 * While contexts × profiles are few, a cell is found by arithmetic, in an array with a place for every profile of every
 * context. Rows with missing values, which are rarer, and everything once the array would grow past 16 MB, go to a pile
 * that is sorted.
 */
export class CellStore {
  readonly #profiles: number;
  readonly #pile: CellPile = new CellPile();
  #direct: DirectCells | null;
  readonly #found: Int32Array = new Int32Array(blockRows);

  constructor(indicators: number) {
    this.#profiles = 2 ** indicators;
    this.#direct = this.#profiles <= mostDirect ? new DirectCells(this.#profiles, this.#pile) : null;
  }

  /** Adds a block; `contexts` is how many contexts there are so far. */
  add(block: RowBlock, contexts: number): void {
    if (this.#direct !== null && contexts * this.#profiles > mostDirect) this.#leaveDirect();
    if (this.#direct === null) {
      for (let at = 0; at < block.count; at++) this.#push(block, at);
      return;
    }
    this.#direct.reserve(contexts * this.#profiles);
    if (block.missing !== null) this.#addWithMissing(this.#direct, block, block.missing);
    else this.#direct.add(this.#address(block), block.coarse, block.fine, block.count);
  }

  #address({ contexts, profiles, count }: RowBlock): Int32Array {
    if (contexts === null) return profiles;
    const found = this.#found;
    const size = this.#profiles;
    for (let at = 0; at < count; at++) found[at] = (contexts[at] as number) * size + (profiles[at] as number);
    return found;
  }

  /** Puts a row of a block on the pile. */
  #push({ contexts, profiles, missing, coarse, fine }: RowBlock, at: number): void {
    const context = contexts === null ? 0 : (contexts[at] as number);
    const profile = profiles[at] as number;
    const marks = missing === null ? 0 : (missing[at] as number);
    this.#pile.push(context, profile, cellMarks(marks, counted.coarse), 1, coarse[at] as number);
    if (fine !== null && (fine[at] as number) > 0) {
      this.#pile.push(context, profile, cellMarks(marks, counted.fine), 0, fine[at] as number);
    }
  }

  /** Puts the incomplete rows on the pile, and adds the others directly. */
  #addWithMissing(direct: DirectCells, block: RowBlock, missing: Int32Array): void {
    const { coarse, fine, count } = block;
    const found = this.#found;
    if (block.contexts === null) found.set(block.profiles);
    else this.#address(block);
    let incomplete = 0;
    for (let at = 0; at < count; at++) {
      if (missing[at] === 0) continue;
      this.#push(block, at);
      // Nothing is left to add directly; the first cell is lent the row, and gives it back below.
      found[at] = 0;
      coarse[at] = 0;
      if (fine !== null) fine[at] = 0;
      incomplete += 1;
    }
    direct.add(found, coarse, fine, count);
    direct.takeRows(0, incomplete);
  }

  #leaveDirect(): void {
    this.#direct?.finish();
    this.#direct = null;
  }

  /** All cells that hold rows. The store is used up. */
  finish(): CellPile {
    this.#leaveDirect();
    return this.#pile;
  }
}
