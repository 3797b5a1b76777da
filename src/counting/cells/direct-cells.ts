import { cellMarks, counted } from "./cell-marks.ts";
import type { CellPile } from "./cell-pile.ts";
import { fineInCoarse } from "./scale-weight.ts";

/** From here on a sum of coarse units goes to the pile, so that adding a weight to it, or four such sums, stays exact. */
const limit: number = 2 ** 50;

/** A cell has four lanes of two places each: the sum of coarse units of 10^-6, and the count of rows. */
const placesOfCell = 8;

/**
 * Cells that are found by arithmetic: cell `context × profiles + profile` of an array with a place for every one of them.
 *
 * A cell has four sums, and four rows in a row go to one each: many rows have the same profile, and a sum that waits for
 * the one before takes twice the time.
 */
export class DirectCells {
  readonly #profiles: number;
  readonly #pile: CellPile;
  #sums: Float64Array = new Float64Array(0);
  /** Units of 10^-18, below one coarse unit; `null` while no weight has more than six places. */
  #fine: Float64Array | null = null;

  /**
   * @param profiles how many profiles there are
   * @param pile receives sums that grow too large, and all cells in the end
   */
  constructor(profiles: number, pile: CellPile) {
    this.#profiles = profiles;
    this.#pile = pile;
  }

  /** Makes room for so many cells at least. */
  reserve(cells: number): void {
    const known = this.#sums.length / placesOfCell;
    if (cells <= known) return;
    const room = Math.max(cells, 2 * known);
    this.#sums = grown(this.#sums, placesOfCell * room);
    if (this.#fine !== null) this.#fine = grown(this.#fine, room);
  }

  /** Adds the weights of a block to the cells of its rows; the readable form is `sums[cell] += coarse; rows[cell] += 1`. */
  add(cells: Int32Array, coarse: Float64Array, fine: Float64Array | null, count: number): void {
    if (fine !== null) this.#addFine(cells, fine, coarse, count);
    const sums = this.#sums;
    const inFours = count - (count % 4);
    for (let at = 0; at < inFours; at += 4) {
      const place0 = 8 * (cells[at] as number);
      const sum0 = (sums[place0] as number) + (coarse[at] as number);
      sums[place0] = sum0 < limit ? sum0 : this.#moveSum(cells[at] as number, sum0);
      sums[place0 + 1] = (sums[place0 + 1] as number) + 1;
      const place1 = 8 * (cells[at + 1] as number) + 2;
      const sum1 = (sums[place1] as number) + (coarse[at + 1] as number);
      sums[place1] = sum1 < limit ? sum1 : this.#moveSum(cells[at + 1] as number, sum1);
      sums[place1 + 1] = (sums[place1 + 1] as number) + 1;
      const place2 = 8 * (cells[at + 2] as number) + 4;
      const sum2 = (sums[place2] as number) + (coarse[at + 2] as number);
      sums[place2] = sum2 < limit ? sum2 : this.#moveSum(cells[at + 2] as number, sum2);
      sums[place2 + 1] = (sums[place2 + 1] as number) + 1;
      const place3 = 8 * (cells[at + 3] as number) + 6;
      const sum3 = (sums[place3] as number) + (coarse[at + 3] as number);
      sums[place3] = sum3 < limit ? sum3 : this.#moveSum(cells[at + 3] as number, sum3);
      sums[place3 + 1] = (sums[place3 + 1] as number) + 1;
    }
    for (let at = inFours; at < count; at++) {
      const place = 8 * (cells[at] as number);
      const sum = (sums[place] as number) + (coarse[at] as number);
      sums[place] = sum < limit ? sum : this.#moveSum(cells[at] as number, sum);
      sums[place + 1] = (sums[place + 1] as number) + 1;
    }
  }

  /** Takes rows without weight off a cell. */
  takeRows(cell: number, rows: number): void {
    this.#sums[8 * cell + 1] = (this.#sums[8 * cell + 1] as number) - rows;
  }

  /** Adds the fine parts; a whole coarse unit goes over to the coarse parts of the block. */
  #addFine(cells: Int32Array, fine: Float64Array, coarse: Float64Array, count: number): void {
    this.#fine ??= new Float64Array(this.#sums.length / placesOfCell);
    for (let at = 0; at < count; at++) {
      const cell = cells[at] as number;
      const sum = (this.#fine[cell] as number) + (fine[at] as number);
      const carry = sum >= fineInCoarse ? 1 : 0;
      this.#fine[cell] = sum - carry * fineInCoarse;
      coarse[at] = (coarse[at] as number) + carry;
    }
  }

  /** Moves a sum to the pile; answers what is left of it, nothing. */
  #moveSum(cell: number, sum: number): number {
    this.#push(cell, counted.coarse, 0, sum);
    return 0;
  }

  #push(cell: number, what: number, rows: number, amount: number): void {
    const context = Math.floor(cell / this.#profiles);
    this.#pile.push(context, cell % this.#profiles, cellMarks(0, what), rows, amount);
  }

  /** Moves all cells that hold rows to the pile. */
  finish(): void {
    const sums = this.#sums;
    const place = (cell: number, lane: number): number => sums[placesOfCell * cell + lane] as number;
    for (let cell = 0; cell < sums.length / placesOfCell; cell++) {
      const rows = place(cell, 1) + place(cell, 3) + place(cell, 5) + place(cell, 7);
      if (rows === 0) continue;
      const coarse = place(cell, 0) + place(cell, 2) + place(cell, 4) + place(cell, 6);
      this.#push(cell, counted.coarse, rows, coarse);
      const fine = this.#fine?.[cell] ?? 0;
      if (fine > 0) this.#push(cell, counted.fine, 0, fine);
    }
  }
}

function grown(values: Float64Array, size: number): Float64Array {
  const room = new Float64Array(size);
  room.set(values);
  return room;
}
