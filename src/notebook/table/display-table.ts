import type { Locale } from "../../figure/index.ts";

/** What a cell stands for, exactly: a number as a plain decimal text, a text, a truth, or nothing. */
export type CellValue = string | number | boolean | null;

/** One cell: what a reader sees, and what a program reads. */
export interface DisplayCell {
  /** As readers of the language write it, "13,27%". */
  readonly text: string;
  /** The value itself, "13.267"; of a rate in percent, of money in the unit that came in. */
  readonly value: CellValue;
}

/** One column of a table. */
export interface DisplayColumn {
  readonly label: string;
  /** Numbers stand at the end of a line, texts at its start. */
  readonly align: "start" | "end";
}

/** A table that every renderer writes. Frozen plain data. */
export interface DisplayTable {
  readonly kind: "table";
  readonly locale: Locale;
  readonly title: string;
  readonly columns: readonly DisplayColumn[];
  /** Each has one cell a column. */
  readonly rows: readonly (readonly DisplayCell[])[];
  /** Sentences below the table. */
  readonly notes: readonly string[];
  /** Where the figures come from; `null` where nobody said. */
  readonly source: string | null;
}
