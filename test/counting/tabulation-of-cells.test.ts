import { describe, expect, test } from "vitest";
import { type SummedCell, tabulationOfCells } from "../../src/counting/cells/tabulation-of-cells.ts";
import { defineMeasure, type MissingPolicy, tabulate } from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";

const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
const one = 10n ** 18n;
const cell: SummedCell = { labels: [], unit: null, profile: 1, missing: 0, rows: 1, total: one };
const of = (
  cells: readonly SummedCell[],
  groups: readonly string[] = [],
  missing: MissingPolicy = "drop",
  nestedClusters: boolean | null = null,
) => tabulationOfCells(cells, { measure, missing, groups, nestedClusters });

describe("cells that something else has summed give the table of their rows, in any order", () => {
  const deprivations = { a: [1, 0, 1, null, 1], b: [0, 1, 1, 1, 0] };
  const weights = [1, 2.5, 3, 4, 0.125];
  const region = ["north", "south", "north", "south", "south"];
  const area = ["rural", "rural", "urban", "urban", "rural"];
  const clusters = ["u1", "u2", "u1", "u3", "u2"];
  const cells = weights.map((weight, row): SummedCell => {
    const answers = [deprivations.a[row], deprivations.b[row]];
    const bits = (of: 1 | null): number =>
      answers.reduce<number>((sum, answer, bit) => sum + (answer === of ? 2 ** bit : 0), 0);
    return { ...cell, profile: bits(1), missing: bits(null), total: BigInt(weight * 1000) * 10n ** 15n };
  });
  const backwards = (labelsOf: (row: number) => Partial<SummedCell>): SummedCell[] =>
    cells.map((one, row) => ({ ...one, ...labelsOf(row) })).reverse();

  test("without groups and units", () => {
    expect(of(backwards(() => ({})))).toEqual(tabulate({ deprivations, weights }, measure));
  });

  test("of one grouping", () => {
    const grouped = backwards((row) => ({ labels: [region[row] as string] }));
    expect(of(grouped, ["region"])).toEqual(tabulate({ deprivations, weights, groups: { region } }, measure));
  });

  test("of two groupings", () => {
    const grouped = backwards((row) => ({ labels: [region[row] as string, area[row] as string] }));
    const groups = { region, area };
    expect(of(grouped, ["region", "area"])).toEqual(tabulate({ deprivations, weights, groups }, measure));
  });

  test("of sampling units in one stratum, with a grouping and without", () => {
    const unit = (row: number) => ({ label: clusters[row] as string, stratum: null });
    const plain = backwards((row) => ({ unit: unit(row) }));
    expect(of(plain, [], "drop", false)).toEqual(tabulate({ deprivations, weights, clusters }, measure));
    const grouped = backwards((row) => ({ labels: [area[row] as string], unit: unit(row) }));
    const columns = { deprivations, weights, clusters, groups: { area } };
    expect(of(grouped, ["area"], "drop", false)).toEqual(tabulate(columns, measure));
  });

  test("of sampling units in strata, also where their labels begin again", () => {
    const strata = ["s", "t", "s", "s", "t"];
    const plain = backwards((row) => ({
      unit: { label: clusters[row] as string, stratum: strata[row] as string },
    }));
    const columns = { deprivations, weights, clusters, strata };
    expect(of(plain, [], "drop", false)).toEqual(tabulate(columns, measure));
    const again = backwards((row) => ({ unit: { label: "u", stratum: strata[row] as string } }));
    const nested = { ...columns, clusters: ["u", "u", "u", "u", "u"] };
    expect(of(again, [], "drop", true)).toEqual(tabulate(nested, measure, { nestedClusters: true }));
    expect(refusal(() => of(again, [], "drop", false)).code).toBe("CLUSTER_IN_TWO_STRATA");
  });
});

test("missing answers are refused where the policy is to refuse them, by the first indicator that lacks some", () => {
  const lacking: SummedCell = { ...cell, profile: 0, missing: 2, rows: 7 };
  const error = refusal(() => of([cell, lacking], [], "refuse"));
  expect([error.code, error.message, error.received]).toEqual([
    "MISSING_REFUSED",
    'Cannot tabulate: indicator "b" is missing in 7 rows, and the policy for missing answers is refuse',
    "b",
  ]);
  expect(refusal(() => of([{ ...lacking, missing: 3 }], [], "refuse")).received).toBe("a");
  expect(of([cell], [], "refuse")).toMatchObject({ missing: "refuse", rows: 1 });
  expect(of([lacking], [], "reweight").cells.missing).toEqual([2]);
});

test("weights are exact, and may be 0, but not all of them", () => {
  const weightless = { ...cell, total: 0n };
  expect(of([weightless, cell, weightless])).toMatchObject({ rows: 3, exactWeights: true });
  const error = refusal(() => of([weightless]));
  expect([error.code, error.message, error.received]).toEqual([
    "WEIGHTS_ALL_ZERO",
    "Cannot tabulate: all weights are 0",
    0,
  ]);
});

test("no cells are a table of no rows", () => {
  expect(of([], ["region"])).toEqual(
    tabulate({ deprivations: { a: [], b: [] }, groups: { region: [] } }, measure),
  );
});
