import { describe, expect, test } from "vitest";
import { type MobilisationLine, parseFigure, summariseMobilisation } from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { percentOf } from "./percent-of.ts";

// The Fund for the Poor in Bình Thuận, by level; 2019 and 2023 in đồng.
const binhThuan = deepFreeze([
  {
    year: 2019,
    level: "district-and-commune",
    target: "7300000000",
    raised: "9414813040",
    asOf: "2019-12-20",
  },
  { year: 2019, level: "province", target: "2200000000", raised: "5299856928", asOf: "2019-12-20" },
  { year: 2023, level: "province", target: "2200000000", raised: "8860000000" },
  { year: 2023, level: "district-and-commune", target: "7300000000", raised: "13873000000" },
] as const);

describe("summariseMobilisation", () => {
  test("recomputes the attainment of each year from amounts", () => {
    const { groups } = summariseMobilisation(binhThuan, { by: "year" });
    expect(groups.map((group) => [group.key.year, percentOf(group.attainment, 1)])).toEqual([
      [2019, "154.9"],
      [2023, "239.3"],
    ]);
    expect(groups.map((group) => group.raised.toFixed())).toEqual(["14714669968", "22733000000"]);
    expect(groups[0]?.target.toFixed()).toBe("9500000000");
  });

  test("sums by level, the higher level first", () => {
    const { groups } = summariseMobilisation(binhThuan, { by: ["level"] });
    expect(groups.map((group) => group.key.level)).toEqual(["province", "district-and-commune"]);
    const by2023 = summariseMobilisation(binhThuan.slice(2), { by: "level" });
    expect(by2023.groups.map((group) => percentOf(group.attainment, 2))).toEqual(["402.73", "190.04"]);
    expect(by2023.groups.map((group) => percentOf(group.shareOfRaised, 2))).toEqual(["38.97", "61.03"]);
    expect(by2023.groups.map((group) => percentOf(group.shareOfTarget, 2))).toEqual(["23.16", "76.84"]);
  });

  test("sums the goals of four levels, as Bắc Ninh 2019 prints them", () => {
    const { total } = summariseMobilisation(
      [
        { level: "province", target: "3.8", raised: 0 },
        { level: "district", target: 3, raised: 0 },
        { level: "commune", target: "5.2", raised: 0 },
      ] as const,
      { by: "level" },
    );
    expect(total.target.toFixed()).toBe("12");
    expect(total.shareOfRaised).toBe("nothing-raised");
  });

  test("shows lines beyond and below their goals, even where they make up for each other", () => {
    const { total } = summariseMobilisation(
      [
        { village: "a", target: 5, raised: 8 },
        { village: "b", target: 5, raised: 4 },
      ],
      { by: "village" },
    );
    expect([total.surplus.toFixed(), total.shortfall.toFixed()]).toEqual(["2", "0"]);
    expect([total.surplusInLines.toFixed(), total.shortfallInLines.toFixed()]).toEqual(["3", "1"]);
  });

  test("sums promises apart, line by line", () => {
    const { total, groups } = summariseMobilisation(
      [
        { district: "a", target: 5, raised: 1, pledged: 3 },
        { district: "b", target: 5, raised: 6 },
      ],
      { by: "district" },
    );
    expect(total.raised.toFixed()).toBe("7");
    expect(total.pledged?.toFixed()).toBe("3");
    expect(total.pledgedNotRaised?.toFixed()).toBe("2");
    expect(Object.keys(groups[1] ?? {})).not.toContain("pledged");
  });

  test("reports the days that the lines stand for", () => {
    const { total, groups } = summariseMobilisation(binhThuan, { by: "year" });
    expect(total.asOf).toEqual({ earliest: "2019-12-20", latest: "2019-12-20", undatedLines: 2 });
    expect(groups[1]?.asOf).toBeNull();
  });

  test("of no lines is empty", () => {
    const { kind, total } = summariseMobilisation([], { by: "level" });
    expect(kind).toBe("mobilisation-summary");
    expect(total).toMatchObject({ lines: 0, attainment: "no-target", shareOfTarget: "no-target" });
  });

  test("is frozen", () => {
    const summary = summariseMobilisation(binhThuan, { by: "year" });
    for (const part of [summary, summary.by, summary.total, summary.groups, summary.groups[0]]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  const good = { target: 2, raised: 1, level: "province" };
  test.each<[unknown, string, string]>([
    [[good, { ...good, raised: -1 }], "AMOUNT_NEGATIVE", "Cannot read lines[1].raised -1: "],
    [[good, { ...good, pledged: -1 }], "AMOUNT_NEGATIVE", "Cannot read lines[1].pledged -1: "],
    [[{ ...good, pledged: parseFigure("3 tỷ đồng") }], "UNIT_MISMATCH", "Cannot put lines[0].pledged and "],
    [[{ ...good, level: "xã" }], "ARGUMENT_INVALID", 'Cannot read lines[0].level "xã": expected central, '],
    [[{ ...good, asOf: 2019 }], "DAY_INVALID", "Cannot read lines[0].asOf 2019: "],
    [
      [{ target: 2, raised: 1 }],
      "GROUP_KEY_UNKNOWN",
      'Cannot group lines by "level": lines[0] has no such key',
    ],
    [7, "ARGUMENT_INVALID", "Cannot summarise 7: expected an array of lines"],
  ])("refuses %o", (lines, code, message) => {
    const error = refusal(() => summariseMobilisation(lines as MobilisationLine[], { by: "level" }));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });
});
