import { checkOptions, PovertyError, show as say } from "../../errors/index.ts";
import { Decimal } from "../../number/index.ts";
import { reading } from "../read-results.ts";
import type { DisplayTable } from "../table/display-table.ts";

/** A row of data by the names of its columns. */
export type DataRow = Readonly<Record<string, unknown>>;

/** How CSV is written. */
export interface CsvOptions {
  /**
   * What is done with a text that a spreadsheet would take for a formula, because it begins with = + - @, a tab or a
   * carriage return: `escape` (default) puts an apostrophe before it; `keep` leaves it, for programs that are no
   * spreadsheets. Numbers are never changed.
   */
  readonly formulas?: "escape" | "keep";
}

/**
 * Writes CSV by RFC 4180: rows of `tidyRows` or `findingRows`, any rows of plain values, or one table of what `show` returns.
 *
 * The columns are those of the first row. Numbers are written with a point and all their digits, of a table the exact
 * values behind what is shown; what is missing is an empty field. Lines end with CR LF; the text has no byte order mark.
 *
 * @param rows rows with the same columns, or a table
 * @param options what is done with texts that look like formulas
 * @returns the CSV
 * @throws PovertyError `RESULT_UNKNOWN` for an object that is none, `ARGUMENT_INVALID` for anything else, or an unknown
 * option
 * @example
 * ```ts
 * import { povertyRates } from "poverty-indicators";
 * import { toCsv, tidyRows } from "poverty-indicators/notebook";
 *
 * const csv = toCsv(tidyRows(povertyRates({ households: 400, poor: 29 })));
 * csv.split("\r\n")[0]; // => "grouping,group,measure,statistic,dimension,indicator,cutoff,value,standardError,lower,upper,unit"
 * csv.split("\r\n")[1]; // => ",,poorRate,estimate,,,,7.25,,,,percent"
 * toCsv([{ label: "=1+1", change: -2 }]); // => "label,change\r\n'=1+1,-2\r\n"
 * ```
 * @see RFC 4180, Common Format and MIME Type for Comma-Separated Values
 */
export function toCsv(rows: DisplayTable | readonly object[], options: CsvOptions = {}): string {
  checkOptions(options);
  const { formulas = "escape" } = options;
  if (formulas !== "escape" && formulas !== "keep") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot write CSV: formulas is ${say(formulas)}, expected escape or keep`,
      formulas,
    );
  }
  return reading(rows, () =>
    linesOf(rows)
      .map((fields) => `${lineText(fields, formulas)}\r\n`)
      .join(""),
  );
}

function linesOf(rows: DisplayTable | readonly object[]): readonly (readonly unknown[])[] {
  if (!Array.isArray(rows)) {
    const { columns, rows: cells } = rows as DisplayTable;
    return [columns.map(({ label }) => label), ...cells.map((row) => row.map(({ value }) => value))];
  }
  const [first] = rows as readonly DataRow[];
  const names = first === undefined ? [] : Object.keys(first);
  const others = (rows as readonly DataRow[]).map((row) => names.map((name) => row[name]));
  return names.length === 0 ? [] : [names, ...others];
}

/** A line; one empty field alone is quoted, so that the line is no empty line. */
const lineText = (fields: readonly unknown[], formulas: "escape" | "keep"): string =>
  fields.map((field) => fieldText(field, formulas)).join(",") || '""';

const plainNumber = /^-?[0-9]+(?:\.[0-9]+)?$/;

function fieldText(field: unknown, formulas: "escape" | "keep"): string {
  if (field === null || field === undefined) return "";
  const text = Decimal.isDecimal(field) ? field.toFixed() : String(field);
  const isFormula = /^[=+\-@\t\r＝＋－＠]/.test(text) && typeof field !== "number" && !plainNumber.test(text);
  const safe = formulas === "escape" && isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
