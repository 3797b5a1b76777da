import { describe, expect, test } from "vitest";
import {
  classifyHouseholds,
  defineStandard,
  deriveStandard,
  dongNai2022,
  haNoi2016,
  hoChiMinhCity2016,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
  type RuleDocument,
  type Standard,
  type StandardChanges,
  vietnam2006,
  vietnam2011,
  vietnam2014Farm,
  vietnam2016,
  vietnam2022,
  vietnam2027,
} from "../../src/index.ts";
import {
  cells,
  type GridRow,
  grid2006,
  grid2011,
  grid2014Farm,
  grid2016,
  grid2022,
  grid2027,
  gridDongNai2022,
  gridHaNoi2016,
  gridHoChiMinhCity2016,
  gridHoChiMinhCity2021,
  gridHoChiMinhCity2024,
  mismatches,
} from "./class-grid.ts";

const grids: readonly (readonly [Standard, readonly GridRow[]])[] = [
  [vietnam2006, grid2006],
  [vietnam2011, grid2011],
  [vietnam2014Farm, grid2014Farm],
  [vietnam2016, grid2016],
  [vietnam2022, grid2022],
  [vietnam2027, grid2027],
  [dongNai2022, gridDongNai2022],
  [haNoi2016, gridHaNoi2016],
  [hoChiMinhCity2016, gridHoChiMinhCity2016],
  [hoChiMinhCity2021, gridHoChiMinhCity2021],
  [hoChiMinhCity2024, gridHoChiMinhCity2024],
];

describe.each(grids.map(([standard, rows]) => ({ id: standard.id, standard, rows })))(
  "$id against the table written by hand",
  ({ standard, rows }) => {
    test("a row has a letter for every count of deprivations", () => {
      const indicators = standard.dimensions.flatMap((dimension) => dimension.indicators).length;
      for (const { classes } of rows) expect(classes).toHaveLength(indicators + 1);
    });

    test("at, one đồng below and one above every line is in the table", () => {
      const written = rows.map((row) => `${row.area} ${row.income}`);
      for (const { amounts } of standard.income.lines) {
        for (const [area, amount] of Object.entries(amounts)) {
          for (const more of [-1, 0, 1]) expect(written).toContain(`${area} ${amount.plus(more).toFixed()}`);
        }
      }
    });

    test("one household at a time", () => {
      expect(mismatches(rows, standard)).toEqual([]);
    });

    test("as columns", () => {
      const all = cells(rows, standard);
      const ids = Object.keys(all[0]?.deprivations ?? {});
      const income = Float64Array.from(all, (cell) => Number(cell.income));
      const result = classifyHouseholds(
        {
          area: all.map((cell) => cell.area),
          ...(standard.income.per === "month"
            ? { monthlyIncomePerPerson: income }
            : { yearlyIncomePerPerson: income }),
          deprivations: Object.fromEntries(
            ids.map((id) => [id, Uint8Array.from(all, (cell) => Number(cell.deprivations[id]))]),
          ),
        },
        standard,
      );
      expect([...result.classes].map((code) => result.labels[code])).toEqual(
        all.map((cell) => cell.class ?? "undetermined"),
      );
    });
  },
);

const source = {
  citation: { document: "a misstatement", clause: "", url: null },
  evidence: "given by the caller",
  checkedOn: "2026-11-21",
} as const;

const rule = (gives: string, when: RuleDocument["when"], id: string = gives): RuleDocument => ({
  id,
  label: { vi: gives, en: gives },
  gives,
  when,
});

const income = (test: "below" | "at-most" | "at-least" | "above", line: string) => ({ income: test, line });
const poorLine = (test: "below" | "at-most" | "at-least" | "above") => income(test, "povertyLine");
const deprived = { deprivations: "at-least", cutoff: "deprivationCutoff" } as const;
const lessDeprived = { deprivations: "below", cutoff: "deprivationCutoff" } as const;
const average = "averageLivingStandardLine";

const misstated = (base: Standard, changes: Partial<StandardChanges>): Standard =>
  deriveStandard(base, { id: "misstated", label: { vi: "sai", en: "misstated" }, source, ...changes });

describe("what sources misstate does not agree with the table", () => {
  const rows: readonly (readonly [string, Standard, readonly GridRow[]])[] = [
    [
      "2022 with or for and (vietnamnet.vn 710676, vietnamlawmagazine.vn)",
      misstated(vietnam2022, {
        rules: [
          rule("poor", { any: [poorLine("at-most"), deprived] }),
          rule("average-living-standard", {
            all: [poorLine("above"), income("at-most", average), lessDeprived],
          }),
          rule("not-poor", { all: [income("above", average), lessDeprived] }),
        ],
      }),
      grid2022,
    ],
    [
      "2022 with < for ≤ at the poverty line (a commune indicator of the statistics office)",
      misstated(vietnam2022, {
        rules: [
          rule("poor", { all: [poorLine("below"), deprived] }),
          rule("near-poor", { all: [poorLine("below"), lessDeprived] }),
          rule("average-living-standard", { all: [poorLine("at-least"), income("at-most", average)] }),
          rule("not-poor", income("above", average)),
        ],
      }),
      grid2022,
    ],
    [
      "2022 with < for ≤ at the average line",
      misstated(vietnam2022, {
        changedRules: [
          rule("average-living-standard", { all: [poorLine("above"), income("below", average)] }),
          rule("not-poor", income("at-least", average)),
        ],
      }),
      grid2022,
    ],
    [
      "2022 with near-poor as 1 or 2 deprivations, none as average (a public note)",
      defineStandard({
        ...vietnam2022,
        id: "misstated",
        source,
        cutoffs: [...vietnam2022.cutoffs, { id: "any", label: { vi: "một", en: "one" }, count: 1 }],
        rules: [
          rule("poor", { all: [poorLine("at-most"), deprived] }),
          rule("near-poor", {
            all: [poorLine("at-most"), lessDeprived, { deprivations: "at-least", cutoff: "any" }],
          }),
          rule("average-living-standard", {
            any: [
              { all: [poorLine("at-most"), { deprivations: "below", cutoff: "any" }] },
              { all: [poorLine("above"), income("at-most", average)] },
            ],
          }),
          rule("not-poor", income("above", average)),
        ],
      }),
      grid2022,
    ],
    [
      "2022 with more than 3 for 3 or more",
      misstated(vietnam2022, { cutoffs: { deprivationCutoff: 4 } }),
      grid2022,
    ],
    [
      "2022 with the rural line in the city (songdep.com.vn)",
      misstated(vietnam2022, { lines: { povertyLine: { urban: 1500000 } } }),
      grid2022,
    ],
    [
      "2027 by the draft with two tiers (news.laodong.vn 1576677)",
      misstated(vietnam2027, {
        newLines: [
          {
            id: "lowerLine",
            label: { vi: "mức dưới", en: "lower line" },
            amounts: { rural: 1900000, urban: 2500000 },
          },
        ],
        rules: [
          rule("poor", {
            any: [income("at-most", "lowerLine"), { all: [poorLine("at-most"), deprived] }],
          }),
          rule("near-poor", { all: [income("above", "lowerLine"), poorLine("at-most"), lessDeprived] }),
          rule("not-poor", poorLine("above")),
        ],
      }),
      grid2027,
    ],
    [
      "2027 by income alone (press of Indonesia)",
      misstated(vietnam2027, {
        rules: [rule("poor", poorLine("at-most")), rule("not-poor", poorLine("above"))],
      }),
      grid2027,
    ],
    [
      "2016 without the branch of income (vietnamnet.vn E146686)",
      misstated(vietnam2016, {
        rules: [
          rule("poor", { all: [income("at-most", "nearPovertyLine"), deprived] }),
          rule("near-poor", { all: [income("at-most", "nearPovertyLine"), lessDeprived] }),
          rule("average-living-standard", {
            all: [income("above", "nearPovertyLine"), income("at-most", average)],
          }),
          rule("not-poor", income("above", average)),
        ],
      }),
      grid2016,
    ],
    [
      "2016 with near-poor at three or less (vietnamnet.vn E146686)",
      misstated(vietnam2016, { cutoffs: { deprivationCutoff: 4 } }),
      grid2016,
    ],
    [
      "2016 with near-poor from 1 million down, whatever is lacked (vnexpress.net 4228672)",
      misstated(vietnam2016, {
        rules: [
          rule("poor", poorLine("at-most")),
          rule("near-poor", { all: [poorLine("above"), income("at-most", "nearPovertyLine")] }),
          rule("average-living-standard", {
            all: [income("above", "nearPovertyLine"), income("at-most", average)],
          }),
          rule("not-poor", income("above", average)),
        ],
      }),
      grid2016,
    ],
    [
      "2011 with near-poor from just above the poverty line",
      misstated(vietnam2011, {
        lines: { nearPovertyFloor: { rural: 400000, urban: 500000 } },
        rules: [
          rule("poor", poorLine("at-most")),
          rule("near-poor", { all: [poorLine("above"), income("at-most", "nearPovertyLine")] }),
          rule("not-poor", income("above", "nearPovertyLine")),
        ],
      }),
      grid2011,
    ],
    [
      "2006 with 270.000 for the city (thanhniennews.com 13349)",
      misstated(vietnam2006, { lines: { povertyLine: { urban: 270000 } } }),
      grid2006,
    ],
    [
      "farm households up to and including 900.000",
      misstated(vietnam2014Farm, {
        changedRules: [
          rule("average-living-standard", {
            all: [income("above", "nearPovertyLine"), income("at-most", "farmLine")],
          }),
          rule("not-poor", income("above", "farmLine")),
        ],
      }),
      grid2014Farm,
    ],
    [
      "Đồng Nai with near-poor from 2 deprivations (kinhtedothi.vn)",
      misstated(dongNai2022, { cutoffs: { deprivationCutoff: 3 } }),
      gridDongNai2022,
    ],
    [
      "Hà Nội with an average line of 1,5 times",
      misstated(haNoi2016, { lines: { [average]: { rural: 2250000, urban: 2925000 } } }),
      gridHaNoi2016,
    ],
  ];

  test.each(rows)("%s", (_, standard, official) => {
    expect(mismatches(official, standard)).not.toEqual([]);
  });
});
