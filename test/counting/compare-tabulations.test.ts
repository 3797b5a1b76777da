import { describe, expect, test } from "vitest";
import {
  type CompareOptions,
  compareTabulations,
  defineMeasure,
  type MissingPolicy,
  type Tabulation,
  type TabulationColumns,
  tabulate,
} from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";
import { expectClose } from "./close.ts";
import { surveyTable } from "./survey-data.ts";

const one = defineMeasure({ dimensions: { a: ["a"] }, cutoff: 1 });
/** A wave of one indicator. */
const wave = (a: readonly number[], others: Partial<TabulationColumns> = {}): Tabulation =>
  tabulate({ deprivations: { a }, ...others }, one);

describe("a panel", () => {
  const clusters = [1, 1, 2, 2, 3, 3, 4, 4];
  const strata = ["s", "s", "s", "s", "t", "t", "t", "t"];

  test("of the same answers has no change and no error", () => {
    const before = surveyTable(2020);
    const { overall, degreesOfFreedom } = compareTabulations(before, before, { years: 2, surveys: "panel" });
    expect(degreesOfFreedom).toBe(56);
    expect(overall.adjustedHeadcountRatio.absolute).toMatchObject({
      exact: "0",
      standardError: 0,
      statistic: null,
    });
    expect(overall.headcountRatio.relativeAnnualised?.value.toFixed()).toBe("0");
  });

  test("takes the covariance of the waves off: the variance of the differences by unit, by hand", () => {
    const before = wave([1, 1, 1, 0, 1, 0, 0, 0], { clusters, strata });
    const after = wave([1, 0, 1, 0, 0, 0, 0, 0], { clusters, strata });
    const panel = compareTabulations(before, after, { years: 1, surveys: "panel" });
    // Differences by unit: −1, 0, −1, 0 of 8; in each stratum ±1/2 about the mean, so 2 × 2 × (1/16)² in each.
    expect(panel.overall.headcountRatio.absolute.value.toNumber()).toBe(-0.25);
    expectClose(panel.overall.headcountRatio.absolute.standardError, Math.sqrt(8 / 256), 1e-14, "panel");
    expect(panel.degreesOfFreedom).toBe(2);
  });

  test("knows units by their labels, in whatever order and group they stand, and those of one wave only", () => {
    const before = wave([1, 1, 0, 0, 1, 0], {
      clusters: ["u1", "u1", "u3", "u3", "u4", "u4"],
      groups: { region: ["y", "y", "x", "x", "x", "x"] },
    });
    const after = wave([0, 1, 1, 0, 0, 0], {
      clusters: ["u0", "u4", "u3", "u3", "u1", "u1"],
      groups: { region: ["x", "x", "x", "x", "y", "y"] },
    });
    const { overall, groups, degreesOfFreedom } = compareTabulations(before, after, {
      years: 1,
      surveys: "panel",
    });
    expect(degreesOfFreedom).toBe(3);
    // H is 1/2, then 1/3. Residuals over 6 by unit, u1 u3 u4 u0: before 1, −1, 0, 0; after −2/3, 1/3, 2/3, −1/3.
    expect(overall.headcountRatio.absolute.exact).toBe("-1/6");
    const spread = (differences: readonly number[]): number =>
      Math.sqrt((4 / 3) * differences.reduce((sum, one) => sum + one * one, 0));
    const whole = spread([-5 / 18, 4 / 18, 2 / 18, -1 / 18]);
    expectClose(overall.headcountRatio.absolute.standardError, whole, 1e-14, "everybody");
    // In x of 4 and 4: H is 1/4, then 1/2; before u3 −1/2, u4 1/2; after u3 0, u4 1/2, u0 −1/2.
    expect(groups.region?.x?.headcountRatio.absolute.exact).toBe("1/4");
    const inX = spread([0, 1 / 8, 0, -1 / 8]);
    expectClose(groups.region?.x?.headcountRatio.absolute.standardError, inX, 1e-14, "x");
  });

  test("a unit that moved to another stratum is refused, unless labels begin again in every stratum", () => {
    const [first, second] = [
      ["s", "s", "t", "t"],
      ["s", "t", "s", "t"],
    ] as const;
    const answers = [1, 0, 1, 0];
    const of = (strata: readonly string[]): Partial<TabulationColumns> => ({
      clusters: [1, 2, 3, 4],
      strata,
    });
    const error = refusal(() =>
      compareTabulations(wave(answers, of(first)), wave(answers, of(second)), { years: 1, surveys: "panel" }),
    );
    expect([error.code, error.message, error.received]).toEqual([
      "CLUSTER_IN_TWO_STRATA",
      'Cannot compare waves of a panel: unit "3" is in stratum "s" in one wave only',
      "3",
    ]);
    const nested = (strata: readonly string[]): Tabulation =>
      tabulate({ deprivations: { a: answers }, ...of(strata) }, one, { nestedClusters: true });
    for (const [before, after] of [
      [nested(first), nested(second)],
      [nested(first), wave(answers, of(second))],
      [wave(answers, of(first)), nested(second)],
    ] as const) {
      const panel = compareTabulations(before, after, { years: 1, surveys: "panel" });
      expect(panel.degreesOfFreedom).toBe(4);
      expect(panel.overall.headcountRatio.absolute.standardError).toBeGreaterThan(0);
    }
  });

  test("has one finite population: that of the first wave, or of the second where only it is told", () => {
    const before = wave([1, 1, 1, 0, 1, 0, 0, 0], { clusters, strata });
    const after = wave([1, 0, 1, 0, 0, 0, 0, 0], { clusters, strata });
    const errorOf = (populationUnits: CompareOptions["populationUnits"]): number =>
      compareTabulations(before, after, {
        years: 1,
        surveys: "panel",
        ...(populationUnits === undefined ? {} : { populationUnits }),
      }).overall.headcountRatio.absolute.standardError as number;
    const plain = errorOf(undefined);
    expectClose(errorOf({ before: { s: 4, t: 4 } }), plain * Math.sqrt(1 / 2), 1e-14, "before");
    expectClose(errorOf({ after: { s: 8, t: 8 } }), plain * Math.sqrt(3 / 4), 1e-14, "after");
    expectClose(
      errorOf({ before: { s: 4, t: 4 }, after: { s: 8, t: 8 } }),
      errorOf({ before: { s: 4, t: 4 } }),
      0,
      "both",
    );
  });

  test("asks what to do with a stratum of one unit", () => {
    const lonely = { clusters: [1, 1, 2, 3], strata: ["s", "s", "t", "t"] };
    const [before, after] = [wave([1, 0, 1, 0], lonely), wave([1, 1, 1, 0], lonely)];
    const options = { years: 1, surveys: "panel" } as const;
    expect(refusal(() => compareTabulations(before, after, options)).code).toBe("STRATUM_WITH_ONE_UNIT");
    const { absolute } = compareTabulations(before, after, { ...options, singleUnit: "remove" }).overall
      .headcountRatio;
    // Before, residuals 1/8 and −1/8 in t; after 1/16 and −3/16: differences −1/16 and −1/16 about one mean.
    expect(absolute.standardError).toBe(0);
  });
});

describe("two independent surveys", () => {
  const design = { clusters: [1, 2, 3, 4] };
  const first = (): Tabulation => wave([1, 1, 1, 0], design);
  const second = (): Tabulation => wave([1, 0, 0, 0], design);

  test("add their variances and their degrees of freedom", () => {
    const { overall, degreesOfFreedom } = compareTabulations(first(), second(), { years: 1 });
    // H is 3/4, then 1/4: each has a variance of 4 / 3 × 12 / 256 = 1/16.
    expect(overall.headcountRatio.absolute.exact).toBe("-1/2");
    expectClose(overall.headcountRatio.absolute.standardError, Math.sqrt(1 / 8), 1e-14, "difference");
    expect(degreesOfFreedom).toBe(6);
    expect(overall.headcountRatio.before.standardError).toBeCloseTo(1 / 4, 14);
    // (1/3) √(1/9 + 1), the relative change having the ratio 1/3.
    expect(overall.headcountRatio.relative?.standardError).toBeCloseTo(Math.sqrt(10) / 9, 14);
    expect(overall.headcountRatio.relativeAnnualised?.standardError).toBeCloseTo(Math.sqrt(10) / 9, 14);
    expect(overall.shapley?.headcountRatio.standardError).toBeCloseTo(Math.sqrt(1 / 8), 14);
    expect(overall.shapley?.intensity).toMatchObject({ exact: "0", standardError: 0 });
  });

  test("each have a finite population", () => {
    const errorOf = (populationUnits: NonNullable<CompareOptions["populationUnits"]>): number =>
      compareTabulations(first(), second(), { years: 1, populationUnits }).overall.headcountRatio.absolute
        .standardError as number;
    const all = { all: 4 };
    expectClose(errorOf({}), Math.sqrt(2 / 16), 1e-14, "none");
    expectClose(errorOf({ before: all }), 1 / 4, 1e-14, "before");
    expectClose(errorOf({ after: { all: 8 } }), Math.sqrt(1 / 16 + 1 / 32), 1e-14, "after");
    expect(errorOf({ before: all, after: all })).toBe(0);
    const { overall } = compareTabulations(first(), second(), { years: 1, populationUnits: { after: all } });
    expect(overall.headcountRatio.after.standardError).toBe(0);
    expect(overall.headcountRatio.before.standardError).toBeGreaterThan(0);
  });

  test("have intervals of the level that is asked for, of each year and of the change", () => {
    const at = (level?: number) =>
      compareTabulations(first(), second(), { years: 1, ...(level === undefined ? {} : { level }) }).overall
        .headcountRatio;
    expect(at(0.95)).toEqual(at());
    expect(at(0.5).absolute.interval?.[0]).toBeGreaterThan(at().absolute.interval?.[0] as number);
    expect(at(0.5).before.interval?.[0]).toBeGreaterThan(at().before.interval?.[0] as number);
  });

  test("ask what to do with a stratum of one unit, and without degrees of freedom have no t interval", () => {
    const lonely = { clusters: [1, 2], strata: ["s", "t"] };
    const [before, after] = [wave([1, 0], lonely), wave([1, 1], lonely)];
    expect(refusal(() => compareTabulations(before, after, { years: 1 })).code).toBe("STRATUM_WITH_ONE_UNIT");
    const { absolute } = compareTabulations(before, after, { years: 1, singleUnit: "certainty" }).overall
      .headcountRatio;
    expect(Object.keys(absolute)).not.toContain("interval");
    expect(absolute).toMatchObject({ standardError: 0, intervalNormal: [0.5, 0.5], pValue: null });
  });

  test("of which one has no design, or no unit, have no standard errors", () => {
    for (const [before, after] of [
      [wave([1, 1, 1, 0]), second()],
      [first(), wave([1, 0, 0, 0])],
    ] as const) {
      for (const surveys of ["independent", "panel"] as const) {
        const { overall, degreesOfFreedom } = compareTabulations(before, after, { years: 1, surveys });
        expect(degreesOfFreedom).toBeNull();
        expect(Object.keys(overall.headcountRatio.absolute)).toEqual(["value", "exact"]);
      }
    }
  });
});

describe("a comparison", () => {
  test("is plain data, frozen, with what it was made from", () => {
    const [before, after] = [wave([1, 0]), wave([1, 1])];
    const comparison = compareTabulations(before, after, { years: "5/2" });
    expect(comparison).toMatchObject({ kind: "comparison", measure: one, cutoff: "1", years: "5/2" });
    expect([comparison.groups, comparison.shapleyByGroup]).toEqual([{}, {}]);
    expect(comparison.overall.headcountRatio.absoluteAnnualised.exact).toBe("1/5");
    for (const part of [comparison, comparison.overall, comparison.groups, comparison.overall.shapley]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test("knows rates a year to 40 digits, from the fractions and not from their decimals", () => {
    const { relativeAnnualised, relative } = compareTabulations(wave([1, 0, 0]), wave([1, 1, 0]), {
      years: 1,
    }).overall.headcountRatio;
    expect([relative?.exact, relativeAnnualised?.value.toFixed()]).toEqual(["1", "1"]);
    const overTwo = compareTabulations(wave([1, 0, 0, 0]), wave([1, 1]), { years: 2 }).overall.headcountRatio;
    expect(overTwo.relativeAnnualised?.value.toFixed()).toBe("1");
    expect(Object.keys(overTwo.relativeAnnualised ?? {})).toEqual(["value"]);
  });

  test("takes missing answers as asked, or as each table says", () => {
    const unanswered = { deprivations: { a: [1, 0, null, null] } };
    const [dropped, counted] = (["drop", "not-deprived"] as const).map((missing) =>
      tabulate(unanswered, one, { missing }),
    ) as [Tabulation, Tabulation];
    const changes = (missing?: MissingPolicy) =>
      compareTabulations(dropped, counted, { years: 1, ...(missing === undefined ? {} : { missing }) })
        .overall.headcountRatio;
    expect([changes().before.exact, changes().after.exact]).toEqual(["1/2", "1/4"]);
    expect(changes("not-deprived").before.exact).toBe("1/4");
    expect(changes("drop").after.exact).toBe("1/2");
  });

  test("groups of one year only count in the split by group", () => {
    const of = (region: string[], a: number[]): Tabulation => wave(a, { groups: { region } });
    const comparison = compareTabulations(of(["y", "x"], [0, 1]), of(["z", "x"], [1, 1]), { years: 1 });
    expect(Object.keys(comparison.groups.region ?? {})).toEqual(["x"]);
    const { byLabel = {}, populationShare, withinGroups } = comparison.shapleyByGroup.region ?? {};
    expect(Object.keys(byLabel)).toEqual(["x", "y", "z"]);
    expect(byLabel.z).toMatchObject({ populationShare: { exact: "1/2" }, withinGroup: { exact: "0" } });
    expect(byLabel.x).toMatchObject({ populationShare: { exact: "0" }, withinGroup: { exact: "0" } });
    expect([populationShare?.exact, withinGroups?.exact]).toEqual(["1/2", "0"]);
    expect(populationShare?.share?.exact).toBe("1");
    expect(comparison.overall.headcountRatio.absolute.exact).toBe("1/2");
    expect(comparison.overall.headcountRatio.absolute.standardError).toBeUndefined();
    const gone = compareTabulations(of(["z", "x"], [1, 1]), of(["y", "x"], [0, 1]), { years: 1 });
    expect(gone.shapleyByGroup.region?.byLabel.z?.populationShare.exact).toBe("-1/2");
    expect(Object.keys(gone.shapleyByGroup.region?.byLabel ?? {})).toEqual(["x", "y", "z"]);
  });

  test("has the groupings that both tables have, also one of a name that objects have", () => {
    const groups = { toString: ["x", "y"], area: ["r", "r"] };
    const before = wave([1, 0], { groups });
    const after = wave([1, 1], { groups: { area: ["r", "r"] } });
    expect(Object.keys(compareTabulations(before, after, { years: 1 }).groups)).toEqual(["area"]);
    expect(Object.keys(compareTabulations(before, before, { years: 1 }).groups)).toEqual([
      "area",
      "toString",
    ]);
    const labelled = (label: string): Tabulation => wave([1, 1], { groups: { area: ["r", label] } });
    const labels = compareTabulations(labelled("constructor"), labelled("s"), { years: 1 }).groups.area;
    expect(Object.keys(labels ?? {})).toEqual(["r"]);
  });

  test("of nobody poor in one year has no intensity, no split, no relative change from 0", () => {
    const { overall } = compareTabulations(wave([0, 0]), wave([1, 0]), { years: 1 });
    expect(overall.intensity).toBeNull();
    expect(overall.shapley).toBeNull();
    expect(overall.headcountRatio.relative).toBeNull();
    expect(overall.headcountRatio.relativeAnnualised).toBeNull();
    const back = compareTabulations(wave([1, 0]), wave([0, 0]), { years: 1 }).overall;
    expect(back.headcountRatio.relative?.exact).toBe("-1");
    expect(back.headcountRatio.relativeAnnualised).toBeNull();
    expect([back.intensity, back.shapley]).toEqual([null, null]);
    const same = compareTabulations(wave([1, 0]), wave([1, 0]), { years: 1 }).overall.shapley;
    expect(same?.headcountRatio).toMatchObject({ exact: "0", share: null });
  });
});

describe("what cannot be compared is refused", () => {
  const table = (): Tabulation => wave([1, 0]);

  test("tables of two measures", () => {
    const other = defineMeasure({ dimensions: { a: ["a"] }, cutoff: "1/2" });
    const error = refusal(() =>
      compareTabulations(table(), tabulate({ deprivations: { a: [1] } }, other), { years: 4 }),
    );
    expect([error.code, error.message, error.received]).toEqual([
      "TABLES_DIFFER",
      "Cannot compare tabulations: they hold different measures; put both under one with reweighTabulation",
      other,
    ]);
  });

  test.each([[0], [-1], ["0"]])("over %j years", (years) => {
    const error = refusal(() => compareTabulations(table(), table(), { years }));
    expect(error.code).toBe("YEARS_INVALID");
    expect(error.message).toBe(
      `Cannot compare tabulations over ${JSON.stringify(years)} years: expected a number above 0`,
    );
  });

  test("over what is no number, and without options", () => {
    const error = refusal(() => compareTabulations(table(), table(), { years: "some" }));
    expect(error.message).toContain('Cannot read years "some"');
    expect(refusal(() => compareTabulations(table(), table(), undefined as never)).message).toBe(
      "Cannot use the options undefined: expected an object",
    );
  });

  test("surveys of another kind", () => {
    const error = refusal(() =>
      compareTabulations(table(), table(), { years: 4, surveys: "both" as "panel" }),
    );
    expect([error.code, error.message]).toEqual([
      "ARGUMENT_INVALID",
      'Cannot compare surveys as "both": expected independent or panel',
    ]);
  });

  test("a year in which nobody is counted, and what is no table", () => {
    const nobody = tabulate({ deprivations: { a: [null] } }, one);
    const empty = wave([], { clusters: [] });
    const designed = wave([1, 0], { clusters: [1, 2] });
    for (const [before, after] of [
      [nobody, table()],
      [table(), nobody],
      [empty, designed],
      [designed, empty],
    ] as const) {
      expect(refusal(() => compareTabulations(before, after, { years: 1 })).code).toBe("TABLE_EMPTY");
    }
    for (const [before, after] of [
      [{} as Tabulation, table()],
      [table(), {} as Tabulation],
    ] as const) {
      expect(refusal(() => compareTabulations(before, after, { years: 1 })).code).toBe("TABULATION_INVALID");
    }
  });
});
