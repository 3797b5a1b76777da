import { describe, expect, test } from "vitest";
import {
  defineStandard,
  deriveStandard,
  type StandardChanges,
  vietnam2011,
  vietnam2016,
  vietnam2022,
} from "../../src/index.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { refusal } from "../refusal.ts";
import { small } from "./small.ts";

const base = (): StandardChanges => ({
  id: "province",
  label: { vi: "Tỉnh", en: "Province" },
  source: {
    citation: { document: "Nghị quyết của tỉnh", clause: "Điều 2", url: null },
    evidence: "read in the legal text",
    checkedOn: "2026-11-21",
  },
});

describe("a derived standard", () => {
  test("changes amounts, area by area, and cites who changed them", () => {
    const province = deriveStandard(
      vietnam2022,
      deepFreeze({ ...base(), lines: { povertyLine: { rural: 1600000 } } }),
    );
    const [line, average] = province.income.lines;
    expect(line?.amounts.rural?.toFixed()).toBe("1600000");
    expect(line?.amounts.urban?.toFixed()).toBe("2000000");
    expect(line?.citation.document).toBe("Nghị quyết của tỉnh");
    expect(average?.citation.document).toBe("Nghị định 07/2021/NĐ-CP");
  });

  test("cites the change in the rules that use it, and keeps what was less sure", () => {
    const province = deriveStandard(vietnam2016, {
      ...base(),
      lines: { averageLivingStandardLine: { rural: 1600000 } },
    });
    expect(province.rules.map(({ id, citation, evidence }) => [id, citation.clause, evidence])).toEqual([
      ["poor-by-income", "Điều 2", "read in the legal text"],
      ["poor-by-deprivation", "Điều 2", "read in the legal text"],
      ["near-poor", "Điều 2", "read in the legal text"],
      ["average-living-standard", "Điều 2", "recalled"],
      ["not-poor", "Điều 2", "derived"],
    ]);
    expect(province.rules.map(({ citation }) => citation.document === "Nghị quyết của tỉnh")).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test("is as little sure of a rule as the less sure of both texts", () => {
    const source = { ...base().source, evidence: "recalled", readIn: "a note" } as const;
    const province = deriveStandard(vietnam2022, { ...base(), source, cutoffs: { deprivationCutoff: 4 } });
    expect(province.rules.map(({ id, evidence, readIn }) => [id, evidence, readIn])).toEqual([
      ["poor", "recalled", "a note"],
      ["near-poor", "recalled", "a note"],
      ["average-living-standard", "read in the legal text", vietnam2022.rules[2]?.readIn],
      ["not-poor", vietnam2022.rules[3]?.evidence, vietnam2022.rules[3]?.readIn],
    ]);
  });

  test("cites the change in rules that name it anywhere", () => {
    const province = deriveStandard(defineStandard(small()), { ...base(), cutoffs: { third: "1/4" } });
    expect(province.cutoffs[0]?.share).toBe("1/4");
    expect(province.rules.map(({ citation }) => citation.document)).toEqual([
      "Nghị quyết của tỉnh",
      "Nghị quyết của tỉnh",
    ]);
  });

  test("has its own remarks, and other days with their reasons", () => {
    const text = { vi: "ghi chú", en: "a remark" };
    const province = deriveStandard(vietnam2022, {
      ...base(),
      remarks: [{ text }],
      from: "2023-01-01",
      fromBecause: { text },
      until: null,
      untilBecause: { text },
    });
    expect(province.remarks.map((remark) => remark.text)).toEqual([text]);
    expect([province.from, province.fromBecause.text, province.until, province.untilBecause.text]).toEqual([
      "2023-01-01",
      text,
      null,
      text,
    ]);
  });

  test("of fewer areas has their amounts alone", () => {
    const [first] = vietnam2022.areas;
    const province = deriveStandard(vietnam2022, { ...base(), areas: vietnam2022.areas.slice(0, 1) });
    expect(province.income.lines.map(({ amounts }) => Object.keys(amounts))).toEqual([
      [first?.id],
      [first?.id],
    ]);
  });

  test("replaces the rules of one id by its own, which come last", () => {
    const [poor] = vietnam2022.rules;
    const label = { vi: "Hộ nghèo của tỉnh", en: "Poor by the province" };
    const province = deriveStandard(vietnam2022, {
      ...base(),
      changedRules: [{ id: "poor", label, gives: "poor", when: poor?.when as never }],
    });
    expect(province.rules.map(({ id }) => id)).toEqual([
      "near-poor",
      "average-living-standard",
      "not-poor",
      "poor",
    ]);
    expect(province.rules.at(-1)?.label).toEqual(label);
  });

  test("counts by another cut-off, or by a share", () => {
    const two = deriveStandard(vietnam2022, { ...base(), cutoffs: { deprivationCutoff: 2 } });
    expect(two.cutoffs).toMatchObject([{ id: "deprivationCutoff", count: 2, share: null }]);
    const weighted = vietnam2022.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((indicator) => ({ ...indicator, weight: "1/12" })),
    }));
    const share = deriveStandard(vietnam2022, {
      ...base(),
      dimensions: weighted,
      cutoffs: { deprivationCutoff: "1/4" },
    });
    expect(share.cutoffs).toMatchObject([{ id: "deprivationCutoff", count: null, share: "1/4" }]);
  });

  test("takes over neither remarks nor base years, and keeps the rest", () => {
    const province = deriveStandard(vietnam2022, base());
    expect(province.remarks).toEqual([]);
    expect(province.baseYears).toEqual([]);
    const { id, label, place, remarks, baseYears, ...rest } = vietnam2022;
    expect(province).toMatchObject(rest);
    expect([id, place, label.en, remarks.length, baseYears.length]).toEqual([
      "vn-2022",
      null,
      "Multidimensional poverty standard of 2022-2025, in use to the end of 2026",
      2,
      1,
    ]);
  });

  test("an option that is undefined changes nothing", () => {
    const nothing = { ...base(), lines: undefined, from: undefined, rules: undefined } as never;
    expect(deriveStandard(vietnam2022, nothing)).toEqual(deriveStandard(vietnam2022, base()));
  });

  test("may be derived from again, and from one that came back from JSON", () => {
    const province = deriveStandard(vietnam2022, { ...base(), lines: { povertyLine: { rural: 1600000 } } });
    const city = { ...base(), id: "city", lines: { povertyLine: { urban: 2100000 } } };
    const derived = deriveStandard(province, city);
    expect(Object.values(derived.income.lines[0]?.amounts ?? {}).map(String)).toEqual(["1600000", "2100000"]);
    expect(deriveStandard(JSON.parse(JSON.stringify(province)), city)).toEqual(derived);
  });
});

describe("refuses", () => {
  const source = { ...base().source, evidence: "sure" };
  test.each<readonly [string, object, string, RegExp]>([
    ["another key", { colour: "red" }, "STANDARD_INVALID", /"colour" of the changes/],
    ["no id", { id: undefined }, "STANDARD_INVALID", /id is missing/],
    [
      "the id of the base",
      { id: "vn-2022" },
      "STANDARD_INVALID",
      /^Cannot define a standard: id is "vn-2022", expected an id other than the base's$/,
    ],
    ["no label", { label: undefined }, "STANDARD_INVALID", /label is missing/],
    [
      "no source",
      { source: undefined },
      "STANDARD_INVALID",
      /^Cannot define a standard: source is missing, expected an object with citation, evidence, checkedOn, readIn$/,
    ],
    ["a source of the base", { source: {} }, "STANDARD_INVALID", /source\.checkedOn is missing/],
    ["evidence of one's own", { source }, "STANDARD_INVALID", /source\.evidence is "sure"/],
    [
      "a line that the base has not",
      { lines: { povertyline: { rural: 1 } } },
      "STANDARD_INVALID",
      /"povertyline" of lines/,
    ],
    [
      "an area that the base has not",
      { lines: { povertyLine: { island: 1 } } },
      "STANDARD_INVALID",
      /"island" of lines\.povertyLine/,
    ],
    ["a cut-off that the base has not", { cutoffs: { k: 2 } }, "STANDARD_INVALID", /"k" of cutoffs/],
    [
      "another day without a reason",
      { until: "2025-12-31" },
      "STANDARD_INVALID",
      /untilBecause is missing, expected a remark that says why until is another day/,
    ],
    [
      "lines out of order",
      { lines: { averageLivingStandardLine: { rural: 1000000 } } },
      "STANDARD_NOT_EXCLUSIVE",
      /rural/,
    ],
    [
      "an amount that is no number",
      { lines: { povertyLine: { rural: "1,5 triệu" } } },
      "NUMBER_NOT_PLAIN",
      /rural/,
    ],
    [
      "a share without weights",
      { cutoffs: { deprivationCutoff: "1/3" } },
      "STANDARD_INVALID",
      /deprivationCutoff/,
    ],
  ])("%s", (_, part, code, message) => {
    const error = refusal(() => deriveStandard(vietnam2022, { ...base(), ...part } as StandardChanges));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test("what is no standard or no change", () => {
    expect(refusal(() => deriveStandard({} as never, base())).code).toBe("STANDARD_INVALID");
    expect(refusal(() => deriveStandard(vietnam2011, null as never)).code).toBe("STANDARD_INVALID");
  });
});
