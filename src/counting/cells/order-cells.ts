import type { TabulationCells } from "../tabulation.ts";
import { counted, countedBy, missingOf } from "./cell-marks.ts";
import type { CellPile } from "./cell-pile.ts";
import { type CellRecords, places } from "./cell-records.ts";
import { coarsePlaces, finePlaces } from "./scale-weight.ts";

/** Cells as a tabulation has them. */
export interface OrderedCells {
  readonly cells: TabulationCells;
  readonly weightPlaces: number;
  readonly rows: number;
}

/**
 * Puts cells in the one order that a tabulation has: of context, profile and missing marks.
 *
 * @param rank the place of each context
 */
export function orderCells(pile: CellPile, rank: Int32Array): OrderedCells {
  const records = pile.finish();
  const size = records.size;
  const { words, amounts } = records;
  const spare = sparePlaces(records);
  const unit = 10 ** (spare ?? 0);
  const columns = [column(size), column(size), column(size), column(size), column(size)] as const;
  const [contexts, profiles, missing, counts, sums] = columns;
  let cells = 0;
  let rows = 0;
  for (const [first, last] of stretches(records, rank)) {
    for (let record = first; record < last; record++) {
      const word = places * record;
      const marks = words[word + 2] as number;
      const amount = amounts[word / 2 + 2] as number;
      const count = countedBy(marks) === counted.rows ? amount : (words[word + 3] as number);
      rows += count;
      if (spare === null && record > first && isSameCell(words, word)) {
        counts[cells - 1] = (counts[cells - 1] as number) + count;
        continue;
      }
      contexts[cells] = rank[words[word] as number] as number;
      profiles[cells] = words[word + 1] as number;
      missing[cells] = missingOf(marks);
      counts[cells] = count;
      sums[cells] = amount / unit;
      cells += 1;
    }
  }
  for (const values of columns) values.length = cells;
  const { weights, weightPlaces } =
    spare === null
      ? inLargestUnitOfTotals(totalsOf(records, rank))
      : { weights: sums, weightPlaces: coarsePlaces - spare };
  return {
    cells: Object.freeze({
      contexts: Object.freeze(contexts),
      profiles: Object.freeze(profiles),
      missing: Object.freeze(missing),
      rows: Object.freeze(counts),
      weights: Object.freeze(weights),
    }),
    weightPlaces,
    rows,
  };
}

/**
 * How many places the sums of cells, in coarse units, end in zeros; `null` where a cell has several records.
 *
 * It is known before the sums are written, because an array of small whole numbers takes half the time and memory of one
 * that once held a larger number.
 */
function sparePlaces({ words, amounts, size }: CellRecords): number | null {
  let spare = coarsePlaces;
  let unit = 10 ** spare;
  for (let record = 0; record < size; record++) {
    const word = places * record;
    if (record > 0 && words[word] === words[word - places] && isSameCell(words, word)) return null;
    const amount = amounts[word / 2 + 2] as number;
    // A quotient that was rounded gives another number when it is multiplied again.
    while (Math.floor(amount / unit) * unit !== amount) {
      spare -= 1;
      unit = 10 ** spare;
    }
  }
  return spare;
}

const column = (size: number): number[] => new Array<number>(size);

/** Where the records of each context begin and end, in the order of rank. */
function* stretches({ words, size }: CellRecords, rank: Int32Array): Iterable<readonly [number, number]> {
  const starts = new Int32Array(rank.length + 1);
  for (let record = 0; record < size; record++) {
    const context = words[places * record] as number;
    starts[context + 1] = record + 1;
  }
  for (let context = 1; context < starts.length; context++) {
    starts[context] = Math.max(starts[context] as number, starts[context - 1] as number);
  }
  const ordered = new Int32Array(rank.length);
  rank.forEach((place, context) => {
    ordered[place] = context;
  });
  for (const context of ordered) yield [starts[context] as number, starts[context + 1] as number];
}

/** Whether a record belongs to the cell of the record before it, of the same context. */
const isSameCell = (words: Int32Array, word: number): boolean =>
  words[word + 1] === words[word + 1 - places] &&
  missingOf(words[word + 2] as number) === missingOf(words[word + 2 - places] as number);

interface Weights {
  readonly weights: readonly (number | string)[];
  readonly weightPlaces: number;
}

/** The sum of each cell in units of 10^-18. */
function totalsOf(records: CellRecords, rank: Int32Array): bigint[] {
  const { words, amounts } = records;
  const totals: bigint[] = [];
  for (const [first, last] of stretches(records, rank)) {
    for (let record = first; record < last; record++) {
      const word = places * record;
      const unit = unitOf[countedBy(words[word + 2] as number)] as bigint;
      const weight = BigInt(amounts[word / 2 + 2] as number) * unit;
      if (record > first && isSameCell(words, word)) totals.push((totals.pop() as bigint) + weight);
      else totals.push(weight);
    }
  }
  return totals;
}

/** Units of 10^-18 in what an amount counts: see `counted`. */
const unitOf: readonly bigint[] = [10n ** 12n, 1n, 2n ** 52n * 10n ** 12n, 0n];

/** Sums in the largest unit that keeps them whole, from units of 10^-18, of any size. */
function inLargestUnitOfTotals(totals: readonly bigint[]): Weights {
  let weightPlaces = finePlaces;
  let unit = 1n;
  while (weightPlaces > 0 && totals.every((total) => total % (unit * 10n) === 0n)) {
    weightPlaces -= 1;
    unit *= 10n;
  }
  const weights = totals.map((total) => {
    const whole = total / unit;
    return whole > BigInt(Number.MAX_SAFE_INTEGER) ? whole.toString() : Number(whole);
  });
  return { weights, weightPlaces };
}
