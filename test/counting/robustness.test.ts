import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AlkireFoster,
  alkireFoster,
  alkireFosterAtCutoffs,
  defineMeasure,
  groupDominance,
  type Measure,
  measuresAtEveryCutoff,
  rankCorrelation,
  rankRobustness,
  reweighTabulation,
  type Tabulation,
  tabulate,
} from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";
import { surveyTable } from "./survey-data.ts";

describe("rankCorrelation", () => {
  /** Kendall (1945), Biometrika 33, section 7: two rankings of ten with ties, tau-b by the formula of the paper. */
  test("with ties, from the definition", () => {
    const [a, b] = [
      ["1", "2", "2", "4", "4", "6", "6", "8", "9", "9"],
      ["1", "2", "4", "4", "4", "4", "8", "8", "8", "10"],
    ];
    const { concordant, discordant, tiedFirst, tiedSecond, kendallTauB } = rankCorrelation(
      a as string[],
      b as string[],
    );
    expect([concordant, discordant, tiedFirst, tiedSecond]).toEqual([33, 0, 4, 9]);
    expect(kendallTauB).toBeCloseTo(33 / Math.sqrt(41 * 36), 15);
  });

  test("agrees with Pearson's correlation of mean ranks, and has its bounds and symmetries", () => {
    const lists = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(lists, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const found = rankCorrelation(a, b);
        const rank = (values: readonly number[], value: number): number =>
          values.filter((other) => other < value).length +
          (values.filter((other) => other === value).length + 1) / 2;
        const [ra, rb] = [a.map((value) => rank(a, value)), b.map((value) => rank(b, value))];
        const mean = (a.length + 1) / 2;
        const dot = (x: readonly number[], y: readonly number[]): number =>
          x.reduce((sum, value, at) => sum + (value - mean) * ((y[at] as number) - mean), 0);
        const size = dot(ra, ra) * dot(rb, rb);
        if (size === 0) {
          expect([found.kendallTauB, found.spearman]).toEqual([null, null]);
          return;
        }
        expect(found.spearman).toBeCloseTo(dot(ra, rb) / Math.sqrt(size), 12);
        expect(Math.abs(found.kendallTauB as number)).toBeLessThanOrEqual(1 + 1e-15);
        expect(rankCorrelation(b, a).kendallTauB).toBe(found.kendallTauB);
        expect(
          rankCorrelation(
            a.map((value) => -value),
            b,
          ).spearman,
        ).toBeCloseTo(-(found.spearman as number), 12);
      }),
    );
  });

  test("three pairs in one order, two in the other, one tied in the second list", () => {
    const ranks = rankCorrelation(["1/3", "0.25", "1/5", "1/6"], ["1/2", "1/3", "1/3", "2/5"]);
    expect(ranks).toMatchObject({ concordant: 3, discordant: 2, tiedFirst: 0, tiedSecond: 1 });
    expect(ranks.kendallTauB).toBeCloseTo(1 / Math.sqrt(30), 15);
    // Ranks 4 3 2 1 and 4 1.5 1.5 3, less their mean 2.5: 1.5 × 1.5 − 0.5 − ... = 1.5 of √(5 × 4.5).
    expect(ranks.spearman).toBeCloseTo(1.5 / Math.sqrt(22.5), 15);
  });

  test("a list of ties only has no correlation", () => {
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toEqual({
      kendallTauB: null,
      spearman: null,
      concordant: 0,
      discordant: 0,
      tiedFirst: 3,
      tiedSecond: 0,
    });
    expect(rankCorrelation([1, 2, 3], [1, 1, 1]).kendallTauB).toBeNull();
    expect(Object.isFrozen(rankCorrelation([1, 2], [2, 1]))).toBe(true);
  });

  test("compares exact values: a third is not its decimal", () => {
    expect(rankCorrelation(["1/3", "0.3333333333333333"], [1, 1]).tiedFirst).toBe(0);
    expect(rankCorrelation(["1/3", "2/6", "0.1"], [3, 2, 1])).toMatchObject({ tiedFirst: 1, concordant: 2 });
  });

  test("refuses lists that do not match", () => {
    const short = refusal(() => rankCorrelation([1, 2], [1]));
    expect([short.code, short.message, short.received]).toEqual([
      "ARGUMENT_INVALID",
      "Cannot correlate ranks: expected a list of two values or more, received an array of 1",
      [1],
    ]);
    const longer = refusal(() => rankCorrelation([1, 2], [1, 2, 3]));
    expect([longer.code, longer.message, longer.received]).toEqual([
      "COLUMNS_UNEQUAL",
      "Cannot correlate ranks: the first list has 2 values, the second 3",
      3,
    ]);
    const noNumber = refusal(() => rankCorrelation([1, 2], [1, "x"]));
    expect([noNumber.code, noNumber.message.includes("value 1")]).toEqual(["FRACTION_INVALID", true]);
    expect(refusal(() => rankCorrelation("12" as never, [1, 2])).code).toBe("ARGUMENT_INVALID");
  });
});

describe("rankRobustness", () => {
  test("ranks regions at every cut-off, and finds them in one order", () => {
    const results = alkireFosterAtCutoffs(surveyTable(2020), ["1/5", "1/3", "1/2"]);
    const ranks = rankRobustness(results, "region");
    expect([ranks.kind, ranks.grouping]).toEqual(["rank-robustness", "region"]);
    expect(ranks.labels).toEqual(["Central", "Delta", "Highlands", "North"]);
    expect(ranks.rankings[1]).toEqual(["Delta", "Central", "North", "Highlands"]);
    expect(ranks.correlations.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect([ranks.pairs, ranks.robustPairs]).toEqual([6, 6]);
    expect(ranks.correlations.every(({ kendallTauB }) => kendallTauB === 1)).toBe(true);
  });

  test("other weights can turn an order", () => {
    const reweighed = (weights: Record<string, string>): Measure =>
      defineMeasure({ dimensions: { all: weights }, cutoff: "1/2" });
    const measure = reweighed({ a: "1/2", b: "1/2" });
    const groups = { region: ["x", "x", "y", "y"] };
    const table = tabulate({ deprivations: { a: [1, 1, 0, 0], b: [0, 0, 1, 0] }, groups }, measure);
    const other = reweighTabulation(table, reweighed({ a: "1/4", b: "3/4" }));
    const ranks = rankRobustness([alkireFoster(table), alkireFoster(other)], "region");
    expect(ranks.rankings).toEqual([
      ["y", "x"],
      ["x", "y"],
    ]);
    expect(ranks.robustPairs).toBe(0);
    expect(
      rankRobustness([alkireFoster(table), alkireFoster(table)], "region", "headcountRatio").robustPairs,
    ).toBe(1);
  });

  /** A result with the H and M0 of groups. */
  const resultOf = (values: Record<string, string>): AlkireFoster =>
    ({
      groups: {
        region: Object.fromEntries(
          Object.entries(values).map(([label, exact]) => [
            label,
            { headcountRatio: { exact: "0" }, adjustedHeadcountRatio: { exact } },
          ]),
        ),
      },
    }) as unknown as AlkireFoster;

  test("compares the groups that all results have; of equal value they stand in the order of labels", () => {
    const results = [
      resultOf({ north: "1/2", south: "1/4", west: "1/4", gone: "1" }),
      resultOf({ new: "0", west: "1/3", south: "1/5", north: "1/3" }),
    ];
    const ranks = rankRobustness(results, "region");
    expect(ranks.kind).toBe("rank-robustness");
    expect(ranks.labels).toEqual(["north", "south", "west"]);
    expect(ranks.rankings).toEqual([
      ["south", "west", "north"],
      ["south", "north", "west"],
    ]);
    // South is below north in both; south and west tie in the first, west and north in the second.
    expect([ranks.pairs, ranks.robustPairs]).toEqual([3, 1]);
    expect(ranks.correlations).toMatchObject([{ first: 0, second: 1, concordant: 1, tiedFirst: 1 }]);
    for (const part of [ranks, ranks.labels, ranks.rankings, ranks.rankings[0], ranks.correlations[0]]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test("orders by exact value, not by text, and by the measure that is asked for", () => {
    const results = [resultOf({ a: "1/10", b: "1/9", c: "2/3" }), resultOf({ a: "1/10", b: "1/9", c: "1" })];
    expect(rankRobustness(results, "region").rankings[0]).toEqual(["a", "b", "c"]);
    expect(rankRobustness(results, "region").robustPairs).toBe(3);
    const byH = rankRobustness(results, "region", "headcountRatio");
    expect([byH.robustPairs, byH.correlations[0]?.kendallTauB]).toEqual([0, null]);
  });

  test("refuses one result, a grouping that is none, and what is no result", () => {
    const result = resultOf({ a: "1/2", b: "1/3" });
    const none = refusal(() => rankRobustness([result], "region"));
    expect([none.code, none.received]).toEqual(["ARGUMENT_INVALID", [result]]);
    expect(none.message).toContain("Cannot compare rankings: expected two results or more, received");
    expect(refusal(() => rankRobustness(result as never, "region")).code).toBe("ARGUMENT_INVALID");
    for (const grouping of ["toString", "province", null as unknown as string]) {
      const error = refusal(() => rankRobustness([result, result], grouping));
      expect([error.code, error.received]).toEqual(["GROUP_KEY_UNKNOWN", grouping]);
      expect(error.message).toBe(
        `Cannot compare rankings: a result has no grouping ${JSON.stringify(grouping)}`,
      );
    }
    const nameless = Object.create(null) as string;
    expect(refusal(() => rankRobustness([result, result], nameless)).code).toBe("GROUP_KEY_UNKNOWN");
    expect(refusal(() => rankRobustness([result, null as never], "region")).code).toBe("GROUP_KEY_UNKNOWN");
    const damaged = { groups: { region: { a: {}, b: {} } } } as unknown as AlkireFoster;
    const error = refusal(() => rankRobustness([result, damaged], "region"));
    expect([error.code, error.message.startsWith("Cannot read result")]).toEqual(["ARGUMENT_INVALID", true]);
  });
});

describe("groupDominance", () => {
  const measure = defineMeasure({ dimensions: { all: ["a", "b", "c", "d"] }, cutoff: "1/2" });
  /** Households of two groups by how many of four deprivations each has. */
  const pairOf = (first: readonly number[], second: readonly number[]) => {
    const counts = [...first, ...second];
    const deprivations = Object.fromEntries(
      ["a", "b", "c", "d"].map((id, at) => [id, counts.map((count) => (count > at ? 1 : 0))]),
    );
    const region = [...first.map(() => "x"), ...second.map(() => "y")];
    return groupDominance(tabulate({ deprivations, groups: { region } }, measure), "region")[0];
  };

  test("of first order", () => {
    expect(pairOf([4, 2], [3, 2])).toEqual({
      lower: "y",
      higher: "x",
      dominance: "first-order",
      reversedAt: [],
    });
    expect(pairOf([0, 0], [1, 0])?.lower).toBe("x");
  });

  test("of M0 only: fewer are poor, but the poor are poorer at no cut-off", () => {
    // H at 1/4 and 1/2: x 1, y 2/3; at 3/4: x 0, y 1/3; M0 at 3/4: x 0, y 1/4; at 1/2 and 1/4: x 1/2, y 1/2.
    expect(pairOf([2, 2, 2], [3, 3, 0])).toEqual({
      lower: "x",
      higher: "y",
      dominance: "adjusted",
      reversedAt: ["1/2"],
    });
  });

  test("none, and equal", () => {
    expect(pairOf([1, 1], [4, 0])?.dominance).toBe("adjusted");
    expect(pairOf([2, 2], [3, 0])).toMatchObject({ dominance: "none", reversedAt: ["1/2"] });
    expect(pairOf([2, 1], [1, 2])).toMatchObject({ dominance: "equal", lower: "x" });
  });

  test("of every pair of groups in which somebody is counted", () => {
    const deprivations = Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, [1, 0, 1, null, 0]]));
    const groups = { region: ["w", "x", "y", "z", "y"] };
    const pairs = groupDominance(tabulate({ deprivations, groups }, measure), "region");
    expect(pairs.map(({ lower, higher }) => [lower, higher])).toEqual([
      ["x", "w"],
      ["y", "w"],
      ["x", "y"],
    ]);
    for (const part of [pairs, pairs[0], pairs[0]?.reversedAt]) expect(Object.isFrozen(part)).toBe(true);
    const counted = groupDominance(tabulate({ deprivations, groups }, measure), "region", {
      missing: "not-deprived",
    });
    expect(counted).toHaveLength(6);
  });

  test("refuses a grouping that the table does not have", () => {
    const table = tabulate(
      { deprivations: Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, [1]])) },
      measure,
    );
    const nameless = Object.create(null) as string;
    expect(refusal(() => groupDominance(table, nameless)).code).toBe("GROUP_KEY_UNKNOWN");
    for (const grouping of ["toString", "province", 5 as unknown as string]) {
      const error = refusal(() => groupDominance(table, grouping));
      expect([error.code, error.message, error.received]).toEqual([
        "GROUP_KEY_UNKNOWN",
        `Cannot compare groups: the table has no grouping ${JSON.stringify(grouping)}`,
        grouping,
      ]);
    }
  });
});

describe("measuresAtEveryCutoff", () => {
  test("has the values of alkireFoster at each score, for groups too", () => {
    const survey = surveyTable(2020);
    const curves = measuresAtEveryCutoff(survey);
    expect(curves.kind).toBe("cutoff-curves");
    expect(curves.cutoffs.at(-1)).toBe("1");
    const results = alkireFosterAtCutoffs(survey, curves.cutoffs);
    curves.cutoffs.forEach((cutoff, at) => {
      for (const [curve, measures] of [
        [curves.overall, results[at]?.overall],
        [curves.groups.minority?.["1"], results[at]?.groups.minority?.["1"]],
      ] as const) {
        expect(curve?.[at]?.cutoff).toBe(cutoff);
        expect(curve?.[at]?.headcountRatio.exact).toBe(measures?.headcountRatio.exact);
        expect(curve?.[at]?.intensity?.exact).toBe(measures?.intensity?.exact);
        expect(curve?.[at]?.adjustedHeadcountRatio.exact).toBe(measures?.adjustedHeadcountRatio.exact);
      }
    });
  });

  test("puts scores together that are equal under different weights of what is missing", () => {
    const measure = defineMeasure({ dimensions: { x: ["a", "b"], y: ["c"] }, cutoff: 1 });
    const table = tabulate(
      {
        deprivations: { a: [1, 1, 0, 0, 1], b: [1, null, 0, 0, 0], c: [0, 0, 1, 0, 0] },
        weights: [1, 2, 4, 8, 16],
      },
      measure,
      { missing: "reweight" },
    );
    const { kind, cutoffs, overall } = measuresAtEveryCutoff(table);
    expect(kind).toBe("cutoff-curves");
    expect(cutoffs).toEqual(["1/4", "1/2"]);
    expect(
      overall.map((point) => [point.cutoff, point.headcountRatio.exact, point.intensity?.exact]),
    ).toEqual([
      ["1/4", "23/31", "15/46"],
      ["1/2", "7/31", "1/2"],
    ]);
    expect(overall[1]?.adjustedHeadcountRatio.exact).toBe("7/62");
    const dropped = measuresAtEveryCutoff(table, { missing: "drop" });
    expect(dropped.overall.at(-1)?.headcountRatio.exact).toBe("5/29");
    for (const part of [dropped, dropped.cutoffs, dropped.overall, dropped.overall[0]]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test("has no poor at a score that only weightless rows reach", () => {
    const measure = defineMeasure({ dimensions: { all: ["a"] }, cutoff: 1 });
    const table = tabulate({ deprivations: { a: [1, 0] }, weights: [0, 1] }, measure);
    expect(measuresAtEveryCutoff(table).overall).toMatchObject([
      { cutoff: "1", headcountRatio: { exact: "0" }, intensity: null },
    ]);
  });

  test("refuses what is no table and no policy", () => {
    const measure = defineMeasure({ dimensions: { all: ["a"] }, cutoff: 1 });
    expect(refusal(() => measuresAtEveryCutoff({} as Tabulation)).code).toBe("TABULATION_INVALID");
    const table = tabulate({ deprivations: { a: [1, null] } }, measure);
    expect(refusal(() => measuresAtEveryCutoff(table, { missing: "refuse" })).code).toBe("MISSING_REFUSED");
    expect(refusal(() => measuresAtEveryCutoff(table, { missing: "no" as "drop" })).code).toBe(
      "MISSING_POLICY_UNKNOWN",
    );
  });

  test("a group without anybody has no points", () => {
    const measure = defineMeasure({ dimensions: { all: ["a"] }, cutoff: 1 });
    const table = tabulate({ deprivations: { a: [1, null] }, groups: { region: ["x", "y"] } }, measure);
    expect(measuresAtEveryCutoff(table).groups.region?.y).toEqual([]);
    expect(Object.isFrozen(measuresAtEveryCutoff(table).groups.region?.y)).toBe(true);
  });
});

describe("reweighTabulation", () => {
  const measure = defineMeasure({ dimensions: { x: ["a", "b"], y: ["c"] }, cutoff: "1/2" });
  const columns = {
    deprivations: { a: [1, 0, null], b: [0, 1, 1], c: [0, null, 1] },
    weights: [1, 1 / 3, 2],
    groups: { region: ["north", "south", "north"] },
    clusters: [1, 1, 1],
    strata: ["s", "t", "s"],
  };

  test("moves profiles and missing marks to the places of the other measure, and keeps all else", () => {
    const table = tabulate(columns, measure, { missing: "reweight", nestedClusters: true });
    const other = defineMeasure({ dimensions: { y: ["c"], x: ["b", "a"] }, cutoff: "1/4" });
    const moved = reweighTabulation(table, other);
    expect(moved).toEqual(tabulate(columns, other, { missing: "reweight", nestedClusters: true }));
    expect([moved.missing, moved.exactWeights, moved.design?.nestedClusters]).toEqual([
      "reweight",
      false,
      true,
    ]);
    expect(moved.cells.profiles).toEqual([3, 4, 2]);
    expect(moved.cells.missing).toEqual([4, 0, 1]);
    const { clusters: _, strata: __, ...simple } = columns;
    expect(reweighTabulation(tabulate(simple, measure), other)).toEqual(tabulate(simple, other));
  });

  test("under weights for indicators in the same order nothing moves", () => {
    const other = defineMeasure({ dimensions: { all: { a: 1, b: 0, c: 0 } }, cutoff: "1" });
    const table = tabulate(columns, measure, { nestedClusters: true });
    const reweighed = reweighTabulation(table, other);
    expect(reweighed).toEqual({ ...table, measure: other });
    expect(reweighed.cells).toBe(table.cells);
    expect(Object.isFrozen(reweighed)).toBe(true);
  });

  test("refuses other indicators, more and fewer, and what is no measure or table", () => {
    const table = tabulate(columns, measure, { nestedClusters: true });
    for (const [ids, name] of [
      [["a", "b", "c", "d"], "d"],
      [["a", "b"], "c"],
    ] as const) {
      const other = defineMeasure({ dimensions: { all: ids }, cutoff: "1" });
      const error = refusal(() => reweighTabulation(table, other));
      expect([error.code, error.message, error.received]).toEqual([
        "TABLES_DIFFER",
        `Cannot put table under another measure: indicator "${name}" is in one of them only`,
        name,
      ]);
    }
    expect(refusal(() => reweighTabulation(table, {} as Measure)).code).toBe("MEASURE_INVALID");
    expect(refusal(() => reweighTabulation({} as Tabulation, measure)).code).toBe("TABULATION_INVALID");
  });
});
