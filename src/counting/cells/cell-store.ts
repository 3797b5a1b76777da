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

/**
 * Collects rows into cells.
 *
 * A block of rows whose contexts stand close together, and that is every block while contexts × profiles are few, is added
 * to cells that are found by arithmetic. Rows with missing values, which are rarer, and blocks of contexts from far apart
 * go to a pile that is sorted.
 */
export class CellStore {
  readonly #pile: CellPile = new CellPile();
  readonly #direct: DirectCells;
  readonly #found: Int32Array = new Int32Array(blockRows);

  constructor(indicators: number) {
    this.#direct = new DirectCells(2 ** indicators, this.#pile);
  }

  /** Adds a block. */
  add(block: RowBlock): void {
    const { contexts, profiles, missing, coarse, fine, count } = block;
    const [lowest, highest] = contexts === null ? [0, 0] : endsOf(contexts, count);
    if (!this.#direct.hold(lowest, highest)) {
      for (let at = 0; at < count; at++) this.#push(block, at);
      return;
    }
    const cells = contexts === null ? profiles : this.#found;
    if (contexts !== null) this.#direct.find(contexts, profiles, count, cells);
    if (missing !== null) this.#takeIncomplete(block, missing, cells);
    this.#direct.add(cells, coarse, fine, count);
  }

  /** Puts the incomplete rows of a block on the pile, and leaves nothing of them to add. */
  #takeIncomplete(block: RowBlock, missing: Int32Array, cells: Int32Array): void {
    const { coarse, fine, count } = block;
    for (let at = 0; at < count; at++) {
      if (missing[at] === 0) continue;
      this.#push(block, at);
      this.#direct.takeRow(cells[at] as number);
      coarse[at] = 0;
      if (fine !== null) fine[at] = 0;
    }
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

  /** All cells that hold rows. The store is used up. */
  finish(): CellPile {
    this.#direct.finish();
    return this.#pile;
  }
}

/** The lowest and the highest of the first values. */
function endsOf(values: Int32Array, count: number): readonly [lowest: number, highest: number] {
  let lowest = values[0] as number;
  let highest = lowest;
  for (let at = 1; at < count; at++) {
    const value = values[at] as number;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return [lowest, highest];
}
