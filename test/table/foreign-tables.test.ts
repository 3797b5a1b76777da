import { DuckDBInstance } from "@duckdb/node-api";
import * as arrow from "apache-arrow";
import * as aq from "arquero";
import { describe, expect, test } from "vitest";
import { columnsFromTable, defineMeasure, tabulate } from "../../src/index.ts";
import { readColumn } from "../../src/table/index.ts";
import { refusal } from "../refusal.ts";

const measure = defineMeasure({ dimensions: { housing: ["water", "roof"] }, cutoff: "1/2" });
const water = [1, null, 0, 1];
const roof = [true, false, true, true];
const weight = [1.25, 0.0001, 3, 2];
const region = ["north", "south", "south", "north"];
const expected = tabulate({ deprivations: { water, roof }, weights: weight, groups: { region } }, measure);

const names = ["water", "roof", "weight", "region"] as const;
const tabulated = (columns: Pick<ReturnType<typeof columnsFromTable>, (typeof names)[number]>) =>
  tabulate(
    {
      deprivations: { water: columns.water ?? [], roof: columns.roof ?? [] },
      weights: columns.weight ?? [],
      groups: { region: columns.region ?? [] },
    },
    measure,
  );

describe("DuckDB", async () => {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const from = (types: string) => `select ${types} from (values
    (1, true, '1.25', 'north'), (null, false, '0.0001', 'south'), (0, true, '3', 'south'), (1, true, '2', 'north'))
    as t(a, b, w, r)`;

  test.each(
    [
      "a::utinyint as water, b::boolean as roof, w::decimal(18, 4) as weight, r as region",
      "a::boolean as water, b::tinyint as roof, w::double as weight, r::enum('south', 'north') as region",
      "a::bigint as water, b::hugeint as roof, w::decimal(38, 10) as weight, r as region",
    ].slice(0, 3),
  )("a reader of %s", async (types) => {
    const reader = await connection.runAndReadAll(from(types));
    expect(tabulated(columnsFromTable(reader, names))).toEqual(expected);
  });

  test("the vectors of a chunk", async () => {
    const result = await connection.run(
      from("a::utinyint as water, b::boolean as roof, w::decimal(18, 4) as weight, r as region"),
    );
    const chunk = await result.fetchChunk();
    if (chunk === null) throw new Error("DuckDB answered no chunk");
    const [first, second, third, fourth] = [0, 1, 2, 3].map((at) => chunk.getColumnVector(at));
    if (!first || !second || !third || !fourth) throw new Error("a column is absent");
    const table = tabulate(
      { deprivations: { water: first, roof: second }, weights: third, groups: { region: fourth } },
      measure,
    );
    expect(table).toEqual(expected);
  });

  test("decimals of more digits than a number has stay exact as texts", async () => {
    const reader = await connection.runAndReadAll(
      "select 12345678901234567890.123456789::decimal(38, 9) as w union all select -0.5::decimal(38, 9)",
    );
    const column = readColumn(reader.getColumns()[0], "w");
    expect([0, 1].map((row) => column.valueAt(row))).toEqual(["12345678901234567890.123456789", -0.5]);
  });

  test("a wrong value is named with its column and row", async () => {
    const reader = await connection.runAndReadAll(
      from("coalesce(a, 7) as water, b as roof, w as weight, r as region"),
    );
    const error = refusal(() => tabulated(columnsFromTable(reader, names)));
    expect(error.message).toBe(
      "Cannot read column water: expected 0, 1, true, false or a missing value at row 1, received 7",
    );
  });
});

describe("Arquero", () => {
  const table = aq.table({ water, roof, weight, region });

  test("a table is read without a copy", () => {
    const columns = columnsFromTable(table, names);
    expect(columns.water).toBe(table.column("water"));
    expect(tabulated(columns)).toEqual(expected);
  });

  test("a filtered table gives the rows that it shows", () => {
    const filtered = table.filter("d => d.region === 'south'");
    const { rows, cells } = tabulated(columnsFromTable(filtered, names));
    expect(rows).toBe(2);
    expect(cells.weights).toEqual([30_000, 1].sort((a, b) => a - b));
  });

  test("an ordered table gives its rows in order", () => {
    expect(Array.from(columnsFromTable(table.orderby("weight")).weight as number[])).toEqual([
      0.0001, 1.25, 2, 3,
    ]);
  });

  test("a table made from Arrow is read by its columns", () => {
    const made = aq.fromArrow(
      arrow.tableToIPC(arrow.tableFromArrays({ water: Int8Array.of(1, 0), region: ["a", "b"] })),
    );
    const columns = columnsFromTable(made, ["water", "region"]);
    const { groupings, cells } = tabulate(
      { deprivations: { water: columns.water, roof: [0, 0] }, groups: { region: columns.region } },
      measure,
    );
    expect([groupings[0]?.labels, cells.profiles]).toEqual([
      ["a", "b"],
      [1, 0],
    ]);
  });
});

describe("Apache Arrow", () => {
  const table = arrow.tableFromArrays({ water: Uint8Array.of(1, 0), roof: [true, null], region: ["a", "b"] });

  test("a table, a record batch and a file read again", () => {
    const read = arrow.tableFromIPC(arrow.tableToIPC(table));
    for (const one of [table, read, read.batches[0] as arrow.RecordBatch]) {
      const columns = columnsFromTable(one, ["water", "roof", "region"]);
      const { cells, contexts } = tabulate(
        { deprivations: { water: columns.water, roof: columns.roof }, groups: { region: columns.region } },
        measure,
      );
      expect([cells.profiles, cells.missing, contexts.groups]).toEqual([[3, 0], [0, 2], [[0, 1]]]);
    }
  });
});

describe("columnsFromTable", () => {
  const reader = { columnNames: () => ["a", "a", "__proto__"], getColumns: () => [[1], [2], [3]] };

  test("takes the first of two columns of one name, and any name", () => {
    const columns = columnsFromTable(reader);
    expect(columns.a).toEqual([1]);
    expect(Object.keys(columns)).toEqual(["a", "__proto__"]);
    expect(Object.isFrozen(columns)).toBe(true);
  });

  test("refuses a name that the table has not, and what is no table", () => {
    const absent = refusal(() => columnsFromTable(reader, ["a", "b"]));
    expect([absent.code, absent.message]).toEqual([
      "COLUMN_ABSENT",
      'Cannot read table: it has no column "b", only a, __proto__',
    ]);
    for (const other of [
      null,
      undefined,
      5,
      [],
      {},
      { columnNames: () => ["a"] },
      { schema: { fields: [] } },
    ]) {
      expect(refusal(() => columnsFromTable(other as never)).code).toBe("ARGUMENT_INVALID");
    }
  });
});
