import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  alkireFosterAtCutoffs,
  defineMeasure,
  explainProfile,
  globalMpi,
  groupDominance,
  type Measure,
  measuresAtEveryCutoff,
  rankCorrelation,
  rankRobustness,
  reweighTabulation,
  tabulate,
} from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";
import { surveyColumns, surveyMeasure, surveyRows } from "./survey-data.ts";

const survey = tabulate(surveyColumns(surveyRows(2020)), surveyMeasure);

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

  test("refuses lists that do not match", () => {
    expect(refusal(() => rankCorrelation([1, 2], [1])).code).toBe("ARGUMENT_INVALID");
    expect(refusal(() => rankCorrelation([1, 2], [1, 2, 3])).code).toBe("COLUMNS_UNEQUAL");
    expect(refusal(() => rankCorrelation([1, 2], [1, "x"])).code).toBe("FRACTION_INVALID");
  });
});

describe("rankRobustness", () => {
  const results = alkireFosterAtCutoffs(survey, ["1/5", "1/3", "1/2"]);

  test("ranks regions at every cut-off, and finds them in one order", () => {
    const ranks = rankRobustness(results, "region");
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

  test("refuses one result, and a grouping that is none", () => {
    expect(refusal(() => rankRobustness(results.slice(1, 2), "region")).code).toBe("ARGUMENT_INVALID");
    expect(refusal(() => rankRobustness(results, "toString")).code).toBe("GROUP_KEY_UNKNOWN");
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

  test("refuses a grouping that the table does not have", () => {
    expect(refusal(() => groupDominance(survey, "province")).code).toBe("GROUP_KEY_UNKNOWN");
  });
});

describe("measuresAtEveryCutoff", () => {
  test("has the values of alkireFoster at each score, for groups too", () => {
    const curves = measuresAtEveryCutoff(survey);
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

  test("a group without anybody has no points", () => {
    const measure = defineMeasure({ dimensions: { all: ["a"] }, cutoff: 1 });
    const table = tabulate({ deprivations: { a: [1, null] }, groups: { region: ["x", "y"] } }, measure);
    expect(measuresAtEveryCutoff(table).groups.region?.y).toEqual([]);
  });
});

describe("reweighTabulation", () => {
  test("refuses other indicators", () => {
    expect(refusal(() => reweighTabulation(survey, globalMpi)).code).toBe("TABLES_DIFFER");
    expect(refusal(() => reweighTabulation(survey, {} as Measure)).code).toBe("MEASURE_INVALID");
  });
});

describe("explainProfile", () => {
  test("one deprivation short of the cut-off, and on it", () => {
    const short = explainProfile(globalMpi, 0b0000000011 ^ 0b0000010010);
    expect(short.deprived.map(({ id }) => id)).toEqual(["nutrition", "cookingFuel"]);
    expect([short.score.exact, short.distance.exact, short.poor]).toEqual(["2/9", "-1/9", false]);
    const onIt = explainProfile(globalMpi, { nutrition: 1, childMortality: true });
    expect([onIt.score.exact, onIt.distance.exact, onIt.poor]).toEqual(["1/3", "0", true]);
  });

  test("what is not known leaves open what it can turn", () => {
    const known = {
      nutrition: true,
      childMortality: false,
      yearsOfSchooling: false,
      schoolAttendance: false,
    };
    const open = explainProfile(globalMpi, {
      ...known,
      cookingFuel: true,
      sanitation: true,
      drinkingWater: null,
    });
    expect(open.unknown.map(({ id }) => id)).toEqual(["drinkingWater", "electricity", "housing", "assets"]);
    expect([open.score.exact, open.highestScore.exact, open.poor]).toEqual(["5/18", "1/2", null]);
    const settled = explainProfile(
      globalMpi,
      open.unknown.length > 0 ? { ...known, cookingFuel: null } : {},
      { cutoff: "2/3" },
    );
    expect(settled.poor).toBe(false);
  });

  test.each<readonly [string, unknown, string]>([
    ["a profile of another measure", 1024, "DEPRIVATION_INVALID"],
    ["a negative profile", -1, "DEPRIVATION_INVALID"],
    ["a name that is none", { roof: true }, "COLUMN_ABSENT"],
    ["a 2", { assets: 2 }, "DEPRIVATION_INVALID"],
  ])("refuses %s", (_, profile, code) => {
    expect(refusal(() => explainProfile(globalMpi, profile as number)).code).toBe(code);
  });

  test("nothing known at all", () => {
    expect(explainProfile(globalMpi, {}).poor).toBeNull();
  });
});
