import { describe, expect, test } from "vitest";
import {
  type AlkireFoster,
  alkireFoster,
  alkireFosterAtCutoffs,
  type InferenceOptions,
  type Measures,
  type Tabulation,
  tabulate,
} from "../../src/counting/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { expectEstimate, expectMeasures } from "./compare-with-oracle.ts";
import { type Json, oracle, surveyColumns, surveyMeasure, surveyRows, surveyTable } from "./survey-data.ts";

const cutoffs = ["1/18", "1/5", "1/3", "1/2", "1"];
const groupings = ["region", "area", "minority"];

const groupOf = (result: AlkireFoster, grouping: string, label: string): Measures =>
  result.groups[grouping]?.[label] as Measures;

describe.each([
  [2020, "open/af_2020.json", "open/exact_2020.json"],
  [2024, "witness_2024/af_2024.json", "witness_2024/exact_2024.json"],
] as const)("the survey of %i", (year, file, exactFile) => {
  const expected = oracle(file);
  const exact = oracle(exactFile);

  test.each(cutoffs)("everything at the cut-off %s", (cutoff) => {
    const result = alkireFoster(deepFreeze(surveyTable(year)), { cutoff });
    expect(result.degreesOfFreedom).toBe((expected.design as Json).df);
    expectMeasures(result.overall, expected.national as Json, cutoff, "national");
    for (const grouping of groupings) {
      const labels = expected[`by_${grouping}`] as Json;
      expect(Object.keys(result.groups[grouping] ?? {})).toEqual(Object.keys(labels));
      for (const label of Object.keys(labels)) {
        expectMeasures(
          groupOf(result, grouping, label),
          labels[label] as Json,
          cutoff,
          `${grouping} ${label}`,
        );
      }
    }
  });

  test.each(cutoffs)("the exact fractions at %s", (cutoff) => {
    const compare = (measures: Measures, node: Json): void => {
      const fractions = node.multidimensional?.[cutoff] as unknown as Record<string, string | null>;
      expect(measures.headcountRatio.exact).toBe(fractions.H);
      expect(measures.intensity?.exact ?? null).toBe(fractions.A);
      expect(measures.adjustedHeadcountRatio.exact).toBe(fractions.M0);
    };
    const { design: _, ...table } = surveyTable(year);
    const result = alkireFoster({ ...table, design: null }, { cutoff });
    compare(result.overall, exact.national as Json);
    for (const grouping of groupings) {
      const labels = exact[`by_${grouping}`] as Json;
      for (const label of Object.keys(labels))
        compare(groupOf(result, grouping, label), labels[label] as Json);
    }
  });

  test("intervals by the degrees of freedom of the domain", () => {
    const inDomains = alkireFosterAtCutoffs(surveyTable(year), cutoffs, { degreesOfFreedom: "domain" });
    inDomains.forEach((inDomain, at) => {
      for (const grouping of groupings) {
        const labels = expected[`by_${grouping}`] as Json;
        for (const label of Object.keys(labels)) {
          const measures = groupOf(inDomain, grouping, label);
          const node = labels[label]?.k?.[cutoffs[at] as string] as Json;
          for (const [estimate, name] of [
            [measures.headcountRatio, "H"],
            [measures.intensity, "A"],
            [measures.adjustedHeadcountRatio, "M0"],
          ] as const) {
            const { ci_logit_domain_df: ends, ...rest } = node[name] as Json;
            expectEstimate(estimate, { ...rest, ci_logit: ends } as unknown as Json, `${label} ${name}`);
          }
        }
      }
    });
  });

  test("standard errors by the jackknife, around both centres", () => {
    const jackknife = oracle(year === 2020 ? "open/jackknife_2020.json" : "witness_2024/jackknife_2024.json");
    for (const [centre, key] of [
      ["replicate-mean", "se_around_replicate_mean"],
      ["full-sample", "se_around_full_sample"],
    ] as const) {
      const found = alkireFosterAtCutoffs(surveyTable(year), cutoffs, {
        standardErrors: "jackknife",
        centre,
      });
      found.forEach((result, at) => {
        const compare = (measures: Measures, node: Json): void => {
          for (const [estimate, name] of [
            [measures.headcountRatio, "H"],
            [measures.intensity, "A"],
            [measures.adjustedHeadcountRatio, "M0"],
          ] as const) {
            const expectedNode = node[cutoffs[at] as string]?.[name] as Json;
            expectEstimate(
              estimate,
              { est: expectedNode.est, se: expectedNode[key] } as unknown as Json,
              name,
            );
          }
        };
        compare(result.overall, jackknife.national as Json);
        for (const grouping of ["region", "area"]) {
          const labels = jackknife[`by_${grouping}`] as Json;
          for (const label of Object.keys(labels))
            compare(groupOf(result, grouping, label), labels[label] as Json);
        }
      });
    }
  });
});

describe("a stratum with one sampling unit", () => {
  const expected = oracle("witness_2024/lonely_psu_2024.json");
  const lonely = String(expected.lonely_stratum);
  const rows = surveyRows(2024).filter((row) => row.stratum !== lonely || row.psu_local === "1");
  const table = (): Tabulation => tabulate(deepFreeze(surveyColumns(rows)), surveyMeasure);
  const policies = ["remove", "adjust", "certainty", "average"] as const;

  test("is refused by default, with its name", () => {
    expect(() => alkireFoster(table())).toThrow(/stratum "5" has one sampling unit/);
  });

  test.each(policies)("under the policy %s", (singleUnit) => {
    for (const cutoff of ["1/5", "1/3", "1/2"]) {
      const result = alkireFoster(table(), { cutoff, singleUnit });
      const populations = {
        national: result.overall,
        region_with_lonely_stratum: groupOf(result, "region", String(expected.lonely_region)),
        region_without: groupOf(result, "region", String(expected.region_without)),
        area_with_lonely_stratum: groupOf(result, "area", String(expected.lonely_area)),
        minority_1: groupOf(result, "minority", "1"),
      };
      for (const [name, measures] of Object.entries(populations)) {
        const node = (expected.options as Json)[singleUnit]?.[name]?.[cutoff] as Json;
        expectEstimate(measures.headcountRatio, node.H as Json, `${name} H`);
        expectEstimate(measures.intensity, node.A as Json, `${name} A`);
        expectEstimate(measures.adjustedHeadcountRatio, node.M0 as Json, `${name} M0`);
      }
    }
  });

  test("joined to the other stratum of its region", () => {
    const mate = String((expected.collapsed as Json).into_stratum);
    const joined = rows.map((row) => ({
      ...row,
      stratum: row.stratum === lonely ? mate : (row.stratum as string),
    }));
    const { overall, degreesOfFreedom } = alkireFoster(tabulate(surveyColumns(joined), surveyMeasure));
    const node = (expected.collapsed as Json)["1/3"] as Json;
    expect(degreesOfFreedom).toBe((expected.collapsed as Json).df);
    expectEstimate(overall.headcountRatio, node.H as Json, "H");
    expectEstimate(overall.intensity, node.A as Json, "A");
    expectEstimate(overall.adjustedHeadcountRatio, node.M0 as Json, "M0");
  });
});

describe("what typical mistakes give at 1/3", () => {
  const expected = oracle("open/common_mistakes_2020.json");
  const rows = surveyRows(2020);
  const columns = surveyColumns(rows);
  const complete = rows.filter((row) =>
    ["nutrition", "schooling", "sanitation"].every((name) => row[name] !== ""),
  );
  const right = surveyColumns(complete);
  const { strata: _, ...withoutStrata } = right;
  const { members: __, ...householdWeights } = right;
  const { weights: ___, ...unweighted } = householdWeights;
  const rowNumbers = complete.map((_, row) => row);
  const correct = (): Tabulation => tabulate(right, surveyMeasure);
  const cases: Record<string, () => Tabulation> = {
    correct,
    household_weight_only: () => tabulate(householdWeights, surveyMeasure),
    unweighted: () => tabulate(unweighted, surveyMeasure),
    strata_ignored: () => tabulate(withoutStrata, surveyMeasure),
    clusters_ignored: () => tabulate({ ...right, clusters: rowNumbers }, surveyMeasure),
    strata_and_clusters_ignored: () => tabulate({ ...withoutStrata, clusters: rowNumbers }, surveyMeasure),
    missing_taken_as_not_deprived: () => tabulate(columns, surveyMeasure, { missing: "not-deprived" }),
  };
  const compare = (measures: Measures, node: Json, options: InferenceOptions = {}): void => {
    expectEstimate(measures.headcountRatio, node.H as Json, `H ${JSON.stringify(options)}`);
    expectEstimate(measures.intensity, node.A as Json, "A");
    expectEstimate(measures.adjustedHeadcountRatio, node.M0 as Json, "M0");
  };

  test.each(Object.keys(cases))("%s", (name) => {
    const { overall, degreesOfFreedom } = alkireFoster(cases[name]?.() as Tabulation);
    expect(degreesOfFreedom).toBe((expected[name] as Json).df);
    compare(overall, expected[name] as Json);
  });

  test("each mistake is seen: its M0 or its standard error is another one", () => {
    const withoutMistake = (expected.correct as Json).M0 as Json;
    for (const name of Object.keys(cases).slice(1)) {
      const wrong = (expected[name] as Json).M0 as Json;
      expect([wrong.est, wrong.se], name).not.toEqual([withoutMistake.est, withoutMistake.se]);
    }
  });

  test("a strict comparison with the cut-off loses those who stand on it", () => {
    const justAbove = alkireFoster(correct(), { cutoff: "333334/1000000" });
    compare(justAbove.overall, expected.strictly_above_cutoff as Json);
  });

  test("other intervals", () => {
    const others = expected.other_intervals as Json;
    const plain = alkireFoster(correct(), { interval: "t" }).overall;
    const byNormal = alkireFoster(correct(), {
      degreesOfFreedom: Number.POSITIVE_INFINITY,
    }).overall;
    for (const [name, field] of [
      ["H", "headcountRatio"],
      ["A", "intensity"],
      ["M0", "adjustedHeadcountRatio"],
    ] as const) {
      const { est, se } = (expected.correct as Json)[name] as Json;
      const node = others[name] as unknown as Record<string, readonly number[]>;
      const as = (ends: readonly number[] | undefined): Json =>
        ({ est, se, ci_logit: ends }) as unknown as Json;
      expectEstimate(plain[field], as(node.plain_with_t_quantile), name);
      expectEstimate(byNormal[field], as(node.logit_with_normal_quantile), name);
    }
  });

  test("rows of a group must not be dropped before the design is declared", () => {
    const node = (expected.minority_1_M0 as Json).correct_domain as Json;
    const result = alkireFoster(tabulate(columns, surveyMeasure));
    expectEstimate(groupOf(result, "minority", "1").adjustedHeadcountRatio, node, "M0 of the minority");
    const dropped = tabulate(surveyColumns(complete.filter((row) => row.minority === "1")), surveyMeasure);
    expect(() => alkireFoster(dropped)).toThrow(/has one sampling unit/);
    const wrong = (expected.minority_1_M0 as Json).rows_dropped_before_declaring_the_design as Json;
    const removed = alkireFoster(dropped, { singleUnit: "remove" }).overall.adjustedHeadcountRatio;
    expectEstimate(
      removed,
      { est: wrong.est, se: wrong.se_under_remove } as unknown as Json,
      "M0, rows dropped",
    );
  });
});

test("unit labels that begin again in every stratum give the same, when told so", () => {
  const rows = surveyRows(2020);
  const columns = { ...surveyColumns(rows), clusters: rows.map((row) => Number(row.psu_local)) };
  expect(() => tabulate(columns, surveyMeasure)).toThrow(/is in stratum/);
  const nested = alkireFoster(tabulate(columns, surveyMeasure, { nestedClusters: true }));
  expectMeasures(nested.overall, oracle("open/af_2020.json").national as Json, "1/3", "national");
});
