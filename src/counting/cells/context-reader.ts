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

/** Prepares the numbering of the combinations of the codes that readers give. */
export function contextReader(readers: readonly CodeReader[]): ContextReader {
  const contexts = new Int32Array(blockRows);
  const codes = new Int32Array(blockRows);
  const levels: readonly KeyTable[] = readers.map(() => keyTable());
  return {
    get size() {
      return levels.at(-1)?.size ?? 1;
    },
    codes(context) {
      const found: number[] = [];
      let number = context;
      for (let level = levels.length - 1; level >= 0; level--) {
        const keys = levels[level] as KeyTable;
        found.unshift(keys.second(number));
        number = keys.first(number);
      }
      return found;
    },
    read(start, count) {
      if (readers.length === 0) return null;
      contexts.fill(0, 0, count);
      for (let level = 0; level < levels.length; level++) {
        (readers[level] as CodeReader)(start, count, codes);
        combine(levels[level] as KeyTable, contexts, codes, count);
      }
      return contexts;
    },
  };
}

/** Numbers the pairs of a context and a code; neighbours are often alike, and are then not looked up. */
function combine(level: KeyTable, contexts: Int32Array, codes: Int32Array, count: number): void {
  let lastContext = -1;
  let lastCode = -1;
  let number = -1;
  for (let at = 0; at < count; at++) {
    const context = contexts[at] as number;
    const code = codes[at] as number;
    if (context !== lastContext || code !== lastCode) {
      number = level.find(context, code, 0);
      lastContext = context;
      lastCode = code;
    }
    contexts[at] = number;
  }
}
