import { PovertyError, show } from "../errors/index.ts";
import type { ColumnValue } from "./column.ts";

/**
 * Turns rows of objects into columns, in one pass.
 *
 * A key that a row has not is missing there (`undefined`). The columns are plain arrays, as `tabulate` and
 * `classifyHouseholds` take them.
 *
 * @param rows objects of one value a key: the rows of a JSON document, of a CSV parser, of a database
 * @param names which keys to take; the keys of all rows unless told, in the order in which they first come
 * @returns frozen arrays by name, as long as there are rows
 * @throws PovertyError `ARGUMENT_INVALID` for rows that cannot be walked through, or a row that is no object;
 * `COLUMN_ABSENT` for a name that no row has
 * @example
 * ```ts
 * import { columnsFromRows, defineMeasure, tabulate } from "poverty-indicators";
 *
 * const rows = [
 *   { region: "north", water: 1, roof: 0 },
 *   { region: "south", water: null, roof: 1 },
 *   { region: "south", water: 1 },
 * ];
 * const { water, roof, region } = columnsFromRows(rows, ["water", "roof", "region"]);
 * water; // => [1, null, 1]
 * roof; // => [0, 1, undefined]
 * const measure = defineMeasure({ dimensions: { housing: ["water", "roof"] }, cutoff: "1/2" });
 * tabulate({ deprivations: { water, roof }, groups: { region } }, measure).rows; // => 3
 * ```
 */
export function columnsFromRows<Name extends string = string>(
  rows: Iterable<object>,
  names?: readonly Name[],
): Readonly<Record<Name, readonly ColumnValue[]>> {
  if (names !== undefined && !(Array.isArray(names) && names.every((name) => typeof name === "string"))) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read rows: expected the names of columns as a list of texts, received ${show(names)}`,
      names,
    );
  }
  const columns = new Map<string, unknown[]>();
  for (const name of names ?? []) columns.set(name, []);
  const met = new Set<string>();
  let row = 0;
  for (const values of walk(rows)) {
    if (typeof values !== "object" || values === null) throw notRow(values, row);
    const record = values as Readonly<Record<string, unknown>>;
    for (const name of names ?? Object.keys(record)) {
      if (!Object.hasOwn(record, name)) continue;
      met.add(name);
      const column = columns.get(name) ?? [];
      columns.set(name, column);
      column[row] = record[name];
    }
    row += 1;
  }
  const absent = row > 0 ? names?.find((name) => !met.has(name)) : undefined;
  if (absent !== undefined) {
    throw new PovertyError(
      "COLUMN_ABSENT",
      `Cannot read rows: none of ${row} rows has the key ${show(absent)}`,
      absent,
    );
  }
  return Object.freeze(
    Object.fromEntries(
      [...columns].map(([name, column]) => {
        column.length = row;
        return [name, Object.freeze(column)];
      }),
    ),
  ) as Readonly<Record<Name, readonly ColumnValue[]>>;
}

function walk(rows: Iterable<object>): Iterable<unknown> {
  const walkable = typeof rows === "object" && rows !== null && typeof rows[Symbol.iterator] === "function";
  if (walkable) return rows;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot read rows: expected an array of objects or another iterable, received ${show(rows)}`,
    rows,
  );
}

const notRow = (row: unknown, at: number): PovertyError =>
  new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot read rows: expected an object at row ${at}, received ${show(row)}`,
    row,
  );
