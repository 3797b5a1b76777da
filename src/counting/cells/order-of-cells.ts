import type { KeyTable } from "./key-table.ts";

/** Segments up to this long are sorted with the position in the low bits of a float64 beside a profile of 30 bits. */
const mostInSegment = 2 ** 23;

/**
 * The numbers of cells in order of context, then profile, then missing marks.
 *
 * Cells are first dealt out to segments, by context and the highest bits of the profile, of a few dozen cells each; then
 * each segment is sorted as numbers, which stays within the processor's cache.
 *
 * @param keys of each cell: context, profile, missing marks
 * @param rank the place of each context
 * @param indicators how many bits a profile has
 */
export function orderOfCells(keys: KeyTable, rank: Int32Array, indicators: number): Int32Array {
  const { size } = keys;
  const wanted = Math.ceil(Math.log2(Math.max(1, size / (32 * Math.max(1, rank.length)))));
  const bits = Math.min(wanted, indicators, 20);
  const shift = indicators - bits;
  const starts = new Int32Array(rank.length * 2 ** bits + 1);
  const segments = new Int32Array(size);
  for (let cell = 0; cell < size; cell++) {
    const segment = (rank[keys.first(cell)] as number) * 2 ** bits + (keys.second(cell) >>> shift);
    segments[cell] = segment;
    starts[segment + 1] = (starts[segment + 1] as number) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const order = new Int32Array(size);
  const next = starts.slice();
  for (let cell = 0; cell < size; cell++) {
    const segment = segments[cell] as number;
    const place = next[segment] as number;
    next[segment] = place + 1;
    order[place] = cell;
  }
  for (let segment = 0; segment < starts.length - 1; segment++) {
    const [first, last] = [starts[segment] as number, starts[segment + 1] as number];
    if (last - first > 1) sortSegment(order.subarray(first, last), keys);
  }
  return order;
}

/** Sorts cells of one context by profile and missing marks. */
function sortSegment(cells: Int32Array, keys: KeyTable): void {
  const byBoth = (a: number, b: number): number =>
    keys.second(a) - keys.second(b) || keys.third(a) - keys.third(b);
  if (cells.length > mostInSegment) {
    cells.sort(byBoth);
    return;
  }
  const sortable = new Float64Array(cells.length);
  for (let at = 0; at < sortable.length; at++) {
    sortable[at] = keys.second(cells[at] as number) * mostInSegment + at;
  }
  sortable.sort();
  const before = cells.slice();
  let tied = false;
  let lastProfile = -1;
  for (let at = 0; at < sortable.length; at++) {
    const key = sortable[at] as number;
    const profile = Math.floor(key / mostInSegment);
    cells[at] = before[key - profile * mostInSegment] as number;
    tied ||= profile === lastProfile;
    lastProfile = profile;
  }
  if (tied) cells.sort(byBoth);
}
