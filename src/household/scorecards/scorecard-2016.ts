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
  const circular = "Thông tư 17/2016/TT-BLĐTBXH";
  const clause = "Điều 6 khoản 2, sửa đổi bởi Thông tư 14/2018/TT-BLĐTBXH Điều 1 khoản 5";
  const rule = read(circular, clause, "read in the legal text", "luatannam.vn, verbatim; thukyluat.vn 39226");
  const between = [
    { income: "above", line: "povertyScore" },
    { income: "at-most", line: "nearPovertyScore" },
  ] as const;
  return {
    kind: "scorecard",
    id: "vn-2016-scorecard",
    label: {
      vi: "Phiếu B rà soát hộ nghèo, hộ cận nghèo giai đoạn 2016-2020",
      en: "Form B of the household reviews of 2016-2020",
    },
    standard: "vn-2016",
    scores: { income: "B1", deprivations: "B2" },
    indicators: 10,
    pointsPerIndicator: {
      points: 10,
      ...read(circular, "Phiếu B2", "recalled", "ten points an indicator are remembered; no text was seen"),
    },
    incomeCutoffs: [
      povertyScore({ rural: 120, urban: 140 }, rule),
      {
        id: "nearPovertyScore",
        label: { vi: "điểm chuẩn cận nghèo", en: "near-poverty score" },
        points: { rural: 150, urban: 175 },
        standsFor: "nearPovertyLine",
        ...rule,
      },
    ],
    deprivationCutoffs: [deprivationScore(rule)],
    rules: [
      {
        id: "poor-by-income",
        label: { vi: "Hộ nghèo về thu nhập", en: "Household poor by income" },
        gives: ["poor"],
        countsAs: "poor",
        poorBy: "income",
        when: [{ income: "at-most", line: "povertyScore" }],
        source: both(rule),
      },
      {
        id: "poor-by-deprivation",
        label: {
          vi: "Hộ nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản",
          en: "Household poor by deprivation of basic social services",
        },
        gives: ["poor"],
        countsAs: "poor",
        poorBy: "deprivation",
        when: [...between, enoughDeprivations],
        source: both(rule),
      },
      nearPoorRule([...between, tooFewDeprivations], {
        urban: rule,
        rural: read(
          circular,
          clause,
          "not seen",
          "by symmetry with the urban rule; the rural one was cut off",
        ),
      }),
      aboveTheCutoffs(
        "nearPovertyScore",
        both(read(circular, clause, "derived", "what the other rules leave; no text was seen")),
      ),
    ],
    remarks: [
      {
        text: {
          vi: "140 điểm là mức nghèo về thu nhập ở thành thị của phiếu này; ở phiếu 2022-2025, 140 là mức ở nông thôn và 175 là mức ở thành thị",
          en: "140 points are urban income poverty on this form; on the form of 2022-2025 they are the rural line, and 175 the urban one",
        },
        ...rule,
      },
      {
        text: {
          vi: "Bảng chấm điểm B1 khác nhau theo vùng và chưa được đọc",
          en: "The tables of B1 points differ by region and were not seen",
        },
        ...read(circular, "PL3b", "read in a secondary source", "nguoithaytrongtoila.com"),
      },
    ],
  };
}

/**
 * The scorecard of the household reviews of 2016-2020: B1 for income, B2 for deprivations.
 *
 * Poor by income: B1 at or below 120 (rural) or 140 (urban). Poor by deprivation: B1 above that, up to 150 or 175, and
 * B2 at least 30. Near-poor: the same B1 and B2 below 30; for rural areas no text of this was seen.
 *
 * @example
 * ```ts
 * import { scorecard2016 } from "poverty-indicators";
 *
 * scorecard2016.incomeCutoffs[0]?.points; // => { rural: 120, urban: 140 }
 * ```
 * @see Thông tư 17/2016/TT-BLĐTBXH, amended by Thông tư 14/2018/TT-BLĐTBXH
 */
export const scorecard2016: Scorecard = /* @__PURE__ */ freeze(/* @__PURE__ */ document());
