import { describe, expect, test } from "vitest";
import {
  classifyHousehold,
  classifyHouseholds,
  decimal,
  deriveStandard,
  type HouseholdToClassify,
  hoChiMinhCity2016,
  type Income,
  mexicoStandard,
  parseFigure,
  type Standard,
  vietnam2011,
  vietnam2016,
  vietnam2022,
  vietnam2027,
} from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";

const ids = (standard: Standard): string[] =>
  standard.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id));

/** A rural household under 2022, with the first indicators deprived, the next not known, and the rest not deprived. */
const rural = (income: Income, deprived: number, unknown = 0): HouseholdToClassify => ({
  area: "rural",
  monthlyIncomePerPerson: income,
  deprivations: Object.fromEntries(
    ids(vietnam2022).map((id, at) => [id, at < deprived ? true : at < deprived + unknown ? null : false]),
  ),
});

describe("what is not known", () => {
  test.each([
    // Nghị định 07/2021/NĐ-CP: 3 of 12 divide poor and near-poor.
    { deprived: 0, unknown: 2, possible: ["near-poor"] },
    { deprived: 0, unknown: 3, possible: ["poor", "near-poor"] },
    { deprived: 2, unknown: 1, possible: ["poor", "near-poor"] },
    { deprived: 3, unknown: 3, possible: ["poor"] },
    { deprived: 3, unknown: 9, possible: ["poor"] },
    { deprived: 0, unknown: 12, possible: ["poor", "near-poor"] },
  ])("$deprived deprived and $unknown unknown leave $possible", ({ deprived, unknown, possible }) => {
    const result = classifyHousehold(deepFreeze(rural("1500000", deprived, unknown)), vietnam2022);
    expect(result.possible).toEqual(possible);
    expect(result.class).toBe(possible.length === 1 ? possible[0] : null);
    expect(result.unknown).toEqual(ids(vietnam2022).slice(deprived, deprived + unknown));
  });

  test("three unknown answers leave the class certain where only the income counts", () => {
    expect(classifyHousehold(rural(1500001, 1, 3), vietnam2022).class).toBe("average-living-standard");
  });

  test("an indicator left out, undefined or null is not known", () => {
    const household = { area: "rural", monthlyIncomePerPerson: 1 };
    const all = classifyHousehold(household, vietnam2022);
    expect(all.unknown).toEqual(ids(vietnam2022));
    expect(all.possible).toEqual(["poor", "near-poor"]);
    const undefinedAnswer = { ...household, deprivations: { water: undefined } };
    expect(classifyHousehold(undefinedAnswer, vietnam2022)).toEqual(all);
    expect(classifyHousehold({ ...household, deprivations: { water: null } }, vietnam2022)).toEqual(all);
  });

  test("an income that is not known leaves what the deprivations leave", () => {
    expect(classifyHousehold(rural(null, 3), vietnam2022).possible).toEqual([
      "poor",
      "average-living-standard",
      "not-poor",
    ]);
    expect(classifyHousehold(rural(null, 2), vietnam2022).possible).toEqual([
      "near-poor",
      "average-living-standard",
      "not-poor",
    ]);
    expect(classifyHousehold(rural(null, 2), vietnam2022).lines.map(({ income }) => income)).toEqual([
      "undecided",
      "undecided",
    ]);
  });

  test("rules may agree on a class of which it is open which of them holds", () => {
    const household: HouseholdToClassify = {
      area: "rural",
      monthlyIncomePerPerson: parseFigure("0,7 triệu đồng"),
      deprivations: Object.fromEntries(ids(vietnam2016).map((id) => [id, true])),
    };
    const result = classifyHousehold(household, vietnam2016);
    expect(result.class).toBe("poor");
    expect(result.rules).toEqual(["poor-by-income", "poor-by-deprivation"]);
    expect(result.reasons[0]?.text).toMatch(/^Still possible: /);
  });
});

describe("incomes", () => {
  test.each<readonly [string, Income, string]>([
    ["text", "1500000", "poor"],
    ["text with decimals at the line", "1500000.00", "poor"],
    [
      "text just above the line",
      "1500000.0000000000000000000000000000000000000000001",
      "average-living-standard",
    ],
    ["number", 1500000, "poor"],
    ["number just above the line", 1500000.1, "average-living-standard"],
    ["bigint", 1500000n, "poor"],
    ["bigint above", 1500001n, "average-living-standard"],
    ["Decimal", decimal("1500000.5"), "average-living-standard"],
    ["zero", 0, "poor"],
    ["negative zero", -0, "poor"],
    ["very large", "1".padEnd(900, "0"), "not-poor"],
  ])("%s", (_, income, expected) => {
    expect(classifyHousehold(rural(income, 3), vietnam2022).class).toBe(expected);
  });

  test.each<readonly [string, string[]]>([
    // 1.450.000 to 1.550.000 prints as 1,5 triệu.
    ["1,5 triệu đồng", ["poor", "average-living-standard"]],
    ["1,50 triệu đồng", ["poor", "average-living-standard"]],
    ["1.500.000 đồng", ["poor", "average-living-standard"]],
    ["1,4 triệu đồng", ["poor"]],
    ["1,4 triệu đồng/người/tháng", ["poor"]],
    ["1,6 triệu đồng", ["average-living-standard"]],
    // 2.250.000 prints as 2,3 triệu, because a half is rounded up.
    ["2,3 triệu đồng", ["average-living-standard", "not-poor"]],
    ["0 đồng", ["poor"]],
    ["0", ["poor"]],
    ["gần 1,5 triệu đồng", ["poor"]],
    ["dưới 1,5 triệu đồng", ["poor"]],
    ["hơn 1,5 triệu đồng", ["average-living-standard", "not-poor"]],
    ["trên 2,25 triệu đồng", ["not-poor"]],
    ["ít nhất 1,5 triệu đồng", ["poor", "average-living-standard", "not-poor"]],
    ["khoảng 1 triệu đồng", ["poor", "average-living-standard", "not-poor"]],
  ])("the figure %s leaves %j", (text, possible) => {
    const result = classifyHousehold(rural(parseFigure(text), 3), vietnam2022);
    expect(result.possible).toEqual(possible);
    expect(result.class).toBe(possible.length === 1 ? possible[0] : null);
  });

  test("an end that does not belong to a printed income leaves the line out", () => {
    // Hồ Chí Minh City 2016: near-poor begins at 28 million, poor ends below it.
    const yearly = (text: string) =>
      classifyHousehold({ area: "urban", yearlyIncomePerPerson: parseFigure(text) }, hoChiMinhCity2016)
        .possible;
    expect(yearly("hơn 27 triệu đồng")).toEqual(["poor", "near-poor", "not-poor"]);
    expect(yearly("gần 29 triệu đồng")).toEqual(["poor", "near-poor"]);
    expect(yearly("gần 28 triệu đồng")).toEqual(["poor"]);
    expect(yearly("tối đa 28 triệu đồng")).toEqual(["poor", "near-poor"]);
    expect(yearly("hơn 36 triệu đồng")).toEqual(["not-poor"]);
    expect(yearly("ít nhất 36 triệu đồng")).toEqual(["near-poor", "not-poor"]);
  });

  test("a line of more digits than a double has is compared exactly", () => {
    const { text, ...source } = vietnam2022.fromBecause;
    expect(text.en).not.toBe("");
    const fine = deriveStandard(vietnam2022, {
      id: "fine",
      label: { vi: "mịn", en: "fine" },
      source,
      lines: { povertyLine: { rural: "1500000.00000000000001" } },
    });
    const position = (income: Income) => classifyHousehold(rural(income, 0), fine).lines[0]?.income;
    expect(position(1500000)).toBe("below");
    expect(position("1500000.00000000000001")).toBe("at");
    expect(position(1500001)).toBe("above");
    const columns = { area: "rural", monthlyIncomePerPerson: Float64Array.of(1500000), deprivations: {} };
    expect(classifyHouseholds(columns, fine).possibleCounts["average-living-standard"]).toEqual({
      least: 0,
      most: 0,
    });
  });

  test("a figure may be without its units of time and person", () => {
    const { per, ...figure } = parseFigure("1,4 triệu đồng/người/tháng");
    expect(per).toEqual(["person", "month"]);
    expect(classifyHousehold(rural(figure as never, 3), vietnam2022).class).toBe("poor");
  });

  test("a bare whole number that was printed is exact", () => {
    expect(classifyHousehold(rural(parseFigure("1.500.000"), 3), vietnam2022).class).toBe("poor");
  });

  test("a year is twelve months, exactly", () => {
    const yearly = (income: Income) =>
      classifyHousehold({ area: "rural", yearlyIncomePerPerson: income }, vietnam2011).class;
    expect(yearly(12 * 400000)).toBe("poor");
    expect(yearly("4800000.01")).toBe(null);
    expect(yearly(12 * 401000)).toBe("near-poor");
    expect(yearly(12 * 520000)).toBe("near-poor");
    expect(yearly("6240000.0000000001")).toBe("not-poor");
    expect(yearly(parseFigure("4,7 triệu đồng/người/năm"))).toBe("poor");
  });

  test("the income stands to every line", () => {
    const positions = (income: Income) =>
      classifyHousehold({ area: "rural", monthlyIncomePerPerson: income }, vietnam2011).lines.map(
        ({ line, amount, income: position }) => `${line} ${amount.toFixed()} ${position}`,
      );
    expect(positions(401000)).toEqual([
      "povertyLine 400000 above",
      "nearPovertyFloor 401000 at",
      "nearPovertyLine 520000 below",
    ]);
    expect(positions(parseFigure("0,4 triệu đồng"))).toEqual([
      "povertyLine 400000 undecided",
      "nearPovertyFloor 401000 undecided",
      "nearPovertyLine 520000 below",
    ]);
  });

  test("where the text of 2011 is silent, it decides nothing", () => {
    const result = classifyHousehold({ area: "rural", monthlyIncomePerPerson: 400500 }, vietnam2011, {
      locale: "vi",
    });
    expect(result.class).toBe(null);
    expect(result.possible).toEqual(["poor", "near-poor"]);
    expect(result.rules).toEqual(["gap"]);
    expect(result.reasons[0]?.text).toBe(
      "Văn bản để ngỏ: Khoảng thu nhập mà văn bản không quy định, với thu nhập trên chuẩn nghèo và thu nhập dưới mức dưới của chuẩn cận nghèo (suy ra)",
    );
  });
});

describe("reasons", () => {
  test("name the rule, the lines, the count and each deprivation, with their articles", () => {
    const { reasons } = classifyHousehold(rural(1200000, 3, 1), vietnam2022);
    expect(reasons.map(({ text }) => text.slice(0, 60))).toEqual([
      "Poor household: an income at or below the poverty line and a",
      "The income is below the poverty line of 1,500,000 VND a pers",
      "The income is below the average living standard line of 2,25",
      "Deprived in 3 of 12 indicators, 1 not known",
      "Deprived in Employment: At least one member is without work,",
      "Deprived in Dependants in the household: Dependants are more",
      "Deprived in Nutrition: At least one child under 16 is malnou",
    ]);
    expect(reasons.map(({ citation }) => citation.clause)).toEqual([
      "Điều 3",
      "Điều 3 khoản 1 điểm a",
      "Điều 3",
      "Điều 3",
      "Phụ lục",
      "Phụ lục",
      "Phụ lục",
    ]);
  });

  test("carry how sure each value is", () => {
    const devices = { area: "rural", monthlyIncomePerPerson: 1, deprivations: { informationDevices: true } };
    const last = classifyHousehold(devices, vietnam2022).reasons.at(-1);
    expect(last?.evidence).toBe("recalled");
    expect(last?.text).toMatch(/\(recalled, not read\)$/);
    const average = classifyHousehold({ area: "rural", monthlyIncomePerPerson: 1200000 }, vietnam2016);
    expect(average.class).toBe("average-living-standard");
    expect(average.reasons[0]?.evidence).toBe("recalled");
    const waste = { area: "urban", monthlyIncomePerPerson: 1, deprivations: { wasteTreatment: true } };
    expect(classifyHousehold(waste, vietnam2027).reasons.at(-1)?.text).toBe(
      "Deprived in Treatment of household waste: the threshold was not seen (read in a secondary source)",
    );
  });

  test("are in Vietnamese when asked", () => {
    const { reasons } = classifyHousehold(rural(1500000, 1, 1), vietnam2022, { locale: "vi" });
    expect(reasons.slice(0, 4).map(({ text }) => text)).toEqual([
      "Hộ cận nghèo: thu nhập từ chuẩn nghèo trở xuống và thiếu hụt dưới 3 chỉ số",
      "Thu nhập bằng đúng chuẩn nghèo 1.500.000 đồng/người/tháng (nông thôn)",
      "Thu nhập dưới chuẩn mức sống trung bình 2.250.000 đồng/người/tháng (nông thôn)",
      "Thiếu hụt 1 trong 12 chỉ số, 1 chỉ số chưa rõ",
    ]);
  });

  test("a result carries its standard and is frozen through and through", () => {
    const result = classifyHousehold(rural(1200000, 3, 1), vietnam2022);
    expect(result.standard).toBe("vn-2022");
    expect(result.area).toBe("rural");
    for (const part of [
      result,
      result.possible,
      result.deprived,
      result.unknown,
      result.rules,
      result.reasons,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    for (const part of [...result.reasons, ...result.lines]) expect(Object.isFrozen(part)).toBe(true);
  });

  test("a standard that came back from JSON gives the same", () => {
    const again = JSON.parse(JSON.stringify(vietnam2022));
    expect(classifyHousehold(rural(1200000, 3, 1), again)).toEqual(
      classifyHousehold(rural(1200000, 3, 1), vietnam2022),
    );
  });
});

describe("refuses", () => {
  const household = rural(1500000, 0);
  test.each<readonly [string, unknown, string, string]>([
    [
      "an income of NaN",
      { ...household, monthlyIncomePerPerson: Number.NaN },
      "NUMBER_NOT_FINITE",
      "Cannot read monthlyIncomePerPerson NaN: expected a finite number",
    ],
    [
      "an infinite income",
      { ...household, monthlyIncomePerPerson: 1 / 0 },
      "NUMBER_NOT_FINITE",
      "Cannot read monthlyIncomePerPerson Infinity: expected a finite number",
    ],
    [
      "an income of -1",
      { ...household, monthlyIncomePerPerson: -1 },
      "AMOUNT_NEGATIVE",
      "Cannot read monthlyIncomePerPerson -1: expected zero or more",
    ],
    [
      'an income of "-1"',
      { ...household, monthlyIncomePerPerson: "-1" },
      "AMOUNT_NEGATIVE",
      'Cannot read monthlyIncomePerPerson "-1": expected zero or more',
    ],
    [
      "an income in words",
      { ...household, monthlyIncomePerPerson: "một triệu" },
      "NUMBER_NOT_PLAIN",
      'Cannot read monthlyIncomePerPerson "một triệu": expected a plain decimal with a point, such as "1234.5"',
    ],
    [
      "a leftover of binary arithmetic",
      { ...household, monthlyIncomePerPerson: 0.1 + 0.2 },
      "NUMBER_TOO_PRECISE",
      "Cannot read monthlyIncomePerPerson 0.30000000000000004: it has 17 significant digits, as a leftover of binary arithmetic has; round it, or pass the number as text",
    ],
    [
      "a number that may have lost digits",
      { ...household, monthlyIncomePerPerson: 1234567890123456 },
      "NUMBER_TOO_PRECISE",
      "Cannot read monthlyIncomePerPerson 1234567890123456: it has 16 significant digits, as a leftover of binary arithmetic has; round it, or pass the number as text",
    ],
    [
      "an income of true",
      { ...household, monthlyIncomePerPerson: true },
      "NUMBER_WRONG_TYPE",
      "Cannot read monthlyIncomePerPerson true: expected a plain decimal text, a number, a bigint or a Decimal",
    ],
    [
      "no income",
      { area: "rural" },
      "ARGUMENT_INVALID",
      "Cannot classify a household: expected either monthlyIncomePerPerson or yearlyIncomePerPerson, null where it is not known, received neither",
    ],
    [
      "two incomes",
      { ...household, yearlyIncomePerPerson: 1 },
      "ARGUMENT_INVALID",
      "Cannot classify a household: expected either monthlyIncomePerPerson or yearlyIncomePerPerson, null where it is not known, received both",
    ],
    [
      "a count of households as income",
      { ...household, monthlyIncomePerPerson: parseFigure("8.112 hộ") },
      "UNIT_MISMATCH",
      'Cannot read monthlyIncomePerPerson "8.112 hộ": expected an amount in VND for one person and month, received household',
    ],
    [
      "an income for a year as one for a month",
      { ...household, monthlyIncomePerPerson: parseFigure("28 triệu đồng/người/năm") },
      "UNIT_MISMATCH",
      'Cannot read monthlyIncomePerPerson "28 triệu đồng/người/năm": expected an amount in VND for one person and month, received vnd/person/year',
    ],
    [
      "a negative figure",
      { ...household, monthlyIncomePerPerson: { ...parseFigure("5 triệu đồng"), value: decimal(-5000000) } },
      "AMOUNT_NEGATIVE",
      'Cannot read monthlyIncomePerPerson "5 triệu đồng": expected zero or more',
    ],
    [
      "an area of suburbs",
      { ...household, area: "suburb" },
      "AREA_UNKNOWN",
      'Cannot classify a household: area is "suburb", expected one of "rural", "urban" of vn-2022',
    ],
    [
      "no area",
      { ...household, area: undefined },
      "AREA_UNKNOWN",
      'Cannot classify a household: area is undefined, expected one of "rural", "urban" of vn-2022',
    ],
    [
      "an area of every object",
      { ...household, area: "constructor" },
      "AREA_UNKNOWN",
      'Cannot classify a household: area is "constructor", expected one of "rural", "urban" of vn-2022',
    ],
    [
      "another indicator",
      { ...household, deprivations: { cookingFuel: true } },
      "INDICATOR_UNKNOWN",
      'Cannot classify a household: deprivations has the indicator "cookingFuel", but vn-2022 has employment, dependants, nutrition, healthInsurance, adultEducation, childSchooling, housingQuality, housingArea, water, latrine, telecommunication, informationDevices',
    ],
    [
      "an indicator of every object",
      { ...household, deprivations: { toString: true } },
      "INDICATOR_UNKNOWN",
      'Cannot classify a household: deprivations has the indicator "toString", but vn-2022 has employment, dependants, nutrition, healthInsurance, adultEducation, childSchooling, housingQuality, housingArea, water, latrine, telecommunication, informationDevices',
    ],
    [
      "an answer of 1",
      { ...household, deprivations: { water: 1 } },
      "ANSWER_INVALID",
      "Cannot classify a household: deprivations.water is 1, expected true, false or null",
    ],
    [
      'an answer of "no"',
      { ...household, deprivations: { water: "no" } },
      "ANSWER_INVALID",
      'Cannot classify a household: deprivations.water is "no", expected true, false or null',
    ],
    [
      "a list of deprivations",
      { ...household, deprivations: ["water"] },
      "ARGUMENT_INVALID",
      "Cannot classify a household: deprivations is an array of 1, expected an object by indicator id",
    ],
    [
      "null",
      null,
      "ARGUMENT_INVALID",
      "Cannot classify a household: expected an object with area, income and deprivations, received null",
    ],
    [
      "a text",
      "household",
      "ARGUMENT_INVALID",
      'Cannot classify a household: expected an object with area, income and deprivations, received "household"',
    ],
    [
      "a list",
      [household],
      "ARGUMENT_INVALID",
      "Cannot classify a household: expected an object with area, income and deprivations, received an array of 1",
    ],
  ])("%s", (_, input, code, message) => {
    const error = refusal(() => classifyHousehold(input as HouseholdToClassify, vietnam2022));
    expect(error.code).toBe(code);
    expect(error.message).toBe(message);
  });

  test.each<readonly [unknown, string, string]>([
    [{ locale: "fr" }, "LOCALE_UNKNOWN", 'Cannot use the locale "fr": expected vi or en'],
    [
      { language: "vi" },
      "ARGUMENT_INVALID",
      'Cannot read options: its key "language": expected one of locale',
    ],
    [null, "ARGUMENT_INVALID", "Cannot read options null: expected an object"],
    [[], "ARGUMENT_INVALID", "Cannot read options an array of 0: expected an object"],
    ["vi", "ARGUMENT_INVALID", 'Cannot read options "vi": expected an object'],
  ])("the options %o", (options, code, message) => {
    const error = refusal(() => classifyHousehold(household, vietnam2022, options as never));
    expect([error.code, error.message]).toEqual([code, message]);
  });

  test("deprivations of null, and an indicator under a standard without any", () => {
    const of2011 = (deprivations: unknown) =>
      refusal(() =>
        classifyHousehold({ area: "rural", monthlyIncomePerPerson: 1, deprivations } as never, vietnam2011),
      ).message;
    expect(of2011(null)).toBe(
      "Cannot classify a household: deprivations is null, expected an object by indicator id",
    );
    expect(of2011({ water: true })).toBe(
      'Cannot classify a household: deprivations has the indicator "water", but vn-2011 has none',
    );
  });

  test.each<readonly [string, object, string]>([
    ["a whole household", {}, "5 triệu đồng/hộ|received vnd/household"],
    ["points", { unit: "percentage-point", per: [] }, "5 triệu đồng|received percentage-point"],
  ])("an income for %s", (_, part, told) => {
    const [text = "", received] = told.split("|");
    const figure = { ...parseFigure(text), ...part } as never;
    const error = refusal(() =>
      classifyHousehold({ ...household, monthlyIncomePerPerson: figure }, vietnam2022),
    );
    expect([error.code, error.message]).toEqual([
      "UNIT_MISMATCH",
      `Cannot read monthlyIncomePerPerson "${text}": expected an amount in VND for one person and month, ${received}`,
    ]);
  });

  test("an income in đồng against a line in pesos, but not a bare number", () => {
    const lines = { povertyLine: 2, extremePovertyLine: 1 };
    const mexico = mexicoStandard({ month: "2022-08", lines: { rural: lines, urban: lines } });
    const of = (income: Income) =>
      classifyHousehold({ area: "rural", monthlyIncomePerPerson: income }, mexico).possible;
    expect(refusal(() => of(parseFigure("5 triệu đồng"))).message).toBe(
      'Cannot read monthlyIncomePerPerson "5 triệu đồng": expected an amount in MXN for one person and month, received vnd',
    );
    expect(of(parseFigure("5"))).toEqual(["vulnerable-by-deprivation", "not-poor-not-vulnerable"]);
  });

  test("what is not a standard", () => {
    for (const standard of [null, undefined, "vn-2022", {}, { ...vietnam2022, rules: [] }]) {
      expect(refusal(() => classifyHousehold(household, standard as never)).code).toBe("STANDARD_INVALID");
    }
  });

  test("but not other fields of a row", () => {
    const row = { ...household, id: 17 };
    expect(classifyHousehold(row, vietnam2022).class).toBe("near-poor");
  });
});
