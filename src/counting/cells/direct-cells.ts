import { cellMarks, counted } from "./cell-marks.ts";
import type { CellPile } from "./cell-pile.ts";
import { fineInCoarse } from "./scale-weight.ts";

/** Most cells, which take 64 bytes each, or 16 in a ring. */
const mostCells: number = 2 ** 18;

/** From here on a sum of coarse units goes to the pile, so that adding a weight to it, or four such sums, stays exact. */
const limit: number = 2 ** 50;

/**
 * Cells that are found by arithmetic, in an array with a place for every profile of some neighbouring contexts.
 *
 * While all contexts fit, nothing moves. Rows that come by context, such as those of a survey by sampling unit, leave one
 * context after the other behind: then the array is a ring no larger than they need, so that it stays in the processor's
 * cache. What is left behind goes to the pile, in order, and its places to a later context.
 *
 * A cell has lanes of two places each: the sum of coarse units of 10^-6, and the count of rows. While nothing moves there
 * are four, and four rows in a row go to one each: many rows have the same profile, and a sum that waits for the one
 * before takes twice the time. A cell of a ring has one, so that four cells share a line of the cache.
 */
export class DirectCells {
  readonly #profiles: number;
  readonly #pile: CellPile;
  /** How many contexts there can be room for at a time: a power of two, or zero where the profiles of one are too many. */
  readonly #most: number;
  /** How many contexts the ring has room for, a power of two. */
  #room: number;
  /** The contexts that have places: from this one on, and below that one. */
  #lowest = 0;
  #end = 0;
  /** How many places a cell has. */
  #width = 8;
  #sums: Float64Array = new Float64Array(0);
  /** Units of 10^-18, below one coarse unit; `null` while no weight has more than six places. */
  #fine: Float64Array | null = null;
  /** Which cells a row came to, one bit a cell; `null` while all contexts fit. */
  #met: Int32Array | null = null;

  /**
   * @param profiles how many profiles there are, a power of two
   * @param pile receives sums that grow too large, the contexts that are left behind, and all others in the end
   */
  constructor(profiles: number, pile: CellPile) {
    this.#profiles = profiles;
    this.#pile = pile;
    this.#most = Math.floor(mostCells / profiles);
    this.#room = this.#most;
  }

  /** Makes room for the contexts from one to another; says no where they are too many. */
  hold(lowest: number, highest: number): boolean {
    const span = highest - lowest + 1;
    if (span > this.#most) return false;
    const fits = this.#met === null && highest < this.#most;
    if (!fits && (this.#met === null || span > this.#room)) this.#makeRing(span);
    if (lowest < this.#lowest) this.#restart(lowest);
    else this.#leaveBelow(highest - this.#room + 1);
    this.#end = Math.max(this.#end, highest + 1);
    this.#reserve(this.#profiles * Math.min(this.#room, this.#end));
    return true;
  }

  /** Finds the cell of each row of a block, whose contexts must have room. */
  find(contexts: Int32Array, profiles: Int32Array, count: number, cells: Int32Array): void {
    const size = this.#profiles;
    const ring = this.#room - 1;
    for (let at = 0; at < count; at++) {
      cells[at] = ((contexts[at] as number) & ring) * size + (profiles[at] as number);
    }
  }

  /** Makes room for so many cells at least. */
  #reserve(cells: number): void {
    const known = this.#sums.length / this.#width;
    if (cells <= known) return;
    const room = Math.min(this.#profiles * this.#room, Math.max(cells, 2 * known));
    this.#sums = grown(this.#sums, this.#width * room);
    if (this.#fine !== null) this.#fine = grown(this.#fine, room);
  }

  /** Adds the weights of a block to the cells of its rows; the readable form is `sums[cell] += coarse; rows[cell] += 1`. */
  add(cells: Int32Array, coarse: Float64Array, fine: Float64Array | null, count: number): void {
    if (fine !== null) this.#addFine(cells, fine, coarse, count);
    const inFours = this.#met === null ? count - (count % 4) : 0;
    if (this.#met === null) this.#addInLanes(cells, coarse, inFours);
    else setBits(this.#met, cells, count);
    this.#addInOne(cells, coarse, inFours, count);
  }

  #addInOne(cells: Int32Array, coarse: Float64Array, from: number, to: number): void {
    const sums = this.#sums;
    const width = this.#width;
    for (let at = from; at < to; at++) {
      const place = width * (cells[at] as number);
      const sum = (sums[place] as number) + (coarse[at] as number);
      sums[place] = sum < limit ? sum : this.#moveSum(cells[at] as number, sum);
      sums[place + 1] = (sums[place + 1] as number) + 1;
    }
  }

  /** Adds four rows at a time, of cells of four lanes: eight places, as a number that the compiler knows. */
  #addInLanes(cells: Int32Array, coarse: Float64Array, to: number): void {
    const sums = this.#sums;
    for (let at = 0; at < to; at += 4) {
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
  }

  /** Takes a row without weight off a cell, to which it is going to be added, or was. */
  takeRow(cell: number): void {
    const place = this.#width * cell + 1;
    this.#sums[place] = (this.#sums[place] as number) - 1;
  }

  /** Adds the fine parts; a whole coarse unit goes over to the coarse parts of the block. */
  #addFine(cells: Int32Array, fine: Float64Array, coarse: Float64Array, count: number): void {
    this.#fine ??= new Float64Array(this.#sums.length / this.#width);
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
    const place = Math.floor(cell / this.#profiles);
    // The one context of the ring that has this place and is not left behind.
    const context = this.#lowest + ((place - this.#lowest) & (this.#room - 1));
    this.#pile.push(context, cell % this.#profiles, cellMarks(0, counted.coarse), 0, sum);
    return 0;
  }

  /** Moves all cells that hold rows to the pile. */
  finish(): void {
    this.#met ??= this.#findMet();
    this.#leaveBelow(this.#end);
  }

  /** Begins again with a ring that has room for twice the contexts of a block, so that what straddles blocks stays. */
  #makeRing(span: number): void {
    this.finish();
    this.#room = Math.min(this.#most, 2 ** Math.ceil(Math.log2(2 * span)));
    this.#width = 2;
    this.#sums = new Float64Array(0);
    this.#fine = null;
    this.#met = bitsFor(this.#profiles * this.#room);
  }

  /** Begins again at a context that was left behind already. */
  #restart(lowest: number): void {
    this.finish();
    this.#lowest = lowest;
    this.#end = lowest;
  }

  /** Moves the cells of contexts below one to the pile, in order, and empties their places. */
  #leaveBelow(lowest: number): void {
    const end = Math.min(lowest, this.#end);
    for (let context = this.#lowest; context < end; context++) this.#leave(context);
    this.#lowest = Math.max(this.#lowest, lowest);
    this.#end = Math.max(this.#end, lowest);
  }

  /** Which cells a row came to before anybody asked. */
  #findMet(): Int32Array {
    const width = this.#width;
    const met = bitsFor(this.#sums.length / width);
    for (let place = 1; place < this.#sums.length; place += 2) {
      const cell = Math.floor(place / width);
      if (this.#sums[place] !== 0) met[cell >> 5] = (met[cell >> 5] as number) | (1 << (cell & 31));
    }
    return met;
  }

  /** Moves the cells of a context to the pile, in the order of profiles. */
  #leave(context: number): void {
    const met = this.#met as Int32Array;
    const size = this.#profiles;
    const first = (context & (this.#room - 1)) * size;
    const own = size < 32 ? (2 ** size - 1) << (first & 31) : -1;
    for (let word = first >> 5; 32 * word < first + size; word++) {
      const bits = (met[word] as number) & own;
      if (bits === 0) continue;
      met[word] = (met[word] as number) & ~own;
      for (let left = bits; left !== 0; left &= left - 1) {
        const cell = 32 * word + 31 - Math.clz32(left & -left);
        this.#empty(cell, context, cell - first);
      }
    }
  }

  /** Moves a cell to the pile, if it holds rows. */
  #empty(cell: number, context: number, profile: number): void {
    const sums = this.#sums;
    let rows = 0;
    let coarse = 0;
    for (let place = this.#width * cell; place < this.#width * (cell + 1); place += 2) {
      coarse += sums[place] as number;
      rows += sums[place + 1] as number;
      sums[place] = 0;
      sums[place + 1] = 0;
    }
    if (rows === 0) return;
    this.#pile.push(context, profile, cellMarks(0, counted.coarse), rows, coarse);
    const fine = this.#fine?.[cell] ?? 0;
    if (fine === 0) return;
    this.#pile.push(context, profile, cellMarks(0, counted.fine), 0, fine);
    (this.#fine as Float64Array)[cell] = 0;
  }
}

/** Room for so many bits. */
const bitsFor = (count: number): Int32Array => new Int32Array(Math.ceil(count / 32));

/** Sets the bits at some places, of which the first so many count. */
function setBits(bits: Int32Array, places: Int32Array, count: number): void {
  for (let at = 0; at < count; at++) {
    const place = places[at] as number;
    bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31));
  }
}

function grown(values: Float64Array, size: number): Float64Array {
  const room = new Float64Array(size);
  room.set(values);
  return room;
}
