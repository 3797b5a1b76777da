import { fineInCoarse, finePlaces } from "./scale-weight.ts";

/** From here on a sum of coarse units is set aside, so that adding to it stays exact. */
const limit: number = 2 ** 52;

/** Exact sums of weights, and counts of rows, by cell. */
export class CellSums {
  /**
   * Two places a cell, beside each other in memory: the sum of coarse units of 10^-6, below 2^52; and the count of rows,
   * as a number, because tables that are added up may hold more than 2^31 rows a cell.
   */
  #sums: Float64Array;
  /** Units of 10^-18, below one coarse unit; `null` while no weight has more than six places. */
  #fine: Float64Array | null = null;
  /** What was set aside, in coarse units. */
  readonly #aside: Map<number, bigint> = new Map();

  constructor(cells: number) {
    this.#sums = new Float64Array(2 * cells);
  }

  /** For how many cells there is room. */
  get size(): number {
    return this.#sums.length / 2;
  }

  /** Makes room for so many cells at least. */
  reserve(cells: number): void {
    if (cells <= this.size) return;
    const room = Math.max(cells, 2 * this.size);
    this.#sums = grown(this.#sums, 2 * room);
    if (this.#fine !== null) this.#fine = grown(this.#fine, room);
  }

  /** How many rows a cell has. */
  rows(cell: number): number {
    return this.#sums[2 * cell + 1] as number;
  }

  /** The sum of a cell in coarse units, where `isPlain`. */
  coarse(cell: number): number {
    return this.#sums[2 * cell] as number;
  }

  /** Adds the weights of a block to the cells of its rows. */
  add(cells: Int32Array, coarse: Float64Array, fine: Float64Array | null, count: number): void {
    if (fine !== null) this.#addFine(cells, fine, coarse, count);
    const sums = this.#sums;
    for (let at = 0; at < count; at++) {
      const place = 2 * (cells[at] as number);
      const sum = (sums[place] as number) + (coarse[at] as number);
      sums[place + 1] = (sums[place + 1] as number) + 1;
      sums[place] = sum < limit ? sum : this.#setAside(cells[at] as number, sum);
    }
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
    const sum = this.coarse(cell) + coarse + carry;
    this.#sums[2 * cell] = sum < limit ? sum : this.#setAside(cell, sum);
    this.#sums[2 * cell + 1] = this.rows(cell) + rows;
  }

  /** Takes rows without weight off a cell. */
  takeRows(cell: number, rows: number): void {
    this.#sums[2 * cell + 1] = this.rows(cell) - rows;
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
