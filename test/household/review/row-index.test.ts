import { expect, test } from "vitest";
import { rowIndex } from "../../../src/household/review/row-index.ts";

test.each([1, 2, 3, 100])(
  "an index over maps of %i entries finds every id, and refuses one twice",
  (mostInOneMap) => {
    const index = rowIndex("after", mostInOneMap);
    const ids = ["c", "a", "e", "b", "d"];
    for (const [row, id] of ids.entries()) index.add(id, row);
    expect(ids.map((id) => index.rowOf(id))).toEqual([0, 1, 2, 3, 4]);
    expect(index.rowOf("f")).toBe(undefined);
    for (const id of ids) {
      expect(() => index.add(id, 9)).toThrow(
        `Cannot match after.ids[9] "${id}": an earlier household has the same id`,
      );
    }
  },
);
