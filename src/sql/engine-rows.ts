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

/** Reads the rows of an engine one by one. */
export function* readRows(rows: Iterable<EngineRow>, columns: readonly string[]): Iterable<RowReader> {
  if (typeof rows !== "object" || rows === null || typeof rows[Symbol.iterator] !== "function") {
    throw invalidRows("expected a list of rows", rows);
  }
  let at = 0;
  for (const row of rows) {
    yield rowReader(valuesOf(row, columns, at), columns, at);
    at += 1;
  }
}

function valuesOf(row: EngineRow, columns: readonly string[], at: number): readonly unknown[] {
  if (typeof row !== "object" || row === null) throw invalidRows(`row ${at} is ${show(row)}`, row);
  const named = row as Readonly<Record<string, unknown>>;
  const values = Array.isArray(row)
    ? (row as readonly unknown[])
    : columns.filter((name) => Object.hasOwn(named, name)).map((name) => named[name]);
  if (values.length === columns.length) return values;
  throw invalidRows(`row ${at} has ${values.length} of the columns ${columns.join(", ")}`, row);
}

function rowReader(values: readonly unknown[], columns: readonly string[], at: number): RowReader {
  const refuse = (state: string, received?: unknown): PovertyError =>
    invalidRows(`row ${at} ${state}`, received);
  const textOf = (position: number): string => {
    const value = values[position];
    if (typeof value === "string") return value;
    if (typeof value === "bigint" || Number.isSafeInteger(value)) return String(value);
    const hint = typeof value === "number" ? "; take values as text, not as floats" : "";
    throw refuse(`has ${show(value)} for ${columns[position]}, expected a text${hint}`, value);
  };
  return {
    refuse,
    label(position) {
      const value = values[position];
      return value === null || value === undefined || value === "" ? null : textOf(position);
    },
    count(position) {
      const text = textOf(position);
      const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
      if (Number.isSafeInteger(value)) return value;
      throw refuse(`has ${show(text)} for ${columns[position]}, expected a whole number from 0`, text);
    },
    amount(position) {
      const text = textOf(position);
      const units = unitsOf(text);
      if (units !== null) return units;
      throw refuse(
        `has ${show(text)} for ${columns[position]}, expected a decimal from 0 of up to 18 places`,
        text,
      );
    },
  };
}

const places = 18;

/** A decimal in units of 10^-18, or `null` where it is none. An engine may write 0.0000000 as 0E-7. */
function unitsOf(text: string): bigint | null {
  const parts = /^([0-9]{1,60})(?:\.([0-9]{1,60}))?(?:[eE]([+-]?[0-9]{1,2}))?$/.exec(text);
  if (parts === null) return null;
  const [, before = "", after = "", exponent = "0"] = parts;
  const shift = places - after.length + Number(exponent);
  const digits = BigInt(before + after);
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const unit = 10n ** BigInt(-shift);
  return digits % unit === 0n ? digits / unit : null;
}

/** The refusal of an answer. */
export const invalidRows = (state: string, received: unknown): PovertyError =>
  new PovertyError("SQL_ROWS_INVALID", `Cannot read the rows of the engine: ${state}`, received);
