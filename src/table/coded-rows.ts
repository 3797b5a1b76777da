import { PovertyError, show } from "../errors/index.ts";
import { blockRows } from "./block-rows.ts";
import type { NumberArray } from "./number-array.ts";
import { numbersOfPieces, type Piece, pieceOf, visitPieces } from "./pieces.ts";

/** Labels that are written once, and the code of each row. */
export interface CodedRows {
  /** How many labels there are. */
  readonly size: number;
  /** The label of a code. */
  label(code: number): unknown;
  /**
   * Reads the codes of a block; −1 where the label is missing.
   *
   * @throws PovertyError `COLUMN_INVALID` for a code that no label has
   */
  codes(start: number, count: number, codes: Int32Array): void;
}

/** Where the codes of rows lie: in an array of any kind, or behind a function. */
export interface CodeSource {
  readonly numbers: NumberArray | null;
  valueAt(row: number): unknown;
}

/** Reads the codes of a column that has them beside its labels. */
export function codedRows(
  name: string,
  source: CodeSource,
  labels: { readonly length: number; valueAt(code: number): unknown },
): CodedRows {
  const size = labels.length;
  const { numbers } = source;
  return {
    size,
    label: (code) => labels.valueAt(code),
    codes(start, count, codes) {
      for (let at = 0; at < count; at++) {
        const value = numbers === null ? source.valueAt(start + at) : numbers[start + at];
        const known = typeof value === "number" && value >= 0 && value < size && Number.isInteger(value);
        codes[at] = known ? value : otherCode(name, value, start + at, size);
      }
    },
  };
}

/** Answers −1 for a missing code and refuses any other. */
export function otherCode(name: string, code: unknown, row: number, size: number): -1 {
  if (code === null || code === undefined || code === -1 || Number.isNaN(code)) return -1;
  throw new PovertyError(
    "COLUMN_INVALID",
    `Cannot read column ${name}: expected a code below ${size} at row ${row}, received ${show(code)}`,
    code,
  );
}

/** Labels that codes point at. */
export interface Dictionary {
  readonly length: number;
  get(code: number): unknown;
}

/** Reads codes from pieces; one dictionary a piece, which may be the same for several. */
export function codedPieces(
  name: string,
  pieces: readonly Piece[],
  dictionaries: readonly Dictionary[],
): CodedRows {
  const placed = new Map<Dictionary, { readonly start: number; readonly dictionary: Dictionary }>();
  let size = 0;
  for (const dictionary of dictionaries) {
    if (placed.has(dictionary)) continue;
    placed.set(dictionary, { start: size, dictionary });
    size += dictionary.length;
  }
  const places = [...placed.values()];
  const dictionaryOf = new Map(pieces.map((piece, at) => [piece, dictionaries[at] as Dictionary]));
  const numbers = new Float64Array(blockRows);
  return {
    size,
    label(code) {
      const { start, dictionary } = places[pieceOf(places, code)] as (typeof places)[number];
      return dictionary.get(code - start);
    },
    codes(first, count, codes) {
      numbersOfPieces(pieces, first, count, numbers);
      visitPieces(pieces, first, count, (piece, from, rows, at) => {
        const dictionary = dictionaryOf.get(piece) as Dictionary;
        const { start } = placed.get(dictionary) as { start: number };
        for (let row = 0; row < rows; row++) {
          const code = numbers[at + row] as number;
          const known = code >= 0 && code < dictionary.length;
          codes[at + row] = known
            ? start + code
            : otherCode(name, code, piece.start + from + row, dictionary.length);
        }
      });
    },
  };
}
