import { describe, expect, test } from "vitest";
import {
  type Change,
  compareTabulations,
  defineMeasure,
  type Effect,
  type Tabulation,
  type TabulationComparison,
  tabulate,
} from "../../src/counting/index.ts";
import { fraction, fractionOf } from "../../src/number/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { expectClose } from "./close.ts";
import { type Json, oracle, surveyColumns, surveyMeasure, surveyRows } from "./survey-data.ts";

const [before, after] = ([2020, 2024] as const).map((year) =>
  tabulate(surveyColumns(surveyRows(year)), surveyMeasure),
) as [Tabulation, Tabulation];
const cutoffs = ["1/18", "1/5", "1/3", "1/2", "1"];
const detail = oracle("witness_2024/change_detail.json");

/** Compares a change with a node of the oracle; tolerances allow for the cancellation in differences of float64. */
function expectChange(
  change: Change | null | undefined,
  expected: Json | null | undefined,
  what: string,
): void {
  if (expected === null || expected === undefined) {
    expect(change ?? null, what).toBeNull();
    return;
  }
  const node = expected as unknown as Record<string, number> & {
    absolute: Record<string, number> & { ci_t: number[]; ci_z: number[] };
    absolute_annualised: Json;
    relative: Json | null;
    relative_annualised: Json | null;
  };
  expectClose(change?.before.value.toNumber(), node.start as number, 1e-12, `${what} start`);
  expectClose(change?.after.value.toNumber(), node.end as number, 1e-12, `${what} end`);
  const { absolute } = node;
  expectClose(change?.absolute.value.toNumber(), absolute.est as number, 1e-11, `${what} absolute`);
  expectClose(change?.absolute.standardError, absolute.se as number, 1e-10, `${what} absolute`);
  for (const end of [0, 1] as const) {
    expectClose(change?.absolute.interval?.[end], absolute.ci_t[end] as number, 1e-9, `${what} t interval`);
    expectClose(
      change?.absolute.intervalNormal?.[end],
      absolute.ci_z[end] as number,
      1e-9,
      `${what} z interval`,
    );
  }
  if (absolute.t === null) {
    expect(
      [change?.absolute.statistic, change?.absolute.pValue, change?.absolute.pValueNormal],
      what,
    ).toEqual([null, null, null]);
  } else {
    expectClose(change?.absolute.statistic ?? undefined, absolute.t as number, 1e-10, `${what} t`);
    expectClose(change?.absolute.pValue ?? undefined, absolute.p_t as number, 1e-9, `${what} p`);
    expectClose(change?.absolute.pValueNormal ?? undefined, absolute.p_z as number, 1e-9, `${what} p normal`);
  }
  for (const [part, of] of [
    [change?.absoluteAnnualised, node.absolute_annualised],
    [change?.relative, node.relative],
    [change?.relativeAnnualised, node.relative_annualised],
  ] as const) {
    if (of === null) expect(part, what).toBeNull();
    else {
      expectClose(part?.value.toNumber(), of.est, 1e-11, `${what} value`);
      expectClose(part?.standardError, of.se, 1e-10, `${what} standard error`);
    }
  }
}

describe.each(cutoffs)("the change from 2020 to 2024 at %s", (cutoff) => {
  const comparison = compareTabulations(deepFreeze(before), deepFreeze(after), { years: 4, cutoff });

  test("H, A and M0, of everybody and of each group", () => {
    expect(comparison.degreesOfFreedom).toBe(111);
    const populations: [Json, TabulationComparison["overall"]][] = [
      [detail.national as Json, comparison.overall],
    ];
    for (const grouping of ["region", "area", "minority"]) {
      for (const [label, node] of Object.entries(
        detail[`by_${grouping}`] as unknown as Record<string, Json>,
      )) {
        populations.push([node, comparison.groups[grouping]?.[label] as TabulationComparison["overall"]]);
      }
    }
    expect(populations).toHaveLength(9);
    for (const [node, changes] of populations) {
      const at = node.k?.[cutoff] as Json;
      expectChange(changes.headcountRatio, at.H, "H");
      expectChange(changes.intensity, at.A, "A");
      expectChange(changes.adjustedHeadcountRatio, at.M0, "M0");
      expectSplit(changes, at.shapley_M0 as Json | null);
    }
  });

  test("every indicator", () => {
    const national = detail.national as Json;
    for (const name of Object.keys(national.uncensored_headcount ?? {})) {
      expectChange(comparison.overall.uncensored[name], national.uncensored_headcount?.[name], name);
      expectChange(comparison.overall.censored[name], national.k?.[cutoff]?.censored_headcount?.[name], name);
    }
  });

  test("the splits sum to the change, exactly", () => {
    const change = fraction(comparison.overall.adjustedHeadcountRatio.absolute.exact);
    const sum = (...effects: (Effect | undefined)[]): string =>
      effects
        .reduce((total, effect) => total.add(fraction(effect?.exact ?? "")), fractionOf(0n))
        .toFraction();
    const { shapley } = comparison.overall;
    expect(sum(shapley?.headcountRatio, shapley?.intensity)).toBe(change.toFraction());
    for (const split of Object.values(comparison.shapleyByGroup)) {
      expect(sum(split.populationShare, split.withinGroups)).toBe(change.toFraction());
      const parts = Object.values(split.byLabel).flatMap(({ populationShare, withinGroup }) => [
        populationShare,
        withinGroup,
      ]);
      expect(sum(...parts)).toBe(change.toFraction());
    }
  });
});

function expectSplit(changes: TabulationComparison["overall"], expected: Json | null): void {
  if (expected === null) {
    expect(changes.shapley).toBeNull();
    return;
  }
  for (const [effect, node] of [
    [changes.shapley?.headcountRatio, expected.effect_H],
    [changes.shapley?.intensity, expected.effect_A],
  ] as const) {
    expectClose(effect?.value.toNumber(), (node as Json).est, 1e-11, "effect");
    expectClose(effect?.standardError, (node as Json).se, 1e-10, "error of the effect");
    expectClose(effect?.share?.value.toNumber(), (node as Json).share as unknown as number, 1e-11, "share");
  }
}

describe("a panel", () => {
  test("of the same answers has no change and no error", () => {
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
    const measure = defineMeasure({ dimensions: { a: ["a"] }, cutoff: 1 });
    const clusters = [1, 1, 2, 2, 3, 3, 4, 4];
    const strata = ["s", "s", "s", "s", "t", "t", "t", "t"];
    const wave = (a: number[]): Tabulation => tabulate({ deprivations: { a }, clusters, strata }, measure);
    const panel = compareTabulations(wave([1, 1, 1, 0, 1, 0, 0, 0]), wave([1, 0, 1, 0, 0, 0, 0, 0]), {
      years: 1,
      surveys: "panel",
    });
    // Differences by unit: −1, 0, −1, 0 of 8; in each stratum ±1/2 about the mean, so 2 × 2 × (1/16)² in each.
    expect(panel.overall.headcountRatio.absolute.value.toNumber()).toBe(-0.25);
    expectClose(panel.overall.headcountRatio.absolute.standardError, Math.sqrt(8 / 256), 1e-14, "panel");
    expect(panel.degreesOfFreedom).toBe(2);
  });

  test("a unit that moved to another stratum is refused", () => {
    const measure = defineMeasure({ dimensions: { a: ["a"] }, cutoff: 1 });
    const wave = (strata: string[]): Tabulation =>
      tabulate({ deprivations: { a: [1, 0, 1, 0] }, clusters: [1, 2, 3, 4], strata }, measure);
    const [first, second] = [wave(["s", "s", "t", "t"]), wave(["s", "t", "s", "t"])];
    expect(refusal(() => compareTabulations(first, second, { years: 1, surveys: "panel" })).code).toBe(
      "CLUSTER_IN_TWO_STRATA",
    );
  });
});

test("groups of one year only count in the split by group", () => {
  const measure = defineMeasure({ dimensions: { a: ["a"] }, cutoff: 1 });
  const wave = (region: string[], a: number[]): Tabulation =>
    tabulate({ deprivations: { a }, groups: { region } }, measure);
  const comparison = compareTabulations(wave(["x", "y"], [1, 0]), wave(["x", "z"], [1, 1]), { years: 1 });
  expect(Object.keys(comparison.groups.region ?? {})).toEqual(["x"]);
  const byLabel = comparison.shapleyByGroup.region?.byLabel ?? {};
  expect(Object.keys(byLabel)).toEqual(["x", "y", "z"]);
  expect(byLabel.z?.populationShare.exact).toBe("1/2");
  expect(comparison.overall.headcountRatio.absolute.exact).toBe("1/2");
  expect(comparison.overall.headcountRatio.absolute.standardError).toBeUndefined();
});

test("nobody poor in one year: no intensity, no split, no relative change from 0", () => {
  const measure = defineMeasure({ dimensions: { a: ["a"] }, cutoff: 1 });
  const wave = (a: number[]): Tabulation => tabulate({ deprivations: { a } }, measure);
  const { overall } = compareTabulations(wave([0, 0]), wave([1, 0]), { years: 1 });
  expect(overall.intensity).toBeNull();
  expect(overall.shapley).toBeNull();
  expect(overall.headcountRatio.relative).toBeNull();
  const back = compareTabulations(wave([1, 0]), wave([0, 0]), { years: 1 }).overall;
  expect(back.headcountRatio.relative?.exact).toBe("-1");
  expect(back.headcountRatio.relativeAnnualised).toBeNull();
});

test("what cannot be compared is refused", () => {
  const other = tabulate(
    { deprivations: { a: [1] } },
    defineMeasure({ dimensions: { a: ["a"] }, cutoff: 1 }),
  );
  expect(refusal(() => compareTabulations(before, other, { years: 4 })).code).toBe("TABLES_DIFFER");
  expect(refusal(() => compareTabulations(before, after, { years: 0 })).code).toBe("YEARS_INVALID");
  expect(
    refusal(() => compareTabulations(before, after, { years: 4, surveys: "both" as "panel" })).code,
  ).toBe("ARGUMENT_INVALID");
  expect(
    compareTabulations(before, after, {
      years: "3.5",
    }).overall.headcountRatio.absoluteAnnualised.value.toNumber(),
  ).toBeCloseTo(-0.0886 / 3.5, 2);
});
