import { PovertyError, show } from "../errors/index.ts";
import { arrowDecimal } from "./arrow-decimals.ts";
import {
  type ArrowVector,
  arrowTypes,
  dictionariesOf,
  isArrowVector,
  piecesOfVector,
  soleNumbers,
} from "./arrow-vector.ts";
import { codedPieces, codedRows, otherCode } from "./coded-rows.ts";
import type { ReadColumn } from "./column-faces.ts";
import { isNumberArray, type NumberArray } from "./number-array.ts";
import { plainValue } from "./scaled-value.ts";

/** The faces that a column has not. */
const faceless = { numbers: null, array: null, pieces: null, coded: null } as const;

/** Recognises a column by its structure, and names it when it refuses. */
export function readColumn(column: unknown, name: string): ReadColumn {
  if (typeof column === "object" && column !== null) {
    if (ArrayBuffer.isView(column) || Array.isArray(column)) return readArray(column, name);
    const parts = column as Record<string, unknown>;
    if (parts.valid !== undefined && parts.values !== undefined) return readMasked(parts, name);
    if (parts.codes !== undefined && parts.labels !== undefined) return readDictionary(parts, name);
    if (isArrowVector(column)) return readArrow(column, name);
    if (isLength(parts.itemCount) && typeof parts.getItem === "function") {
      const items = column as { readonly itemCount: number; getItem(row: number): unknown };
      return {
        name,
        length: items.itemCount,
        ...faceless,
        valueAt: (row) => plainValue(items.getItem(row)),
      };
    }
    if (isLength(parts.length)) return readVector(parts, parts.length, name);
  }
  throw new PovertyError(
    "COLUMN_INVALID",
    `Cannot read column ${name}: expected something with a length and an index, received ${show(column)}`,
    column,
  );
}

const isLength = (length: unknown): length is number =>
  Number.isSafeInteger(length) && (length as number) >= 0;

function readArray(column: object, name: string): ReadColumn {
  if (isNumberArray(column)) return readNumbers(column, name);
  const { length } = column as { readonly length: unknown };
  if (!isLength(length)) {
    throw new PovertyError("COLUMN_INVALID", `Cannot read column ${name}: it has no length`, column);
  }
  const values = column as readonly unknown[];
  const valueAt = (row: number): unknown => plainValue(values[row]);
  // The values of a column are of one kind: where the first is an object, all are taken one by one.
  const plain = Array.isArray(values) && typeof values.find((value) => value != null) !== "object";
  return { name, length, ...faceless, array: plain ? values : null, valueAt };
}

const readNumbers = (numbers: NumberArray, name: string): ReadColumn => ({
  name,
  length: numbers.length,
  ...faceless,
  numbers,
  valueAt: (row) => numbers[row],
});

/** Reads anything with a length, by `get`, `at` or an index. */
function readVector(column: Record<string, unknown>, length: number, name: string): ReadColumn {
  const method = [column.get, column.at].find((one) => typeof one === "function");
  const read = method === undefined ? (row: number) => column[row] : (method as (row: number) => unknown);
  return { name, length, ...faceless, valueAt: (row) => plainValue(read.call(column, row)) };
}

function readArrow(vector: ArrowVector, name: string): ReadColumn {
  const { length, type } = vector;
  const pieces = piecesOfVector(vector);
  const valueAt =
    type.typeId === arrowTypes.decimal ? arrowDecimal(vector) : (row: number) => vector.get(row);
  if (type.typeId === arrowTypes.dictionary) {
    const dictionaries = dictionariesOf(vector);
    const coded = pieces && dictionaries ? codedPieces(name, pieces, dictionaries) : null;
    return { name, length, ...faceless, coded, valueAt };
  }
  const numbers = pieces === null ? null : soleNumbers(pieces);
  return numbers === null ? { name, length, ...faceless, pieces, valueAt } : readNumbers(numbers, name);
}

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
  return { name, length: values.length, ...faceless, valueAt };
}

function readDictionary(parts: Record<string, unknown>, name: string): ReadColumn {
  const codes = readColumn(parts.codes, name);
  const labels = readColumn(parts.labels, `${name} (labels)`);
  const coded = codedRows(name, codes, labels);
  const valueAt = (row: number): unknown => {
    const code = codes.valueAt(row);
    const known = typeof code === "number" && Number.isInteger(code) && code >= 0 && code < labels.length;
    if (known) return labels.valueAt(code);
    otherCode(name, code, row, labels.length);
    return null;
  };
  return { name, length: codes.length, ...faceless, coded, valueAt };
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
