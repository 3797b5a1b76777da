/** A decimal as databases give it: `value` × 10^-`scale`. */
export interface ScaledDecimal {
  /** The digits, as a whole number. */
  readonly value: bigint;
  /** How many of them stand behind the point. */
  readonly scale: number;
}

/** What a cell of a column may hold. `null`, `undefined` and `NaN` are missing. */
export type ColumnValue = number | bigint | boolean | string | ScaledDecimal | null | undefined;

/** Anything with a length and an index: a typed array, a plain array of numbers, booleans or labels. */
export interface IndexedColumn {
  /** How many rows. */
  readonly length: number;
  readonly [row: number]: ColumnValue;
}

/** Anything with a length and a `get`, such as a vector of Apache Arrow, a dictionary-coded one among them. */
export interface VectorColumn {
  /** How many rows. */
  readonly length: number;
  /** The value of a row, from 0. */
  get(row: number): unknown;
}

/** Anything with a length and an `at`, such as a column of Arquero. */
export interface AtColumn {
  /** How many rows. */
  readonly length: number;
  /** The value of a row, from 0. */
  at(row: number): unknown;
}

/** Anything that counts its items and gives them one by one, such as a vector of DuckDB. */
export interface ItemColumn {
  /** How many rows. */
  readonly itemCount: number;
  /** The value of a row, from 0. */
  getItem(row: number): unknown;
}

/** Anything that holds one value a row. */
export type PlainColumn = IndexedColumn | VectorColumn | AtColumn | ItemColumn;

/** Values beside a mask that tells which of them are known (1 or true) and which are missing (0 or false). */
export interface MaskedColumn {
  readonly values: PlainColumn;
  readonly valid: PlainColumn;
}

/** Labels written once, and a code for each row: the position of its label; `null` or −1 is missing. */
export interface DictionaryColumn {
  readonly codes: PlainColumn;
  readonly labels: PlainColumn;
}

/**
 * A column of microdata, one value a row. The library reads columns by their structure, without copying them, so the
 * arrays of any data-frame package will do. Vectors of Apache Arrow are read chunk by chunk where their values lie, with
 * their bits of what is known; the labels of a dictionary-coded one are decoded once.
 */
export type Column = PlainColumn | MaskedColumn | DictionaryColumn;

/** Columns by name. */
export type Columns = Readonly<Record<string, Column>>;
