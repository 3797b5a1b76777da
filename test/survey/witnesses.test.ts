import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  confidenceInterval,
  degreesOfFreedom,
  jackknifeRatios,
  jackknifeReplicates,
  jackknifeWeights,
  linearisedRatio,
  ratioStandardError,
  replicateStandardError,
  type SingleUnitPolicy,
  surveyDesign,
  taylorCovariance,
} from "../../src/survey/index.ts";
import { closeTo } from "./close-to.ts";

interface Totals {
  readonly p: number[];
  readonly c: number[];
  readonly w: number[];
  readonly members: number[];
}

interface Measures {
  readonly error?: string;
  readonly H: number;
  readonly M0: number;
  readonly A: number;
  readonly covariance: (number | null)[][];
  readonly varianceOfA: number;
  readonly df: number;
  readonly dfDomain: number;
  readonly logit90: number[];
  readonly t95: number[];
  readonly normal99: number[];
}

interface TaylorCase {
  readonly name: string;
  readonly strata: number[];
  readonly populationUnits: number[] | null;
  readonly totals: Record<string, Totals>;
  readonly policies: Record<string, Record<string, Measures>>;
}

interface ReplicateCase {
  readonly name: string;
  readonly method: "brr" | "bootstrap";
  readonly fay?: number;
  readonly strata: number[];
  readonly populationUnits: number[] | null;
  readonly totals: Totals;
  readonly scale: number;
  readonly scales: number[];
  readonly multipliers: number[][];
  readonly A: number;
  readonly se: number;
  readonly seAroundFullSample: number;
}

/** Made by test/oracles/survey/witnesses.R with the R package survey 4.1.1. */
const witnesses = JSON.parse(
  readFileSync(new URL("../oracles/survey/witnesses.json", import.meta.url), "utf8"),
) as { taylor: TaylorCase[]; jackknife: ReplicateCase[]; published: ReplicateCase[] };

/** R leaves about 1e-33 of variances that are zero in exact arithmetic. */
const zeroIfDust = (variance: number | null | undefined) => (Math.abs(variance ?? 1) < 1e-30 ? 0 : variance);

const designOf = ({ strata, populationUnits }: Pick<TaylorCase, "strata" | "populationUnits">) =>
  surveyDesign({
    strata,
    stratumCount: Math.max(...strata) + 1,
    ...(populationUnits === null ? {} : { populationUnits }),
  });

const cases = witnesses.taylor.flatMap((taylor) =>
  Object.entries(taylor.policies).flatMap(([policy, domains]) =>
    Object.entries(domains).map(([domain, expected]) => ({
      name: `${taylor.name}, ${policy}, ${domain}`,
      design: designOf(taylor),
      totals: taylor.totals[domain] as Totals,
      singleUnit: policy as SingleUnitPolicy,
      expected,
    })),
  ),
);

describe("Taylor linearisation agrees with R survey", () => {
  test("in five designs, under five policies, in five domains", () => {
    expect(cases).toHaveLength(5 + 5 + 3 * 5 * 5);
  });

  test.each(cases)("$name", ({ design, totals, singleUnit, expected }) => {
    const units = totals.members.flatMap((members, unit) => (members > 0 ? [unit] : []));
    const at = (column: number[]) => units.map((unit) => column[unit] as number);
    const [p, c, w] = [at(totals.p), at(totals.c), at(totals.w)];
    const H = linearisedRatio(p, w);
    const M0 = linearisedRatio(c, w);
    const options = { units, singleUnit };
    if (expected.error !== undefined || expected.covariance[0]?.[0] === null) {
      expect(() => ratioStandardError(design, p, w, options)).toThrow(/stratum "2" has one sampling unit/);
      return;
    }
    closeTo(H.ratio, expected.H);
    closeTo(M0.ratio, expected.M0);
    const covariance = taylorCovariance(design, [H.residuals, M0.residuals], options);
    expected.covariance.forEach((row, i) => {
      row.forEach((value, j) => {
        closeTo(covariance[i]?.[j], zeroIfDust(value));
      });
    });
    closeTo(ratioStandardError(design, c, p, options) ** 2, zeroIfDust(expected.varianceOfA));
    const standardError = ratioStandardError(design, p, w, options);
    closeTo(standardError ** 2, zeroIfDust(expected.covariance[0]?.[0]));
    expect(degreesOfFreedom(design)).toBe(expected.df);
    expect(degreesOfFreedom(design, units)).toBe(expected.dfDomain);
    const df = { degreesOfFreedom: expected.df };
    const ends = [
      [confidenceInterval(H.ratio, standardError, { ...df, level: 0.9 }), expected.logit90],
      [confidenceInterval(H.ratio, standardError, { ...df, method: "t" }), expected.t95],
      [
        confidenceInterval(H.ratio, standardError, { ...df, method: "normal", level: 0.99 }),
        expected.normal99,
      ],
    ] as const;
    for (const [seen, wanted] of ends)
      wanted.forEach((end, side) => {
        closeTo(seen?.[side], end);
      });
  });
});

/** Σ multipliers × c / Σ multipliers × p in each replicate. */
const estimatesUnder = (multipliers: number[][], { p, c }: Totals): number[] =>
  multipliers.map((weights) => {
    const sum = (column: number[]) =>
      column.reduce((all, value, unit) => all + value * (weights[unit] as number), 0);
    return sum(c) / sum(p);
  });

describe("replicates agree with R survey", () => {
  test.each(witnesses.published)("$name, as a survey publishes it", (published) => {
    const { method, fay, totals, A } = published;
    const replicates = estimatesUnder(published.multipliers, totals);
    const options = fay === undefined ? { method } : { method, fay };
    closeTo(replicateStandardError(replicates, options), published.se);
    closeTo(
      replicateStandardError(replicates, { ...options, centre: "full-sample", estimate: A }),
      published.seAroundFullSample,
    );
    const { scale, scales } = published;
    closeTo(replicateStandardError(replicates, { method, scale, scales }), published.se);
  });

  test.each(witnesses.jackknife)("$name", (jackknife) => {
    const design = designOf(jackknife);
    const { deletedUnits, scales } = jackknifeReplicates(design, { singleUnit: "remove" });
    expect(deletedUnits).toHaveLength(jackknife.scales.length);
    jackknife.scales.forEach((scale, replicate) => {
      closeTo(scales[replicate], scale);
      const weights = jackknifeWeights(design, deletedUnits[replicate] as number);
      jackknife.multipliers[replicate]?.forEach((multiplier, unit) => {
        closeTo(weights[unit], multiplier);
      });
    });
    const { totals, A } = jackknife;
    const fast = jackknifeRatios(design, totals.c, totals.p, { singleUnit: "remove" });
    estimatesUnder(jackknife.multipliers, totals).forEach((estimate, replicate) => {
      closeTo(fast.estimates[replicate], estimate);
    });
    closeTo(replicateStandardError(fast.estimates, { method: "jackknife", scales }), jackknife.se);
    const around = { method: "jackknife", scales, centre: "full-sample", estimate: A } as const;
    closeTo(replicateStandardError(fast.estimates, around), jackknife.seAroundFullSample);
  });
});
