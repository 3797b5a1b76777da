import type { Locale, Unit } from "../../../figure/index.ts";
import type { SheetRelation } from "../sheet-relation.ts";

/** A printed table: rows are places or years, columns are figures of them. Plain JSON data. */
export interface SheetTable {
  /** Where the table was published. */
  readonly source: string;
  /** The language of the figures. */
  readonly locale?: Locale;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Relations that every row should stand in, stated once: their operands are the ids of columns. */
  readonly relations: readonly SheetRelation[];
  /** Rows that are the sums of others. */
  readonly sums?: readonly ColumnSum[];
}

/** A column of a table. */
export interface TableColumn {
  readonly id: string;
  /** What the column measures; its id unless told. */
  readonly measures?: string;
  /** The year or period of the column, where rows are places. */
  readonly period?: string;
  /** The unit of cells that carry none. */
  readonly unit?: Unit;
  /** What the head of the column says of every cell, to be put behind it with its space: "%" or " triệu đồng". */
  readonly suffix?: string;
  /** Whether the figures are exactly what is printed. */
  readonly exact?: boolean;
  /** Whether the column is one that nobody printed, such as the households behind rates; its cells are `null`. */
  readonly unprinted?: boolean;
}

/** A row of a table. */
export interface TableRow {
  readonly id: string;
  /** The place of the row; its id unless told. */
  readonly place?: string;
  /** The year or period of the row, where rows are years. */
  readonly period?: string;
  /** The cells in the order of the columns, as printed; `null` where nothing is printed. */
  readonly cells: readonly (string | null)[];
}

/** A row that is the sum of others, column by column. */
export interface ColumnSum {
  /** The id of the row that is the sum. */
  readonly total: string;
  /** The ids of the rows that are added up; all rows that are no sum unless told. */
  readonly parts?: readonly string[];
  /** The ids of the columns that add up. */
  readonly columns: readonly string[];
}
