import { PovertyError, show } from "../errors/index.ts";
import { blockRows } from "./block-rows.ts";
import type { CodedRows } from "./coded-rows.ts";
import type { ReadColumn } from "./column-faces.ts";

/** Turns the labels of a column into codes, block by block, in the order in which they first appear. */
export interface LabelCoder {
  /** The labels so far; the code of a label is its position. */
  readonly labels: readonly string[];
  /**
   * Codes the rows from `start` on.
   *
   * @throws PovertyError `LABEL_MISSING` for a missing or empty label, `LABEL_INVALID` for a value that is no text,
   * number or boolean
   */
  code(start: number, count: number, codes: Int32Array): void;
}

const directCodes = 1 << 16;

/**
 * Prepares the coding of a column of labels: texts, numbers or booleans, which count as the text that they print.
 *
 * A dictionary-coded column has each of its labels read once. Whole numbers below 65,536 are looked up in an array, others
 * in a map; a row that repeats the label of the row before it, as rows of one cluster do, is not looked up at all.
 */
export function labelCoder(column: ReadColumn): LabelCoder {
  const labels: string[] = [];
  const codeOfLabel = new Map<string, number>();
  const codeOfValue = new Map<unknown, number>();
  // Code + 1 of a small whole number, 0 while it has not been met. It grows with the numbers.
  let codeOfNumber = new Int32Array(0);
  // Code + 1 of a label that the column codes itself, 0 while it has not been met.
  const codeOfCode = new Int32Array(column.coded?.size ?? 0);
  let lastValue: unknown;
  let lastNumber = Number.NaN;
  let lastCode = 0;

  const codeOf = (value: unknown, row: number): number => {
    const label = labelOf(column, value, row);
    let code = codeOfLabel.get(label);
    if (code === undefined) {
      code = labels.push(label) - 1;
      codeOfLabel.set(label, code);
    }
    if (typeof value === "number" && value < directCodes && Number.isInteger(value) && value >= 0) {
      if (value >= codeOfNumber.length) codeOfNumber = grown(codeOfNumber, value);
      codeOfNumber[value] = code + 1;
    } else {
      codeOfValue.set(value, code);
    }
    return code;
  };

  const lookUp = (value: unknown, row: number): number => {
    if (typeof value === "number" && value < directCodes) {
      // Undefined for a negative number or a fraction, which are no index.
      const direct = codeOfNumber[value];
      if (direct !== undefined && direct > 0) return direct - 1;
    }
    return codeOfValue.get(value) ?? codeOf(value, row);
  };

  const recode = (coded: CodedRows, start: number, count: number, codes: Int32Array): void => {
    coded.codes(start, count, codes);
    for (let at = 0; at < count; at++) {
      const own = codes[at] as number;
      let known = own < 0 ? 0 : (codeOfCode[own] as number);
      if (known === 0) {
        known = codeOf(own < 0 ? null : coded.label(own), start + at) + 1;
        codeOfCode[own] = known;
      }
      codes[at] = known - 1;
    }
  };

  // Numbers of all kinds are copied into one kind, which makes one fast loop of all of them.
  const copy = new Float64Array(column.numbers === null ? 0 : blockRows);
  const codeNumbers = (start: number, count: number, codes: Int32Array): void => {
    for (let at = 0; at < count; at++) {
      const value = copy[at] as number;
      if (value !== lastNumber) {
        lastCode = lookUp(value, start + at);
        lastNumber = value;
      }
      codes[at] = lastCode;
    }
  };

  return {
    labels,
    code(start, count, codes) {
      const { numbers, array: values, coded } = column;
      if (coded !== null) return recode(coded, start, count, codes);
      if (numbers !== null) {
        copy.set(numbers.subarray(start, start + count));
        return codeNumbers(start, count, codes);
      }
      for (let at = 0; at < count; at++) {
        const value = values === null ? column.valueAt(start + at) : values[start + at];
        if (value !== lastValue || labels.length === 0) {
          lastCode = lookUp(value, start + at);
          lastValue = value;
        }
        codes[at] = lastCode;
      }
    },
  };
}

/** A copy with a place for a number, and for as many again. */
function grown(codes: Int32Array, number: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.min(2 * number + 64, directCodes));
  larger.set(codes);
  return larger;
}

function labelOf(column: ReadColumn, value: unknown, row: number): string {
  if (value === null || value === undefined || value === "" || Number.isNaN(value)) {
    throw new PovertyError(
      "LABEL_MISSING",
      `Cannot read column ${column.name}: row ${row} has no label; give such rows a label of their own, such as ` +
        '"unknown"',
      value,
    );
  }
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") {
    return String(value === 0 ? 0 : value);
  }
  throw new PovertyError(
    "LABEL_INVALID",
    `Cannot read column ${column.name}: expected a text, a number or a boolean at row ${row}, received ${show(value)}`,
    value,
  );
}
