import { fineInCoarse, finePlaces } from "./scale-weight.ts";

/** From here on a sum of coarse units is set aside, so that adding a weight to it, or four such sums, stays exact. */
const limit: number = 2 ** 50;

/** How many places a lane has: the sum of coarse units of 10^-6, and the count of rows. */
const places = 2;

/**
 * Exact sums of weights, and counts of rows, by cell.
 *
 * With four lanes a cell has four sums, and four rows in a row go to one each: many rows have the same profile, and a sum
 * that waits for the one before takes twice the time. Counts are numbers, because tables that are added up may hold more
 * than 2^31 rows a cell.
 */
export class CellSums {
  #sums: Float64Array;
  readonly #lanes: 1 | 4;
  /** Units of 10^-18, below one coarse unit; `null` while no weight has more than six places. */
  #fine: Float64Array | null = null;
  /** What was set aside, in coarse units. */
  readonly #aside: Map<number, bigint> = new Map();

  constructor(cells: number, lanes: 1 | 4 = 1) {
    this.#lanes = lanes;
    this.#sums = new Float64Array(lanes * places * cells);
  }

  /** For how many cells there is room. */
  get size(): number {
    return this.#sums.length / (this.#lanes * places);
  }

  /** Makes room for so many cells at least. */
  reserve(cells: number): void {
    if (cells <= this.size) return;
    const room = Math.max(cells, 2 * this.size);
    this.#sums = grown(this.#sums, this.#lanes * places * room);
    if (this.#fine !== null) this.#fine = grown(this.#fine, room);
  }

  /** How many rows a cell has. */
  rows(cell: number): number {
    return this.#place(cell, 1);
  }

  /** The sum of a cell in coarse units, where `isPlain`. */
  coarse(cell: number): number {
    return this.#place(cell, 0);
  }

  /** One of the places of a cell, over all lanes. */
  #place(cell: number, place: 0 | 1): number {
    let sum = 0;
    for (let lane = 0; lane < this.#lanes; lane++) {
      sum += this.#sums[(this.#lanes * cell + lane) * places + place] as number;
    }
    return sum;
  }

  /** Adds the weights of a block to the cells of its rows. */
  add(cells: Int32Array, coarse: Float64Array, fine: Float64Array | null, count: number): void {
    if (fine !== null) this.#addFine(cells, fine, coarse, count);
    const inFours = this.#lanes === 4 ? count - (count % 4) : 0;
    this.#addFours(cells, coarse, inFours);
    for (let at = inFours; at < count; at++) this.#addToLane(cells[at] as number, coarse[at] as number, 1);
  }

  /** The readable form is `sums[cell] += coarse; rows[cell] += 1` for each row. */
  #addFours(cells: Int32Array, coarse: Float64Array, count: number): void {
    const sums = this.#sums;
    for (let at = 0; at < count; at += 4) {
      const place0 = 8 * (cells[at] as number);
      const sum0 = (sums[place0] as number) + (coarse[at] as number);
      sums[place0] = sum0 < limit ? sum0 : this.#setAside(place0 / 8, sum0);
      sums[place0 + 1] = (sums[place0 + 1] as number) + 1;
      const place1 = 8 * (cells[at + 1] as number) + 2;
      const sum1 = (sums[place1] as number) + (coarse[at + 1] as number);
      sums[place1] = sum1 < limit ? sum1 : this.#setAside((place1 - 2) / 8, sum1);
      sums[place1 + 1] = (sums[place1 + 1] as number) + 1;
      const place2 = 8 * (cells[at + 2] as number) + 4;
      const sum2 = (sums[place2] as number) + (coarse[at + 2] as number);
      sums[place2] = sum2 < limit ? sum2 : this.#setAside((place2 - 4) / 8, sum2);
      sums[place2 + 1] = (sums[place2 + 1] as number) + 1;
      const place3 = 8 * (cells[at + 3] as number) + 6;
      const sum3 = (sums[place3] as number) + (coarse[at + 3] as number);
      sums[place3] = sum3 < limit ? sum3 : this.#setAside((place3 - 6) / 8, sum3);
      sums[place3 + 1] = (sums[place3 + 1] as number) + 1;
    }
  }

  /** Adds to the first lane of a cell. */
  #addToLane(cell: number, coarse: number, rows: number): void {
    const place = places * this.#lanes * cell;
    const sum = (this.#sums[place] as number) + coarse;
    this.#sums[place] = sum < limit ? sum : this.#setAside(cell, sum);
    this.#sums[place + 1] = (this.#sums[place + 1] as number) + rows;
  }

  /** Adds the fine parts; a whole coarse unit goes over to the coarse parts of the block. */
  #addFine(cells: Int32Array, fine: Float64Array, coarse: Float64Array, count: number): void {
    for (let at = 0; at < count; at++) {
      const carry = this.#fineSum(cells[at] as number, fine[at] as number);
      coarse[at] = (coarse[at] as number) + carry;
    }
  }

  /** Adds one weight and a number of rows to a cell. */
  addOne(cell: number, coarse: number, fine: number, rows: number): void {
    const carry = fine === 0 && this.#fine === null ? 0 : this.#fineSum(cell, fine);
    this.#addToLane(cell, coarse + carry, rows);
  }

  /** Adds a fine part to a cell; answers the coarse unit to carry. */
  #fineSum(cell: number, fine: number): number {
    this.#fine ??= new Float64Array(this.size);
    const sum = (this.#fine[cell] as number) + fine;
    const carry = sum >= fineInCoarse ? 1 : 0;
    this.#fine[cell] = sum - carry * fineInCoarse;
    return carry;
  }

  /** Adds a sum in units of 10^-18, and a number of rows, to a cell. */
  addTotal(cell: number, total: bigint, rows: number): void {
    const coarse = total / fineUnits;
    const small = coarse < BigInt(limit);
    this.addOne(cell, small ? Number(coarse) : 0, Number(total % fineUnits), rows);
    if (!small) this.#aside.set(cell, (this.#aside.get(cell) ?? 0n) + coarse);
  }

  /** Adds a cell of other sums to a cell of these. */
  take(cell: number, from: CellSums, other: number): void {
    this.addOne(cell, from.coarse(other), from.#fine?.[other] ?? 0, from.rows(other));
    const aside = from.#aside.get(other);
    if (aside !== undefined) this.#aside.set(cell, (this.#aside.get(cell) ?? 0n) + aside);
  }

  /** Sets a sum aside; answers what is left of it, nothing. */
  #setAside(cell: number, sum: number): number {
    this.#aside.set(cell, (this.#aside.get(cell) ?? 0n) + BigInt(sum));
    return 0;
  }

  /** Whether every sum is the number that `coarse` gives. */
  get isPlain(): boolean {
    return this.#fine === null && this.#aside.size === 0;
  }

  /** The sum of a cell in units of 10^-18. */
  total(cell: number): bigint {
    const coarse = BigInt(this.coarse(cell)) + (this.#aside.get(cell) ?? 0n);
    return coarse * fineUnits + BigInt(this.#fine?.[cell] ?? 0);
  }
}

const fineUnits: bigint = BigInt(10 ** (finePlaces - 6));

function grown(values: Float64Array, size: number): Float64Array {
  const room = new Float64Array(size);
  room.set(values);
  return room;
}
