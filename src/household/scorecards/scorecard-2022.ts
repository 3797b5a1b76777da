import type { Scorecard } from "./scorecard.ts";
import {
  aboveTheCutoffs,
  both,
  deprivationScore,
  enoughDeprivations,
  freeze,
  nearPoorRule,
  povertyScore,
  read,
  tooFewDeprivations,
} from "./scorecard-vocabulary.ts";

function document(): Scorecard {
  const circular = "Thông tư 07/2021/TT-BLĐTBXH, sửa đổi bởi Thông tư 02/2022/TT-BLĐTBXH";
  const rule = read(
    circular,
    "",
    "read in the legal text",
    "tuachua.dienbien.gov.vn, close copy; luathungson.vn",
  );
  const project = "a public data project of Đắk Nông; the copies of the circular break off";
  const press = read(circular, "", "read in a secondary source", project);
  return {
    kind: "scorecard",
    id: "vn-2022-scorecard",
    label: {
      vi: "Điểm A và điểm B của các cuộc rà soát hộ nghèo, hộ cận nghèo giai đoạn 2022-2025",
      en: "Points A and B of the household reviews of 2022-2025",
    },
    standard: "vn-2022",
    scores: { income: "A", deprivations: "B" },
    indicators: 12,
    pointsPerIndicator: { points: 10, ...rule },
    incomeCutoffs: [povertyScore({ rural: 140, urban: 175 }, rule)],
    deprivationCutoffs: [deprivationScore(rule)],
    rules: [
      {
        id: "poor",
        label: { vi: "Hộ nghèo", en: "Poor household" },
        gives: ["poor"],
        countsAs: "poor",
        poorBy: null,
        when: [{ income: "at-most", line: "povertyScore" }, enoughDeprivations],
        source: both(rule),
      },
      nearPoorRule([{ income: "at-most", line: "povertyScore" }, tooFewDeprivations], both(press)),
      aboveTheCutoffs("povertyScore", both(press)),
    ],
    remarks: [
      {
        text: {
          vi: "140 điểm là mức ở nông thôn của phiếu này; ở phiếu 2016-2020, 140 là mức nghèo về thu nhập ở thành thị",
          en: "140 points are the rural line on this form; on the form of 2016-2020 they are urban income poverty",
        },
        ...rule,
      },
      {
        text: {
          vi: "Hộ có mức sống trung bình xác định theo thu nhập thực tế 12 tháng trước khi rà soát, không theo điểm",
          en: "Average living standard is found by the actual income of the 12 months before the review, not by points",
        },
        ...read(
          "Quyết định 24/2021/QĐ-TTg",
          "",
          "read in a secondary source",
          "tuvanmienphi.vn, in translation",
        ),
      },
      {
        text: { vi: "Bảng chấm điểm A chưa được đọc", en: "The tables of A points were not seen" },
        ...read(circular, "Phụ lục III, IV", "not seen", null),
      },
    ],
  };
}

/**
 * The scorecard of the household reviews of 2022-2025: A for income, B for deprivations, 10 points an indicator.
 *
 * A of 140 in rural and of 175 in urban areas stands for the income line. Poor: A at or below it and B at least 30;
 * near-poor: the same A and B below 30. Above it, actual income tells average living standard from not poor.
 *
 * @example
 * ```ts
 * import { scorecard2022 } from "poverty-indicators";
 *
 * scorecard2022.incomeCutoffs[0]?.points; // => { rural: 140, urban: 175 }
 * scorecard2022.pointsPerIndicator.points; // => 10
 * ```
 * @see Thông tư 07/2021/TT-BLĐTBXH, amended by Thông tư 02/2022/TT-BLĐTBXH
 */
export const scorecard2022: Scorecard = /* @__PURE__ */ freeze(/* @__PURE__ */ document());
