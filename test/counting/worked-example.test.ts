import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  alkireFosterGaps,
  defineMeasure,
  type GapMeasures,
  type Measures,
  tabulate,
  tabulateGaps,
} from "../../src/counting/index.ts";
import { expectEstimate } from "./compare-with-oracle.ts";
import { type Json, oracle, surveyRows } from "./survey-data.ts";

/** The four people of Alkire and Foster (2011), section 6, in exact fractions by an independent program. */
const worked = oracle("worked.json") as unknown as {
  readonly achievements: readonly (readonly string[])[];
  readonly cutoffs: readonly number[];
  readonly deprivation_matrix_g0: readonly (readonly number[])[];
  readonly uncensored_headcount: readonly string[];
  readonly k: Readonly<Record<string, Readonly<Record<string, string & readonly string[]>>>>;
};
const names = ["income", "schooling", "health", "publicServices"];
const measure = defineMeasure({
  dimensions: Object.fromEntries(names.map((name) => [name, [name]])),
  cutoff: "1/4",
});

describe.each(["1", "2", "3", "4"])("the four people, poor with %s deprivations", (k) => {
  const expected = worked.k[k] as (typeof worked.k)[string];
  const deprivations = Object.fromEntries(
    names.map((name, at) => [name, worked.deprivation_matrix_g0.map((row) => row[at] as number)]),
  );
  const measured = (): Measures =>
    alkireFoster(tabulate({ deprivations }, measure), { cutoff: `${k}/4` }).overall;
  const inOrder = (
    record: Readonly<Record<string, { readonly exact: string } | null>>,
  ): (string | undefined)[] => names.map((name) => record[name]?.exact);

  test("H, A and M0", () => {
    const measures = measured();
    expect(measures.headcountRatio.exact).toBe(expected.H);
    expect(measures.intensity?.exact).toBe(expected.A);
    expect(measures.adjustedHeadcountRatio.exact).toBe(expected.M0);
    expect(measures.poorRows).toBe(expected.number_poor);
  });

  test("headcounts and contributions", () => {
    const measures = measured();
    expect(inOrder(measures.uncensored)).toEqual(worked.uncensored_headcount);
    expect(inOrder(measures.censored)).toEqual(expected.censored_headcount);
    const parts = Object.values(measures.contribution);
    expect(parts.map((part) => part.absolute.exact)).toEqual(expected.M0_contribution_absolute);
    expect(parts.map((part) => part.share?.exact)).toEqual(expected.M0_contribution_share);
  });

  test("M1 and M2, gaps and severity, from achievements and cut-offs", () => {
    const achievements = Object.fromEntries(
      names.map((name, at) => [
        name,
        { values: worked.achievements.map((row) => Number(row[at])), cutoff: worked.cutoffs[at] as number },
      ]),
    );
    const gaps: GapMeasures = alkireFosterGaps(tabulateGaps({ achievements }, measure), {
      cutoff: `${k}/4`,
    }).overall;
    expect(gaps.headcountRatio.exact).toBe(expected.H);
    expect(gaps.intensity?.exact).toBe(expected.A);
    expect(gaps.adjustedHeadcountRatio.exact).toBe(expected.M0);
    expect(gaps.adjustedPovertyGap.exact).toBe(expected.M1);
    expect(gaps.adjustedSquaredGap.exact).toBe(expected.M2);
    expect(gaps.averageGap?.exact).toBe(expected.average_gap_G);
    expect(gaps.averageSeverity?.exact).toBe(expected.average_severity_S);
    const absolute = Object.values(gaps.gapContribution).map((part) => part.absolute.exact);
    expect(absolute).toEqual(expected.M1_contribution_absolute);
    const shares = Object.values(gaps.squaredGapContribution).map((part) => part.share?.exact);
    expect(shares).toEqual(expected.M2_contribution_share);
  });
});

describe("income alone gives the indices of Foster, Greer and Thorbecke, with R's standard errors", () => {
  const rows = surveyRows(2020);
  const lines: Record<string, number> = { rural: 1_500_000, urban: 2_000_000 };
  const column = (name: string): string[] => rows.map((row) => row[name] as string);
  const oneIndicator = defineMeasure({ dimensions: { money: ["income"] }, cutoff: 1 });
  const expected = oracle("open/monetary_2020.json");
  const exact = oracle("open/exact_2020.json");

  test.each([
    ["below", "poor_if_income_below_line", "fgt0_below"],
    ["at-or-below", "poor_if_income_at_or_below_line", "fgt0_at_or_below"],
  ] as const)("poor if income is %s the line", (deprivedIf, key, fgt0) => {
    const table = tabulateGaps(
      {
        achievements: {
          income: {
            values: column("income_pc").map(Number),
            cutoff: column("area").map((area) => lines[area] as number),
            deprivedIf,
          },
        },
        weights: column("weight").map(Number),
        members: column("hhsize").map(Number),
        groups: { region: column("region"), area: column("area") },
        strata: column("stratum"),
        clusters: column("psu"),
      },
      oneIndicator,
    );
    const result = alkireFosterGaps(JSON.parse(JSON.stringify(table)));
    const compare = (measures: GapMeasures, node: Json, fractions: Record<string, string>): void => {
      const at = node[key] as Json;
      expectEstimate(measures.headcountRatio, at.fgt0 as Json, "FGT0");
      expectEstimate(measures.adjustedPovertyGap, at.fgt1 as Json, "FGT1");
      expectEstimate(measures.adjustedSquaredGap, at.fgt2 as Json, "FGT2");
      expectEstimate(measures.averageGap, { est: at.income_gap_ratio?.est } as unknown as Json, "I", false);
      expect(measures.headcountRatio.exact).toBe(fractions[fgt0]);
      expect(measures.adjustedPovertyGap.exact).toBe(fractions.fgt1);
      expect(measures.adjustedSquaredGap.exact).toBe(fractions.fgt2);
    };
    const monetary = (node: Json | undefined): Record<string, string> =>
      node?.monetary as unknown as Record<string, string>;
    compare(result.overall, expected.national as Json, monetary(exact.national));
    for (const grouping of ["region", "area"]) {
      for (const [label, measures] of Object.entries(result.groups[grouping] ?? {})) {
        compare(
          measures,
          expected[`by_${grouping}`]?.[label] as Json,
          monetary(exact[`by_${grouping}`]?.[label]),
        );
      }
    }
  });
});
