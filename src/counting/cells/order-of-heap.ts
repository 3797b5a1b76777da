import { places } from "./cell-records.ts";

/** Digits of eleven bits, whose counts fit the processor's first cache. */
const digitBits = 11;

/** Room that the sorting of one heap after the other uses again. */
export interface SortingRoom {
  readonly keys: Int32Array;
  readonly order: Int32Array;
  readonly other: Int32Array;
  readonly next: Int32Array;
}

/** Makes room for the longest of heaps, of which each begins where the one before ends. */
export function sortingRoom(starts: Int32Array): SortingRoom {
  const longest = starts.reduce((most, start, at) => Math.max(most, start - (starts[at - 1] ?? 0)), 0);
  const list = (): Int32Array => new Int32Array(longest);
  return { keys: list(), order: list(), other: list(), next: new Int32Array(2 ** digitBits) };
}

/**
 * The records of a heap in order of context, profile and marks: a radix sort, from the lowest digit to the highest.
 *
 * Only bits that differ within the heap are sorted by; those of several places share a key while they fit 32 bits.
 */
export function orderOfHeap(words: Int32Array, first: number, size: number, room: SortingRoom): Int32Array {
  const { keys } = room;
  let orders: Orders = [room.order, room.other];
  for (let at = 0; at < size; at++) room.order[at] = first + at;
  let used = 0;
  for (const place of [2, 1, 0]) {
    const varying = varyingBits(words, place, first, size);
    if (varying === 0) continue;
    const lowest = 31 - Math.clz32(varying & -varying);
    const bits = 32 - Math.clz32(varying) - lowest;
    if (used + bits > 32) {
      orders = sortByKeys(keys, used, first, size, orders, room.next);
      used = 0;
    }
    const mask = (2 ** bits - 1) | 0;
    for (let at = 0; at < size; at++) {
      const key = ((words[places * (first + at) + place] as number) >>> lowest) & mask;
      keys[at] = used === 0 ? key : (keys[at] as number) | (key << used);
    }
    used += bits;
  }
  return sortByKeys(keys, used, first, size, orders, room.next)[0];
}

/** The order so far, and room for the next. */
type Orders = readonly [Int32Array, Int32Array];

/** Sorts by the lowest bits of the keys, which are those of records from `first` on. */
function sortByKeys(
  keys: Int32Array,
  used: number,
  first: number,
  size: number,
  orders: Orders,
  next: Int32Array,
): Orders {
  let [order, other] = orders;
  const passes = Math.ceil(used / digitBits);
  const bits = Math.ceil(used / Math.max(1, passes));
  const mask = 2 ** bits - 1;
  for (let shift = 0; shift < used; shift += bits) {
    countDigits(keys, size, shift, bits, next);
    for (let at = 0; at < size; at++) {
      const record = order[at] as number;
      const digit = ((keys[record - first] as number) >>> shift) & mask;
      const target = next[digit] as number;
      next[digit] = target + 1;
      other[target] = record;
    }
    [order, other] = [other, order];
  }
  return [order, other];
}

/** The bits in which a place of some records differs. */
function varyingBits(words: Int32Array, place: number, first: number, size: number): number {
  let some = 0;
  let every = -1;
  for (let at = 0; at < size; at++) {
    const word = words[places * (first + at) + place] as number;
    some |= word;
    every &= word;
  }
  return some & ~every;
}

/** Counts a digit into the places where each of its values begins. */
function countDigits(keys: Int32Array, size: number, shift: number, bits: number, next: Int32Array): void {
  const mask = 2 ** bits - 1;
  next.fill(0, 0, mask + 1);
  for (let at = 0; at < size; at++) {
    const digit = ((keys[at] as number) >>> shift) & mask;
    next[digit] = (next[digit] as number) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit <= mask; digit++) {
    const count = next[digit] as number;
    next[digit] = sum;
    sum += count;
  }
}
