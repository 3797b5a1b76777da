import { describe, expect, test } from "vitest";
import {
  type Change,
  compareTabulations,
  type Effect,
  type TabulationComparison,
} from "../../src/counting/index.ts";
import { fraction, fractionOf } from "../../src/number/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { expectClose } from "./close.ts";
import { type Json, oracle, surveyTable } from "./survey-data.ts";

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

describe("the change from 2020 to 2024", () => {
  test.each(cutoffs)("at %s: H, A and M0, of everybody and of each group, and every indicator", (cutoff) => {
    const [before, after] = [deepFreeze(surveyTable(2020)), deepFreeze(surveyTable(2024))];
    const comparison = compareTabulations(before, after, { years: 4, cutoff });
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
    const national = detail.national as Json;
    for (const name of Object.keys(national.uncensored_headcount ?? {})) {
      expectChange(comparison.overall.uncensored[name], national.uncensored_headcount?.[name], name);
      expectChange(comparison.overall.censored[name], national.k?.[cutoff]?.censored_headcount?.[name], name);
    }
  });

  test("is split into parts that sum to it exactly", () => {
    const comparison = compareTabulations(surveyTable(2020), surveyTable(2024), { years: 4 });
    const change = fraction(comparison.overall.adjustedHeadcountRatio.absolute.exact);
    const sum = (...effects: (Effect | undefined)[]): string =>
      effects
        .reduce((total, effect) => total.add(fraction(effect?.exact ?? "")), fractionOf(0n))
        .toFraction();
    const { shapley } = comparison.overall;
    expect(sum(shapley?.headcountRatio, shapley?.intensity)).toBe(change.toFraction());
    expect(Object.keys(comparison.shapleyByGroup)).toEqual(["area", "minority", "region"]);
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
