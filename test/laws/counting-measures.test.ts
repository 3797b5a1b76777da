import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AlkireFoster,
  alkireFoster,
  alkireFosterAtCutoffs,
  alkireFosterGaps,
  type Estimate,
  type Measure,
  type Measures,
  measuresAtEveryCutoff,
  mergeTabulations,
  reweighTabulation,
  tabulate,
  tabulateGaps,
} from "../../src/counting/index.ts";
import { type Fraction, fraction, fractionOf } from "../../src/number/index.ts";
import { anyPopulation, columnsOf, type Household, idsOf } from "./counting-generators.ts";

const population = anyPopulation({ missing: false });
const withMissing = anyPopulation({ missing: true });
const exact = (estimate: Estimate | null | undefined): Fraction => fraction(estimate?.exact ?? "");
const zero = fractionOf(0n);
const sum = (parts: readonly Fraction[]): Fraction => parts.reduce((total, part) => total.add(part), zero);
const weightsOf = (measure: Measure): Fraction[] =>
  measure.dimensions.flatMap(({ indicators }) => indicators.map(({ weight }) => fraction(weight)));
const measured = (measure: Measure, households: readonly Household[]): AlkireFoster =>
  alkireFoster(tabulate(columnsOf(measure, households), measure));

/** H, A and M0 from the definition, row by row, in rational arithmetic. */
function byDefinition(
  measure: Measure,
  households: readonly Household[],
): { H: Fraction; A: Fraction | null; M0: Fraction } {
  const weights = weightsOf(measure);
  const k = fraction(measure.cutoff);
  let [all, poor, deprivations] = [zero, zero, zero];
  for (const { answers, weight } of households) {
    const w = fractionOf(BigInt(weight), 10_000n);
    const c = sum(answers.map((answer, at) => (answer === 1 ? (weights[at] as Fraction) : zero)));
    all = all.add(w);
    if (c.compare(k) < 0) continue;
    poor = poor.add(w);
    deprivations = deprivations.add(w.mul(c));
  }
  return {
    H: poor.div(all),
    A: poor.n === 0n ? null : deprivations.div(poor),
    M0: deprivations.div(all),
  };
}

describe("H, A and M0", () => {
  test("are what the definitions give, row by row", () => {
    fc.assert(
      fc.property(population, ({ measure, households }) => {
        const { overall } = measured(measure, households);
        const { H, A, M0 } = byDefinition(measure, households);
        expect(overall.headcountRatio.exact).toBe(H.toFraction());
        expect(overall.intensity?.exact ?? null).toBe(A === null ? null : A.toFraction());
        expect(overall.adjustedHeadcountRatio.exact).toBe(M0.toFraction());
      }),
    );
  });

  test("M0 = H × A = the sum of weights times censored headcounts", () => {
    fc.assert(
      fc.property(population, ({ measure, households }) => {
        const { overall } = measured(measure, households);
        const M0 = exact(overall.adjustedHeadcountRatio);
        const product =
          overall.intensity === null ? zero : exact(overall.headcountRatio).mul(exact(overall.intensity));
        expect(product.equals(M0)).toBe(true);
        const weights = weightsOf(measure);
        const parts = idsOf(measure).map((id, at) =>
          exact(overall.censored[id]).mul(weights[at] as Fraction),
        );
        expect(sum(parts).equals(M0)).toBe(true);
      }),
    );
  });

  test("add up over groups, weighted by their shares", () => {
    fc.assert(
      fc.property(population, ({ measure, households }) => {
        const { overall, groups } = measured(measure, households);
        for (const labels of Object.values(groups)) {
          const shares = Object.values(labels).map(({ populationShare }) => exact(populationShare));
          expect(sum(shares).equals(1)).toBe(true);
          for (const field of [
            "headcountRatio",
            "adjustedHeadcountRatio",
            "averageScore",
            "severe",
            "vulnerable",
          ] as const) {
            const parts = Object.values(labels).map((group, at) =>
              exact(group[field]).mul(shares[at] as Fraction),
            );
            expect(sum(parts).equals(exact(overall[field])), field).toBe(true);
          }
        }
      }),
    );
  });

  test("contributions sum to M0, and their shares to exactly 1", () => {
    fc.assert(
      fc.property(population, ({ measure, households }) => {
        const { overall, groups } = measured(measure, households);
        const M0 = exact(overall.adjustedHeadcountRatio);
        for (const record of [overall.contribution, overall.dimensionContribution]) {
          expect(sum(Object.values(record).map(({ absolute }) => exact(absolute))).equals(M0)).toBe(true);
          if (M0.n === 0n) continue;
          expect(sum(Object.values(record).map(({ share }) => exact(share))).equals(1)).toBe(true);
        }
        for (const labels of Object.values(groups)) {
          const parts = Object.values(labels).map(
            ({ groupContribution }) => groupContribution.adjustedHeadcountRatio,
          );
          expect(sum(parts.map(({ absolute }) => exact(absolute))).equals(M0)).toBe(true);
          if (M0.n > 0n) expect(sum(parts.map(({ share }) => exact(share))).equals(1)).toBe(true);
        }
      }),
    );
  });

  test("fall as the cut-off rises, while intensity grows; the curve has the same values", () => {
    fc.assert(
      fc.property(population, ({ measure, households }) => {
        const table = tabulate(columnsOf(measure, households), measure);
        const curve = measuresAtEveryCutoff(table);
        const results = alkireFosterAtCutoffs(table, [...curve.cutoffs, "1"]);
        curve.overall.forEach((point, at) => {
          const { overall } = results[at] as AlkireFoster;
          expect(overall.headcountRatio).toEqual(point.headcountRatio);
          expect(overall.intensity).toEqual(point.intensity);
          expect(overall.adjustedHeadcountRatio).toEqual(point.adjustedHeadcountRatio);
          const before = curve.overall[at - 1];
          if (before === undefined) return;
          expect(exact(before.headcountRatio).compare(exact(point.headcountRatio))).toBeGreaterThan(0);
          expect(exact(before.intensity).compare(exact(point.intensity))).toBeLessThan(0);
        });
      }),
    );
  });

  test("never fall when somebody gets one deprivation more", () => {
    fc.assert(
      fc.property(population, fc.nat(), fc.nat(), ({ measure, households }, row, column) => {
        const at = row % households.length;
        const worse = households.map((household, index) => {
          const answers = household.answers.map((answer, bit) =>
            bit === column % household.answers.length ? 1 : answer,
          );
          return index === at ? { ...household, answers } : household;
        });
        const [before, after] = [measured(measure, households).overall, measured(measure, worse).overall];
        for (const field of ["headcountRatio", "adjustedHeadcountRatio", "averageScore"] as const) {
          expect(exact(after[field]).compare(exact(before[field]))).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test("do not change when all weights are multiplied", () => {
    fc.assert(
      fc.property(population, fc.integer({ min: 2, max: 40 }), ({ measure, households }, factor) => {
        const scaled = households.map((household) => ({ ...household, weight: household.weight * factor }));
        const plain = ({ population: _, ...measures }: Measures): unknown => measures;
        const [one, two] = [measured(measure, households), measured(measure, scaled)];
        expect(plain(two.overall)).toEqual(plain(one.overall));
        for (const [label, group] of Object.entries(one.groups.region ?? {})) {
          expect(plain(two.groups.region?.[label] as Measures)).toEqual(plain(group));
        }
      }),
    );
  });

  test("M0 = M1 = M2 when every gap is full", () => {
    fc.assert(
      fc.property(population, ({ measure, households }) => {
        const { deprivations, ...others } = columnsOf(measure, households);
        const achievements = Object.fromEntries(
          Object.entries(deprivations).map(([id, column]) => [
            id,
            {
              values: Array.from(column as readonly number[], (answer) => (answer === 1 ? 0 : 5)),
              cutoff: 3,
            },
          ]),
        );
        const { overall } = alkireFosterGaps(tabulateGaps({ ...others, achievements }, measure));
        const M0 = measured(measure, households).overall.adjustedHeadcountRatio.exact;
        const found = [
          overall.adjustedHeadcountRatio,
          overall.adjustedPovertyGap,
          overall.adjustedSquaredGap,
        ];
        expect(found.map((estimate) => estimate.exact)).toEqual([M0, M0, M0]);
      }),
    );
  });
});

describe("missing answers", () => {
  test("drop is the same as leaving the rows out; not-deprived the same as writing 0", () => {
    fc.assert(
      fc.property(withMissing, ({ measure, households }) => {
        const table = tabulate(columnsOf(measure, households), measure);
        const complete = households.filter(({ answers }) => !answers.includes(null));
        const zeros = households.map((household) => ({
          ...household,
          answers: household.answers.map((answer) => answer ?? 0),
        }));
        const compared = (a: AlkireFoster, b: AlkireFoster): void => {
          expect({ ...a.overall, leftOutRows: 0 }).toEqual({ ...b.overall, leftOutRows: 0 });
        };
        compared(
          alkireFoster(tabulate(columnsOf(measure, households), measure), { missing: "not-deprived" }),
          measured(measure, zeros),
        );
        if (complete.length === 0) return;
        const { groups: _, ...withoutGroups } = columnsOf(measure, households);
        const { groups: __, ...completeColumns } = columnsOf(measure, complete);
        compared(
          alkireFoster(tabulate(withoutGroups, measure)),
          alkireFoster(tabulate(completeColumns, measure)),
        );
        expect(table.rows).toBe(households.length);
      }),
    );
  });

  test("reweight gives the score with the dimension's weight on its other indicators", () => {
    fc.assert(
      fc.property(withMissing, ({ measure, households }) => {
        const weights = weightsOf(measure);
        let bit = 0;
        const dimensions = measure.dimensions.map(({ indicators }) => indicators.map(() => bit++));
        const k = fraction(measure.cutoff);
        let [all, poor, deprivations] = [zero, zero, zero];
        for (const { answers, weight } of households) {
          let c: Fraction | null = zero;
          for (const bits of dimensions) {
            const known = bits.filter((at) => answers[at] !== null);
            const whole = sum(bits.map((at) => weights[at] as Fraction));
            const left = sum(known.map((at) => weights[at] as Fraction));
            if (left.n === 0n) c = null;
            const deprived = sum(
              known.filter((at) => answers[at] === 1).map((at) => weights[at] as Fraction),
            );
            if (c !== null) c = c.add(deprived.mul(whole).div(left));
          }
          if (c === null) continue;
          const w = fractionOf(BigInt(weight), 10_000n);
          all = all.add(w);
          if (c.compare(k) < 0) continue;
          poor = poor.add(w);
          deprivations = deprivations.add(w.mul(c));
        }
        if (all.n === 0n) return;
        const { groups: _, ...columns } = columnsOf(measure, households);
        const { overall } = alkireFoster(tabulate(columns, measure), { missing: "reweight" });
        expect(overall.headcountRatio.exact).toBe(poor.div(all).toFraction());
        expect(overall.adjustedHeadcountRatio.exact).toBe(deprivations.div(all).toFraction());
        const parts = Object.values(overall.contribution).map(({ absolute }) => exact(absolute));
        expect(sum(parts).toFraction()).toBe(deprivations.div(all).toFraction());
      }),
    );
  });
});

test("other weights on one table are the same as tabulating under them, whatever the order of indicators", () => {
  fc.assert(
    fc.property(withMissing, ({ measure, households }) => {
      const table = tabulate(columnsOf(measure, households), measure);
      const reversed: Measure = {
        ...measure,
        dimensions: [...measure.dimensions].reverse().map((dimension) => ({
          ...dimension,
          indicators: [...dimension.indicators].reverse(),
        })),
      };
      const again = tabulate(columnsOf(measure, households), reversed);
      expect(reweighTabulation(table, reversed)).toEqual(again);
      expect(reweighTabulation(again, measure)).toEqual(table);
      expect(mergeTabulations(again, reweighTabulation(table, reversed)).rows).toBe(2 * households.length);
    }),
  );
});
