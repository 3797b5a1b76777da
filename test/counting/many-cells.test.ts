import { describe, expect, test } from "vitest";
import { defineMeasure, type Tabulation, tabulate } from "../../src/counting/index.ts";

/** A measure of so many indicators. */
const measureOf = (indicators: number) =>
  defineMeasure({
    dimensions: { all: Array.from({ length: indicators }, (_, at) => `i${at}`) },
    cutoff: "1/2",
  });

/** A mix of bits, so that rows are made up alike everywhere. */
function mix(row: number, column: number): number {
  let bits = (row + Math.imul(column, 0x9e3779b9)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35) >>> 0;
  return (bits ^ (bits >>> 16)) >>> 0;
}

interface MadeUp {
  readonly rows: number;
  /** The label of the group of a row. */
  readonly group: (row: number) => number;
  /** How many profiles occur, of the 2^indicators that there are. */
  readonly profiles: number;
  readonly indicators: number;
  /** How many decimal places the weights have. */
  readonly places?: number;
}

/** A table, and the cells that a map of the same rows has, in the order of a table. */
function bothWays({ rows, group, profiles, indicators, places = 8 }: MadeUp): [Tabulation, string[]] {
  const profile = (row: number): number => mix(row, 1) % profiles;
  const isMissing = (row: number): boolean => mix(row, 2) % 50 === 0;
  const weight = (row: number): bigint =>
    BigInt(mix(row, 3) % 1e6) * 10n ** (mix(row, 4) % 3 === 0 ? 0n : 4n);
  const deprivations = Object.fromEntries(
    Array.from({ length: indicators }, (_, bit) => [
      `i${bit}`,
      Array.from({ length: rows }, (_, row) =>
        bit === 1 && isMissing(row) ? null : (profile(row) >> bit) & 1,
      ),
    ]),
  );
  const weights = Float64Array.from({ length: rows }, (_, row) => Number(weight(row)) / 10 ** places);
  const groups = { g: Array.from({ length: rows }, (_, row) => String(group(row)).padStart(6, "0")) };
  const cells = new Map<string, { rows: number; weight: bigint }>();
  for (let row = 0; row < rows; row++) {
    const marks = isMissing(row) ? 2 : 0;
    const bits = profile(row) & ~marks;
    const key = [group(row), bits, marks].map((part) => String(part).padStart(8, "0")).join(" ");
    const cell = cells.get(key) ?? { rows: 0, weight: 0n };
    cells.set(key, { rows: cell.rows + 1, weight: cell.weight + weight(row) });
  }
  const expected = [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, cell]) => `${key}: ${cell.rows}, ${cell.weight}`);
  return [tabulate({ deprivations, weights, groups }, measureOf(indicators)), expected];
}

/** The cells of a table in the form of `bothWays`. */
function listed({ cells, contexts, groupings, weightPlaces }: Tabulation, places = 8): string[] {
  return cells.rows.map((rows, at) => {
    const label = groupings[0]?.labels[contexts.groups[0]?.[cells.contexts[at] as number] as number];
    const key = [Number(label), cells.profiles[at], cells.missing[at]];
    const weight = BigInt(cells.weights[at] as number) * 10n ** BigInt(places - weightPlaces);
    return `${key.map((part) => String(part).padStart(8, "0")).join(" ")}: ${rows}, ${weight}`;
  });
}

function expectTheSame(madeUp: MadeUp): void {
  const [table, expected] = bothWays(madeUp);
  expect(table.rows).toBe(madeUp.rows);
  // One comparison of texts, because a difference of so many cells takes minutes to print.
  expect(listed(table, madeUp.places).join("\n") === expected.join("\n")).toBe(true);
}

describe("a table of many cells is what a map of its rows gives, in order", () => {
  const mixed = (row: number): number => mix(row, 5) % 300;
  test.each([
    ["rows of all groups mixed", { rows: 9000, group: mixed, profiles: 2 ** 20, indicators: 20 }],
    [
      "rows that come by group, with labels that fall",
      { rows: 9000, group: (row) => (50_000 - row) >> 3, profiles: 64, indicators: 20 },
    ],
    [
      "few profiles in few groups",
      { rows: 9000, group: (row) => mix(row, 5) % 3, profiles: 9, indicators: 20 },
    ],
  ] satisfies [string, MadeUp][])("where profiles are too many to have a place each: %s", (_, madeUp) =>
    expectTheSame(madeUp),
  );

  test.each([
    ["rows of few groups", { rows: 9000, group: (row) => mix(row, 5) % 20, profiles: 4096, indicators: 12 }],
    ["rows of all groups mixed", { rows: 9000, group: mixed, profiles: 4096, indicators: 12 }],
    ["rows that come by group", { rows: 13_000, group: (row) => row >> 7, profiles: 4096, indicators: 12 }],
    [
      "rows that come by group, then groups that are wider apart, then mixed",
      {
        rows: 18_000,
        group: (row) => (row < 6000 ? row >> 9 : row < 12_000 ? row >> 6 : mixed(row)),
        profiles: 700,
        indicators: 12,
      },
    ],
    [
      "weights whose sums pass 2^53",
      { rows: 9000, group: (row) => row >> 9, profiles: 7, indicators: 12, places: 1 },
    ],
    ["groups of few profiles", { rows: 9000, group: (row) => row >> 1, profiles: 8, indicators: 7 }],
  ] satisfies [string, MadeUp][])("where profiles have a place each: %s", (_, madeUp) =>
    expectTheSame(madeUp),
  );
});
