import type { Label } from "../../standard/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayCell, DisplayColumn, DisplayTable } from "./display-table.ts";
import { noCell, type Pen } from "./pen.ts";

/** One line of a record: what it is, and its value. */
export type Field = readonly [label: Label, value: DisplayCell];

/** The parts of a table that a writer gives. */
export interface TableParts {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DisplayCell[])[];
  /** Default: none. */
  readonly notes?: readonly string[];
}

/** A table; columns of numbers but the first are written at the end of their lines. */
export function makeTable(pen: Pen, { title, columns, rows, notes = [] }: TableParts): DisplayTable {
  const made = columns.map(
    (label, at): DisplayColumn =>
      Object.freeze({ label, align: at > 0 && rows.every((row) => isNumber(row[at])) ? "end" : "start" }),
  );
  return Object.freeze({
    kind: "table",
    locale: pen.locale,
    title,
    columns: Object.freeze(made),
    rows: Object.freeze(rows.map((row) => Object.freeze(row))),
    notes: Object.freeze(notes),
    source: null,
  });
}

const isNumber = (cell: DisplayCell | undefined): boolean =>
  cell === undefined || cell.value === null || /^-?[0-9]+(?:\.[0-9]+)?$/.test(String(cell.value));

/** A record as a table of two columns, one line a field. */
export const recordTable = (pen: Pen, title: string, fields: readonly Field[]): DisplayTable =>
  makeTable(pen, {
    title,
    columns: [pen.say(labels.item), pen.say(labels.value)],
    rows: fields.map(([label, value]) => [pen.label(label), value]),
  });

/** Several records with their names. */
export type Records = readonly (readonly [name: DisplayCell, fields: readonly Field[]])[];

/** Several records as a table, one row each; what a record lacks is left empty. */
export function listTable(
  pen: Pen,
  title: string,
  records: Records,
  { heading = pen.say(labels.name), notes = [] }: { heading?: string; notes?: readonly string[] } = {},
): DisplayTable {
  const columns = [...new Set(records.flatMap(([, fields]) => fields.map(([label]) => pen.say(label))))];
  return makeTable(pen, {
    title,
    columns: [heading, ...columns],
    rows: records.map(([name, fields]) => {
      const byLabel = new Map(fields.map(([label, value]) => [pen.say(label), value]));
      return [name, ...columns.map((column) => byLabel.get(column) ?? noCell)];
    }),
    notes,
  });
}
