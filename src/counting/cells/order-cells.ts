import type { TabulationCells } from "../tabulation.ts";
import type { Cells } from "./cell-store.ts";
import type { CellSums } from "./cell-sums.ts";
import { orderOfCells } from "./order-of-cells.ts";
import { coarsePlaces, finePlaces } from "./scale-weight.ts";

/** Cells as a tabulation has them. */
export interface OrderedCells {
  readonly cells: TabulationCells;
  readonly weightPlaces: number;
  readonly rows: number;
}

/**
 * Puts cells in the one order that a tabulation has.
 *
 * @param rank the place of each context
 * @param indicators how many bits a profile has
 */
export function orderCells({ keys, sums }: Cells, rank: Int32Array, indicators: number): OrderedCells {
  const order = orderOfCells(keys, rank, indicators);
  const size = order.length;
  const [contexts, profiles, missing, counts] = [column(size), column(size), column(size), column(size)];
  const plain = column(sums.isPlain ? size : 0);
  let rows = 0;
  // One loop for all columns, because the places of a cell lie beside each other in memory.
  for (let at = 0; at < size; at++) {
    const cell = order[at] as number;
    const count = sums.rows(cell);
    contexts[at] = rank[keys.first(cell)] as number;
    profiles[at] = keys.second(cell);
    missing[at] = keys.third(cell);
    counts[at] = count;
    if (sums.isPlain) plain[at] = sums.coarse(cell);
    rows += count;
  }
  const { weights, weightPlaces } = sums.isPlain ? inLargestUnit(plain) : totalsOf(sums, order);
  const cells = Object.freeze({
    contexts: Object.freeze(contexts),
    profiles: Object.freeze(profiles),
    missing: Object.freeze(missing),
    rows: Object.freeze(counts),
    weights: Object.freeze(weights),
  });
  return { cells, weightPlaces, rows };
}

const column = (size: number): number[] => new Array<number>(size);

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

/** The same from sums of any size and fineness. */
function totalsOf(sums: CellSums, order: Int32Array): Weights {
  const totals = Array.from(order, (cell) => sums.total(cell));
  let places = finePlaces;
  let unit = 1n;
  while (places > 0 && totals.every((total) => total % (unit * 10n) === 0n)) {
    places -= 1;
    unit *= 10n;
  }
  const weights = totals.map((total) => {
    const whole = total / unit;
    return whole > BigInt(Number.MAX_SAFE_INTEGER) ? whole.toString() : Number(whole);
  });
  return { weights, weightPlaces: places };
}
