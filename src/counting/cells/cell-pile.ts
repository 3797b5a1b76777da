import { cellMarks, counted } from "./cell-marks.ts";
import { CellRecords, mostRows } from "./cell-records.ts";
import { sortRecords } from "./sort-records.ts";

/** Room at the beginning. */
const leastRoom = 2 ** 10;
/** How much room there is for each cell that is known, once the room was found short, up to an ample room. */
const roomPerCell = 8;
const ampleRoom = 2 ** 24;
/** So many new records fit the processor's cache, where they are sorted if they are behind all others anyway. */
const batch = 2 ** 14;

/**
 * Collects cells of any keys: records are piled up, and sorted and added up whenever the pile is full.
 *
 * The room grows with the cells that are known, so that memory grows with them and not with the rows. A sort reads and
 * writes memory in order, where a hash table of millions of cells would wait for memory at every row. Rows that come by
 * context, such as those of a survey by sampling unit, are sorted a batch at a time, because later batches leave the
 * earlier ones as they are.
 */
export class CellPile {
  #records: CellRecords = new CellRecords(leastRoom);
  /** How many records, from the first on, are in order. */
  #sorted = 0;
  /** The lowest context among the others, as far as they were looked at, and how far that is. */
  #lowest = Number.POSITIVE_INFINITY;
  #seen = 0;
  /** At how many records the pile is looked after. */
  #due = leastRoom;

  /** Adds a record; see `CellRecords`. */
  push(context: number, profile: number, marks: number, rows: number, amount: number): void {
    if (this.#records.size === this.#due) this.#settle();
    const inOrder =
      this.#sorted === this.#records.size && this.#records.isBehindLast(context, profile, marks);
    this.#records.push(context, profile, marks, rows, amount);
    if (inOrder) this.#sorted += 1;
  }

  /** Adds a cell; `total` is its sum of weights in units of 10^-18. */
  addTotal(context: number, profile: number, missing: number, rows: number, total: bigint): void {
    const coarse = total / fineUnits;
    const fine = Number(total % fineUnits);
    const large = Number(coarse / largeUnits);
    const few = rows < mostRows;
    const marks = (what: number): number => cellMarks(missing, what);
    this.push(context, profile, marks(counted.coarse), few ? rows : 0, Number(coarse % largeUnits));
    if (fine > 0) this.push(context, profile, marks(counted.fine), 0, fine);
    if (large > 0) this.push(context, profile, marks(counted.large), 0, large);
    if (!few) this.push(context, profile, marks(counted.rows), 0, rows);
  }

  /** All records in order. The pile is used up. */
  finish(): CellRecords {
    this.#sort(this.#firstToSort());
    return this.#records;
  }

  #settle(): void {
    const { size, room } = this.#records;
    const first = this.#firstToSort();
    const isQuick = size - first <= 2 * batch && size - this.#sorted >= batch;
    if (isQuick || size === room) this.#sort(first);
    this.#grow();
    this.#due = Math.min(this.#records.room, this.#records.size + batch);
  }

  /** The first record that is not in its place for sure. */
  #firstToSort(): number {
    this.#seen = Math.max(this.#seen, this.#sorted);
    this.#lowest = Math.min(this.#lowest, this.#records.lowestContext(this.#seen));
    this.#seen = this.#records.size;
    return this.#records.firstFrom(this.#lowest, this.#sorted);
  }

  #sort(first: number): void {
    if (first < this.#records.size) sortRecords(this.#records, first);
    this.#sorted = this.#records.size;
    this.#seen = this.#sorted;
    this.#lowest = Number.POSITIVE_INFINITY;
  }

  /** Makes more room unless there is plenty: records that come in order need no room to be sorted in. */
  #grow(): void {
    const { size, room } = this.#records;
    const inOrder = this.#sorted === size;
    if (size < room && (inOrder || 4 * this.#sorted <= room)) return;
    const wanted = inOrder ? 2 * size : Math.min(roomPerCell * size, Math.max(ampleRoom, 2 * size));
    if (wanted <= room) return;
    const records = new CellRecords(wanted);
    records.take(this.#records);
    this.#records = records;
  }
}

/** How many units of 10^-18 a coarse one has, and how many coarse ones a large one. */
const fineUnits: bigint = 10n ** 12n;
const largeUnits: bigint = 2n ** 52n;
