import { describe, expect, test } from "vitest";
import {
  classifyByScorecard2016,
  classifyByScorecard2022,
  type Scores2016,
  type Scores2022,
  scorecard2016,
  scorecard2022,
} from "../../../src/household/index.ts";
import { vietnam2016, vietnam2022 } from "../../../src/standard/index.ts";
import { deepFreeze } from "../../deep-freeze.ts";

type Row = ["rural" | "urban", number, number, string | null, string | null, string];
const aboveAll = ["average-living-standard", "not-poor"];

/** Thông tư 17/2016 as amended by 14/2018, written out by hand: area, B1, B2, class, poor by, evidence of the rule. */
const of2016: Row[] = [
  ["rural", 120, 0, "poor", "income", "read in the legal text"],
  ["rural", 120, 100, "poor", "income", "read in the legal text"],
  ["rural", 121, 30, "poor", "deprivation", "read in the legal text"],
  ["rural", 121, 29, "near-poor", null, "not seen"],
  ["rural", 150, 30, "poor", "deprivation", "read in the legal text"],
  ["rural", 150, 20, "near-poor", null, "not seen"],
  ["rural", 151, 100, null, null, "derived"],
  ["urban", 140, 0, "poor", "income", "read in the legal text"],
  ["urban", 141, 30, "poor", "deprivation", "read in the legal text"],
  ["urban", 141, 29, "near-poor", null, "read in the legal text"],
  ["urban", 175, 30, "poor", "deprivation", "read in the legal text"],
  ["urban", 175, 0, "near-poor", null, "read in the legal text"],
  ["urban", 176, 100, null, null, "derived"],
];

/** Thông tư 07/2021 as amended by 02/2022, written out by hand. */
const of2022: Row[] = [
  ["rural", 0, 30, "poor", null, "read in the legal text"],
  ["rural", 140, 30, "poor", null, "read in the legal text"],
  ["rural", 140, 120, "poor", null, "read in the legal text"],
  ["rural", 140, 20, "near-poor", null, "read in a secondary source"],
  ["rural", 140, 0, "near-poor", null, "read in a secondary source"],
  ["rural", 141, 120, null, null, "read in a secondary source"],
  ["rural", 175, 30, null, null, "read in a secondary source"],
  ["urban", 175, 30, "poor", null, "read in the legal text"],
  ["urban", 175, 20, "near-poor", null, "read in a secondary source"],
  ["urban", 176, 30, null, null, "read in a secondary source"],
];

test.each(of2016)("2016-2020: %s, B1 %i, B2 %i", (area, b1, b2, expected, poorBy, evidence) => {
  const found = classifyByScorecard2016(deepFreeze({ area, b1, b2 }));
  expect([found.class, found.poorBy]).toEqual([expected, poorBy]);
  expect(found.possible).toEqual(expected === null ? aboveAll : [expected]);
  expect(found.countsAs).toBe(expected ?? "not-poor");
  expect(found.reasons.map((reason) => reason.evidence)).toEqual([evidence]);
});

test.each(of2022)("2022-2025: %s, A %i, B %i", (area, a, b, expected, poorBy, evidence) => {
  const found = classifyByScorecard2022(deepFreeze({ area, a, b }));
  expect([found.class, found.poorBy]).toEqual([expected, poorBy]);
  expect(found.possible).toEqual(expected === null ? aboveAll : [expected]);
  expect(found.countsAs).toBe(expected ?? "not-poor");
  expect(found.reasons.map((reason) => reason.evidence)).toEqual([evidence]);
});

describe("140 points changed their meaning", () => {
  test("urban income poverty in 2016-2020, the rural line in 2022-2025", () => {
    const earlier = scorecard2016.incomeCutoffs[0];
    const later = scorecard2022.incomeCutoffs[0];
    expect([earlier?.points.urban, later?.points.rural]).toEqual([140, 140]);
    expect([earlier?.points.rural, later?.points.urban]).toEqual([120, 175]);
  });

  test("one pair of scores, two classes", () => {
    expect(classifyByScorecard2016({ area: "rural", b1: 140, b2: 20 }).class).toBe("near-poor");
    expect(classifyByScorecard2016({ area: "urban", b1: 140, b2: 20 }).class).toBe("poor");
    expect(classifyByScorecard2022({ area: "rural", a: 150, b: 30 }).countsAs).toBe("not-poor");
    expect(classifyByScorecard2016({ area: "rural", b1: 150, b2: 30 }).countsAs).toBe("poor");
  });

  test("scores under the names of the other form are refused", () => {
    const later = { area: "urban", a: 140, b: 30 } as unknown as Scores2016;
    const earlier = { area: "urban", b1: 140, b2: 30 } as unknown as Scores2022;
    expect(() => classifyByScorecard2016(later)).toThrow('its key "a": expected one of area, b1, b2');
    expect(() => classifyByScorecard2022(earlier)).toThrow('its key "b1": expected one of area, a, b');
  });
});

describe("unknown scores", () => {
  test.each<[Scores2016, string[], string | null, string | null]>([
    [{ area: "rural", b1: 120 }, ["poor"], "poor", "income"],
    [{ area: "rural", b1: 121 }, ["poor", "near-poor"], null, null],
    [{ area: "rural", b1: 151, b2: null }, aboveAll, "not-poor", null],
    [{ area: "rural", b2: 30 }, ["poor", ...aboveAll], null, null],
    [{ area: "rural", b1: null, b2: 20 }, ["poor", "near-poor", ...aboveAll], null, null],
  ])("%o", (scores, possible, countsAs, poorBy) => {
    const found = classifyByScorecard2016(scores);
    expect([found.possible, found.countsAs, found.poorBy]).toEqual([possible, countsAs, poorBy]);
  });

  test("poor either way, though not known by what", () => {
    const found = classifyByScorecard2022({ area: "urban", b: 30 });
    expect(found.possible).toEqual(["poor", ...aboveAll]);
    expect(found.reasons.map(({ text }) => text)).toEqual([
      "Poor household: A ≤ 175 (unknown); B = 30 ≥ 30",
      "Neither poor nor near-poor: A > 175 (unknown)",
    ]);
  });
});

test("reasons name the rule and its comparisons in both languages", () => {
  const scores = { area: "urban", b1: "150.5", b2: 30 } as const;
  expect(classifyByScorecard2016(scores, { locale: "vi" }).reasons[0]?.text).toBe(
    "Hộ nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản: B1 = 150,5 > 140; B1 = 150,5 ≤ 175; B2 = 30 ≥ 30",
  );
  const [reason] = classifyByScorecard2016(scores).reasons;
  expect(reason?.text).toContain("B1 = 150.5 > 140");
  expect(reason?.citation).toEqual({
    document: "Thông tư 17/2016/TT-BLĐTBXH",
    clause: "Điều 6 khoản 2, sửa đổi bởi Thông tư 14/2018/TT-BLĐTBXH Điều 1 khoản 5",
    url: null,
  });
});

describe("the scorecards as data", () => {
  test.each([
    [scorecard2016, vietnam2016],
    [scorecard2022, vietnam2022],
  ])("stand beside their standard: %#", (scorecard, standard) => {
    expect(scorecard.standard).toBe(standard.id);
    const lines = [...standard.income.lines, ...standard.cutoffs].map(({ id }) => id);
    for (const cutoff of [...scorecard.incomeCutoffs, ...scorecard.deprivationCutoffs]) {
      expect(lines).toContain(cutoff.standsFor);
    }
    expect(scorecard.indicators).toBe(standard.dimensions.flatMap(({ indicators }) => indicators).length);
    const needed = standard.cutoffs.find(({ id }) => id === "deprivationCutoff")?.count ?? Number.NaN;
    expect(scorecard.deprivationCutoffs[0]?.points.rural).toBe(needed * scorecard.pointsPerIndicator.points);
    const classes = standard.classes.map(({ id }) => id);
    expect(new Set(scorecard.rules.flatMap(({ gives }) => gives))).toEqual(new Set(classes));
  });

  test("are frozen through and through", () => {
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(walk);
    };
    walk(scorecard2016);
    walk(scorecard2022);
  });

  test("ten points an indicator were read for 2022 and are only recalled for 2016", () => {
    expect(scorecard2022.pointsPerIndicator.evidence).toBe("read in the legal text");
    expect(scorecard2016.pointsPerIndicator.evidence).toBe("recalled");
  });
});

describe("refusals", () => {
  const refusals: [string, unknown, string, string][] = [
    ["no area", { a: 140, b: 30 }, "ARGUMENT_INVALID", "Cannot read area undefined: expected rural or urban"],
    [
      "an area",
      { area: "suburb", a: 140, b: 30 },
      "ARGUMENT_INVALID",
      'Cannot read area "suburb": expected rural or urban',
    ],
    ["no object", 140, "ARGUMENT_INVALID", "Cannot read scores 140: expected an object"],
    [
      "a negative score",
      { area: "rural", a: -1, b: 30 },
      "SCORE_INVALID",
      "Cannot read A -1: expected zero or more points",
    ],
    [
      "NaN",
      { area: "rural", a: Number.NaN, b: 30 },
      "NUMBER_NOT_FINITE",
      "Cannot read A NaN: expected a finite number",
    ],
    [
      "a text",
      { area: "rural", a: "một trăm", b: 30 },
      "NUMBER_NOT_PLAIN",
      'Cannot read A "một trăm": expected a plain decimal with a point, such as "1234.5"',
    ],
    [
      "half an indicator",
      { area: "rural", a: 140, b: 25 },
      "SCORE_INVALID",
      "Cannot read B 25: expected 10 points for each of at most 12 indicators",
    ],
    [
      "thirteen indicators",
      { area: "rural", a: 140, b: 130 },
      "SCORE_INVALID",
      "Cannot read B 130: expected 10 points for each of at most 12 indicators",
    ],
  ];

  test.each(refusals)("%s", (_, scores, code, says) => {
    const act = () => classifyByScorecard2022(scores as Scores2022);
    expect(act).toThrow(expect.objectContaining({ name: "PovertyError", code, message: says }));
  });

  test.each([
    [{ locale: "fr" }, 'Cannot use the locale "fr": expected vi or en'],
    [{ language: "vi" }, 'Cannot read options: its key "language": expected one of locale'],
    [null, "Cannot read options null: expected an object"],
  ])("the options %o", (options, message) => {
    const act = () => classifyByScorecard2016({ area: "rural" }, options as never);
    expect(act).toThrow(expect.objectContaining({ message }));
  });

  test("a score below zero on the form of 2016, where points between indicators are not refused", () => {
    const scores = (b2: number) => ({ area: "rural", b1: 121, b2 }) as const;
    expect(() => classifyByScorecard2016(scores(-1))).toThrow(
      expect.objectContaining({
        code: "SCORE_INVALID",
        message: "Cannot read B2 -1: expected zero or more points",
      }),
    );
    expect(classifyByScorecard2016(scores(0)).class).toBe("near-poor");
    expect(classifyByScorecard2016(scores(130.5)).class).toBe("poor");
    expect(classifyByScorecard2022({ area: "rural", a: 0, b: 120 }).class).toBe("poor");
  });
});
