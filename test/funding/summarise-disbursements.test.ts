import { describe, expect, test } from "vitest";
import { type DisbursementLine, parseFigure, summariseDisbursements } from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { percentOf } from "./percent-of.ts";

// Bình Thuận 2023, in tỷ: the report printed 15,636 of 86,687, and its two parts as here.
const binhThuan2023 = deepFreeze([
  { planYear: 2022, carriedOver: true, plan: "25.203", disbursed: "7.750" },
  { planYear: 2023, carriedOver: false, plan: "59.440", disbursed: "7.886" },
]);

// Quảng Nam 2021-2023, in triệu, to 29/02/2024: giamngheo.sldtbxh.quangnam.gov.vn nid 31765.
const quangNamPlans = deepFreeze([
  { capitalKind: "investment", source: "central", plan: 776462, disbursed: 0 },
  { capitalKind: "investment", source: "local", plan: 94483, disbursed: 0 },
  { capitalKind: "recurrent", source: "central", plan: 331273, disbursed: 0 },
  { capitalKind: "recurrent", source: "local", plan: 37187, disbursed: 0 },
] as const);
const quangNamDisbursed = deepFreeze([
  { capitalKind: "recurrent", plan: 368460, disbursed: 179358 },
  { capitalKind: "investment", plan: 870945, disbursed: 532757 },
] as const);

// The Ministry of Finance to the end of August 2025, in nghìn tỷ: vietnamplus.vn 330201. What was disbursed of carried-over
// capital is 434 less 409,17.
const nation2025 = deepFreeze([
  { part: "assigned", plan: "884.6", disbursed: "409.17", asOf: "2025-08-31" },
  { part: "local", plan: "141.34", disbursed: 0, localAddition: true, asOf: "2025-08-31" },
  { part: "carried", plan: "64.92", disbursed: "24.83", carriedOver: true, asOf: "2025-08-31" },
]);

describe("summariseDisbursements", () => {
  test("keeps carried-over capital apart from the year's", () => {
    const { total } = summariseDisbursements(binhThuan2023, { by: "planYear" });
    expect(percentOf(total.carriedOver.ratio, 2)).toBe("30.75");
    expect(percentOf(total.yearPlan.ratio, 2)).toBe("13.27");
    expect(total.yearPlan.plan.toFixed()).toBe("59.44");
    expect(total.plan.toFixed()).toBe("84.643");
    expect(total.disbursed.toFixed()).toBe("15.636");
    expect(percentOf(total.ratio, 2)).toBe("18.47");
  });

  test("gives the three official ratios by name", () => {
    const { total } = summariseDisbursements(nation2025, { by: [] });
    expect(percentOf(total.assignedPlan.ratio, 1)).toBe("46.3");
    expect(percentOf(total.yearPlan.ratio, 1)).toBe("39.9");
    expect(percentOf(total.ratio, 2)).toBe("39.79");
    expect(total.assignedPlan.plan.toFixed()).toBe("884.6");
    expect(total.yearPlan.plan.toFixed()).toBe("1025.94");
    expect(total.plan.toFixed()).toBe("1090.86");
    expect(total.disbursed.toFixed()).toBe("434");
    expect(total.yearPlan.disbursed.toFixed()).toBe("409.17");
  });

  test("closes the four plans of Quảng Nam either way", () => {
    const plansBy = (by: "capitalKind" | "source"): string[] =>
      summariseDisbursements(quangNamPlans, { by }).groups.map((group) => group.yearPlan.plan.toFixed());
    expect(plansBy("capitalKind")).toEqual(["870945", "368460"]);
    expect(plansBy("source")).toEqual(["1107735", "131670"]);
    const both = summariseDisbursements(quangNamPlans, { by: ["source", "capitalKind"] });
    expect(both.groups.map((group) => [group.key.source, group.key.capitalKind])).toEqual([
      ["central", "investment"],
      ["central", "recurrent"],
      ["local", "investment"],
      ["local", "recurrent"],
    ]);
    expect(both.total.yearPlan.plan.toFixed()).toBe("1239405");
  });

  test("recomputes the ratio of a total from amounts, not from ratios", () => {
    const { total, groups } = summariseDisbursements(quangNamDisbursed, { by: "capitalKind" });
    expect(groups.map((group) => percentOf(group.yearPlan.ratio, 2))).toEqual(["61.17", "48.68"]);
    expect(percentOf(total.yearPlan.ratio, 2)).toBe("57.46");
    expect(percentOf(total.yearPlan.ratio, 2)).not.toBe(((61.17 + 48.68) / 2).toFixed(2));
  });

  test("gives the share of each part in the plan and in what was disbursed", () => {
    const { groups, total } = summariseDisbursements(quangNamDisbursed, { by: "capitalKind" });
    expect(groups.map((group) => percentOf(group.yearPlan.shareOfPlan, 2))).toEqual(["70.27", "29.73"]);
    expect(groups.map((group) => percentOf(group.yearPlan.shareOfDisbursed, 2))).toEqual(["74.81", "25.19"]);
    expect(percentOf(total.yearPlan.shareOfPlan, 0)).toBe("100");
    // Thái Nguyên 2023, in triệu: 117.325 = 108.779 from the central budget + 8.546 from the local one.
    const thaiNguyen = summariseDisbursements(
      [
        { source: "local", plan: 8546, disbursed: 0 },
        { source: "central", plan: 108779, disbursed: 0 },
      ] as const,
      { by: "source" },
    );
    expect(thaiNguyen.total.yearPlan.plan.toFixed()).toBe("117325");
    expect(thaiNguyen.groups.map((group) => percentOf(group.yearPlan.shareOfPlan, 2))).toEqual([
      "92.72",
      "7.28",
    ]);
    expect(thaiNguyen.groups[0]?.yearPlan.shareOfDisbursed).toBe("nothing-disbursed");
    expect(thaiNguyen.groups[0]?.carriedOver.shareOfPlan).toBe("no-plan");
  });

  test("sums carried-over capital by programme", () => {
    // Three programmes to 31/8/2023, in tỷ: kontum.gov.vn 48648. Only the plan of all three was printed.
    const { total, groups } = summariseDisbursements(
      [
        { programme: "new rural development", plan: "10647.981", disbursed: "2589.768", carriedOver: true },
        { programme: "sustainable poverty reduction", plan: 0, disbursed: "1764.766", carriedOver: true },
        { programme: "ethnic minority areas", plan: 0, disbursed: "1871.123", carriedOver: true },
      ],
      { by: "programme" },
    );
    expect(total.carriedOver.disbursed.toFixed()).toBe("6225.657");
    expect(percentOf(total.carriedOver.ratio, 2)).toBe("58.47");
    expect(total.yearPlan.ratio).toBe("no-plan");
    expect(groups.map((group) => group.key.programme)).toEqual([
      "ethnic minority areas",
      "new rural development",
      "sustainable poverty reduction",
    ]);
    expect(groups[0]?.carriedOver.ratio).toBe("no-plan");
  });

  test("names the lines that disbursed more than their plan, even where others make up for it", () => {
    const { total, groups, overDisbursedLines } = summariseDisbursements(
      [
        { level: "province", plan: 10, disbursed: 2 },
        { level: "commune", plan: 3, disbursed: "4.5" },
        { level: "commune", plan: 3, disbursed: 1 },
        { level: "province", plan: 5, disbursed: 5 },
      ] as const,
      { by: "level" },
    );
    expect(overDisbursedLines).toEqual([1]);
    expect(total.yearPlan.overDisbursed.toFixed()).toBe("0");
    expect(total.overDisbursedInLines.toFixed()).toBe("1.5");
    expect(groups.map((group) => group.overDisbursedInLines.toFixed())).toEqual(["0", "1.5"]);
  });

  test("reports the days that the lines stand for", () => {
    const asOf = (...days: (string | null | undefined)[]) =>
      summariseDisbursements(
        days.map((day) => ({ plan: 1, disbursed: 1, asOf: day })),
        { by: [] },
      ).total.asOf;
    expect(asOf("2023-08-31", "2023-08-31")).toEqual({
      earliest: "2023-08-31",
      latest: "2023-08-31",
      undatedLines: 0,
    });
    expect(asOf("2024-01-31", undefined, "2023-12-31")).toEqual({
      earliest: "2023-12-31",
      latest: "2024-01-31",
      undatedLines: 1,
    });
    expect(asOf(undefined, null)).toBeNull();
  });

  test("of no lines is empty", () => {
    const summary = summariseDisbursements([], { by: "level" });
    expect(summary.kind).toBe("disbursement-summary");
    expect(summary.groups).toEqual([]);
    expect(summary.total).toMatchObject({ lines: 0, asOf: null, yearPlan: { ratio: "no-plan" } });
  });

  test("is frozen through and through", () => {
    const summary = summariseDisbursements(nation2025, { by: ["part"] });
    const group = summary.groups[0];
    for (const part of [
      summary,
      summary.by,
      summary.total,
      summary.total.asOf,
      summary.groups,
      group,
      group?.key,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(Object.isFrozen(summary.overDisbursedLines)).toBe(true);
    expect(Object.isFrozen(group?.yearPlan)).toBe(true);
  });

  test("sums figures in đồng, and takes a bare zero beside them", () => {
    const { total } = summariseDisbursements(
      [
        { plan: parseFigure("1,5 tỷ đồng"), disbursed: 0 },
        { plan: 0, disbursed: parseFigure("200 triệu đồng") },
      ],
      { by: [] },
    );
    expect(total.yearPlan.plan.toFixed()).toBe("1500000000");
    expect(total.yearPlan.undisbursed.toFixed()).toBe("1300000000");
  });

  test("a bare zero does not open the lines to another unit", () => {
    const billion = parseFigure("1 tỷ đồng");
    const none = parseFigure("0 đồng");
    for (const [plan, disbursed, other] of [
      [billion, 0, 5],
      [none, 0, 5],
      [5, 0, billion],
    ]) {
      const lines = [
        { plan, disbursed },
        { plan: other, disbursed: 0 },
      ] as DisbursementLine[];
      expect(refusal(() => summariseDisbursements(lines, { by: [] })).code).toBe("UNIT_MISMATCH");
    }
    const zeros = [
      { plan: 0, disbursed: 0 },
      { plan: billion, disbursed: none },
    ];
    expect(summariseDisbursements(zeros, { by: [] }).total.plan.toFixed()).toBe("1000000000");
  });

  const good = { plan: 2, disbursed: 1, level: "province" };
  test.each<[string, unknown[], string, string]>([
    ["a negative plan", [good, { ...good, plan: -2 }], "AMOUNT_NEGATIVE", "Cannot read lines[1].plan -2: "],
    [
      "a negative disbursement",
      [{ ...good, disbursed: "-1" }],
      "AMOUNT_NEGATIVE",
      "Cannot read lines[0].disbursed -1",
    ],
    [
      "money beside bare numbers",
      [good, good, { ...good, plan: parseFigure("1 tỷ đồng") }],
      "UNIT_MISMATCH",
      "Cannot put lines[2].plan and the amounts before it together: one is a number without a unit, the other in vnd",
    ],
    ["households", [{ ...good, plan: parseFigure("5 hộ") }], "UNIT_MISMATCH", "Cannot read lines[0].plan: "],
    [
      "no number",
      [good, { ...good, disbursed: undefined }],
      "NUMBER_WRONG_TYPE",
      "Cannot read lines[1].disbursed ",
    ],
    [
      "no key",
      [good, { plan: 1, disbursed: 1 }],
      "GROUP_KEY_UNKNOWN",
      'Cannot group lines by "level": lines[1] ',
    ],
    [
      "a misspelt level",
      [{ ...good, level: "tỉnh" }],
      "ARGUMENT_INVALID",
      'Cannot read lines[0].level "tỉnh": ',
    ],
    [
      "a flag in words",
      [{ ...good, carriedOver: "yes" }],
      "ARGUMENT_INVALID",
      "Cannot read lines[0].carriedOver ",
    ],
    [
      "amounts as a flag",
      [{ ...good, carriedOver: {} }],
      "ARGUMENT_INVALID",
      "Cannot read lines[0].carriedOver ",
    ],
    ["a day that is none", [{ ...good, asOf: "31/8/2023" }], "DAY_INVALID", "Cannot read lines[0].asOf "],
    ["no line", [good, null], "ARGUMENT_INVALID", "Cannot read lines[1] null: expected an object"],
    ["a hole", new Array(1), "ARGUMENT_INVALID", "Cannot read lines[0] undefined: expected an object"],
  ])("refuses %s and names the line", (_, lines, code, message) => {
    const error = refusal(() => summariseDisbursements(lines as DisbursementLine[], { by: "level" }));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  test.each([
    [{}, { by: "level" }],
    ["lines", { by: "level" }],
    [[good], undefined],
    [[good], {}],
    [[good], { by: 7 }],
    [[good], { by: ["level", null] }],
    [[{ ...good, level: undefined, region: {} }], { by: "region" }],
    [[{ ...good, region: Number.NaN }], { by: "region" }],
  ])("refuses %o by %o", (lines, options) => {
    expect(refusal(() => summariseDisbursements(lines as never, options as never)).code).toBe(
      "ARGUMENT_INVALID",
    );
  });
});
