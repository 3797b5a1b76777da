import { CellRecords, places } from "./cell-records.ts";
import { orderOfHeap, sortingRoom } from "./order-of-heap.ts";

/** Records are first dealt out to heaps of about so many, which fit the processor's cache; then each heap is sorted. */
const heapRecords = 2 ** 13;
/** There are at most 2^10 heaps, so that the lines of memory that are written at a time fit the cache, too. */
const mostHeapBits = 10;

/**
 * Puts the records from `first` on in order of context, profile and marks, and adds up those of one key.
 *
 * Two records of one key are left only where their sum would not be exact. All that stand before are of lower contexts.
 */
export function sortRecords(records: CellRecords, first: number): void {
  const dealt = new CellRecords(records.size - first);
  const starts = dealOut(records, first, dealt);
  const room = sortingRoom(starts);
  records.size = first;
  for (let heap = 1; heap < starts.length; heap++) {
    const start = starts[heap - 1] as number;
    const size = (starts[heap] as number) - start;
    const order = orderOfHeap(dealt.words, start, size, room);
    for (let at = 0; at < size; at++) {
      const record = order[at] as number;
      if (records.size > first && records.addToLast(dealt, record)) continue;
      records.copy(records.size, dealt, record);
      records.size += 1;
    }
  }
}

/** Copies records to heaps by the highest bits of context and profile; answers where each heap begins, and the end. */
function dealOut(records: CellRecords, first: number, dealt: CellRecords): Int32Array {
  const { words } = records;
  const size = records.size - first;
  const heapBits = Math.min(mostHeapBits, Math.max(0, Math.ceil(Math.log2(size / heapRecords))));
  const lowest = records.lowestContext(first);
  const contextBits = bitsOf(words, 0, lowest, first, size);
  const profileBits = bitsOf(words, 1, 0, first, size);
  const ofProfile = Math.min(profileBits, Math.max(0, heapBits - contextBits));
  const contextShift = Math.max(0, contextBits - heapBits);
  const profileShift = profileBits - ofProfile;
  const heapOf = (at: number): number =>
    ((((words[places * at] as number) - lowest) >>> contextShift) << ofProfile) |
    ((words[places * at + 1] as number) >>> profileShift);
  const starts = new Int32Array(2 ** heapBits + 1);
  for (let at = first; at < records.size; at++) {
    const heap = heapOf(at);
    starts[heap + 1] = (starts[heap + 1] as number) + 1;
  }
  for (let heap = 1; heap < starts.length; heap++) {
    starts[heap] = (starts[heap] as number) + (starts[heap - 1] as number);
  }
  const next = starts.slice();
  for (let at = first; at < records.size; at++) {
    const heap = heapOf(at);
    const place = next[heap] as number;
    next[heap] = place + 1;
    dealt.copy(place, records, at);
  }
  return starts;
}

/** How many bits the numbers at a place of some records have, `lowest` taken off. */
function bitsOf(words: Int32Array, place: number, lowest: number, first: number, size: number): number {
  let all = 0;
  for (let at = first; at < first + size; at++) all |= (words[places * at + place] as number) - lowest;
  return 32 - Math.clz32(all);
}
