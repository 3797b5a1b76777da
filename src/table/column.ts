/** What a cell of a column may hold. `null`, `undefined` and `NaN` are missing. */
export type ColumnValue = number | bigint | boolean | string | null | undefined;

/** Anything with a length and an index: a typed array, a plain array of numbers, booleans or labels. */
export interface IndexedColumn {
  readonly length: number;
  readonly [row: number]: ColumnValue;
}

/** Anything with a length and a `get`, such as a vector of Apache Arrow, a dictionary-coded one among them. */
export interface VectorColumn {
  readonly length: number;
  /** The value of a row, from 0. */
  get(row: number): unknown;
}

/** Values beside a mask that tells which of them are known (1 or true) and which are missing (0 or false). */
export interface MaskedColumn {
  readonly values: IndexedColumn | VectorColumn;
  readonly valid: IndexedColumn | VectorColumn;
}

/** Labels written once, and a code for each row: the position of its label; `null` or −1 is missing. */
export interface DictionaryColumn {
  readonly codes: IndexedColumn | VectorColumn;
  readonly labels: IndexedColumn | VectorColumn;
}

/**
 * A column of microdata, one value a row. The library reads columns by their structure, without copying them, so the
 * arrays of any data-frame package will do.
 */
export type Column = IndexedColumn | VectorColumn | MaskedColumn | DictionaryColumn;

/** Columns by name. */
export type Columns = Readonly<Record<string, Column>>;
