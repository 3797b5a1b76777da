import { PovertyError, show } from "../errors/index.ts";

/**
 * One row of an engine's answer: its values in order, or by the names of its columns. Every value is a text, as the query
 * asks for; whole numbers may come as numbers or bigints.
 */
export type EngineRow = readonly unknown[] | Readonly<Record<string, unknown>>;

/** Reads the values of a row, and refuses what is not what it should be. */
export interface RowReader {
  /** A label; `null` where there is none. */
  label(position: number): string | null;
  /** A whole number from 0. */
  count(position: number): number;
  /** A decimal from 0 in units of 10^-18. */
  amount(position: number): bigint;
  /** The refusal of the row. */
  refuse(state: string, received?: unknown): PovertyError;
}

/** Reads the rows of an engine one by one. Each is overwritten by the next. */
export function* readRows(rows: Iterable<EngineRow>, columns: readonly string[]): Iterable<RowReader> {
  if (typeof rows !== "object" || rows === null || typeof rows[Symbol.iterator] !== "function") {
    throw invalidRows("expected a list of rows", rows);
  }
  const reader = new Reader(columns);
  for (const row of rows) {
    reader.at += 1;
    reader.values = valuesOf(row, columns, reader.at);
    yield reader;
  }
}

function valuesOf(row: EngineRow, columns: readonly string[], at: number): readonly unknown[] {
  if (typeof row !== "object" || row === null) throw invalidRows(`row ${at} is ${show(row)}`, row);
  const named = row as Readonly<Record<string, unknown>>;
  const values = Array.isArray(row)
    ? (row as readonly unknown[])
    : columns.filter((name) => Object.hasOwn(named, name)).map((name) => named[name]);
  if (values.length === columns.length) return values;
  throw invalidRows(`row ${at} has ${values.length} of the columns ${show(columns.join(", "))}`, row);
}

/** One reader for all rows, because a nation has hundreds of thousands. */
class Reader implements RowReader {
  values: readonly unknown[] = [];
  at = -1;
  readonly #columns: readonly string[];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  refuse(state: string, received?: unknown): PovertyError {
    return invalidRows(`row ${this.at} ${state}`, received);
  }

  label(position: number): string | null {
    const value = this.values[position];
    return value === null || value === undefined || value === "" ? null : this.#text(position);
  }

  count(position: number): number {
    const text = this.#text(position);
    const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value)) return value;
    throw this.#refuseValue(position, text, "a whole number from 0");
  }

  amount(position: number): bigint {
    const text = this.#text(position);
    const units = unitsOf(text);
    if (units !== null) return units;
    throw this.#refuseValue(position, text, "a decimal from 0 of up to 18 places");
  }

  #text(position: number): string {
    const value = this.values[position];
    if (typeof value === "string") return value;
    if (typeof value === "bigint" || Number.isSafeInteger(value)) return String(value);
    const hint = typeof value === "number" ? "; take values as text, not as floats" : "";
    throw this.#refuseValue(position, value, `a text${hint}`);
  }

  #refuseValue(position: number, value: unknown, expected: string): PovertyError {
    return this.refuse(`has ${show(value)} for ${this.#columns[position]}, expected ${expected}`, value);
  }
}

const places = 18;
const powersOfTen: readonly bigint[] = /* @__PURE__ */ Array.from(
  { length: 160 },
  (_, power) => 10n ** BigInt(power),
);

/** A decimal in units of 10^-18, or `null` where it is none. An engine may write 0.0000000 as 0E-7. */
function unitsOf(text: string): bigint | null {
  const parts = /^([0-9]{1,60})(?:\.([0-9]{1,60}))?(?:[eE]([+-]?[0-9]{1,2}))?$/.exec(text);
  if (parts === null) return null;
  const [, before = "", after = "", exponent = "0"] = parts;
  const shift = places - after.length + Number(exponent);
  const digits = BigInt(before + after);
  if (shift >= 0) return digits * (powersOfTen[shift] as bigint);
  const unit = powersOfTen[-shift] as bigint;
  return digits % unit === 0n ? digits / unit : null;
}

/** The refusal of an answer. */
export const invalidRows = (state: string, received: unknown): PovertyError =>
  new PovertyError("SQL_ROWS_INVALID", `Cannot read the rows of the engine: ${state}`, received);
