import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Achievement,
  alkireFosterGaps,
  defineMeasure,
  type GapColumns,
  type GapTabulation,
  tabulateGaps,
} from "../../src/counting/index.ts";
import { Decimal, fraction, fractionOf } from "../../src/number/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

const poverty = defineMeasure({ dimensions: { money: ["income"] }, cutoff: 1 });
const both = defineMeasure({ dimensions: { money: ["income"], school: ["school"] }, cutoff: "1/2" });

/** Incomes against a line, and nobody deprived of school. */
const gapsOf = (values: readonly unknown[], cutoff: unknown = 10, others: object = {}): GapTabulation =>
  tabulateGaps(
    {
      achievements: { income: { values, cutoff } as Achievement },
      deprivations: { school: values.map(() => 0) },
      ...others,
    },
    both,
  );

describe("the table of gaps", () => {
  test("holds the sums of z − x and of its square by cell, indicator and cut-off, as decimals", () => {
    const table = tabulateGaps(
      deepFreeze({
        achievements: {
          schooling: { values: [6, 2.5, 3, 9, 0], cutoff: 5 },
          income: { values: [75, 99.5, 50, 200, 100], cutoff: [100, 100, 80.25, 100, 100] },
        },
        weights: [1, 0.5, 2, 1, 4],
      }),
      defineMeasure({ dimensions: { a: ["income"], b: ["schooling"] }, cutoff: "1/2" }),
    );
    expect(table.kind).toBe("gap-tabulation");
    expect(table.cardinal).toEqual([0, 1]);
    expect(table.table.cells.profiles).toEqual([0, 1, 2, 3]);
    expect(table.gaps).toEqual({
      cells: [1, 2, 3, 3, 3],
      indicators: [0, 1, 0, 0, 1],
      cutoffs: ["100", "5", "80.25", "100", "5"],
      first: ["25", "20", "60.5", "0.25", "5.25"],
      second: ["625", "100", "1830.125", "0.125", "11.125"],
    });
    for (const part of [table, table.cardinal, table.gaps, ...Object.values(table.gaps)]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test("keeps groups and sampling units apart, whatever the order of rows and of groupings", () => {
    const columns = (order: readonly number[]): GapColumns => {
      const pick = <Value>(values: readonly Value[]): Value[] => order.map((row) => values[row] as Value);
      return {
        achievements: { income: { values: pick([1, 2, 3, 4, 5, 60]), cutoff: 10 } },
        groups: {
          region: pick(["s", "n", "s", "n", "s", "n"]),
          area: pick(["u", "u", "r", "r", "u", "u"]),
        },
        clusters: pick([1, 2, 3, 4, 1, 2]),
        strata: pick(["t", "t", "v", "v", "t", "t"]),
      };
    };
    const table = tabulateGaps(columns([0, 1, 2, 3, 4, 5]), poverty);
    // Contexts by area, region and unit: r n 4, r s 3, u n 2, u s 1; in u n one is poor, in u s both are.
    expect(table.table.cells.profiles).toEqual([1, 1, 0, 1, 1]);
    expect(table.gaps).toMatchObject({ cells: [0, 1, 3, 4], first: ["6", "7", "8", "14"] });
    expect(table.gaps.second).toEqual(["36", "49", "64", "106"]);
    expect(tabulateGaps(columns([5, 2, 0, 4, 3, 1]), poverty)).toEqual(table);
    const { groups, ...others } = columns([0, 1, 2, 3, 4, 5]);
    const sorted = Object.fromEntries(Object.entries(groups ?? {}).reverse());
    expect(tabulateGaps({ ...others, groups: sorted }, poverty)).toEqual(table);
  });

  test("knows unit labels that begin again in every stratum, when told so", () => {
    const columns: GapColumns = {
      achievements: { income: { values: [1, 2, 3, 4], cutoff: 10 } },
      clusters: [1, 2, 1, 2],
      strata: ["s", "s", "t", "t"],
    };
    expect(refusal(() => tabulateGaps(columns, poverty)).code).toBe("CLUSTER_IN_TWO_STRATA");
    const table = tabulateGaps(columns, poverty, { nestedClusters: true });
    expect(table.gaps.first).toEqual(["9", "8", "7", "6"]);
  });

  test("adds weights of many places and values of six exactly", () => {
    const { gaps } = tabulateGaps(
      {
        achievements: { income: { values: [0.000001, 9.999999], cutoff: 10 } },
        weights: ["0.000000000001", "2.5"],
      },
      poverty,
    );
    expect(gaps.first).toEqual(["0.000002500009999999"]);
    expect(gaps.second).toEqual(["0.000000000102499980000001"]);
  });

  test("sums the rows of many blocks", () => {
    const values = Array.from({ length: 10_001 }, () => 5);
    const { gaps } = tabulateGaps({ achievements: { income: { values, cutoff: 10 } } }, poverty);
    expect([gaps.first, gaps.second]).toEqual([["50005"], ["250025"]]);
  });

  test("is without gaps for nobody", () => {
    const table = tabulateGaps({ achievements: { income: { values: [], cutoff: 10 } } }, poverty);
    expect(table.gaps).toEqual({ cells: [], indicators: [], cutoffs: [], first: [], second: [] });
    expect(refusal(() => alkireFosterGaps(table)).code).toBe("TABLE_EMPTY");
    const drawn = tabulateGaps(
      { achievements: { income: { values: [], cutoff: 10 } }, clusters: [] },
      poverty,
    );
    expect(refusal(() => alkireFosterGaps(drawn)).code).toBe("TABLE_EMPTY");
  });

  test("does not read achievements that are no indicators", () => {
    const achievements = { income: { values: [5], cutoff: 10 }, height: { values: [1], cutoff: 2 } };
    const table = tabulateGaps({ achievements }, poverty);
    expect(table.cardinal).toEqual([0]);
    expect(table).toEqual(tabulateGaps({ achievements: { income: achievements.income } }, poverty));
  });

  test("passes the policy for missing answers on", () => {
    const columns = { achievements: { income: { values: [5, null], cutoff: 10 } } };
    expect(tabulateGaps(columns, poverty, { missing: "not-deprived" }).table.missing).toBe("not-deprived");
    expect(refusal(() => tabulateGaps(columns, poverty, { missing: "refuse" })).code).toBe("MISSING_REFUSED");
  });
});

describe("achievements", () => {
  test.each<readonly [string, Achievement, string]>([
    ["numbers against a number", { values: [4, 10, 11], cutoff: 10 }, "1/5"],
    ["bigints", { values: [4n, 10n, 11n], cutoff: 10n }, "1/5"],
    ["a cut-off as text", { values: [4, 10, 11], cutoff: "10" }, "1/5"],
    ["a cut-off as a decimal", { values: [4, 10, 11], cutoff: new Decimal("10") }, "1/5"],
    ["a cut-off a row", { values: [4, 10, 11], cutoff: [10, 10, 10] }, "1/5"],
    ["a cut-off of two places", { values: [4, 12.5, 12.5], cutoff: 12.5 }, "17/75"],
    ["at the cut-off too", { values: [4, 10, 11], cutoff: 10, deprivedIf: "at-or-below" }, "1/5"],
    ["an achievement of 0 is a full gap", { values: [0, 10, 11], cutoff: 10 }, "1/3"],
    ["the largest", { values: [4_000_000_000.5, 4_500_000_000, 4_500_000_000], cutoff: 4e9 }, "0"],
  ])("%s", (_, income, gap) => {
    const { overall } = alkireFosterGaps(tabulateGaps({ achievements: { income } }, poverty));
    expect(overall.adjustedPovertyGap.exact).toBe(gap);
  });

  test("at the cut-off are deprivations without a gap, where the line itself is poor", () => {
    const values = [4, 10, 11];
    const at = (deprivedIf: "below" | "at-or-below") =>
      alkireFosterGaps(
        tabulateGaps({ achievements: { income: { values, cutoff: 10, deprivedIf } } }, poverty),
      ).overall.headcountRatio.exact;
    expect([at("below"), at("at-or-below")]).toEqual(["1/3", "2/3"]);
  });

  const gapOf = (values: readonly unknown[], cutoff: unknown = 10) => gapsOf(values, cutoff);
  test.each<readonly [string, () => unknown, string, string]>([
    [
      "a negative achievement",
      () => gapOf([1, -1]),
      "ACHIEVEMENT_INVALID",
      "Cannot read column income: expected a number from 0 on at row 1, received -1",
    ],
    [
      "seven decimal places",
      () => gapOf([0.1234567]),
      "ACHIEVEMENT_INVALID",
      "Cannot read column income: expected a number of at most six decimal places below 4.5 × 10^9 at row 0, " +
        "received 0.1234567",
    ],
    [
      "an achievement beyond the largest",
      () => gapOf([2 ** 52 / 1e6]),
      "ACHIEVEMENT_INVALID",
      "Cannot read column income: expected a number of at most six decimal places below 4.5 × 10^9 at row 0, " +
        "received 4503599627.370496",
    ],
    [
      "no end of money",
      () => gapOf([Number.POSITIVE_INFINITY]),
      "ACHIEVEMENT_INVALID",
      "Cannot read column income: expected a number of at most six decimal places below 4.5 × 10^9 at row 0, " +
        "received Infinity",
    ],
    [
      "a text",
      () => gapOf(["5"]),
      "ACHIEVEMENT_INVALID",
      'Cannot read column income: expected a number from 0 on at row 0, received "5"',
    ],
    [
      "a cut-off of 0",
      () => gapOf([1], 0),
      "ACHIEVEMENT_INVALID",
      "Cannot read column cut-off of income: expected a cut-off above 0 at row 0, received 0",
    ],
    [
      "a missing cut-off",
      () => gapOf([1, 1], [5, null]),
      "ACHIEVEMENT_INVALID",
      "Cannot read column cut-off of income: expected a cut-off above 0 at row 1, received null",
    ],
    [
      "cut-offs of another length",
      () => gapOf([1, 1], [5]),
      "COLUMNS_UNEQUAL",
      "Cannot read columns together: income has 2 rows, cut-off of income has 1",
    ],
    [
      "a cut-off that is no number",
      () => gapOf([1], "ten"),
      "NUMBER_NOT_PLAIN",
      'Cannot read cut-off of income "ten": expected a plain decimal with a point',
    ],
    [
      "no cut-off",
      () => gapOf([1], null),
      "NUMBER_WRONG_TYPE",
      "Cannot read cut-off of income null: expected a plain decimal text, a number, a bigint or a Decimal",
    ],
    [
      "no achievements",
      () => tabulateGaps({} as never, both),
      "ARGUMENT_INVALID",
      "Cannot tabulate gaps of an object {  }: expected an object with achievements",
    ],
    [
      "null as achievements",
      () => tabulateGaps({ achievements: null } as never, both),
      "ARGUMENT_INVALID",
      "Cannot tabulate gaps of an object { achievements }: expected an object with achievements",
    ],
    [
      "nothing",
      () => tabulateGaps(undefined as never, both),
      "ARGUMENT_INVALID",
      "Cannot tabulate gaps of undefined: expected an object with achievements",
    ],
    [
      "an achievement that is none",
      () => tabulateGaps({ achievements: { income: null } } as never, poverty),
      "COLUMN_INVALID",
      "income",
    ],
    [
      "an indicator twice",
      () =>
        tabulateGaps(
          {
            achievements: { school: { values: [1], cutoff: 2 } },
            deprivations: { school: [1], income: [1] },
          },
          both,
        ),
      "ARGUMENT_INVALID",
      'Cannot tabulate gaps: indicator "school" has both achievements and deprivations',
    ],
    [
      "an unknown comparison",
      () =>
        tabulateGaps(
          { achievements: { income: { values: [1], cutoff: 2, deprivedIf: "above" as "below" } } },
          both,
        ),
      "ARGUMENT_INVALID",
      'Cannot read achievement income: expected deprivedIf below or at-or-below, received "above"',
    ],
    [
      "what is no measure",
      () => tabulateGaps({ achievements: {} }, {} as never),
      "MEASURE_INVALID",
      "measure",
    ],
    [
      "what is no gap table",
      () => alkireFosterGaps(gapOf([1]).table as never),
      "TABULATION_INVALID",
      "expected the result of tabulateGaps",
    ],
    [
      "a gap table without its sums",
      () => alkireFosterGaps({ ...gapOf([1]), gaps: { ...gapOf([]).gaps } }),
      "TABULATION_INVALID",
      "Cannot read tabulation of gaps",
    ],
    [
      "a sum of gaps that is no decimal",
      () => alkireFosterGaps({ ...gapOf([1]), gaps: { ...gapOf([1]).gaps, first: ["nine"] } }),
      "NUMBER_NOT_PLAIN",
      'Cannot read sum of gaps "nine"',
    ],
    [
      "nothing as a gap table",
      () => alkireFosterGaps(null as never),
      "TABULATION_INVALID",
      "Cannot read gaps of null",
    ],
    [
      "a gap table whose table is damaged",
      () => alkireFosterGaps({ ...gapOf([1]), table: {} } as never),
      "TABULATION_INVALID",
      "expected the result of tabulate",
    ],
  ])("%s is refused", (_, act, code, message) => {
    const error = refusal(act);
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });
});

describe("alkireFosterGaps", () => {
  test("a missing achievement is a missing answer", () => {
    const gaps = gapsOf([5, null, Number.NaN, undefined]);
    expect(gaps.table.cells.missing).toEqual([1, 0]);
    expect(gaps.table.cells.rows).toEqual([3, 1]);
    expect(alkireFosterGaps(gaps).overall.adjustedPovertyGap.exact).toBe("1/4");
    expect(alkireFosterGaps(gaps, { missing: "not-deprived" }).overall.adjustedPovertyGap.exact).toBe("1/16");
    // Without an income, school has no share of the dimension of money to take: the rows are left out.
    expect(alkireFosterGaps(gaps, { missing: "reweight" }).overall.population.toNumber()).toBe(1);
    expect(refusal(() => alkireFosterGaps(gaps, { missing: "refuse" })).code).toBe("MISSING_REFUSED");
  });

  test("weights of what is missing go to gaps of the same dimension", () => {
    const measure = defineMeasure({ dimensions: { all: ["income", "school"] }, cutoff: "1/2" });
    const table = tabulateGaps(
      { achievements: { income: { values: [5], cutoff: 10 } }, deprivations: { school: [null] } },
      measure,
      { missing: "reweight" },
    );
    const { overall } = alkireFosterGaps(table);
    expect(overall.adjustedHeadcountRatio.exact).toBe("1");
    expect(overall.adjustedPovertyGap.exact).toBe("1/2");
    expect(overall.adjustedSquaredGap.exact).toBe("1/4");
  });

  test("an ordinal deprivation is a full gap; nobody poor leaves no averages and no shares", () => {
    const table = tabulateGaps(
      {
        achievements: { income: { values: [5, 20], cutoff: 10 } },
        deprivations: { school: [1, 0] },
        groups: { region: ["north", "south"] },
      },
      both,
    );
    const { kind, overall, groups, cutoff } = alkireFosterGaps(table, { cutoff: 1 });
    expect([kind, cutoff]).toEqual(["alkire-foster-gaps", "1"]);
    expect(overall.gapContribution).toMatchObject({
      income: { absolute: { exact: "1/8" }, share: { exact: "1/3" } },
      school: { absolute: { exact: "1/4" }, share: { exact: "2/3" } },
    });
    expect(overall.squaredGapContribution).toMatchObject({
      income: { absolute: { exact: "1/16" }, share: { exact: "1/5" } },
      school: { absolute: { exact: "1/4" }, share: { exact: "4/5" } },
    });
    expect([overall.averageGap?.exact, overall.averageSeverity?.exact]).toEqual(["3/4", "5/8"]);
    expect(groups.region?.north?.adjustedPovertyGap.exact).toBe("3/4");
    expect(groups.region?.south).toMatchObject({
      headcountRatio: { exact: "0" },
      intensity: null,
      averageGap: null,
      averageSeverity: null,
      gapContribution: { income: { absolute: { exact: "0" }, share: null } },
    });
    expect(Object.isFrozen(overall) && Object.isFrozen(overall.gapContribution)).toBe(true);
    expect(Object.isFrozen(overall.gapContribution.income)).toBe(true);
  });

  test("deprived just at the line: no gap, so that gaps have no shares, while deprivations have", () => {
    const achievements = { income: { values: [10], cutoff: 10, deprivedIf: "at-or-below" as const } };
    const { overall } = alkireFosterGaps(tabulateGaps({ achievements }, poverty));
    expect(overall.averageGap?.exact).toBe("0");
    expect(overall.gapContribution.income?.share).toBeNull();
  });

  test("a table or a group in which nobody is counted is refused with its name", () => {
    const error = refusal(() => alkireFosterGaps(gapsOf([null])));
    expect([error.code, error.message, error.received]).toEqual([
      "TABLE_EMPTY",
      "Cannot measure poverty: nobody is counted",
      0,
    ]);
    const group = refusal(() =>
      alkireFosterGaps(gapsOf([5, null], 10, { groups: { region: ["north", "south"] } })),
    );
    expect([group.code, group.message, group.received]).toEqual([
      "GROUP_EMPTY",
      'Cannot measure poverty: nobody is counted in group "south" of "region"',
      "south",
    ]);
  });

  test("standard errors come from the units in which a group has members, and from a copy as JSON too", () => {
    const table = tabulateGaps(
      {
        achievements: { income: { values: [5, 2, 10, 8, 20, 4], cutoff: 10 } },
        groups: { region: ["n", "n", "s", "n", "s", "s"] },
        clusters: [3, 3, 2, 2, 1, 1],
      },
      poverty,
    );
    const { overall, groups } = alkireFosterGaps(table);
    // Gaps by unit: 1.3, 0.2, 0.6, of a mean 0.7 = 2.1 / 3, each unit of 2 rows: deviations 0.6, −0.5, −0.1.
    const spread = (0.6 ** 2 + 0.5 ** 2 + 0.1 ** 2) * (3 / 2);
    expect(overall.adjustedPovertyGap.exact).toBe("7/20");
    expect(overall.adjustedPovertyGap.standardError).toBeCloseTo(Math.sqrt(spread) / 6, 14);
    // In the north 1.3 of 2 and 0.2 of 1, of a mean 0.5; the third unit has no members and counts as 0.
    expect(groups.region?.n?.adjustedPovertyGap.exact).toBe("1/2");
    const north = (0.3 ** 2 + 0.3 ** 2) * (3 / 2);
    expect(groups.region?.n?.adjustedPovertyGap.standardError).toBeCloseTo(Math.sqrt(north) / 3, 14);
    expect(alkireFosterGaps(JSON.parse(JSON.stringify(table)))).toEqual(alkireFosterGaps(table));
    const finite = alkireFosterGaps(table, { populationUnits: { all: 3 }, singleUnit: "fail" });
    expect(finite.overall.adjustedPovertyGap.standardError).toBe(0);
  });

  test("M1 and M2 are what the definitions give, row by row", () => {
    const row = fc.record({
      income: fc.integer({ min: 0, max: 40 }),
      line: fc.constantFrom(10, 20, 30),
      school: fc.constantFrom(0, 1),
      weight: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const { overall } = alkireFosterGaps(
          tabulateGaps(
            {
              achievements: {
                income: { values: rows.map(({ income }) => income), cutoff: rows.map(({ line }) => line) },
              },
              deprivations: { school: rows.map(({ school }) => school) },
              weights: rows.map(({ weight }) => weight / 10),
            },
            both,
          ),
        );
        const zero = fractionOf(0n);
        const meanOf = (power: 1 | 2): string => {
          let [all, gaps] = [zero, zero];
          for (const { income, line, school, weight } of rows) {
            const gap = income < line ? fraction(`${line - income}/${line}`) : zero;
            const one = (power === 1 ? gap : gap.mul(gap)).add(fraction(school)).div(2);
            all = all.add(fraction(weight));
            gaps = gaps.add(one.mul(fraction(weight)));
          }
          return gaps.div(all).toFraction();
        };
        expect(overall.adjustedPovertyGap.exact).toBe(meanOf(1));
        expect(overall.adjustedSquaredGap.exact).toBe(meanOf(2));
      }),
    );
  });
});
