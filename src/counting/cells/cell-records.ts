/** How many 32-bit words a record takes. */
export const places = 6;

/** A record holds fewer rows than this; a cell may have several records. */
export const mostRows: number = 2 ** 30;

/**
 * Records of cells: a context, a profile, marks (`cellMarks`), a count of rows and an amount.
 *
 * The parts of a record lie beside each other in memory, 24 bytes, so that a record costs one wait for memory and not five.
 */
export class CellRecords {
  size = 0;
  /** Context, profile, marks and rows of each record; the last two words are its amount. */
  readonly words: Int32Array;
  /** The same memory as float64; the third of each record is its amount, a whole number. */
  readonly amounts: Float64Array;

  constructor(readonly room: number) {
    this.words = new Int32Array(places * room);
    this.amounts = new Float64Array(this.words.buffer);
  }

  /** Adds a record at the end, where there must be room. */
  push(context: number, profile: number, marks: number, rows: number, amount: number): void {
    const word = places * this.size;
    this.words[word] = context;
    this.words[word + 1] = profile;
    this.words[word + 2] = marks;
    this.words[word + 3] = rows;
    this.amounts[word / 2 + 2] = amount;
    this.size += 1;
  }

  /** Whether a key comes behind that of the last record, if there is one. */
  isBehindLast(context: number, profile: number, marks: number): boolean {
    if (this.size === 0) return true;
    const word = places * (this.size - 1);
    const last = this.words[word] as number;
    if (context !== last) return context > last;
    const lastProfile = this.words[word + 1] as number;
    if (profile !== lastProfile) return profile > lastProfile;
    return marks >>> 0 > (this.words[word + 2] as number) >>> 0;
  }

  /** Takes the records of a shorter list in place of its own. */
  take(from: CellRecords): void {
    this.words.set(from.words.subarray(0, places * from.size));
    this.size = from.size;
  }

  /** The lowest context of the records from `first` on. */
  lowestContext(first: number): number {
    let lowest = 2 ** 31 - 1;
    for (let word = places * first; word < places * this.size; word += places) {
      lowest = Math.min(lowest, this.words[word] as number);
    }
    return lowest;
  }

  /** Of the first `sorted` records, which are in order, the first whose context is not below another. */
  firstFrom(context: number, sorted: number): number {
    let [low, high] = [0, sorted];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[places * middle] as number) < context) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Writes a record of another list into this one. */
  copy(at: number, from: CellRecords, record: number): void {
    const word = places * at;
    const other = places * record;
    this.words[word] = from.words[other] as number;
    this.words[word + 1] = from.words[other + 1] as number;
    this.words[word + 2] = from.words[other + 2] as number;
    this.words[word + 3] = from.words[other + 3] as number;
    this.amounts[word / 2 + 2] = from.amounts[other / 2 + 2] as number;
  }

  /** Adds a record of another list to the last of this one, if they have one key and the sums are exact; else says no. */
  addToLast(from: CellRecords, record: number): boolean {
    const word = places * (this.size - 1);
    const other = places * record;
    if (this.words[word + 1] !== from.words[other + 1] || this.words[word] !== from.words[other])
      return false;
    const rows = (this.words[word + 3] as number) + (from.words[other + 3] as number);
    const amount = (this.amounts[word / 2 + 2] as number) + (from.amounts[other / 2 + 2] as number);
    const exact = rows < mostRows && amount <= Number.MAX_SAFE_INTEGER;
    if (!exact || this.words[word + 2] !== from.words[other + 2]) return false;
    this.words[word + 3] = rows;
    this.amounts[word / 2 + 2] = amount;
    return true;
  }
}
