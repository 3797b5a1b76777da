import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTabulations, type Effect, type Tabulation, tabulate } from "../../src/counting/index.ts";
import { type Fraction, fraction, fractionOf } from "../../src/number/index.ts";
import { anyHouseholds, anyMeasure, columnsOf } from "./counting-generators.ts";

const sum = (...effects: readonly (Effect | undefined)[]): Fraction =>
  effects.reduce((total, effect) => total.add(fraction(effect?.exact ?? "")), fractionOf(0n));

/** Each run compares whole tables. */
const runs = { numRuns: 40 };

/** Two tables of one measure; each may lack groups that the other has. */
const waves: fc.Arbitrary<readonly [Tabulation, Tabulation]> = anyMeasure.chain((measure) => {
  const wave = anyHouseholds(measure, { missing: false, most: 8 }).map((households) =>
    tabulate(columnsOf(measure, households), measure),
  );
  return fc.tuple(wave, wave);
});

describe("the Shapley split of a change in M0", () => {
  test("sums to the change exactly, by H and A and by group", () => {
    fc.assert(
      fc.property(waves, ([before, after]) => {
        const { overall, shapleyByGroup } = compareTabulations(before, after, { years: 3 });
        const change = fraction(overall.adjustedHeadcountRatio.absolute.exact);
        const { shapley } = overall;
        if (shapley !== null) {
          expect(sum(shapley.headcountRatio, shapley.intensity).equals(change)).toBe(true);
        }
        expect(Object.keys(shapleyByGroup)).toEqual(["area", "region"]);
        for (const { populationShare, withinGroups, byLabel } of Object.values(shapleyByGroup)) {
          expect(sum(populationShare, withinGroups).equals(change)).toBe(true);
          const groups = Object.values(byLabel);
          expect(sum(...groups.map((group) => group.populationShare)).equals(sum(populationShare))).toBe(
            true,
          );
          expect(sum(...groups.map((group) => group.withinGroup)).equals(sum(withinGroups))).toBe(true);
        }
      }),
      runs,
    );
  });

  test("of two tables the other way round is the opposite, and of a table with itself nothing", () => {
    fc.assert(
      fc.property(waves, ([before, after]) => {
        const there = compareTabulations(before, after, { years: 1 });
        const back = compareTabulations(after, before, { years: 1 });
        for (const grouping of ["area", "region"]) {
          const [one, other] = [there.shapleyByGroup[grouping], back.shapleyByGroup[grouping]];
          expect(sum(one?.withinGroups, other?.withinGroups).equals(0)).toBe(true);
          expect(sum(one?.populationShare, other?.populationShare).equals(0)).toBe(true);
        }
        const same = compareTabulations(before, before, { years: 1 });
        expect(same.overall.headcountRatio.absolute.exact).toBe("0");
        expect(same.shapleyByGroup.region?.withinGroups).toMatchObject({ exact: "0", share: null });
      }),
      runs,
    );
  });
});
