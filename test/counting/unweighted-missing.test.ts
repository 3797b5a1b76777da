import { expect, test } from "vitest";
import { defineMeasure, tabulate } from "../../src/index.ts";

const measure = defineMeasure({ dimensions: { housing: ["roof", "water"] }, cutoff: "1/2" });

test("rows without weights weigh 1 each, also after rows with a missing answer, however many there are", () => {
  const rows = 100_000;
  const roof = Array.from({ length: rows }, (_, row) => (row % 5 === 0 ? null : row % 2));
  const water = new Uint8Array(rows);
  const { cells } = tabulate({ deprivations: { roof, water } }, measure);
  expect(cells.weights).toEqual(cells.rows);
  expect(cells.rows).toEqual([40_000, 20_000, 40_000]);
});
