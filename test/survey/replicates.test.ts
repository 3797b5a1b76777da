import { describe, expect, test } from "vitest";
import {
  jackknifeRatios,
  jackknifeReplicates,
  jackknifeWeights,
  type ReplicateOptions,
  replicateStandardError,
  surveyDesign,
} from "../../src/survey/index.ts";
import { closeTo } from "./close-to.ts";
import { refusal } from "./refusal.ts";

describe("replicateStandardError, by hand", () => {
  // Mean 4, squares 9 + 1 + 1 + 9 = 20.
  const replicates = [1, 3, 5, 7];

  test.each<[ReplicateOptions, number]>([
    [{ method: "brr" }, 20 / 4],
    [{ method: "brr", fay: 0.5 }, 20],
    [{ method: "bootstrap" }, 20 / 3],
    [{ method: "bootstrap", scale: 1 / 4 }, 20 / 4],
    [{ method: "jackknife" }, (3 / 4) * 20],
    [{ method: "jackknife", scales: [1, 1, 1, 1] }, 20],
    [{ method: "jackknife", scales: [0.5, 0.5, 0.25, 0.25] }, 4.5 + 0.5 + 0.25 + 2.25],
    [{ method: "brr", centre: "full-sample", estimate: 5 }, (16 + 4 + 0 + 4) / 4],
    // The last replicate has no part: mean 3, squares 4 + 0 + 4.
    [{ method: "jackknife", scales: [1, 1, 1, 0] }, 8],
    [{ method: "jackknife", scale: 0.5, scales: Float64Array.of(1, 1, 1, 0) }, 4],
  ])("%o", (options, variance) => {
    closeTo(replicateStandardError(replicates, options), Math.sqrt(variance), 1e-15);
  });

  test("an undefined replicate leaves no standard error", () => {
    expect(replicateStandardError([1, null, 2], { method: "brr" })).toBeNull();
  });

  test("replicates that differ by rounding alone have none", () => {
    expect(replicateStandardError([0.1 + 0.2, 0.3, 0.3], { method: "bootstrap" })).toBe(0);
    expect(replicateStandardError([0, 0], { method: "bootstrap" })).toBe(0);
    const unused = { method: "jackknife", scales: [1, 1, 0] } as const;
    expect(replicateStandardError([0.1 + 0.2, 0.3, 7], unused)).toBe(0);
    const around = { method: "brr", centre: "full-sample", estimate: 0.3 } as const;
    expect(replicateStandardError([0.1 + 0.2, 0.3], around)).toBe(0);
    expect(replicateStandardError([0.3, 0.3001], { method: "bootstrap" })).toBeGreaterThan(0);
  });

  test.each<[unknown, unknown, RegExp]>([
    [[1], { method: "brr" }, /expected two replicates or more/],
    [undefined, { method: "brr" }, /expected two replicates or more/],
    [[1, 2], {}, /method jackknife, brr or bootstrap, received undefined/],
    [[1, 2], { method: "JKn" }, /received "JKn"/],
    [[1, Number.NaN], { method: "brr" }, /NaN as replicate of an estimate/],
    [[1, undefined], { method: "brr" }, /undefined as replicate/],
    [[1, 2], { method: "brr", fay: 1 }, /Fay's factor/],
    [[1, 2], { method: "bootstrap", fay: 0.5 }, /Fay's factor/],
    [[1, 2], { method: "brr", scale: -1 }, /-1 as scale of the replicates/],
    [[1, 2], { method: "jackknife", scales: [1] }, /expected 2 scales/],
    [[1, 2], { method: "jackknife", scales: [1, -1] }, /-1 as scale of a replicate/],
    [[1, 2], { method: "jackknife", scales: [0, 0] }, /no replicate has a scale above 0/],
    [[1, 2], { method: "brr", centre: "median" }, /received "median"/],
    [[1, 2], { method: "brr", centre: "full-sample" }, /undefined as estimate of the full sample/],
  ])("refuses %o with %o", (values, options, message) => {
    const refused = refusal(() => replicateStandardError(values as number[], options as ReplicateOptions));
    expect(refused).toMatch(/^ARGUMENT_INVALID/);
    expect(refused).toMatch(message);
  });
});

describe("the jackknife", () => {
  const design = surveyDesign({ strata: [0, 1, 0, 1, 1, 2], stratumCount: 3, populationUnits: [4, 6, 9] });

  test("leaves out each unit of strata that have several", () => {
    const { deletedUnits, scales } = jackknifeReplicates(design, { singleUnit: "certainty" });
    expect([...deletedUnits]).toEqual([0, 1, 2, 3, 4]);
    // (1 − 2/4) × 1/2 and (1 − 3/6) × 2/3.
    expect([...scales]).toEqual([0.25, 1 / 3, 0.25, 1 / 3, 1 / 3]);
    expect([...jackknifeWeights(design, 3)]).toEqual([1, 1.5, 1, 0, 1.5, 1]);
  });

  test("leaves out none of a stratum seen entirely", () => {
    const seen = surveyDesign({ strata: [0, 0, 1, 1], stratumCount: 2, samplingFractions: [1, 0] });
    expect([...jackknifeReplicates(seen).deletedUnits]).toEqual([2, 3]);
  });

  test("a replicate without denominators is undefined", () => {
    const two = surveyDesign({ strata: [0, 0, 0], stratumCount: 1 });
    expect(jackknifeRatios(two, [0, 2, 0], [0, 4, 0]).estimates).toEqual([0.5, null, 0.5]);
    expect(jackknifeRatios(two, [0, 0, 0], [0, 0, 0]).estimates).toEqual([null, null, null]);
  });

  test("a share of everything stays 1 in every replicate", () => {
    const weights = [0.1, 0.7, 12.3, 4.4, 8.9, 3.3];
    const { estimates, scales } = jackknifeRatios(design, weights, weights, { singleUnit: "remove" });
    expect(replicateStandardError(estimates, { method: "jackknife", scales })).toBe(0);
  });

  test.each<[() => unknown, RegExp]>([
    [() => jackknifeReplicates(design), /^STRATUM_WITH_ONE_UNIT: .*stratum "2"/],
    [
      () => jackknifeReplicates(design, { singleUnit: "adjust" as "remove" }),
      /policy "adjust": expected fail, remove or/,
    ],
    [() => jackknifeReplicates({} as typeof design), /^ARGUMENT_INVALID: Cannot read survey design/],
    [
      () => jackknifeWeights(design, 5),
      /leave out unit 5: expected a position below 6 in a stratum of several/,
    ],
    [() => jackknifeWeights(design, 6), /leave out unit 6/],
    [() => jackknifeWeights(design, -1), /leave out unit -1/],
    [() => jackknifeWeights(design, Number.NaN), /leave out unit NaN/],
    [() => jackknifeRatios(design, [1], [1], { singleUnit: "remove" }), /numerators: expected 6 totals/],
    [
      () => jackknifeRatios(design, [1, 1, 1, 1, 1, 1], [1, 1, 1, -1, 1, 1], { singleUnit: "remove" }),
      /denominators: expected numbers from 0 to 1e\+100, received -1 at 3/,
    ],
  ])("refuses %s", (call, message) => {
    expect(refusal(call)).toMatch(message);
  });
});
