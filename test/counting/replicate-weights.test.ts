import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  defineMeasure,
  type InferenceOptions,
  type Tabulation,
  tabulate,
} from "../../src/counting/index.ts";
import { jackknifeWeights, surveyDesign } from "../../src/survey/index.ts";
import { refusal } from "../refusal.ts";
import { expectClose } from "./close.ts";
import { surveyColumns, surveyMeasure, surveyRows } from "./survey-data.ts";

const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
const deprivations = { a: [1, 1, 0, 0], b: [1, 0, 0, 0] };
const heavier = (weights: number[]): Tabulation => tabulate({ deprivations, weights }, measure);

/** Two strata of the survey, in two regions, and one table for each sampling unit that is left out, as a survey would publish them. */
function jackknifed() {
  const rows = surveyRows(2020).filter(({ stratum }) => stratum === "4" || stratum === "8");
  const columns = surveyColumns(rows);
  const survey = tabulate(columns, surveyMeasure);
  const design = surveyDesign({
    strata: survey.design?.units.strata as number[],
    stratumCount: survey.design?.strata.length as number,
  });
  const labels = survey.design?.units.labels ?? [];
  const weights = columns.weights as readonly number[];
  const unitOfRow = rows.map((row) => labels.indexOf(row.psu as string));
  // Weights times n / (n − 1) stay decimals that add up: all are scaled by what makes each factor whole.
  const scale = 72;
  const replicate = (deleted: number): Tabulation => {
    const factors = jackknifeWeights(design, deleted);
    const scaled = weights.map((weight, row) => {
      const factor = Math.round((factors[unitOfRow[row] as number] as number) * scale);
      return Math.round(weight * 10_000 * factor) / 10_000;
    });
    return tabulate({ ...columns, weights: scaled }, surveyMeasure);
  };
  return {
    survey,
    tables: labels.map((_, unit) => replicate(unit)),
    scales: Array.from(design.strata, (stratum) => 1 - 1 / (design.unitsInStratum[stratum] as number)),
  };
}

describe("replicate weights as tables", () => {
  test("give what the jackknife of the units gives", () => {
    const { survey, tables, scales } = jackknifed();
    const byTables = alkireFoster(survey, { standardErrors: { tables, method: "jackknife", scales } });
    const byUnits = alkireFoster(survey, { standardErrors: "jackknife" });
    expect([byTables.degreesOfFreedom, byUnits.degreesOfFreedom]).toEqual([18, 17]);
    for (const field of ["headcountRatio", "intensity", "adjustedHeadcountRatio"] as const) {
      const expected = byUnits.overall[field]?.standardError as number;
      expectClose(byTables.overall[field]?.standardError, expected, 1e-9, field);
      const central = byUnits.groups.region?.Central?.[field]?.standardError as number;
      expectClose(byTables.groups.region?.Central?.[field]?.standardError, central, 1e-9, field);
    }
    const contribution = byUnits.overall.contribution.nutrition?.share?.standardError as number;
    expectClose(
      byTables.overall.contribution.nutrition?.share?.standardError,
      contribution,
      1e-9,
      "contribution",
    );
  });

  test("a measure that is undefined in some replicate has no standard error", () => {
    const { survey, tables, scales } = jackknifed();
    const standardErrors = { tables, method: "jackknife", scales } as const;
    const { overall, groups } = alkireFoster(survey, { cutoff: 1, standardErrors });
    expect(groups.region?.Delta?.intensity).toMatchObject({ exact: "1" });
    expect(groups.region?.Delta?.intensity?.standardError).toBeUndefined();
    expect(overall.intensity?.standardError).toBe(0);
  });

  test("by bootstrap, and from a table without a design", () => {
    const tables = [heavier([2, 0, 1, 1]), heavier([1, 1, 2, 0]), heavier([0, 2, 1, 1])];
    const { overall, degreesOfFreedom } = alkireFoster(tabulate({ deprivations }, measure), {
      standardErrors: { tables, method: "bootstrap" },
    });
    // H is 1/2 in each replicate; M0 is 1/2, 3/8, 1/4: a variance of 1/64.
    expect(overall.headcountRatio.standardError).toBe(0);
    expect(overall.adjustedHeadcountRatio.standardError).toBe(0.125);
    expect(degreesOfFreedom).toBe(2);
    expect(overall.domainDegreesOfFreedom).toBeNull();
  });

  test("deviate from their mean, or from the estimate itself, and count for what the survey says", () => {
    const tables = [heavier([4, 0, 0, 0]), heavier([2, 2, 0, 0])];
    const errorBy = (options: object): number | undefined =>
      alkireFoster(tabulate({ deprivations }, measure), {
        standardErrors: { tables, method: "bootstrap", ...options },
      }).overall.adjustedHeadcountRatio.standardError;
    // M0 is 3/8; in the replicates 1 and 3/4, of mean 7/8.
    expectClose(errorBy({}), Math.sqrt(2 / 64), 1e-15, "around the mean");
    expectClose(
      errorBy({ centre: "full-sample" }),
      Math.sqrt((5 / 8) ** 2 + (3 / 8) ** 2),
      1e-15,
      "estimate",
    );
    expectClose(errorBy({ scale: 0.25, scales: [1, 4] }), Math.sqrt(5 / 256), 1e-15, "scales");
  });

  test("two are enough; a group that no replicate has is without standard errors", () => {
    const groups = { region: ["north", "north", "south", "south"] };
    const table = tabulate({ deprivations, groups }, measure);
    const north = { deprivations: { a: [1, 0], b: [1, 0] }, groups: { region: ["north", "north"] } };
    const tables = [tabulate(north, measure), tabulate({ ...north, weights: [3, 1] }, measure)];
    const result = alkireFoster(table, { standardErrors: { tables, method: "bootstrap" } });
    expect(result.degreesOfFreedom).toBe(1);
    expect(result.groups.region?.north?.headcountRatio.standardError).toBeCloseTo(Math.sqrt(1 / 32), 15);
    expect(result.groups.region?.south?.headcountRatio).toMatchObject({ exact: "0" });
    expect(result.groups.region?.south?.headcountRatio.standardError).toBeUndefined();
    const weightless = { deprivations, groups, weights: [1, 1, 0, 0] };
    const empty = [tabulate(weightless, measure), tabulate(weightless, measure)];
    const again = alkireFoster(table, { standardErrors: { tables: empty, method: "bootstrap" } });
    expect(again.groups.region?.south?.headcountRatio.standardError).toBeUndefined();
    expect(again.groups.region?.north?.headcountRatio.standardError).toBe(0);
  });

  test("of a table that has no such grouping are without standard errors for it", () => {
    const groups = { region: ["north", "north", "south", "south"], toString: ["x", "x", "call", "call"] };
    const table = tabulate({ deprivations, groups }, measure);
    const tables = [heavier([1, 1, 1, 1]), heavier([1, 1, 1, 3])];
    const result = alkireFoster(table, { standardErrors: { tables, method: "bootstrap" } });
    expect(result.overall.headcountRatio.standardError).toBeCloseTo(Math.sqrt(1 / 72), 15);
    expect(result.groups.region?.south?.headcountRatio.standardError).toBeUndefined();
    const named = result.groups.toString as unknown as (typeof result.groups)[string];
    expect(named?.call?.headcountRatio.standardError).toBeUndefined();
  });

  test("are counted under the policy for missing answers that was asked for", () => {
    const unanswered = { deprivations: { a: [1, null, 0, 0], b: [1, 0, 0, 0] } };
    const tables = [[1, 1, 1, 1] as const, [1, 1, 2, 0] as const].map((weights) =>
      tabulate({ ...unanswered, weights }, measure),
    );
    const table = tabulate(unanswered, measure);
    const standardErrors = { tables, method: "bootstrap" } as const;
    const { overall } = alkireFoster(table, { missing: "not-deprived", standardErrors });
    expect(overall.headcountRatio).toMatchObject({ exact: "1/4", standardError: 0 });
  });

  const two = (): readonly Tabulation[] => [heavier([1, 1, 1, 1]), heavier([1, 1, 1, 3])];
  test.each<readonly [string, () => unknown]>([
    ["a name that is none", () => "both"],
    ["one table", () => ({ tables: two().slice(1), method: "jackknife" })],
    ["nothing", () => null],
    ["no list", () => ({ tables: two()[0], method: "brr" })],
    ["a list of nothing", () => ({ tables: [], method: "brr" })],
  ])("%s is refused", (_, standardErrors) => {
    const error = refusal(() =>
      alkireFoster(heavier([1, 1, 1, 1]), { standardErrors: standardErrors() } as InferenceOptions),
    );
    expect(error.code).toBe("ARGUMENT_INVALID");
    expect(error.message).toMatch(
      /^Cannot compute standard errors by .*: expected "linearised", "jackknife" or two or more replicate tables$/,
    );
  });

  test("an unknown method is refused", () => {
    const standardErrors = { tables: two(), method: "coin" } as never;
    expect(refusal(() => alkireFoster(heavier([1, 1, 1, 1]), { standardErrors })).code).toBe(
      "ARGUMENT_INVALID",
    );
  });

  test("tables of another measure are refused, and what is no table", () => {
    const other = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1" });
    const tables = [heavier([1, 1, 1, 1]), tabulate({ deprivations }, other)];
    const error = refusal(() =>
      alkireFoster(heavier([1, 1, 1, 1]), { standardErrors: { tables, method: "brr" } }),
    );
    expect(error.code).toBe("TABLES_DIFFER");
    expect(error.message).toBe("Cannot use replicate tables: they hold another measure than the table");
    expect(error.received).toBe(other);
    const none = [heavier([1, 1, 1, 1]), {} as Tabulation];
    expect(
      refusal(() => alkireFoster(heavier([1, 1, 1, 1]), { standardErrors: { tables: none, method: "brr" } }))
        .code,
    ).toBe("TABULATION_INVALID");
  });
});
