import { describe, expect, test } from "vitest";
import {
  classifyByScorecard2016,
  classifyByScorecard2022,
  countScorecards,
  type ScorecardClassification,
} from "../../../src/household/index.ts";

/** Poor by income and poor by deprivation at the end of 2018, by the decision of 29/7/2019 (1052/QĐ-LĐTBXH). */
const nation2018 = { byIncome: 1_167_439, byDeprivation: 136_562, poor: 1_304_001 };

describe("countScorecards", () => {
  test("the two kinds of poor of 2018 add up to the poor", () => {
    const byIncome = classifyByScorecard2016({ area: "rural", b1: 100, b2: 30 });
    const byDeprivation = classifyByScorecard2016({ area: "urban", b1: 160, b2: 40 });
    function* households(): Generator<ScorecardClassification> {
      for (let at = 0; at < nation2018.byIncome; at++) yield byIncome;
      for (let at = 0; at < nation2018.byDeprivation; at++) yield byDeprivation;
    }
    const counts = countScorecards(households());
    expect(counts.poorByIncome).toBe(nation2018.byIncome);
    expect(counts.poorByDeprivation).toBe(nation2018.byDeprivation);
    expect(counts.poor).toBe(nation2018.poor);
  });

  test("every household is counted once", () => {
    const scores = [
      { area: "rural", b1: 120, b2: 0 },
      { area: "rural", b1: 121, b2: 30 },
      { area: "rural", b1: 121, b2: 20 },
      { area: "rural", b1: 121 },
      { area: "urban", b1: 176 },
    ] as const;
    expect(countScorecards(scores.map((each) => classifyByScorecard2016(each)))).toEqual({
      kind: "scorecard-counts",
      scorecard: "vn-2016-scorecard",
      households: 5,
      poor: 2,
      poorByIncome: 1,
      poorByDeprivation: 1,
      nearPoor: 1,
      notPoor: 1,
      undecided: 1,
    });
  });

  test("the scorecard of 2022 knows no kinds of poor", () => {
    const counts = countScorecards([classifyByScorecard2022({ area: "rural", a: 100, b: 30 })]);
    expect([counts.poor, counts.poorByIncome, counts.poorByDeprivation]).toEqual([1, 0, 0]);
  });

  test("nothing to count", () => {
    expect(countScorecards([])).toMatchObject({ scorecard: null, households: 0, poor: 0 });
  });

  test("two scorecards are not counted together", () => {
    const mixed = [
      classifyByScorecard2016({ area: "urban", b1: 140, b2: 0 }),
      classifyByScorecard2022({ area: "rural", a: 140, b: 0 }),
    ];
    expect(() => countScorecards(mixed)).toThrow(
      expect.objectContaining({
        code: "STANDARDS_DIFFER",
        message:
          'Cannot count "vn-2022-scorecard" beside "vn-2016-scorecard": the same points mean another thing',
      }),
    );
  });

  const classification = { kind: "scorecard-classification", scorecard: "form", countsAs: "poor" };
  test.each<readonly [unknown, string]>([
    [5, "5: expected classifications by a scorecard"],
    [null, "null: expected classifications by a scorecard"],
    [undefined, "undefined: expected classifications by a scorecard"],
    [classification, "an object { kind, scorecard, countsAs }: expected classifications by a scorecard"],
    [[null], "null: expected a classification by a scorecard"],
    [[{ class: "poor" }], "an object { class }: expected a classification by a scorecard"],
    ...[{ kind: "classification" }, { scorecard: 5 }, { countsAs: "rich" }, { countsAs: undefined }].map(
      (part) =>
        [
          [{ ...classification, ...part }],
          "an object { kind, scorecard, countsAs }: expected a classification by a scorecard",
        ] as const,
    ),
  ])("%o is no list of classifications", (given, says) => {
    expect(() => countScorecards(given as ScorecardClassification[])).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", message: `Cannot count ${says}` }),
    );
  });
});
