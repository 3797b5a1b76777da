import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  alkireFosterAtCutoffs,
  alkireFosterGaps,
  defineMeasure,
  type InferenceOptions,
  type Tabulation,
  tabulate,
  tabulateGaps,
} from "../../src/counting/index.ts";
import { jackknifeWeights, surveyDesign } from "../../src/survey/index.ts";
import { refusal } from "../refusal.ts";
import { expectClose } from "./close.ts";
import { surveyColumns, surveyMeasure, surveyRows } from "./survey-data.ts";

const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
const groups = { region: ["north", "north", "south", "south"] };
const deprivations = { a: [1, 1, 0, 0], b: [1, 0, 0, 0] };
const table = tabulate({ deprivations, groups }, measure);
const rows = surveyRows(2020);
const survey = tabulate(surveyColumns(rows), surveyMeasure);

describe("a group in which nobody is poor", () => {
  const south = alkireFoster(table).groups.region?.south;

  test("has no intensity, and its contributions have no shares", () => {
    expect(south?.intensity).toBeNull();
    expect(south?.headcountRatio.exact).toBe("0");
    expect(south?.contribution.a).toMatchObject({ absolute: { exact: "0" }, share: null });
    expect(south?.groupContribution.headcountRatio.share?.exact).toBe("0");
  });

  test("with a design: a standard error of 0 and no logit interval", () => {
    const withDesign = tabulate({ deprivations, groups, clusters: [1, 2, 3, 4] }, measure);
    const { headcountRatio, intensity } = alkireFoster(withDesign).groups.region?.south ?? {};
    expect(headcountRatio).toMatchObject({ exact: "0", standardError: 0 });
    expect(headcountRatio?.interval).toBeUndefined();
    expect(intensity).toBeNull();
  });

  test("when nobody at all is poor", () => {
    const { overall, groups: none } = alkireFoster(tabulate({ deprivations: { a: [0], b: [0] } }, measure));
    expect(overall.intensity).toBeNull();
    expect(overall.groupContribution.headcountRatio.share).toBeNull();
    expect(none).toEqual({});
  });
});

describe("an empty group", () => {
  test("is refused with its name: all weights 0, or all rows left out", () => {
    const weightless = tabulate({ deprivations, groups, weights: [1, 1, 0, 0] }, measure);
    const error = refusal(() => alkireFoster(weightless));
    expect(error.code).toBe("GROUP_EMPTY");
    expect(error.message).toBe(
      'Cannot measure poverty: nobody is counted in group "south" of "region"; all weights are 0',
    );
    const unanswered = tabulate(
      { deprivations: { ...deprivations, b: [1, 0, null, null] }, groups },
      measure,
    );
    expect(refusal(() => alkireFoster(unanswered)).message).toContain(
      "2 rows are left out because answers are missing",
    );
    expect(alkireFoster(unanswered, { missing: "not-deprived" }).groups.region?.south?.rows).toBe(2);
  });

  test("so is a table without a complete row", () => {
    const nobody = tabulate({ deprivations: { a: [null], b: [1] } }, measure);
    expect(refusal(() => alkireFoster(nobody)).code).toBe("TABLE_EMPTY");
  });
});

describe("cut-offs", () => {
  test("are those of the measure unless told, in any order and any form", () => {
    expect(alkireFoster(table).cutoff).toBe("1/2");
    const results = alkireFosterAtCutoffs(table, ["100 %", 0.5, "1/2", "1/1000"]);
    expect(results.map(({ cutoff }) => cutoff)).toEqual(["1", "1/2", "1/2", "1/1000"]);
    expect(results[1]).toEqual(alkireFoster(table));
    expect(results.map(({ overall }) => overall.poorRows)).toEqual([1, 2, 2, 2]);
  });

  test.each([[0], ["3/2"], ["-1/3"]])("%j is refused", (cutoff) => {
    expect(refusal(() => alkireFoster(table, { cutoff })).code).toBe("CUTOFF_INVALID");
  });

  test("a list is wanted", () => {
    expect(refusal(() => alkireFosterAtCutoffs(table, "1/3" as unknown as string[])).code).toBe(
      "ARGUMENT_INVALID",
    );
    expect(alkireFosterAtCutoffs(table, [])).toEqual([]);
  });
});

test("vulnerable from 1/5 to below the cut-off, severe from 1/2", () => {
  const five = defineMeasure({ dimensions: { all: ["p", "q", "r", "s", "t"] }, cutoff: "2/5" });
  const ladder = Object.fromEntries(
    ["p", "q", "r", "s", "t"].map((id, at) => [
      id,
      Array.from({ length: 6 }, (_, row) => (row > at ? 1 : 0)),
    ]),
  );
  const ladderTable = tabulate({ deprivations: ladder }, five);
  const { overall } = alkireFoster(ladderTable);
  expect([overall.vulnerable.exact, overall.headcountRatio.exact, overall.severe.exact]).toEqual([
    "1/6",
    "2/3",
    "1/2",
  ]);
  expect(alkireFoster(ladderTable, { cutoff: "1/5" }).overall.vulnerable.exact).toBe("0");
  expect(alkireFoster(ladderTable, { cutoff: "1/10" }).overall.vulnerable.exact).toBe("0");
  expect(alkireFoster(ladderTable, { cutoff: 1 }).overall.vulnerable.exact).toBe("2/3");
});

describe("missing answers", () => {
  const withMissing = tabulate(
    { deprivations: { a: [1, null, null, null, 0], b: [0, 1, null, 0, null] } },
    defineMeasure({ dimensions: { all: ["a", "b"] }, cutoff: "1" }),
  );

  test("are counted, with what each policy makes of them", () => {
    // Rows 1 to 4 lack an answer. Deprived in b only, a missing: poor if a is deprived, or when b takes its weight.
    expect(alkireFoster(withMissing).missing).toEqual({
      policy: "drop",
      rows: 4,
      undecidedRows: 2,
      byPolicy: {
        drop: { leftOutRows: 4, poorRows: 0, notPoorRows: 0, changedRows: 0 },
        "not-deprived": { leftOutRows: 0, poorRows: 0, notPoorRows: 4, changedRows: 4 },
        reweight: { leftOutRows: 1, poorRows: 1, notPoorRows: 2, changedRows: 3 },
      },
    });
    const reweighted = alkireFoster(withMissing, { missing: "reweight" });
    expect(reweighted.overall.headcountRatio.exact).toBe("1/4");
    expect(reweighted.overall.leftOutRows).toBe(1);
    expect(reweighted.missing.byPolicy["not-deprived"].changedRows).toBe(2);
  });

  test("are refused when asked to be, at the rows and in the table", () => {
    const columns = { deprivations: { a: [1, 0], b: [0, null] } };
    const error = refusal(() => tabulate(columns, measure, { missing: "refuse" }));
    expect(error.message).toBe(
      'Cannot tabulate: indicator "b" is missing at row 1, and the policy for missing answers is refuse',
    );
    expect(refusal(() => alkireFoster(withMissing, { missing: "refuse" })).code).toBe("MISSING_REFUSED");
    expect(alkireFoster(table, { missing: "refuse" }).missing.rows).toBe(0);
  });
});

describe("finite populations", () => {
  const strata = Object.fromEntries(survey.design?.strata.map((stratum) => [stratum, 100]) ?? []);

  test("a stratum seen entirely adds nothing; one seen in part adds less", () => {
    const plain = alkireFoster(survey).overall.headcountRatio.standardError as number;
    const corrected = alkireFoster(survey, { populationUnits: strata }).overall.headcountRatio
      .standardError as number;
    expect(corrected).toBeLessThan(plain);
    expect(corrected).toBeGreaterThan(plain * Math.sqrt(1 - 12 / 100));
    const drawn = Object.fromEntries(
      survey.design?.strata.map((stratum, code) => [
        stratum,
        survey.design?.units.strata.filter((of) => of === code).length as number,
      ]) ?? [],
    );
    expect(alkireFoster(survey, { populationUnits: drawn }).overall.headcountRatio.standardError).toBe(0);
  });

  test("a stratum that the table does not have is refused", () => {
    const error = refusal(() => alkireFoster(survey, { populationUnits: { nowhere: 10 } }));
    expect(error.message).toContain('populationUnits names stratum "nowhere"');
  });
});

describe("replicate weights", () => {
  const design = surveyDesign({
    strata: survey.design?.units.strata as number[],
    stratumCount: survey.design?.strata.length as number,
  });
  const labels = survey.design?.units.labels ?? [];
  const columns = surveyColumns(rows);
  const weights = columns.weights as readonly number[];
  const unitOfRow = rows.map((row) => labels.indexOf(row.psu as string));
  // Weights times thousands of n / (n − 1) stay decimals that add up: all are scaled by what makes each factor whole.
  const scale = 27_720;
  const replicate = (deleted: number): Tabulation => {
    const factors = jackknifeWeights(design, deleted);
    const scaled = weights.map((weight, row) => {
      const factor = Math.round((factors[unitOfRow[row] as number] as number) * scale);
      return Math.round(weight * 10_000 * factor) / 10_000;
    });
    return tabulate({ ...columns, weights: scaled }, surveyMeasure);
  };
  const tables = labels.map((_, unit) => replicate(unit));
  const scales = Array.from(design.strata, (stratum) => 1 - 1 / (design.unitsInStratum[stratum] as number));

  test("as tables give what the jackknife of the units gives", () => {
    const byTables = alkireFoster(survey, { standardErrors: { tables, method: "jackknife", scales } });
    const byUnits = alkireFoster(survey, { standardErrors: "jackknife" });
    expect(byTables.degreesOfFreedom).toBe(63);
    for (const field of ["headcountRatio", "intensity", "adjustedHeadcountRatio"] as const) {
      const expected = byUnits.overall[field]?.standardError as number;
      expectClose(byTables.overall[field]?.standardError, expected, 1e-9, field);
      const north = byUnits.groups.region?.North?.[field]?.standardError as number;
      expectClose(byTables.groups.region?.North?.[field]?.standardError, north, 1e-9, field);
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
    const result = alkireFoster(survey, {
      cutoff: 1,
      standardErrors: { tables, method: "jackknife", scales },
    });
    expect(result.groups.region?.Delta?.intensity).toMatchObject({ exact: "1" });
    expect(result.groups.region?.Delta?.intensity?.standardError).toBeUndefined();
    expect(result.overall.intensity?.standardError).toBe(0);
  });

  test("by bootstrap, and from a table without a design", () => {
    const bare = tabulate({ deprivations }, measure);
    const heavier = (weights: number[]): Tabulation => tabulate({ deprivations, weights }, measure);
    const replicates = [heavier([2, 0, 1, 1]), heavier([1, 1, 2, 0]), heavier([0, 2, 1, 1])];
    const { overall, degreesOfFreedom } = alkireFoster(bare, {
      standardErrors: { tables: replicates, method: "bootstrap" },
    });
    // H is 1/2 in each replicate; M0 is 1/2, 3/8, 1/4: a variance of 1/64.
    expect(overall.headcountRatio.standardError).toBe(0);
    expect(overall.adjustedHeadcountRatio.standardError).toBe(0.125);
    expect(degreesOfFreedom).toBe(2);
  });

  test.each<readonly [string, unknown]>([
    ["a name that is none", "both"],
    ["one table", { tables: [survey], method: "jackknife" }],
    ["nothing", null],
    ["no list", { tables: survey, method: "brr" }],
    ["an unknown method", { tables, method: "coin" }],
  ])("%s is refused", (_, standardErrors) => {
    const options = { standardErrors } as InferenceOptions;
    expect(refusal(() => alkireFoster(survey, options)).code).toBe("ARGUMENT_INVALID");
  });

  test("tables of another measure are refused", () => {
    const options = { standardErrors: { tables: [table, table], method: "brr" } } as const;
    expect(refusal(() => alkireFoster(survey, options)).code).toBe("TABLES_DIFFER");
  });
});

describe("gaps", () => {
  const money = defineMeasure({ dimensions: { money: ["income"], school: ["school"] }, cutoff: "1/2" });
  const gapsOf = (values: readonly unknown[], cutoff: unknown = 10): unknown =>
    tabulateGaps(
      {
        achievements: { income: { values: values as number[], cutoff: cutoff as number } },
        deprivations: { school: values.map(() => 0) },
      },
      money,
    );

  test.each<readonly [string, () => unknown, string]>([
    ["a negative achievement", () => gapsOf([-1]), "ACHIEVEMENT_INVALID"],
    ["seven decimal places", () => gapsOf([0.1234567]), "ACHIEVEMENT_INVALID"],
    ["a text", () => gapsOf(["5"]), "ACHIEVEMENT_INVALID"],
    ["a cut-off of 0", () => gapsOf([1], 0), "ACHIEVEMENT_INVALID"],
    ["a missing cut-off", () => gapsOf([1, 1], [5, null]), "ACHIEVEMENT_INVALID"],
    ["cut-offs of another length", () => gapsOf([1, 1], [5]), "COLUMNS_UNEQUAL"],
    ["a cut-off that is no number", () => gapsOf([1], "ten"), "NUMBER_NOT_PLAIN"],
    ["no achievements", () => tabulateGaps({} as never, money), "ARGUMENT_INVALID"],
    [
      "an indicator twice",
      () =>
        tabulateGaps(
          {
            achievements: { school: { values: [1], cutoff: 2 } },
            deprivations: { school: [1], income: [1] },
          },
          money,
        ),
      "ARGUMENT_INVALID",
    ],
    [
      "an unknown comparison",
      () =>
        tabulateGaps(
          { achievements: { income: { values: [1], cutoff: 2, deprivedIf: "above" as "below" } } },
          money,
        ),
      "ARGUMENT_INVALID",
    ],
    ["what is no gap table", () => alkireFosterGaps(table as never), "TABULATION_INVALID"],
  ])("%s is refused", (_, act, code) => {
    expect(refusal(act).code).toBe(code);
  });

  test("a missing achievement is a missing answer; nobody counted is refused", () => {
    const gaps = gapsOf([5, null, Number.NaN]) as ReturnType<typeof tabulateGaps>;
    expect(gaps.table.cells.missing).toEqual([1, 0]);
    expect(alkireFosterGaps(gaps).overall.adjustedPovertyGap.exact).toBe("1/4");
    expect(alkireFosterGaps(gaps, { missing: "not-deprived" }).overall.adjustedPovertyGap.exact).toBe("1/12");
    const none = gapsOf([null]) as ReturnType<typeof tabulateGaps>;
    expect(refusal(() => alkireFosterGaps(none)).code).toBe("TABLE_EMPTY");
  });
});
