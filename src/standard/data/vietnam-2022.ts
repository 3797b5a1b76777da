import { defineStandard } from "../define-standard.ts";
import type { Standard } from "../standard.ts";
import type { StandardDocument } from "../standard-document.ts";
import { dimensions2022 } from "./vietnam-2022-dimensions.ts";
import {
  averageLivingStandard,
  cite,
  inLaw,
  label,
  nearPoor,
  notPoor,
  poor,
  read,
  rural,
  urban,
} from "./vocabulary.ts";

function document(): StandardDocument {
  const decree = "Nghị định 07/2021/NĐ-CP";
  const income = read(
    cite(decree, "Điều 3 khoản 1 điểm a"),
    inLaw,
    "english.luatvietnam.vn 197848; danluatold 197635",
  );
  const rule = read(cite(decree, "Điều 3"), inLaw, "laodongthudo.vn 119787; kinhtedothi.vn");
  return {
    id: "vn-2022",
    country: "VN",
    label: label(
      "Chuẩn nghèo đa chiều giai đoạn 2022-2025, áp dụng đến hết năm 2026",
      "Multidimensional poverty standard of 2022-2025, in use to the end of 2026",
    ),
    from: "2022-01-01",
    until: "2026-12-31",
    source: income,
    fromBecause: {
      text: label(
        "Nghị định 07/2021/NĐ-CP quy định chuẩn nghèo đa chiều giai đoạn 2022-2025",
        "Decree 07/2021 sets the standard for 2022-2025",
      ),
    },
    untilBecause: {
      text: label(
        "Nghị định 351/2025/NĐ-CP: tiếp tục thực hiện từ ngày 01/01/2026 đến hết ngày 31/12/2026",
        "Decree 351/2025 keeps the standard in use from 1 January to 31 December 2026",
      ),
      ...read(cite("Nghị định 351/2025/NĐ-CP", ""), inLaw, "vietnamplus.vn post1086100, close copy"),
    },
    areas: [rural, urban],
    income: {
      per: "month",
      currency: "VND",
      lines: [
        {
          id: "povertyLine",
          label: label("chuẩn nghèo", "poverty line"),
          amounts: { rural: "1500000", urban: "2000000" },
        },
        {
          id: "averageLivingStandardLine",
          label: label("chuẩn mức sống trung bình", "average living standard line"),
          amounts: { rural: "2250000", urban: "3000000" },
          ...rule,
        },
      ],
    },
    cutoffs: [
      {
        id: "deprivationCutoff",
        label: label("ngưỡng thiếu hụt", "deprivation cut-off"),
        count: 3,
        ...rule,
      },
    ],
    dimensions: dimensions2022(),
    classes: [poor, nearPoor, averageLivingStandard, notPoor],
    rules: [
      {
        id: "poor",
        label: label("Hộ nghèo", "Poor household"),
        gives: "poor",
        when: {
          all: [
            { income: "at-most", line: "povertyLine" },
            { deprivations: "at-least", cutoff: "deprivationCutoff" },
          ],
        },
        ...rule,
      },
      {
        id: "near-poor",
        label: label("Hộ cận nghèo", "Near-poor household"),
        gives: "near-poor",
        when: {
          all: [
            { income: "at-most", line: "povertyLine" },
            { deprivations: "below", cutoff: "deprivationCutoff" },
          ],
        },
        ...rule,
      },
      {
        id: "average-living-standard",
        label: label("Hộ có mức sống trung bình", "Household of average living standard"),
        gives: "average-living-standard",
        when: {
          all: [
            { income: "above", line: "povertyLine" },
            { income: "at-most", line: "averageLivingStandardLine" },
          ],
        },
        ...rule,
      },
      {
        id: "not-poor",
        label: label("Hộ không nghèo", "Household that is not poor"),
        gives: "not-poor",
        when: { income: "above", line: "averageLivingStandardLine" },
        ...rule,
      },
    ],
  };
}

/**
 * Vietnam's multidimensional poverty standard of Decree 07/2021: the years 2022 to 2025, and 2026 by Decree 351/2025.
 *
 * Poor: income at or below the line and at least 3 of 12 deprivations; near-poor: the same income and fewer than 3;
 * average living standard: above the line, up to and including 1,5 times it.
 *
 * @see Nghị định 07/2021/NĐ-CP, Điều 3
 */
export const vietnam2022: Standard = /* @__PURE__ */ defineStandard(/* @__PURE__ */ document());
