import { blockRows } from "../../table/index.ts";
import { type KeyTable, keyTable } from "./key-table.ts";

/** Gives each row of a block a code: of its label in a grouping, or of its sampling unit. */
export type CodeReader = (start: number, count: number, codes: Int32Array) => void;

/** Numbers contexts, the combinations of several codes, as they are met. */
export interface ContextReader {
  /** How many contexts a caller must make room for: those so far, at least one. */
  readonly size: number;
  /** The codes of a context, one a reader. */
  codes(context: number): readonly number[];
  /** Numbers the contexts of a block of rows; answers `null` when there is only one context for all. */
  read(start: number, count: number): Int32Array | null;
}

/**
 * Prepares the numbering of the combinations of the codes that readers give.
 *
 * @param units the reader of sampling units, if any: its code stands last, but is combined first, because the rows of a unit
 * mostly stand together
 */
export function contextReader(groups: readonly CodeReader[], units: CodeReader | null): ContextReader {
  const readers = units === null ? groups : [units, ...groups];
  const contexts = new Int32Array(blockRows);
  const codes = new Int32Array(blockRows);
  const levels: readonly Level[] = readers.map(level);
  return {
    get size() {
      return levels.at(-1)?.keys.size ?? 1;
    },
    codes(context) {
      const found: number[] = [];
      let number = context;
      for (let level = levels.length - 1; level >= 0; level--) {
        const { keys } = levels[level] as Level;
        found.unshift(keys.second(number));
        number = keys.first(number);
      }
      return units === null ? found : [...found.slice(1), found[0] as number];
    },
    read(start, count) {
      if (readers.length === 0) return null;
      contexts.fill(0, 0, count);
      for (let level = 0; level < levels.length; level++) {
        (readers[level] as CodeReader)(start, count, codes);
        combine(levels[level] as Level, contexts, codes, count);
      }
      return contexts;
    },
  };
}

/** Numbers pairs of a context and a code. */
interface Level {
  readonly keys: KeyTable;
  /** Number + 1 of the pairs met so far, at context × width + code, as far as it goes. */
  known: Int32Array;
  /** Above all codes so far. */
  width: number;
}

/** Most pairs that are found by arithmetic, which take four bytes each. */
const mostKnown = 2 ** 18;

const level = (): Level => ({ keys: keyTable(), known: new Int32Array(2 ** 12), width: 2 });

/** Numbers the pairs of a block; neighbours are often alike, and pairs often few, which are then found by arithmetic. */
function combine(level: Level, contexts: Int32Array, codes: Int32Array, count: number): void {
  let known = level.known;
  let lastContext = -1;
  let lastCode = -1;
  let number = -1;
  for (let at = 0; at < count; at++) {
    const context = contexts[at] as number;
    const code = codes[at] as number;
    if (context !== lastContext || code !== lastCode) {
      lastContext = context;
      lastCode = code;
      const place = context * level.width + code;
      number = code < level.width && place < known.length ? (known[place] as number) - 1 : -1;
      if (number < 0) {
        number = findPair(level, context, code);
        known = level.known;
      }
    }
    contexts[at] = number;
  }
}

function findPair(level: Level, context: number, code: number): number {
  if (code >= level.width) {
    level.width = 2 ** (32 - Math.clz32(code));
    level.known.fill(0);
  }
  const number = level.keys.find(context, code, 0);
  const place = context * level.width + code;
  if (place >= level.known.length && place < mostKnown) {
    const known = new Int32Array(2 ** (32 - Math.clz32(place)));
    known.set(level.known);
    level.known = known;
  }
  if (place < level.known.length) level.known[place] = number + 1;
  return number;
}
