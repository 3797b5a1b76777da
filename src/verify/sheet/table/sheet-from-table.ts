import { PovertyError, show } from "../../../errors/index.ts";
import type { Sheet, SheetFigure } from "../sheet.ts";
import type { SheetRelation, SumRelation } from "../sheet-relation.ts";
import { checkTable } from "./check-table.ts";
import { renamed } from "./renamed.ts";
import type { ColumnSum, SheetTable, TableColumn, TableRow } from "./sheet-table.ts";

/**
 * Makes a sheet of a table: a figure of every cell, named "row.column", the relations of the table for every row, and sums
 * down the columns.
 *
 * A cell that is `null` is no figure, and relations and sums that need it are left out; in a column that nobody printed
 * it is a quantity that the relations share.
 *
 * @param table the table as printed
 * @returns the sheet, for `verifySheet`
 * @throws PovertyError `SHEET_INVALID` for a part that is wrong, missing or unknown, with its path; `FIGURE_ID_UNKNOWN`
 * for a row or column that the table does not have; `SHEET_TOO_LARGE`
 * @example Two regions and their sum, with the households that nobody printed
 * ```ts
 * import { sheetFromTable, verifySheet } from "poverty-indicators";
 *
 * const sheet = sheetFromTable({
 *   source: "Quyết định 71/QĐ-LĐTBXH, 2022",
 *   locale: "vi",
 *   columns: [
 *     { id: "poor", unit: "household" },
 *     { id: "near-poor", unit: "household" },
 *     { id: "both", unit: "household" },
 *     { id: "rate", suffix: "%" },
 *     { id: "households", unit: "household", unprinted: true },
 *   ],
 *   rows: [
 *     { id: "Tây Nguyên", cells: ["129.160", "107.487", "236.766", "15,39", null] },
 *     { id: "Đông Nam Bộ", cells: ["9.710", "6.077", "15.787", "0,34", null] },
 *   ],
 *   relations: [
 *     { kind: "sum", parts: ["poor", "near-poor"], total: "both" },
 *     { kind: "share", part: "both", whole: "households", printed: "rate" },
 *   ],
 * });
 * sheet.figures.length; // => 10
 * const { contradictions } = verifySheet(sheet);
 * contradictions[0]?.figures; // => ["Tây Nguyên.poor", "Tây Nguyên.near-poor", "Tây Nguyên.both"]
 * ```
 */
export function sheetFromTable(table: SheetTable): Sheet {
  const { source, locale, columns, rows, relations, sums = [] } = checkTable(table);
  const figures = rows.flatMap((row) =>
    columns.flatMap((column, at) => figureOf(row, column, row.cells[at] as string | null)),
  );
  const ids = new Set(figures.map(({ id }) => id));
  const known = { columns: new Set(columns.map(({ id }) => id)), rows: new Set(rows.map(({ id }) => id)) };
  const own = rows.flatMap((row) =>
    relations.flatMap((relation, at) => relationOf(row, relation, at, ids, known.columns)),
  );
  const totals = new Set(sums.map(({ total }) => total));
  const parts = rows.map(({ id }) => id).filter((id) => !totals.has(id));
  const down = sums.flatMap((sum) => columnSums({ ...sum, parts: sum.parts ?? parts }, ids, known));
  return { source, ...(locale === undefined ? {} : { locale }), figures, relations: [...own, ...down] };
}

const named = (row: string, column: string): string => `${row}.${column}`;

function figureOf(row: TableRow, column: TableColumn, cell: string | null): SheetFigure[] {
  if (cell === null && column.unprinted !== true) return [];
  const period = row.period ?? column.period;
  return [
    {
      id: named(row.id, column.id),
      ...(cell === null ? {} : { text: `${cell}${column.suffix ?? ""}` }),
      ...(cell === null || column.exact === undefined ? {} : { exact: column.exact }),
      ...(column.unit === undefined ? {} : { unit: column.unit }),
      measures: column.measures ?? column.id,
      place: row.place ?? row.id,
      ...(period === undefined ? {} : { period }),
    },
  ];
}

/** A relation for one row; none where a cell that it needs is not printed. */
function relationOf(
  row: TableRow,
  relation: SheetRelation,
  at: number,
  ids: ReadonlySet<string>,
  columns: ReadonlySet<string>,
): SheetRelation[] {
  let complete = true;
  const own = renamed(relation, (column) => {
    if (!columns.has(column)) throw unknown("column", column);
    const id = named(row.id, column);
    complete &&= ids.has(id);
    return id;
  });
  return complete ? [{ ...own, id: named(row.id, relation.id ?? `${relation.kind} ${at + 1}`) }] : [];
}

function columnSums(
  { total, parts, columns }: Required<ColumnSum>,
  ids: ReadonlySet<string>,
  known: { readonly columns: ReadonlySet<string>; readonly rows: ReadonlySet<string> },
): SumRelation[] {
  for (const row of [total, ...parts]) if (!known.rows.has(row)) throw unknown("row", row);
  return columns.flatMap((column): SumRelation[] => {
    if (!known.columns.has(column)) throw unknown("column", column);
    const [sum, ...others] = [total, ...parts].map((row) => named(row, column)) as [string, ...string[]];
    const complete = [sum, ...others].every((id) => ids.has(id));
    return complete ? [{ kind: "sum", id: `sum of ${sum}`, parts: others, total: sum }] : [];
  });
}

const unknown = (what: "row" | "column", id: string): PovertyError =>
  new PovertyError("FIGURE_ID_UNKNOWN", `Cannot make a sheet: the table has no ${what} ${show(id)}`, id);
