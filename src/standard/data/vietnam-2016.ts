import { defineStandard } from "../define-standard.ts";
import type { Standard } from "../standard.ts";
import type { StandardDocument } from "../standard-document.ts";
import { dimensions2016 } from "./vietnam-2016-dimensions.ts";
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
  nearPovertyLine,
  notPoor,
  poor,
  povertyLine,
  read,
  recalled,
  remark,
  rural,
  urban,
} from "./vocabulary.ts";

function document(): StandardDocument {
  const decision = "Quyết định 59/2015/QĐ-TTg";
  const income = read(
    cite(decision, "Điều 1"),
    inLaw,
    "thuvienphapluat.vn 24980; radiome.vn; tieudungplus.vn",
  );
  const rule = read(cite(decision, "Điều 2"), inLaw, "thuvienphapluat.vn 4B89F and 40DCD");
  const averageFigures = read(cite(decision, "Điều 2"), inPress, "vietnamnet.vn E146686");
  return {
    id: "vn-2016",
    country: "VN",
    label: label(
      "Chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020, áp dụng đến hết năm 2021",
      "Multidimensional poverty standard of 2016-2020, in use to the end of 2021",
    ),
    from: "2016-01-01",
    until: "2021-12-31",
    source: income,
    fromBecause: remark(
      "Chuẩn áp dụng cho giai đoạn 2016-2020; quyết định có hiệu lực từ ngày 05/01/2016",
      "The decision sets the standard of 2016-2020; it came into force on 5 January 2016",
      read(cite(decision, "Điều 2"), inLaw, "baocaotaichinh.vn 126109"),
    ),
    untilBecause: remark(
      "Nghị định 07/2021/NĐ-CP: từ ngày 01/01/2021 tiếp tục thực hiện chuẩn 2016-2020",
      "Decree 07/2021 keeps the standard in use from 1 January 2021",
      read(
        cite("Nghị định 07/2021/NĐ-CP", "Điều 2 khoản 1"),
        inLaw,
        "english.luatvietnam.vn 197848; luathiepthanh.com",
      ),
    ),
    baseYears: [
      {
        year: 2015,
        ...read(
          cite("Quyết định 1095/QĐ-LĐTBXH", ""),
          inPress,
          "a re-hosted article: 9,88 % at the end of 2015",
        ),
      },
    ],
    areas: [rural, urban],
    income: {
      per: "month",
      currency: "VND",
      lines: [
        povertyLine({ rural: "700000", urban: "900000" }),
        nearPovertyLine({ rural: "1000000", urban: "1300000" }),
        averageLivingStandardLine({ rural: "1500000", urban: "1950000" }, averageFigures),
      ],
    },
    cutoffs: [deprivationCutoff(3, rule)],
    dimensions: dimensions2016(),
    classes: [poor, nearPoor, averageLivingStandard, notPoor],
    rules: [
      {
        id: "poor-by-income",
        label: label("Hộ nghèo về thu nhập", "Household poor by income"),
        gives: "poor",
        when: { income: "at-most", line: "povertyLine" },
        ...rule,
      },
      {
        id: "poor-by-deprivation",
        label: label(
          "Hộ nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản",
          "Household poor by deprivation of basic social services",
        ),
        gives: "poor",
        when: { all: [...between("povertyLine", "nearPovertyLine"), deprived] },
        ...rule,
      },
      classRule(nearPoor, { all: [...between("povertyLine", "nearPovertyLine"), lessDeprived] }, rule),
      classRule(
        averageLivingStandard,
        { all: between("nearPovertyLine", "averageLivingStandardLine") },
        read(
          rule.citation,
          recalled,
          "vietnamnet.vn E146686 for the figures; that the ends are > and ≤ is remembered",
        ),
      ),
      classRule(
        notPoor,
        { income: "above", line: "averageLivingStandardLine" },
        read(rule.citation, derived, "what the other classes leave"),
      ),
    ],
    remarks: [
      remark(
        "Ngưỡng của mười chỉ số ghi theo trí nhớ, chưa đọc được văn bản",
        "The thresholds of the ten indicators are remembered; no text of them was seen",
        read(cite("Quyết định 1614/QĐ-TTg", "Phụ lục"), recalled),
      ),
    ],
  };
}

/**
 * Vietnam's multidimensional poverty standard of Decision 59/2015: the years 2016 to 2020, and 2021 by Decree 07/2021.
 *
 * Poor: income at or below the poverty line, or above it up to the near-poverty line with at least 3 of 10
 * deprivations; near-poor: the same range with fewer than 3; average living standard: above it, up to 1,5 times.
 *
 * @example
 * ```ts
 * import { vietnam2016 } from "poverty-indicators";
 *
 * vietnam2016.income.lines.find(({ id }) => id === "nearPovertyLine")?.amounts.urban; // => "1300000"
 * ```
 * @see Quyết định 59/2015/QĐ-TTg, Điều 1 and Điều 2
 */
export const vietnam2016: Standard = /* @__PURE__ */ defineStandard(/* @__PURE__ */ document());
