import { PovertyError, show } from "../../errors/index.ts";
import { blockRows, type ReadColumn, readPlainNumbers } from "../../table/index.ts";
import { fineInCoarse, largestWeight, scaleWeight } from "./scale-weight.ts";

/** Reads the weights of rows, block by block, as whole numbers. */
export interface WeightReader {
  /** Whether every weight so far was the decimal that it prints. */
  readonly exact: boolean;
  /** Whether some weight so far was above 0. */
  readonly positive: boolean;
  /** The weights of the last block in units of 10^-6, rounded down. */
  readonly coarse: Float64Array;
  /** What that left in units of 10^-18. */
  readonly fine: Float64Array;
  /**
   * Reads a block.
   *
   * @returns whether some weight has a fine part
   * @throws PovertyError `WEIGHT_INVALID`
   */
  read(start: number, count: number): boolean;
}

/** Prepares the reading of weights; rows weigh 1 without a column, and are multiplied by the members of the household. */
export function weightReader(weights: ReadColumn | null, members: ReadColumn | null): WeightReader {
  const coarse = new Float64Array(blockRows).fill(1e6);
  const fine = new Float64Array(blockRows);
  const values = new Float64Array(blockRows);
  const sizes = new Float64Array(blockRows);
  const state = { exact: true, positive: false };
  return {
    coarse,
    fine,
    get exact() {
      return state.exact;
    },
    get positive() {
      return state.positive;
    },
    read(start, count) {
      let anyFine = false;
      if (weights !== null) {
        const direct = weights.numbers instanceof Float64Array ? weights.numbers : null;
        if (direct === null && !readNumbers(weights, start, count, values)) state.exact = false;
        const sum =
          direct === null ? scalePlain(values, 0, count, coarse) : scalePlain(direct, start, count, coarse);
        // A sum that is no number below 2^52 has a weight that is not plain, as all of them are from 0 on.
        if (!(sum < 2 ** 52)) {
          if (direct !== null) values.set(direct.subarray(start, start + count));
          anyFine = scaleOther(weights, start, count, values, coarse, fine, state);
        }
      } else coarse.fill(1e6, 0, count);
      if (members !== null) {
        readNumbers(members, start, count, sizes);
        multiply(members, start, count, sizes, coarse, anyFine ? fine : null);
      }
      state.positive ||= anyFine || !isZero(coarse, count);
      return anyFine;
    },
  };
}

/**
 * Scales the weights of a block that are decimals of up to six places; answers their sum, or NaN when some weight is
 * another.
 */
function scalePlain(weights: Float64Array, start: number, count: number, coarse: Float64Array): number {
  let sum = 0;
  let plain = true;
  for (let at = 0; at < count; at++) {
    const weight = weights[start + at] as number;
    // The nearest whole number of millionths; it is the weight when it divides back to the very same number.
    const nearest = Math.floor(weight * 1e6 + 0.5);
    coarse[at] = nearest;
    sum += nearest;
    if (nearest / 1e6 !== weight || weight < 0) plain = false;
  }
  return plain ? sum : Number.NaN;
}

/** Scales all weights of a block of which some are not plain; answers whether some have a fine part. */
function scaleOther(
  column: ReadColumn,
  start: number,
  count: number,
  values: Float64Array,
  coarse: Float64Array,
  fine: Float64Array,
  state: { exact: boolean },
): boolean {
  let anyFine = false;
  for (let at = 0; at < count; at++) {
    const weight = values[at] as number;
    if (!(weight >= 0 && weight < largestWeight)) throw invalidWeight(column, start + at);
    fine[at] = 0;
    if ((coarse[at] as number) / 1e6 === weight) continue;
    const scaled = scaleWeight(weight);
    coarse[at] = scaled.coarse;
    fine[at] = scaled.fine;
    if (!scaled.exact) state.exact = false;
    if (scaled.fine > 0) anyFine = true;
  }
  return anyFine;
}

function multiply(
  column: ReadColumn,
  start: number,
  count: number,
  sizes: Float64Array,
  coarse: Float64Array,
  fine: Float64Array | null,
): void {
  for (let at = 0; at < count; at++) {
    const size = sizes[at] as number;
    const fineProduct = fine === null ? 0 : (fine[at] as number) * size;
    const carry = Math.floor(fineProduct / fineInCoarse);
    const product = (coarse[at] as number) * size + carry;
    if (!(Number.isInteger(size) && size >= 0 && size <= 9000 && product < 2 ** 52)) {
      throw invalidMembers(column, start + at);
    }
    coarse[at] = product;
    if (fine !== null) fine[at] = fineProduct - carry * fineInCoarse;
  }
}

const isZero = (values: Float64Array, count: number): boolean => {
  for (let at = 0; at < count; at++) if (values[at] !== 0) return false;
  return true;
};

/** Reads a block as numbers; what is none becomes NaN. Answers whether no text had more than 15 digits. */
function readNumbers(column: ReadColumn, start: number, count: number, values: Float64Array): boolean {
  if (readPlainNumbers(column, start, count, values)) return true;
  let short = true;
  for (let at = 0; at < count; at++) {
    const value = column.array === null ? column.valueAt(start + at) : column.array[start + at];
    if (typeof value === "number") values[at] = value;
    else if (typeof value === "bigint") values[at] = Number(value);
    else if (typeof value === "string" && /^[0-9]+(?:\.[0-9]+)?$/.test(value)) {
      values[at] = Number(value);
      if (digitsOf(value) > 15) short = false;
    } else values[at] = Number.NaN;
  }
  return short;
}

/** How many significant digits a plain decimal has. */
const digitsOf = (text: string): number =>
  (text.includes(".") ? text.replace(/0+$/, "") : text).replace(".", "").replace(/^0+/, "").length;

const invalidWeight = (column: ReadColumn, row: number): PovertyError => {
  const received = column.valueAt(row);
  return new PovertyError(
    "WEIGHT_INVALID",
    `Cannot read column ${column.name}: expected a number from 0 and below 4.5 × 10^9 at row ${row}, received ` +
      show(received),
    received,
  );
};

const invalidMembers = (column: ReadColumn, row: number): PovertyError => {
  const received = column.valueAt(row);
  return new PovertyError(
    "WEIGHT_INVALID",
    `Cannot read column ${column.name}: expected a whole number of members from 0 to 9000 at row ${row}, with a ` +
      `person weight below 4.5 × 10^9, received ${show(received)}`,
    received,
  );
};
