import { describe, expect, test } from "vitest";
import {
  alkireFoster,
  alkireFosterAtCutoffs,
  defineMeasure,
  type MeasureOptions,
  type Tabulation,
  tabulate,
} from "../../src/counting/index.ts";
import { refusal } from "../refusal.ts";
import { surveyTable } from "./survey-data.ts";

const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
const groups = { region: ["north", "north", "south", "south"] };
const deprivations = { a: [1, 1, 0, 0], b: [1, 0, 0, 0] };
const table = (): Tabulation => tabulate({ deprivations, groups }, measure);

describe("a group in which nobody is poor", () => {
  test("has no intensity, and its contributions have no shares", () => {
    const { south } = alkireFoster(table()).groups.region ?? {};
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
    expect(refusal(() => alkireFoster(nobody))).toMatchObject({
      code: "TABLE_EMPTY",
      message: "Cannot measure poverty: nobody is counted; 1 rows are left out because answers are missing",
    });
    const empty = tabulate({ deprivations: { a: [], b: [] }, clusters: [] }, measure);
    expect(refusal(() => alkireFoster(empty)).message).toBe(
      "Cannot measure poverty: nobody is counted; there are no rows",
    );
  });
});

describe("cut-offs", () => {
  test("are those of the measure unless told, in any order and any form", () => {
    expect(alkireFoster(table())).toMatchObject({ kind: "alkire-foster", cutoff: "1/2", measure });
    const results = alkireFosterAtCutoffs(table(), ["100 %", 0.5, "1/2", "1/1000"]);
    expect(results.map(({ cutoff }) => cutoff)).toEqual(["1", "1/2", "1/2", "1/1000"]);
    expect(results[1]).toEqual(alkireFoster(table()));
    expect(results.map(({ overall }) => overall.poorRows)).toEqual([1, 2, 2, 2]);
  });

  test.each([[0], ["3/2"], ["-1/3"]])("%j is refused", (cutoff) => {
    expect(refusal(() => alkireFoster(table(), { cutoff })).code).toBe("CUTOFF_INVALID");
  });

  test("a list is wanted", () => {
    const error = refusal(() => alkireFosterAtCutoffs(table(), "1/3" as unknown as string[]));
    expect([error.code, error.message]).toEqual([
      "ARGUMENT_INVALID",
      'Cannot use "1/3": expected a list of cut-offs',
    ]);
    expect(alkireFosterAtCutoffs(table(), [])).toEqual([]);
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
  const ten = defineMeasure({
    dimensions: { all: Object.keys(ladder).flatMap((id) => [id, `${id}2`]) },
    cutoff: 1,
  });
  const half = {
    ...ladder,
    ...Object.fromEntries(Object.keys(ladder).map((id) => [`${id}2`, [0, 0, 0, 0, 0, 0]])),
  };
  const low = alkireFoster(tabulate({ deprivations: half }, ten), { cutoff: "1/10" }).overall;
  expect([low.headcountRatio.exact, low.vulnerable.exact]).toEqual(["5/6", "0"]);
  expect(alkireFoster(ladderTable, { cutoff: 1 }).overall.vulnerable.exact).toBe("2/3");
});

describe("missing answers", () => {
  const withMissing = (): Tabulation =>
    tabulate(
      { deprivations: { a: [1, null, null, null, 0], b: [0, 1, null, 0, null] } },
      defineMeasure({ dimensions: { all: ["a", "b"] }, cutoff: "1" }),
    );

  test("are counted, with what each policy makes of them", () => {
    // Rows 1 to 4 lack an answer. Deprived in b only, a missing: poor if a is deprived, or when b takes its weight.
    expect(alkireFoster(withMissing()).missing).toEqual({
      policy: "drop",
      rows: 4,
      undecidedRows: 2,
      byPolicy: {
        drop: { leftOutRows: 4, poorRows: 0, notPoorRows: 0, changedRows: 0 },
        "not-deprived": { leftOutRows: 0, poorRows: 0, notPoorRows: 4, changedRows: 4 },
        reweight: { leftOutRows: 1, poorRows: 1, notPoorRows: 2, changedRows: 3 },
      },
    });
    const reweighted = alkireFoster(withMissing(), { missing: "reweight" });
    expect(reweighted.overall.headcountRatio.exact).toBe("1/4");
    expect(reweighted.overall.leftOutRows).toBe(1);
    expect(reweighted.missing.byPolicy["not-deprived"].changedRows).toBe(2);
  });

  test("are counted by rows, not by cells, at each cut-off", () => {
    const deprivations = { a: [null, null, null, 1], b: [1, 1, 0, 1] };
    const [low, high] = alkireFosterAtCutoffs(tabulate({ deprivations }, measure), ["1/2", "1"]);
    // At 1/2 the two with b are poor whatever a is, and the third is if a is a deprivation.
    expect(low?.missing).toMatchObject({ rows: 3, undecidedRows: 1 });
    expect(low?.missing.byPolicy["not-deprived"]).toMatchObject({ poorRows: 2, notPoorRows: 1 });
    expect(high?.missing).toMatchObject({ rows: 3, undecidedRows: 2 });
    expect(high?.missing.byPolicy["not-deprived"]).toMatchObject({ poorRows: 0, notPoorRows: 3 });
  });

  test("are refused when asked to be, at the rows and in the table", () => {
    const columns = { deprivations: { a: [1, 0], b: [0, null] } };
    const error = refusal(() => tabulate(columns, measure, { missing: "refuse" }));
    expect(error.message).toBe(
      'Cannot tabulate: indicator "b" is missing at row 1, and the policy for missing answers is refuse',
    );
    const inTable = refusal(() => alkireFoster(withMissing(), { missing: "refuse" }));
    expect([inTable.code, inTable.message]).toEqual([
      "MISSING_REFUSED",
      "Cannot count deprivations: answers are missing, and the policy for missing answers is refuse",
    ]);
    const complete = alkireFoster(table(), { missing: "refuse" }).missing;
    expect([complete.policy, complete.rows]).toEqual(["refuse", 0]);
  });

  test("a policy that is none is refused", () => {
    const error = refusal(() => alkireFoster(table(), { missing: "zero" as "drop" }));
    expect([error.code, error.message]).toEqual([
      "MISSING_POLICY_UNKNOWN",
      'Cannot treat missing answers by policy "zero": expected drop, not-deprived, reweight, refuse',
    ]);
  });
});

describe("finite populations", () => {
  test("a stratum seen entirely adds nothing; one seen in part adds less", () => {
    const survey = surveyTable(2020);
    const strata = survey.design?.strata ?? [];
    const errorIf = (populationUnits?: Record<string, number>): number =>
      alkireFoster(survey, populationUnits === undefined ? {} : { populationUnits }).overall.headcountRatio
        .standardError as number;
    const plain = errorIf();
    const corrected = errorIf(Object.fromEntries(strata.map((stratum) => [stratum, 100])));
    expect(corrected).toBeLessThan(plain);
    expect(corrected).toBeGreaterThan(plain * Math.sqrt(1 - 12 / 100));
    const drawn = strata.map((stratum, code) => [
      stratum,
      survey.design?.units.strata.filter((of) => of === code).length as number,
    ]);
    expect(errorIf(Object.fromEntries(drawn))).toBe(0);
    expect(errorIf(Object.fromEntries(drawn.slice(1)))).toBeGreaterThan(0);
  });

  test("a stratum that the table does not have is refused", () => {
    const error = refusal(() =>
      alkireFoster(tabulate({ deprivations, clusters: [1, 2, 3, 4] }, measure), {
        populationUnits: { all: 9, nowhere: 10 },
      }),
    );
    expect([error.code, error.message]).toEqual([
      "DESIGN_INVALID",
      'Cannot describe survey design: populationUnits names stratum "nowhere", which the table does not have',
    ]);
  });
});

describe("inference", () => {
  const design = (): Tabulation => tabulate({ deprivations, clusters: [1, 2, 3, 4] }, measure);

  test("is absent without a design, and for a table of no units", () => {
    const { overall, degreesOfFreedom } = alkireFoster(table());
    expect([degreesOfFreedom, overall.domainDegreesOfFreedom]).toEqual([null, null]);
    expect(Object.keys(overall.headcountRatio)).toEqual(["value", "exact"]);
    expect(alkireFoster(table(), { standardErrors: "jackknife" })).toEqual(alkireFoster(table()));
    expect(alkireFoster(table(), { degreesOfFreedom: 7 }).degreesOfFreedom).toBe(7);
    expect(alkireFoster(table(), { degreesOfFreedom: "domain" }).degreesOfFreedom).toBeNull();
  });

  test("counts degrees of freedom as asked: of the survey, or any number", () => {
    const { headcountRatio } = alkireFoster(design()).overall;
    expect(alkireFoster(design()).degreesOfFreedom).toBe(3);
    const wider = alkireFoster(design(), { degreesOfFreedom: 1 });
    expect(wider.degreesOfFreedom).toBe(1);
    expect(wider.overall.headcountRatio.standardError).toBe(headcountRatio.standardError);
    expect(wider.overall.headcountRatio.interval?.[0]).toBeLessThan(headcountRatio.interval?.[0] as number);
  });

  test("counts degrees of freedom in each group of its own units and strata, where asked for those of a domain", () => {
    const regions = tabulate({ deprivations, groups, clusters: [1, 2, 3, 4] }, measure);
    const inNorth = (options: MeasureOptions) => alkireFoster(regions, options).groups.region?.north;
    expect(inNorth({})?.domainDegreesOfFreedom).toBe(1);
    expect(inNorth({ degreesOfFreedom: "domain" })).toEqual(inNorth({ degreesOfFreedom: 1 }));
    expect(inNorth({ degreesOfFreedom: "domain" })).not.toEqual(inNorth({ degreesOfFreedom: "survey" }));
  });

  test("by the jackknife asks what to do with a stratum of one unit", () => {
    const strata = ["s", "s", "s", "t"];
    const lonely = tabulate({ deprivations, clusters: [1, 2, 3, 4], strata }, measure);
    const by = (options: MeasureOptions) => alkireFoster(lonely, { standardErrors: "jackknife", ...options });
    expect(refusal(() => by({})).code).toBe("STRATUM_WITH_ONE_UNIT");
    // Without one of the three in s the others count 3/2: H is 3/8, 3/8 and 3/4, so 2/3 × (1/64 + 1/64 + 1/16).
    for (const singleUnit of ["certainty", "remove"] as const) {
      expect(by({ singleUnit }).overall.headcountRatio.standardError).toBeCloseTo(1 / 4, 14);
    }
  });

  test("is by linearisation unless told; the jackknife of four households is the same for a share", () => {
    const { headcountRatio, intensity } = alkireFoster(design()).overall;
    expect(alkireFoster(design(), { standardErrors: "linearised" })).toEqual(alkireFoster(design()));
    const { overall } = alkireFoster(design(), { standardErrors: "jackknife" });
    expect(headcountRatio.standardError).toBeCloseTo(Math.sqrt(1 / 12), 14);
    expect(overall.headcountRatio.standardError).toBeCloseTo(Math.sqrt(1 / 12), 14);
    // A is 3/4, and 1/2, 1, 3/4, 3/4 without one household: around their mean 2 / 16 of squares, times 3/4.
    expect(overall.intensity?.standardError).toBeCloseTo(Math.sqrt(3 / 32), 14);
    expect(intensity?.standardError).toBeCloseTo(Math.sqrt(1 / 24), 14);
  });

  test("of the vulnerable counts those below the cut-off only", () => {
    // One of four is poor in both, one is deprived in half: residuals of 3/16 and three of 1/16.
    const { vulnerable } = alkireFoster(design(), { cutoff: 1 }).overall;
    expect([vulnerable.exact, vulnerable.standardError]).toEqual(["1/4", 0.25]);
  });

  test("has 95 % intervals unless told", () => {
    const ends = (options: MeasureOptions) => alkireFoster(design(), options).overall.headcountRatio.interval;
    expect(ends({ level: 0.95 })).toEqual(ends({}));
    expect(ends({ level: 0.5 })?.[0]).toBeGreaterThan(ends({})?.[0] as number);
    expect(ends({ interval: "logit" })).toEqual(ends({}));
    const [lower, upper] = ends({ interval: "normal" }) as readonly [number, number];
    expect((lower + upper) / 2).toBeCloseTo(1 / 2, 14);
  });

  test("no options are the default", () => {
    expect(alkireFoster(design(), {})).toEqual(alkireFoster(design()));
    expect(alkireFosterAtCutoffs(design(), ["1/2"])).toEqual([alkireFoster(design())]);
  });
});
