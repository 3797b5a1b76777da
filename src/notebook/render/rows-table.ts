import { Decimal } from "../../number/index.ts";
import { plainText } from "../../verify/index.ts";
import type { CellValue, DisplayCell, DisplayTable } from "../table/display-table.ts";

/** Rows of plain values as a table under the names of their columns, numbers with up to six places. */
export function rowsTable(rows: readonly object[]): DisplayTable {
  const names = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) =>
    names.map((name) => cellOf((row as Readonly<Record<string, unknown>>)[name])),
  );
  return {
    kind: "table",
    locale: "en",
    title: "",
    columns: names.map((label, at) => ({
      label: plainText(label),
      align: cells.every((row) => isNumber(row[at]?.value)) ? "end" : "start",
    })),
    rows: cells,
    notes: [],
    source: null,
  };
}

const isNumber = (value: CellValue | undefined): boolean =>
  value === null || /^-?[0-9]+(?:\.[0-9]+)?$/.test(String(value));

function cellOf(value: unknown): DisplayCell {
  if (value === null || value === undefined) return { text: "", value: null };
  if (typeof value === "number" && Number.isFinite(value)) return numberCell(new Decimal(value));
  if (Decimal.isDecimal(value)) return numberCell(value);
  return { text: plainText(String(value)), value: String(value) };
}

const numberCell = (value: Decimal): DisplayCell => ({
  text: value.toDecimalPlaces(6).toFixed(),
  value: value.toFixed(),
});
