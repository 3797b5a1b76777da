/** Things put in order. */
export interface Ranked {
  /** The things as they stood before, in order. */
  readonly order: readonly number[];
  /** The place in order of each thing. */
  readonly rank: Int32Array;
}

/** The order of things, by comparing them by their positions. */
export function ranked(size: number, compare: (a: number, b: number) => number): Ranked {
  const order = Array.from({ length: size }, (_, at) => at).sort(compare);
  const rank = new Int32Array(size);
  order.forEach((at, place) => {
    rank[at] = place;
  });
  return { order, rank };
}

/** The order of texts by code units, which is the same on every machine. */
export const rankedTexts = (texts: readonly string[]): Ranked =>
  ranked(texts.length, (a, b) => compareTexts(texts[a] as string, texts[b] as string));

/** Below 0 when the first text comes first, by code units. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
