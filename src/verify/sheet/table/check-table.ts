import { relationShape } from "../read/relation-shapes.ts";
import { flag, invalid, list, object, oneOf, optional, type Shape, text } from "../read/shape.ts";
import type { SheetTable } from "./sheet-table.ts";

/** Refuses what is not a table, with the path of the part that is wrong, missing or unknown. */
export function checkTable(table: unknown): SheetTable {
  const name = optional(text("a text"));
  const id = text("an id");
  const column = object({
    id,
    measures: name,
    period: name,
    unit: name,
    suffix: name,
    exact: optional(flag),
    unprinted: optional(flag),
  });
  const cell: Shape = (value, path) => {
    if (value !== null) text("a figure as printed, or null", Number.POSITIVE_INFINITY)(value, path);
  };
  const row = object({ id, place: name, period: name, cells: list(cell, 0) });
  const sum = object({ total: id, parts: optional(list(id, 1)), columns: list(id, 1) });
  object({
    source: text("where the table was published"),
    locale: optional(oneOf("vi", "en")),
    columns: list(column, 1),
    rows: list(row, 0),
    relations: list(relationShape(), 0),
    sums: optional(list(sum, 0)),
  })(table, "");
  const checked = table as SheetTable;
  for (const [place, { cells }] of checked.rows.entries()) {
    if (cells.length === checked.columns.length) continue;
    const state = `has ${cells.length} items, expected ${checked.columns.length}, one for each column`;
    throw invalid(`rows[${place}].cells`, state, cells);
  }
  return checked;
}
