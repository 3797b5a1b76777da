import { PovertyError, readMade, show } from "../errors/index.ts";
import type { Column } from "./column.ts";

/** A table of Apache Arrow, or one of its record batches. */
export interface ArrowTable {
  /** The fields in the order of the columns, each with its name. */
  readonly schema: { readonly fields: readonly { readonly name: string | number | symbol }[] };
  /** The column at a position. */
  getChildAt(index: number): Column | null;
}

/** A table of Arquero. */
export interface ArqueroTable {
  /** The names of the columns, in order. */
  columnNames(): readonly string[];
  /** Whether rows were filtered out. */
  isFiltered(): boolean;
  /** Whether the rows have another order than the columns. */
  isOrdered(): boolean;
  /** The values of a column as they are stored. */
  column(name: string): unknown;
  /** The values of a column in the order of the table, without the rows that were filtered out. */
  array(name: string): unknown;
}

/** What DuckDB answered, once it has been read. */
export interface DuckDbRows {
  /** The names of the columns, in order. */
  columnNames(): readonly string[];
  /** The values of every column, in order. */
  getColumns(): readonly (readonly unknown[])[];
}

/** A table of another package. */
export type ForeignTable = ArrowTable | ArqueroTable | DuckDbRows;

/**
 * The columns of a table of Apache Arrow, Arquero or DuckDB, by name.
 *
 * Columns of Arrow are not copied; nor are those of an Arquero table, unless it is filtered or ordered. Of DuckDB take the
 * reader that `runAndReadAll` gives.
 *
 * @param table a table or record batch of `apache-arrow`, a table of `arquero`, or a reader of `@duckdb/node-api`
 * @param names which columns to take; all unless told
 * @returns the columns, for `tabulate` or `classifyHouseholds`; of two columns of one name the first
 * @throws PovertyError `COLUMN_ABSENT` for a name that the table has not, `ARGUMENT_INVALID` for anything but a table
 * @example Any object of that structure will do
 * ```ts
 * import { columnsFromTable } from "poverty-indicators";
 *
 * const reader = { columnNames: () => ["water", "roof"], getColumns: () => [[1, 0], [0, null]] };
 * columnsFromTable(reader).roof; // => [0, null]
 * columnsFromTable([[1, 0]] as never); // throws ARGUMENT_INVALID
 * ```
 */
export function columnsFromTable<Name extends string = string>(
  table: ForeignTable,
  names?: readonly Name[],
): Readonly<Record<Name, Column>> {
  if (names !== undefined && !Array.isArray(names)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read table: names is ${show(names)}, expected a list of columns`,
      names,
    );
  }
  return readMade("table", table, "ARGUMENT_INVALID", () => columnsNamed(table, names));
}

function columnsNamed<Name extends string>(
  table: ForeignTable,
  names: readonly Name[] | undefined,
): Readonly<Record<Name, Column>> {
  const columns = new Map<string, Column>();
  for (const [name, column] of columnsOf(table)) if (!columns.has(name)) columns.set(name, column);
  const wanted = names === undefined ? columns : new Set<string>(names);
  for (const name of wanted.keys()) {
    if (columns.has(name)) continue;
    const known = [...columns.keys()].slice(0, 20).join(", ");
    throw new PovertyError(
      "COLUMN_ABSENT",
      `Cannot read table: it has no column ${show(name)}, only ${known}`,
      name,
    );
  }
  const taken = [...columns].filter(([name]) => wanted.has(name));
  return Object.freeze(Object.fromEntries(taken)) as Readonly<Record<Name, Column>>;
}

function columnsOf(table: ForeignTable): (readonly [string, Column])[] {
  const { schema, getChildAt } = (table ?? {}) as Partial<ArrowTable>;
  if (Array.isArray(schema?.fields) && typeof getChildAt === "function") {
    const arrow = table as ArrowTable;
    return arrow.schema.fields.map(({ name }, at) => [String(name), arrow.getChildAt(at) as Column] as const);
  }
  const { columnNames, getColumns, column, array } = (table ?? {}) as Partial<ArqueroTable & DuckDbRows>;
  if (typeof columnNames === "function" && typeof getColumns === "function") {
    const columns = (table as DuckDbRows).getColumns();
    return (table as DuckDbRows).columnNames().map((name, at) => [name, columns[at] as Column] as const);
  }
  if (typeof columnNames === "function" && typeof column === "function" && typeof array === "function") {
    const arquero = table as ArqueroTable;
    const moved = arquero.isFiltered() || arquero.isOrdered();
    const read = (name: string) => (moved ? arquero.array(name) : arquero.column(name)) as Column;
    return arquero.columnNames().map((name) => [name, read(name)] as const);
  }
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot read table: expected one of Apache Arrow, Arquero or DuckDB, received ${show(table)}`,
    table,
  );
}
