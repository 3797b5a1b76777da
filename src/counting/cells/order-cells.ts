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
  const columns = [column(size), column(size), column(size), column(size), column(size)] as const;
  const [contexts, profiles, missing, counts, sums] = columns;
  let cells = 0;
  let rows = 0;
  let plain = true;
  for (const [first, last] of stretches(records, rank)) {
    for (let record = first; record < last; record++) {
      const word = places * record;
      const marks = words[word + 2] as number;
      const amount = amounts[word / 2 + 2] as number;
      const count = countedBy(marks) === counted.rows ? amount : (words[word + 3] as number);
      rows += count;
      if (record > first && isSameCell(words, word)) {
        plain = false;
        counts[cells - 1] = (counts[cells - 1] as number) + count;
        continue;
      }
      contexts[cells] = rank[words[word] as number] as number;
      profiles[cells] = words[word + 1] as number;
      missing[cells] = missingOf(marks);
      counts[cells] = count;
      sums[cells] = amount;
      cells += 1;
    }
  }
  for (const values of columns) values.length = cells;
  const { weights, weightPlaces } = plain
    ? inLargestUnit(sums)
    : inLargestUnitOfTotals(totalsOf(records, rank));
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

/** Sums in the largest unit that keeps them whole, from coarse units. */
function inLargestUnit(sums: number[]): Weights {
  let spare = coarsePlaces;
  for (let at = 0; at < sums.length && spare > 0; at++) {
    while (spare > 0 && (sums[at] as number) % 10 ** spare !== 0) spare -= 1;
  }
  const unit = 10 ** spare;
  for (let at = 0; at < sums.length && unit > 1; at++) sums[at] = (sums[at] as number) / unit;
  return { weights: sums, weightPlaces: coarsePlaces - spare };
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

/** The same as `inLargestUnit`, from units of 10^-18, of any size. */
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
