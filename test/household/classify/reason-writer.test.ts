import { describe, expect, test } from "vitest";
import { reasonWriter } from "../../../src/household/classify/reason-writer.ts";
import {
  compiledStandard,
  defineStandard,
  evidences,
  hoChiMinhCity2016,
  mexicoStandard,
  type Standard,
  vietnam2011,
  vietnam2022,
  vietnam2027,
} from "../../../src/standard/index.ts";
import { small } from "../../standard/small.ts";

const first = <Item>([item]: readonly Item[]): Item => item as Item;
const both = (standard: Standard) => [reasonWriter(standard, "vi"), reasonWriter(standard, "en")] as const;

describe("a rule", () => {
  const rule = first(vietnam2022.rules);
  const outcome = first(compiledStandard(vietnam2022).outcomes);
  const open = { ...outcome, classes: [0, 1] };
  const when = [
    "thu nhập từ chuẩn nghèo trở xuống và thiếu hụt từ 3 chỉ số trở lên",
    "an income at or below the poverty line and at least 3 deprivations",
  ];

  test.each([
    ["that decided", outcome, true, `Hộ nghèo: ${when[0]}`, `Poor household: ${when[1]}`],
    [
      "that may still decide",
      outcome,
      false,
      `Còn có thể: Hộ nghèo, nếu ${when[0]}`,
      `Still possible: Poor household, with ${when[1]}`,
    ],
    [
      "that leaves classes open",
      open,
      true,
      `Văn bản để ngỏ: Hộ nghèo, với ${when[0]}`,
      `Left open by the text: Poor household, with ${when[1]}`,
    ],
    [
      "that may leave classes open",
      open,
      false,
      `Còn có thể: Hộ nghèo, nếu ${when[0]}`,
      `Still possible: Poor household, with ${when[1]}`,
    ],
  ])("%s", (_, given, certain, vi, en) => {
    const texts = both(vietnam2022).map((writer) => writer.rule(rule, given, certain).text);
    expect(texts).toEqual([vi, en]);
  });
});

describe("an income against a line", () => {
  const monthly = [
    "chuẩn nghèo 1.500.000 đồng/người/tháng (nông thôn)",
    "poverty line of 1,500,000 VND a person and month (rural)",
  ];
  test.each([
    ["below", `Thu nhập dưới ${monthly[0]}`, `The income is below the ${monthly[1]}`],
    ["at", `Thu nhập bằng đúng ${monthly[0]}`, `The income is exactly the ${monthly[1]}`],
    ["above", `Thu nhập trên ${monthly[0]}`, `The income is above the ${monthly[1]}`],
    [
      "undecided",
      `Chưa rõ thu nhập ở phía nào của ${monthly[0]}`,
      `It is open on which side of the ${monthly[1]} the income lies`,
    ],
  ] as const)("%s it", (position, vi, en) => {
    const line = first(vietnam2022.income.lines);
    expect(both(vietnam2022).map((writer) => writer.line(line, "rural", position).text)).toEqual([vi, en]);
  });

  test("a year, in the city", () => {
    const line = first(hoChiMinhCity2016.income.lines);
    expect(both(hoChiMinhCity2016).map((writer) => writer.line(line, "urban", "at").text)).toEqual([
      "Thu nhập bằng đúng chuẩn nghèo 28.000.000 đồng/người/năm (thành thị) (đọc ở nguồn thứ cấp)",
      "The income is exactly the poverty line of 28,000,000 VND a person and year (urban) (read in a secondary source)",
    ]);
  });

  test("in pesos", () => {
    const mexico = mexicoStandard({
      month: "2022-08",
      lines: {
        rural: { povertyLine: "2970.76", extremePovertyLine: "1600.18" },
        urban: { povertyLine: "4158.35", extremePovertyLine: "2086.21" },
      },
    });
    const line = mexico.income.lines.find(({ id }) => id === "povertyLine") ?? first(mexico.income.lines);
    const [vi, en] = both(mexico).map((writer) => writer.line(line, "urban", "below").text);
    expect(vi).toContain("4.158,35 MXN/người/tháng");
    expect(en).toContain("4,158.35 MXN a person and month");
  });
});

describe("a count of deprivations", () => {
  test("of how many, and how many are not known", () => {
    const [vi, en] = both(vietnam2022);
    expect([vi.count(3, 0)?.text, en.count(3, 0)?.text]).toEqual([
      "Thiếu hụt 3 trong 12 chỉ số",
      "Deprived in 3 of 12 indicators",
    ]);
    expect([vi.count(0, 2)?.text, en.count(0, 2)?.text]).toEqual([
      "Thiếu hụt 0 trong 12 chỉ số, 2 chỉ số chưa rõ",
      "Deprived in 0 of 12 indicators, 2 not known",
    ]);
  });

  test("is said of no standard without indicators or without a cut-off", () => {
    expect(reasonWriter(vietnam2011, "en").count(0, 0)).toBe(null);
    expect(reasonWriter({ ...vietnam2022, cutoffs: [] }, "en").count(0, 0)).toBe(null);
    expect(reasonWriter({ ...vietnam2022, dimensions: [] }, "en").count(0, 0)).toBe(null);
  });
});

test("a deprivation is said with its threshold, or that it was not seen", () => {
  const indicators = vietnam2027.dimensions.flatMap((dimension) => dimension.indicators);
  const waste = indicators.find(({ id }) => id === "wasteTreatment") ?? first(indicators);
  const [vi, en] = both(vietnam2027).map((writer) => writer.indicator(waste).text);
  expect(vi).toBe(`Thiếu hụt ${waste.label.vi}: chưa đọc được ngưỡng (đọc ở nguồn thứ cấp)`);
  expect(en).toBe(
    "Deprived in Treatment of household waste: the threshold was not seen (read in a secondary source)",
  );
  const water = vietnam2022.dimensions
    .flatMap((dimension) => dimension.indicators)
    .find(({ id }) => id === "water");
  const { text, evidence } = reasonWriter(vietnam2022, "en").indicator(water ?? waste);
  expect(text).toBe(
    `Deprived in ${water?.label.en}: ${water?.threshold?.text.en} (read in a secondary source)`,
  );
  expect(evidence).toBe(water?.threshold?.evidence);
});

test("a sentence tells how sure it is, unless the text was read or the caller brought it", () => {
  const document = small();
  const texts = evidences.map((evidence) => {
    const standard = defineStandard({ ...document, source: { ...document.source, evidence } as never });
    return both(standard).map(
      (writer) => writer.line(first(standard.income.lines), "rural", "at").text.split("(rural)")[1],
    );
  });
  expect(texts).toEqual([
    ["", ""],
    [" (đọc ở nguồn thứ cấp)", " (read in a secondary source)"],
    [" (suy ra)", " (derived)"],
    [" (nhớ lại, chưa đọc)", " (recalled, not read)"],
    [" (chưa thấy văn bản)", " (not seen)"],
    ["", ""],
  ]);
});

test("a sentence carries its law, frozen", () => {
  const line = first(vietnam2022.income.lines);
  const reason = reasonWriter(vietnam2022, "en").line(line, "rural", "at");
  const { citation, evidence, checkedOn, readIn } = line;
  expect(reason).toMatchObject({ citation, evidence, checkedOn, readIn });
  expect(Object.keys(reason)).toEqual(["text", "citation", "evidence", "checkedOn", "readIn"]);
  expect(Object.isFrozen(reason)).toBe(true);
});
