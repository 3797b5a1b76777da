import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  defineMeasure,
  mergeTabulations,
  type Tabulation,
  type TabulationColumns,
  tabulate,
} from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";

const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
const columns: TabulationColumns = { deprivations: { a: [1, 0, 1], b: [0, 0, 1] } };
const weighted = (weights: readonly (number | string | bigint)[]): Tabulation =>
  tabulate({ deprivations: { a: weights.map(() => 1), b: weights.map(() => 0) }, weights }, measure);
/** The sum of all weights as a decimal. */
const total = ({ cells, weightPlaces }: Tabulation): string =>
  `${cells.weights.reduce<bigint>((sum, weight) => sum + BigInt(weight), 0n)}e-${weightPlaces}`;

describe("weights", () => {
  test.each([
    ["tenths, which doubles do not add up", [0.1, 0.2, 0.3], "6e-1", true],
    ["six places", [0.000001, 12345.654321], "12345654322e-6", true],
    ["whole numbers", [3, 4_000_000_000], "4000000003e-0", true],
    ["texts", ["924.4000", "0.25"], "92465e-2", true],
    ["bigints", [5n, 7n], "12e-0", true],
    ["more than six places, up to 15 digits", [0.1234567, 1e-9], "123456701e-9", true],
    ["15 digits after the point", [0.123456789012345, 1], "1123456789012345e-15", true],
    [
      "a leftover of binary arithmetic is read as what it comes from",
      [0.1 + 0.2, 899.98 * 3],
      "270024e-2",
      false,
    ],
    ["17 digits, rounded near their last", [1 / 3, 1 / 3], "666666666666666628e-18", false],
    ["more digits than a number has", ["0.12345678901234567890"], "123456789012345675e-18", false],
  ] as const)("%s", (_, weights, sum, exact) => {
    const table = weighted(weights);
    expect(total(table)).toBe(sum);
    expect(table.exactWeights).toBe(exact);
    expect(alkireFoster(table).exactWeights).toBe(exact);
  });

  test("sums pass 2^53 without a loss, as text", () => {
    const rows = 5001;
    const table = weighted(Array.from({ length: rows }, () => 4_000_000_000.000001));
    expect(table.cells.weights).toEqual([(4_000_000_000_000_001n * BigInt(rows)).toString()]);
    expect(table.weightPlaces).toBe(6);
    const { overall } = alkireFoster(table);
    expect(overall.headcountRatio.exact).toBe("1");
    expect(overall.population.toFixed()).toBe("20004000000000.005001");
    const twice = mergeTabulations(table, table);
    expect(twice.cells.weights).toEqual([(4_000_000_000_000_001n * BigInt(2 * rows)).toString()]);
  });

  test("times the members of the household, exactly: person weights", () => {
    const rows = { deprivations: { a: [1, 0], b: [0, 0] }, members: [3, 2] };
    const persons = tabulate({ ...rows, weights: [899.98, 0.1234567] }, measure);
    expect(total(persons)).toBe("27001869134e-7");
    expect(persons.exactWeights).toBe(true);
    expect(alkireFoster(tabulate(rows, measure)).overall.headcountRatio.exact).toBe("3/5");
  });

  test("a row of weight 0 counts as a row and weighs nothing", () => {
    const { overall } = alkireFoster(tabulate({ ...columns, weights: [0, 2, 2] }, measure));
    expect(overall.headcountRatio.exact).toBe("1/2");
    expect([overall.rows, overall.poorRows]).toEqual([3, 2]);
  });

  test.each([
    ["negative", -1],
    ["missing", null],
    ["not a number", Number.NaN],
    ["infinite", Number.POSITIVE_INFINITY],
    ["beyond any population", 5e9],
    ["a text that is no number", "1e3"],
    ["a boolean", true],
  ])("a weight that is %s is refused with its row", (_, weight) => {
    const error = refusal(() => tabulate({ ...columns, weights: [1, weight as number, 1] }, measure));
    expect(error.code).toBe("WEIGHT_INVALID");
    expect(error.message).toContain("weights: expected a number from 0 and below 4.5 × 10^9 at row 1");
  });

  test.each([[-1], [1.5], [10_000], [null]])("members of %j are refused", (size) => {
    const error = refusal(() => tabulate({ ...columns, members: [1, 1, size] }, measure));
    expect(error.message).toContain("members: expected a whole number of members from 0 to 9000 at row 2");
  });

  test("all weights 0 are refused", () => {
    expect(refusal(() => tabulate({ ...columns, weights: [0, 0, 0] }, measure))).toMatchObject({
      code: "WEIGHTS_ALL_ZERO",
      message: "Cannot tabulate: all weights are 0",
      received: 0,
    });
  });
});

describe("the table", () => {
  test("is plain data with one order: labels, contexts and cells are sorted", () => {
    const table = tabulate(
      {
        deprivations: { a: [0, 1, 1, null], b: [0, 0, 1, 1] },
        groups: { region: ["south", "north", "south", "south"], area: [2, 1, 1, 2] },
        clusters: ["u2", "u1", "u2", "u10"],
        strata: ["s", "r", "s", "s"],
      },
      measure,
    );
    expect(table).toEqual({
      kind: "tabulation",
      measure,
      missing: "drop",
      rows: 4,
      exactWeights: true,
      weightPlaces: 0,
      groupings: [
        { name: "area", labels: ["1", "2"] },
        { name: "region", labels: ["north", "south"] },
      ],
      design: {
        strata: ["r", "s"],
        units: { labels: ["u1", "u10", "u2"], strata: [0, 1, 1] },
        nestedClusters: false,
      },
      contexts: {
        groups: [
          [0, 0, 1, 1],
          [0, 1, 1, 1],
        ],
        units: [0, 2, 1, 2],
      },
      cells: {
        contexts: [0, 1, 2, 3],
        profiles: [1, 3, 2, 0],
        missing: [0, 0, 1, 0],
        rows: [1, 1, 1, 1],
        weights: [1, 1, 1, 1],
      },
    });
    expect(Object.isFrozen(table) && Object.isFrozen(table.cells) && Object.isFrozen(table.cells.rows)).toBe(
      true,
    );
  });

  test("has strata in order, each once, and in each its units in order", () => {
    const { design, contexts } = tabulate(
      {
        deprivations: { a: [1, 1, 1, 1, 1, 1], b: [0, 0, 0, 0, 0, 0] },
        clusters: ["u1", "u6", "u3", "u5", "u2", "u4"],
        strata: ["t", "r", "s", "r", "t", "s"],
      },
      measure,
    );
    expect(design).toEqual({
      strata: ["r", "s", "t"],
      units: { labels: ["u5", "u6", "u3", "u4", "u1", "u2"], strata: [0, 0, 1, 1, 2, 2] },
      nestedClusters: false,
    });
    expect(contexts).toEqual({ groups: [], units: [0, 1, 2, 3, 4, 5] });
  });

  test("is the same through direct addresses and through the pile", () => {
    const rows = 3000;
    const ids = Array.from({ length: 12 }, (_, at) => `i${at}`);
    const wide = defineMeasure({ dimensions: { all: ids }, cutoff: "1/2" });
    const bit = (row: number, at: number): 0 | 1 | null =>
      (row * 31 + at) % 997 === 0 ? null : ((((row * 2654435761) >>> at) & 1) as 0 | 1);
    const deprivations = Object.fromEntries(
      ids.map((id, at) => [id, Array.from({ length: rows }, (_, row) => bit(row, at))]),
    );
    const weights = Array.from({ length: rows }, (_, row) => (row % 89) + (row % 7) / 1e7 + 0.25);
    // 4,096 profiles × 700 groups are more than direct addresses hold; the 300th group changes the way.
    const region = Array.from({ length: rows }, (_, row) => `r${Math.floor(row / 4) % 700}`);
    const split = tabulate({ deprivations, weights, groups: { region } }, wide);
    const cells = new Map<string, { rows: number; weight: bigint }>();
    for (let row = 0; row < rows; row++) {
      const flags = ids.map((_, at) => bit(row, at));
      const bits = (of: 1 | null): number =>
        flags.reduce<number>((sum, flag, at) => sum + (flag === of ? 2 ** at : 0), 0);
      const key = `${region[row]} ${bits(1)} ${bits(null)}`;
      const weight = BigInt(Math.round((weights[row] as number) * 1e7));
      const cell = cells.get(key) ?? { rows: 0, weight: 0n };
      cells.set(key, { rows: cell.rows + 1, weight: cell.weight + weight });
    }
    const labels = split.groupings[0]?.labels ?? [];
    const found = new Map(
      split.cells.contexts.map((context, at) => [
        `${labels[split.contexts.groups[0]?.[context] as number]} ${split.cells.profiles[at]} ${split.cells.missing[at]}`,
        {
          rows: split.cells.rows[at] as number,
          weight: BigInt(split.cells.weights[at] as number) * 10n ** BigInt(7 - split.weightPlaces),
        },
      ]),
    );
    expect(found).toEqual(cells);
    expect(split.cells.missing.some((marks) => marks > 0)).toBe(true);
  });

  test("holds nothing for no rows, and such a part adds nothing", () => {
    const empty = tabulate({ deprivations: { a: [], b: [] }, weights: [] }, measure);
    expect(empty.rows).toBe(0);
    const table = tabulate({ ...columns, weights: [1, 1, 1] }, measure);
    expect(mergeTabulations(empty, table, empty)).toEqual(table);
    expect(refusal(() => alkireFoster(empty)).code).toBe("TABLE_EMPTY");
  });
});

describe("bad columns", () => {
  test.each([
    ["a column of another length", { ...columns, weights: [1, 2] }, "COLUMNS_UNEQUAL", "weights has 2"],
    [
      "a 2",
      { deprivations: { a: [1, 0, 2], b: [0, 0, 1] } },
      "DEPRIVATION_INVALID",
      "a: expected 0, 1, true, false",
    ],
    [
      "no column for an indicator",
      { deprivations: { a: [1] } },
      "COLUMN_ABSENT",
      'Cannot tabulate: indicator "b" has no column; expected one for each of a, b',
    ],
    [
      "nothing",
      null as unknown as TabulationColumns,
      "ARGUMENT_INVALID",
      "Cannot tabulate null: expected an object",
    ],
    [
      "null as deprivations",
      { deprivations: null } as unknown as TabulationColumns,
      "ARGUMENT_INVALID",
      "expected an object with deprivations, one column an indicator",
    ],
    ["no deprivations", {} as TabulationColumns, "ARGUMENT_INVALID", "expected an object with deprivations"],
    ["no label", { ...columns, groups: { region: ["x", null, "y"] } }, "LABEL_MISSING", "region: row 1"],
    [
      "a unit in two strata",
      { ...columns, clusters: [1, 1, 2], strata: ["s", "t", "t"] },
      "CLUSTER_IN_TWO_STRATA",
      'unit "1" is in stratum "s" and, at row 1, in "t"; say { nestedClusters: true } when units are numbered anew in ' +
        "every stratum",
    ],
    [
      "strata without clusters",
      { ...columns, strata: [1, 1, 1] },
      "COLUMN_ABSENT",
      "Cannot tabulate: strata were given without clusters; where every household was drawn by itself, give each row a " +
        "cluster label of its own",
    ],
  ] as const)("%s", (_, bad, code, message) => {
    const error = refusal(() => tabulate(bad as TabulationColumns, measure));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  test("not a measure, not a policy", () => {
    expect(refusal(() => tabulate(columns, {} as typeof measure)).code).toBe("MEASURE_INVALID");
    expect(refusal(() => tabulate(columns, measure, { missing: "zero" as "drop" })).code).toBe(
      "MISSING_POLICY_UNKNOWN",
    );
  });

  test("no options are the default", () => {
    expect(tabulate(columns, measure, {})).toEqual(tabulate(columns, measure));
    expect(tabulate(columns, measure).missing).toBe("drop");
  });

  test("complete rows pass the policy that refuses missing answers", () => {
    expect(tabulate(columns, measure, { missing: "refuse" })).toMatchObject({ missing: "refuse", rows: 3 });
    const error = refusal(() =>
      tabulate({ deprivations: { a: [1, 0], b: [0, null] } }, measure, { missing: "refuse" }),
    );
    expect([error.code, error.received]).toEqual(["MISSING_REFUSED", "b"]);
  });

  test("columns of other names are not read", () => {
    const deprivations = { ...columns.deprivations, note: ["x", "y", "z"] };
    expect(tabulate({ deprivations }, measure)).toEqual(tabulate(columns, measure));
  });
});

describe("mergeTabulations", () => {
  const grouped = (labels: string[]): Tabulation =>
    tabulate({ ...columns, groups: { region: labels } }, measure);

  test("joins labels and units by name", () => {
    const merged = mergeTabulations(grouped(["x", "x", "y"]), grouped(["z", "y", "y"]));
    expect(merged.groupings).toEqual([{ name: "region", labels: ["x", "y", "z"] }]);
    expect(merged.rows).toBe(6);
  });

  test("joins designs, of which labels may begin again in every stratum, to that of all rows", () => {
    const clusters = ["u1", "u2", "u1", "u2", "u3", "u1"];
    const strata = ["s", "s", "t", "s", "t", "t"];
    const rows = { a: [1, 0, 1, 1, 0, 0], b: [0, 1, 1, 0, 1, 0] };
    const of = (from: number, to: number): Tabulation =>
      tabulate(
        {
          deprivations: { a: rows.a.slice(from, to), b: rows.b.slice(from, to) },
          clusters: clusters.slice(from, to),
          strata: strata.slice(from, to),
        },
        measure,
        { nestedClusters: true },
      );
    expect(mergeTabulations(of(0, 3), of(3, 6))).toEqual(of(0, 6));
    expect(mergeTabulations(of(3, 6), of(0, 1), of(1, 3))).toEqual(of(0, 6));
  });

  test("tells labels of two groupings apart, however many there are", () => {
    const labels = Array.from({ length: 12 }, (_, at) => String.fromCharCode(97 + at));
    const of = (first: readonly string[], second: readonly string[]): Tabulation =>
      tabulate(
        { deprivations: { a: first.map(() => 1), b: first.map(() => 0) }, groups: { x: first, y: second } },
        measure,
      );
    const pairs = labels.flatMap((x) => labels.map((y) => [x, y] as const));
    const all = of(
      pairs.map(([x]) => x),
      pairs.map(([, y]) => y),
    );
    expect(mergeTabulations(all)).toEqual(all);
    expect(all.cells.rows).toHaveLength(144);
  });

  test("is inexact when one part is", () => {
    const merged = mergeTabulations(weighted([1]), weighted([1 / 3]));
    expect(merged.exactWeights).toBe(false);
  });

  test("refuses parts that do not belong together", () => {
    const table = tabulate(columns, measure);
    const other = defineMeasure({ dimensions: { b: ["b"], a: ["a"] }, cutoff: "1/2" });
    for (const part of [
      tabulate(columns, other),
      grouped(["x", "x", "x"]),
      tabulate(columns, measure, { missing: "reweight" }),
      tabulate({ ...columns, clusters: [1, 2, 3] }, measure),
    ]) {
      expect(refusal(() => mergeTabulations(table, part)).code).toBe("TABLES_DIFFER");
    }
    const inStratum = (stratum: string): Tabulation =>
      tabulate({ ...columns, clusters: [1, 2, 3], strata: [stratum, stratum, stratum] }, measure);
    expect(refusal(() => mergeTabulations(inStratum("s"), inStratum("t"))).code).toBe(
      "CLUSTER_IN_TWO_STRATA",
    );
    const nested = tabulate({ ...columns, clusters: [1, 2, 3] }, measure, { nestedClusters: true });
    const flat = tabulate({ ...columns, clusters: [1, 2, 3] }, measure);
    const other2 = tabulate({ ...columns, groups: { area: ["x", "x", "x"] } }, measure);
    for (const [one, two] of [
      [nested, flat],
      [nested, table],
      [grouped(["x", "x", "x"]), other2],
    ] as const) {
      expect(refusal(() => mergeTabulations(one, two))).toMatchObject({
        code: "TABLES_DIFFER",
        message:
          "Cannot merge tabulations: they hold different measures, policies for missing answers, groupings or kinds of " +
          "design",
        received: two,
      });
    }
    expect(refusal(() => mergeTabulations())).toMatchObject({
      code: "ARGUMENT_INVALID",
      message: "Cannot merge tabulations: expected at least one",
    });
    const cyclic = { ...measure, source: { evidence: "derived", self: {} as unknown } };
    cyclic.source.self = cyclic;
    const turning = { ...table, measure: cyclic } as unknown as Tabulation;
    expect(refusal(() => mergeTabulations(turning))).toMatchObject({
      code: "TABULATION_INVALID",
      message: expect.stringContaining("Cannot read tabulation an object"),
    });
    expect(refusal(() => mergeTabulations({} as Tabulation)).code).toBe("TABULATION_INVALID");
  });
});
