import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsFromRows } from "../../src/table/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

test("turns rows into columns, with what a row lacks missing", () => {
  const rows = deepFreeze([{ a: 1, b: "x" }, { b: "y" }, { c: null, a: 0 }]);
  const columns = columnsFromRows(rows);
  expect(columns).toEqual({
    a: [1, undefined, 0],
    b: ["x", "y", undefined],
    c: [undefined, undefined, null],
  });
  expect(Object.isFrozen(columns) && Object.isFrozen(columns.a)).toBe(true);
});

test("takes only the names that were asked for", () => {
  expect(columnsFromRows([{ a: 1, b: 2 }, { a: 3 }], ["a"])).toEqual({ a: [1, 3] });
});

test("walks through rows once", () => {
  function* once() {
    yield { a: 1 };
    yield { a: 2 };
  }
  expect(columnsFromRows(once()).a).toEqual([1, 2]);
});

test("no rows are columns of no rows", () => {
  expect(columnsFromRows([])).toEqual({});
  expect(columnsFromRows([], ["a"])).toEqual({ a: [] });
});

test("names of any kind are names", () => {
  const row = JSON.parse('{ "__proto__": 1, "constructor": 2, "": 3 }') as object;
  const columns = columnsFromRows([row]);
  expect(Object.entries(columns)).toEqual([
    ["__proto__", [1]],
    ["constructor", [2]],
    ["", [3]],
  ]);
  expect(refusal(() => columnsFromRows([{}], ["toString"])).code).toBe("COLUMN_ABSENT");
});

test("refuses rows that are none, and says where", () => {
  for (const rows of [null, undefined, 5, "rows", {}]) {
    expect(refusal(() => columnsFromRows(rows as never)).code).toBe("ARGUMENT_INVALID");
  }
  for (const names of ["a", [1], null]) {
    const wrong = refusal(() => columnsFromRows([{ a: 1 }], names as never));
    expect([wrong.code, wrong.received]).toEqual(["ARGUMENT_INVALID", names]);
    expect(wrong.message).toContain("expected the names of columns as a list of texts, received");
  }
  const error = refusal(() => columnsFromRows([{ a: 1 }, 7 as never]));
  expect([error.code, error.message]).toEqual([
    "ARGUMENT_INVALID",
    "Cannot read rows: expected an object at row 1, received 7",
  ]);
  expect(refusal(() => columnsFromRows([{ a: 1 }], ["a", "b"])).message).toBe(
    'Cannot read rows: none of 1 rows has the key "b"',
  );
});

test("rows with keys of their own cost as much memory as they have values", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => ({ [`key ${row}`]: row }));
  const columns = columnsFromRows(rows);
  expect(columns["key 19999"]?.length).toBe(20_000);
  expect(columns["key 19999"]?.[19_999]).toBe(19_999);
});

test("gives back the values of any rows", () => {
  const row = fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.constant(null)));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const columns = columnsFromRows(rows);
      rows.forEach((one, at) => {
        for (const [name, column] of Object.entries(columns)) {
          expect(column[at]).toBe(Object.hasOwn(one, name) ? one[name] : undefined);
        }
      });
    }),
  );
});
