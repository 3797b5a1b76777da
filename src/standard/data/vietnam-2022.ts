import { defineStandard } from "../define-standard.ts";
import type { Standard } from "../standard.ts";
import type { StandardDocument } from "../standard-document.ts";
import { dimensions2022 } from "./vietnam-2022-dimensions.ts";
import {
  averageLivingStandard,
  averageLivingStandardLine,
  between,
  cite,
  classRule,
  deprivationCutoff,
  deprived,
  derived,
  inLaw,
  inPress,
  label,
  lessDeprived,
  nearPoor,
  notPoor,
  poor,
  povertyLine,
  read,
  remark,
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
    fromBecause: remark(
      "Nghị định 07/2021/NĐ-CP quy định chuẩn nghèo đa chiều giai đoạn 2022-2025; nghị định có hiệu lực từ 15/03/2021",
      "Decree 07/2021, in force from 15 March 2021, sets the standard of 2022-2025",
      read(cite(decree, "Điều 3"), inLaw, "vietnamnet 710676 for the day in force"),
    ),
    untilBecause: remark(
      "Nghị định 351/2025/NĐ-CP: tiếp tục thực hiện từ ngày 01/01/2026 đến hết ngày 31/12/2026",
      "Decree 351/2025 keeps the standard in use from 1 January to 31 December 2026",
      read(cite("Nghị định 351/2025/NĐ-CP", ""), inLaw, "vietnamplus.vn post1086100, close copy"),
    ),
    baseYears: [
      {
        year: 2021,
        ...read(
          cite("Quyết định 71/QĐ-LĐTBXH", ""),
          derived,
          "tayninh.dcs.vn 4532: 4,03 % after a fall of 1,17 points implies a base of 5,20 % for the end of 2021",
        ),
      },
    ],
    areas: [rural, urban],
    income: {
      per: "month",
      currency: "VND",
      lines: [
        povertyLine({ rural: "1500000", urban: "2000000" }),
        averageLivingStandardLine({ rural: "2250000", urban: "3000000" }, rule),
      ],
    },
    cutoffs: [deprivationCutoff(3, rule)],
    dimensions: dimensions2022(),
    classes: [poor, nearPoor, averageLivingStandard, notPoor],
    remarks: [
      remark(
        "Cuối năm 2021 có hai kết quả rà soát: theo chuẩn 2016-2020 (2,23%) và theo chuẩn này; chỉ nêu năm thì chưa rõ",
        "The end of 2021 was counted twice, under the standard of 2016-2020 (2.23 %) and under this one: the year alone does not name a series",
        read(cite("Quyết định 125/QĐ-LĐTBXH", ""), inLaw, "molisa.gov.vn 230171"),
      ),
      remark(
        "Câu chữ của Phụ lục nghị định chưa được đọc; ngưỡng của từng chỉ số ghi rõ nguồn",
        "The sentences of the decree's annex were not seen; the threshold of each indicator tells its source",
        read(cite(decree, "Phụ lục"), inPress),
      ),
    ],
    rules: [
      classRule(poor, { all: [{ income: "at-most", line: "povertyLine" }, deprived] }, rule),
      classRule(nearPoor, { all: [{ income: "at-most", line: "povertyLine" }, lessDeprived] }, rule),
      classRule(averageLivingStandard, { all: between("povertyLine", "averageLivingStandardLine") }, rule),
      classRule(
        notPoor,
        { income: "above", line: "averageLivingStandardLine" },
        read(rule.citation, derived, "what the classes of the decree leave"),
      ),
    ],
  };
}

/**
 * Vietnam's multidimensional poverty standard of Decree 07/2021: the years 2022 to 2025, and 2026 by Decree 351/2025.
 *
 * Poor: income at or below the line and at least 3 of 12 deprivations; near-poor: the same income and fewer than 3;
 * average living standard: above the line, up to and including 1,5 times it.
 *
 * @example
 * ```ts
 * import { vietnam2022 } from "poverty-indicators";
 *
 * vietnam2022.income.lines.find(({ id }) => id === "averageLivingStandardLine")?.amounts.rural; // => "2250000"
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Điều 3
 */
export const vietnam2022: Standard = /* @__PURE__ */ defineStandard(/* @__PURE__ */ document());
