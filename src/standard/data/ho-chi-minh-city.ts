import { defineStandard } from "../define-standard.ts";
import type { Citation } from "../source.ts";
import type { Standard } from "../standard.ts";
import type { LineDocument, RemarkDocument, StandardDocument } from "../standard-document.ts";
import { dimensions2022 } from "./vietnam-2022-dimensions.ts";
import {
  averageLivingStandard,
  averageLivingStandardLine,
  between,
  cite,
  classRule,
  derived,
  inPress,
  label,
  nearPoor,
  nearPovertyLine,
  notPoor,
  poor,
  povertyLine,
  read,
  remark,
  rural,
  urban,
} from "./vocabulary.ts";

type Period = Pick<StandardDocument, "from" | "until" | "fromBecause" | "untilBecause">;

/** What the three standards of the city share: one line a year for the whole city. */
const city = (year: string, period: Period, lines: LineDocument[]) => ({
  id: `vn-ho-chi-minh-city-${year}`,
  country: "VN",
  place: label("Thành phố Hồ Chí Minh", "Hồ Chí Minh City"),
  ...period,
  areas: [rural, urban],
  income: { per: "year" as const, currency: "VND", lines },
});

/** One amount for the whole city. */
const everywhere = (amount: string) => ({ rural: amount, urban: amount });

const byIncomeAlone = (indicators: number): RemarkDocument =>
  remark(
    `Chuẩn còn dùng ${indicators} chỉ số thiếu hụt; chưa thấy văn bản nói chúng được tính thế nào, nên ở đây chỉ xét thu nhập`,
    `The standard also has ${indicators} indicators; no text was seen on how they count, so the classes here go by income alone`,
  );

const years = (vi: string, en: string): RemarkDocument => remark(vi, en);

function document2016(): StandardDocument {
  const decision: Citation = cite(
    "Chuẩn nghèo Thành phố Hồ Chí Minh giai đoạn 2016-2020 (chưa thấy số văn bản)",
    "",
  );
  const source = read(decision, inPress, "sggp.org.vn post574653");
  const period = years("Chuẩn của thành phố giai đoạn 2016-2020", "The city's standard of 2016-2020");
  return {
    ...city("2016", { from: "2016-01-01", until: "2020-12-31", fromBecause: period, untilBecause: period }, [
      povertyLine(everywhere("28000000")),
      nearPovertyLine(everywhere("36000000")),
    ]),
    label: label(
      "Chuẩn nghèo của TP. Hồ Chí Minh 2016-2020",
      "Poverty standard of Hồ Chí Minh City, 2016-2020",
    ),
    source,
    classes: [poor, nearPoor, notPoor],
    rules: [
      classRule(poor, { income: "below", line: "povertyLine" }, source),
      classRule(
        nearPoor,
        {
          all: [
            { income: "at-least", line: "povertyLine" },
            { income: "at-most", line: "nearPovertyLine" },
          ],
        },
        source,
      ),
      classRule(notPoor, { income: "above", line: "nearPovertyLine" }, read(decision, derived)),
    ],
    remarks: [byIncomeAlone(11)],
  };
}

function document2021(): StandardDocument {
  const decision = cite("Quyết định 995/QĐ-UBND của Thành phố Hồ Chí Minh (03/2021)", "");
  const source = read(decision, inPress, 'en.vietnamplus.vn 198133; some press says "less than 36 million"');
  return {
    ...city(
      "2021",
      {
        from: "2021-01-01",
        until: "2024-07-15",
        fromBecause: years("Chuẩn của thành phố giai đoạn 2021-2025", "The city's standard of 2021-2025"),
        untilBecause: remark(
          "Nghị quyết ngày 16/7/2024 sửa chuẩn; ngày có hiệu lực chưa được đọc",
          "The resolution of 16 July 2024 changes the standard; the day on which it came into force was not seen",
          read(resolution(), inPress, "baomoi c49649935"),
        ),
      },
      [povertyLine(everywhere("36000000")), nearPovertyLine(everywhere("46000000"))],
    ),
    label: label(
      "Chuẩn nghèo của TP. Hồ Chí Minh 2021-2025",
      "Poverty standard of Hồ Chí Minh City, 2021-2025",
    ),
    source,
    classes: [poor, nearPoor, notPoor],
    rules: [
      classRule(poor, { income: "at-most", line: "povertyLine" }, source),
      classRule(nearPoor, { all: between("povertyLine", "nearPovertyLine") }, source),
      classRule(notPoor, { income: "above", line: "nearPovertyLine" }, read(decision, derived)),
    ],
    remarks: [byIncomeAlone(10)],
  };
}

const resolution = (): Citation => cite("Nghị quyết ngày 16/7/2024 sửa đổi Nghị quyết 13/2020/NQ-HĐND", "");

function document2024(): StandardDocument {
  const source = read(resolution(), inPress, "baomoi c49649935; en.sggp post111186");
  const disagreeing = read(resolution(), inPress, "vietnamplus post1090692 and en.sggp post111186 disagree");
  return {
    ...city(
      "2024",
      {
        from: "2024-07-16",
        until: null,
        fromBecause: remark(
          "Ngày thông qua nghị quyết; ngày có hiệu lực chưa được đọc",
          "The day of the resolution; the day on which it came into force was not seen",
        ),
        untilBecause: remark("Chưa thấy văn bản thay thế", "No text that takes its place was seen"),
      },
      [
        povertyLine(everywhere("46000000")),
        nearPovertyLine(everywhere("54000000")),
        averageLivingStandardLine(everywhere("69000000")),
      ],
    ),
    label: label("Chuẩn nghèo của TP. Hồ Chí Minh từ 2024", "Poverty standard of Hồ Chí Minh City from 2024"),
    source,
    dimensions: [
      ...dimensions2022(),
      {
        id: "unplaced",
        label: label("Chiều chưa thấy văn bản", "Dimension not seen"),
        indicators: [{ id: "socialInsurance", label: label("Bảo hiểm xã hội", "Social insurance") }],
      },
    ],
    classes: [poor, nearPoor, averageLivingStandard, notPoor],
    rules: [
      {
        id: "poor-or-near-poor",
        label: label("Nguồn không thống nhất: nghèo hay cận nghèo", "Sources disagree: poor or near-poor"),
        gives: ["poor", "near-poor"],
        when: { income: "at-most", line: "povertyLine" },
        ...disagreeing,
      },
      {
        id: "near-poor-or-average",
        label: label(
          "Nguồn không thống nhất: cận nghèo hay mức sống trung bình",
          "Sources disagree: near-poor or of average living standard",
        ),
        gives: ["near-poor", "average-living-standard"],
        when: { all: between("povertyLine", "nearPovertyLine") },
        ...disagreeing,
      },
      classRule(
        averageLivingStandard,
        { all: between("nearPovertyLine", "averageLivingStandardLine") },
        source,
      ),
      classRule(
        notPoor,
        { income: "above", line: "averageLivingStandardLine" },
        read(resolution(), derived, "what the other classes leave"),
      ),
    ],
    remarks: [
      remark(
        "Một nguồn: nghèo đến 46 triệu, cận nghèo trên 46 đến 54 triệu đồng; nguồn khác: một mức 46 triệu với số chỉ số thiếu hụt",
        "One source: poor up to 46 million, near-poor above 46 to 54 million; another: one line of 46 million with a count of deprivations",
        disagreeing,
      ),
    ],
  };
}

/**
 * The income criterion of Hồ Chí Minh City's standard of 2016 to 2020: a line a year, 28 and 36 million đồng a person.
 *
 * @example
 * ```ts
 * import { classifyHousehold, hoChiMinhCity2016 } from "poverty-indicators";
 *
 * const at = (yearlyIncomePerPerson: number) => ({ area: "urban", yearlyIncomePerPerson, deprivations: {} });
 * classifyHousehold(at(27_999_999), hoChiMinhCity2016).class; // => "poor"
 * classifyHousehold(at(28_000_000), hoChiMinhCity2016).class; // => "near-poor"
 * ```
 * @see Chuẩn nghèo Thành phố Hồ Chí Minh giai đoạn 2016-2020; the number of the text was not seen
 */
export const hoChiMinhCity2016: Standard = /* @__PURE__ */ defineStandard(/* @__PURE__ */ document2016());

/**
 * The income criterion of Hồ Chí Minh City's standard of 2021: a line a year, 36 and 46 million đồng a person.
 *
 * @example
 * ```ts
 * import { classifyHousehold, hoChiMinhCity2021 } from "poverty-indicators";
 *
 * classifyHousehold({ area: "urban", monthlyIncomePerPerson: 3_000_000, deprivations: {} }, hoChiMinhCity2021).class; // => "poor"
 * ```
 * @see Quyết định 995/QĐ-UBND của Thành phố Hồ Chí Minh (03/2021)
 */
export const hoChiMinhCity2021: Standard = /* @__PURE__ */ defineStandard(/* @__PURE__ */ document2021());

/**
 * Hồ Chí Minh City's standard since 2024: a line of 46 million đồng a person and year.
 *
 * The sources disagree on who is near-poor, so below 54 million a class is left open.
 *
 * @example
 * ```ts
 * import { classifyHousehold, hoChiMinhCity2024 } from "poverty-indicators";
 *
 * const household = { area: "urban", yearlyIncomePerPerson: 50_000_000, deprivations: {} };
 * classifyHousehold(household, hoChiMinhCity2024).class; // => null
 * ```
 * @see Nghị quyết ngày 16/7/2024 sửa đổi Nghị quyết 13/2020/NQ-HĐND
 */
export const hoChiMinhCity2024: Standard = /* @__PURE__ */ defineStandard(/* @__PURE__ */ document2024());
