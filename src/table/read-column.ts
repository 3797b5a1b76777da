import { PovertyError, show } from "../errors/index.ts";
import type { IndexedColumn, VectorColumn } from "./column.ts";

/** A typed array whose elements are numbers. */
export type NumberArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** A column whose structure has been recognised. Trusted code reads it by the fastest of its three faces. */
export interface ReadColumn {
  /** What messages call it. */
  readonly name: string;
  /** How many rows it has. */
  readonly length: number;
  /** Its numbers, where it is a typed array without a mask. */
  readonly numbers: NumberArray | null;
  /** Its values, where it is a plain array without a mask. */
  readonly array: readonly unknown[] | null;
  /** The value of a row, whatever the column is; missing is `null`, `undefined` or `NaN`. */
  valueAt(row: number): unknown;
}

/** Recognises a column by its structure, and names it when it refuses. */
export function readColumn(column: unknown, name: string): ReadColumn {
  if (typeof column === "object" && column !== null) {
    if (ArrayBuffer.isView(column) || Array.isArray(column)) return readIndexed(column, name);
    const parts = column as Record<string, unknown>;
    if (parts.valid !== undefined && parts.values !== undefined) return readMasked(parts, name);
    if (parts.codes !== undefined && parts.labels !== undefined) return readDictionary(parts, name);
    if (hasLength(column)) return readIndexed(column, name);
  }
  throw new PovertyError(
    "COLUMN_INVALID",
    `Cannot read column ${name}: expected something with a length and an index, received ${show(column)}`,
    column,
  );
}

const hasLength = (column: object): boolean => {
  const { length } = column as { length?: unknown };
  return Number.isSafeInteger(length) && (length as number) >= 0;
};

function readIndexed(column: object, name: string): ReadColumn {
  const { length } = column as { readonly length: number };
  if (!hasLength(column)) {
    throw new PovertyError("COLUMN_INVALID", `Cannot read column ${name}: it has no length`, column);
  }
  const array = Array.isArray(column) ? column : null;
  const numbers = isNumberArray(column) ? column : null;
  const vector = column as VectorColumn;
  if (array === null && numbers === null && typeof vector.get === "function") {
    return { name, length, numbers, array, valueAt: (row) => vector.get(row) };
  }
  const indexed = column as IndexedColumn;
  return { name, length, numbers, array, valueAt: (row) => indexed[row] };
}

const kinds = new Set([
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Uint16Array",
  "Int32Array",
  "Uint32Array",
  "Float32Array",
  "Float64Array",
]);

/** Whether a value is a typed array of numbers, also of another realm. */
const isNumberArray = (column: object): column is NumberArray =>
  ArrayBuffer.isView(column) && kinds.has((column as NumberArray)[Symbol.toStringTag]);

function readMasked(parts: Record<string, unknown>, name: string): ReadColumn {
  const values = readColumn(parts.values, name);
  const valid = readColumn(parts.valid, `${name} (valid)`);
  checkSameLength([values, valid]);
  const valueAt = (row: number): unknown => {
    const known = valid.valueAt(row);
    if (known === true || known === 1) return values.valueAt(row);
    if (known === false || known === 0) return null;
    throw new PovertyError(
      "COLUMN_INVALID",
      `Cannot read column ${valid.name}: expected 1, 0, true or false at row ${row}, received ${show(known)}`,
      known,
    );
  };
  return { name, length: values.length, numbers: null, array: null, valueAt };
}

function readDictionary(parts: Record<string, unknown>, name: string): ReadColumn {
  const codes = readColumn(parts.codes, name);
  const labels = readColumn(parts.labels, `${name} (labels)`);
  const valueAt = (row: number): unknown => {
    const code = codes.valueAt(row);
    if (code === null || code === undefined || code === -1 || Number.isNaN(code)) return null;
    if (typeof code === "number" && Number.isInteger(code) && code >= 0 && code < labels.length) {
      return labels.valueAt(code);
    }
    throw new PovertyError(
      "COLUMN_INVALID",
      `Cannot read column ${name}: expected a code below ${labels.length} at row ${row}, received ${show(code)}`,
      code,
    );
  };
  return { name, length: codes.length, numbers: null, array: null, valueAt };
}

/** Refuses columns of different lengths, naming two that differ; answers how many rows they have. */
export function checkSameLength(columns: readonly ReadColumn[]): number {
  const [first] = columns;
  if (first === undefined) return 0;
  for (const column of columns) {
    if (column.length === first.length) continue;
    throw new PovertyError(
      "COLUMNS_UNEQUAL",
      `Cannot read columns together: ${first.name} has ${first.length} rows, ${column.name} has ${column.length}`,
      column.length,
    );
  }
  return first.length;
}
