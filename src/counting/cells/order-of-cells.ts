/** The numbers of cells in order of context, then profile, then missing marks: a radix sort, linear in the cells. */
export function orderOfCells(
  size: number,
  contexts: Int32Array,
  profiles: Int32Array,
  missing: Int32Array,
): Int32Array {
  let order = Int32Array.from({ length: size }, (_, cell) => cell);
  let room = new Int32Array(size);
  for (const keys of [missing, profiles, contexts]) {
    const largest = largestOf(keys, size);
    for (let shift = 0; shift < 31 && largest >>> shift > 0; shift += digit) {
      sortByDigit(keys, shift, order, room);
      [order, room] = [room, order];
    }
  }
  return order;
}

const digit = 11;
const values = 1 << digit;

/** A stable counting sort by 11 bits of the keys. */
function sortByDigit(keys: Int32Array, shift: number, order: Int32Array, sorted: Int32Array): void {
  const starts = new Int32Array(values + 1);
  for (let at = 0; at < order.length; at++) {
    const value = ((keys[order[at] as number] as number) >>> shift) & (values - 1);
    starts[value + 1] = (starts[value + 1] as number) + 1;
  }
  for (let value = 0; value < values; value++) {
    starts[value + 1] = (starts[value + 1] as number) + (starts[value] as number);
  }
  for (let at = 0; at < order.length; at++) {
    const cell = order[at] as number;
    const value = ((keys[cell] as number) >>> shift) & (values - 1);
    const to = starts[value] as number;
    starts[value] = to + 1;
    sorted[to] = cell;
  }
}

function largestOf(keys: Int32Array, size: number): number {
  let largest = 0;
  for (let at = 0; at < size; at++) largest = Math.max(largest, keys[at] as number);
  return largest;
}
