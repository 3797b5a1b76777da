import { defineStandard } from "../define-standard.ts";
import type { Standard } from "../standard.ts";
import type { StandardDocument } from "../standard-document.ts";
import {
  cite,
  classRule,
  derived,
  inLaw,
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

function document(): StandardDocument {
  const article = cite("Quyết định 09/2011/QĐ-TTg", "Điều 1");
  const wording = read(article, inLaw, "tailieuchung.com tlID22960, in which the digits are lost");
  const digits = read(
    article,
    inPress,
    "d6.vxtdemo02.com (VNA); yourviet.blogspot.com; cuoituan.tuoitre.vn 912480",
  );
  const nearPoorText = read(
    article,
    inPress,
    "danviet.vn 417427 (rural); yourviet.blogspot.com (both areas)",
  );
  return {
    id: "vn-2011",
    country: "VN",
    label: label("Chuẩn hộ nghèo, hộ cận nghèo giai đoạn 2011-2015", "Poverty standard of 2011-2015"),
    from: "2011-01-01",
    until: "2015-12-31",
    source: digits,
    fromBecause: remark(
      "Quyết định 09/2011/QĐ-TTg ngày 30/01/2011, có hiệu lực từ ngày 01/01/2011",
      "Decision 09/2011 of 30 January 2011, in force from 1 January 2011",
    ),
    untilBecause: remark(
      "Chuẩn áp dụng cho giai đoạn 2011-2015",
      "The decision sets the standard of 2011-2015",
    ),
    areas: [rural, urban],
    income: {
      per: "month",
      currency: "VND",
      lines: [
        povertyLine({ rural: "400000", urban: "500000" }),
        {
          id: "nearPovertyFloor",
          label: label("mức dưới của chuẩn cận nghèo", "floor of the near-poverty range"),
          amounts: { rural: "401000", urban: "501000" },
          ...nearPoorText,
        },
        nearPovertyLine({ rural: "520000", urban: "650000" }, nearPoorText),
      ],
    },
    classes: [poor, nearPoor, notPoor],
    rules: [
      classRule(poor, { income: "at-most", line: "povertyLine" }, wording),
      {
        id: "gap",
        label: label("Khoảng thu nhập mà văn bản không quy định", "Incomes to which the text gives no class"),
        gives: ["poor", "near-poor"],
        when: {
          all: [
            { income: "above", line: "povertyLine" },
            { income: "below", line: "nearPovertyFloor" },
          ],
        },
        ...read(
          article,
          derived,
          "the text ends poor at 400.000 (500.000) and begins near-poor at 401.000 (501.000)",
        ),
      },
      classRule(
        nearPoor,
        {
          all: [
            { income: "at-least", line: "nearPovertyFloor" },
            { income: "at-most", line: "nearPovertyLine" },
          ],
        },
        nearPoorText,
      ),
      classRule(notPoor, { income: "above", line: "nearPovertyLine" }, read(article, derived)),
    ],
    remarks: [
      remark(
        "Chuẩn không tính chỉ số CPI qua các năm",
        "The lines are not indexed to consumer prices",
        read(cite("Quyết định 1294/QĐ-LĐTBXH", ""), inLaw, "vanbanphapluat.co"),
      ),
      remark(
        "Văn bản viết từ 401.000 (501.000) đồng, nên thu nhập trên 400.000 và dưới 401.000 (trên 500.000 và dưới 501.000) không được quy định; thu nhập khi đó tính tròn nghìn đồng",
        "The text says from 401,000 (501,000), so that incomes between 400,000 and 401,000 (500,000 and 501,000) have no class; incomes were then whole thousands",
        nearPoorText,
      ),
    ],
  };
}

/**
 * Vietnam's poverty standard of 2011 to 2015: poor, near-poor and not poor, by income alone.
 *
 * Near-poor begins at the printed 401.000 (501.000) đồng, so between the two lines the text gives no class, and a
 * household there is undecided between poor and near-poor.
 *
 * @example
 * ```ts
 * import { classifyHousehold, vietnam2011 } from "poverty-indicators";
 *
 * classifyHousehold({ area: "urban", monthlyIncomePerPerson: 500000, deprivations: {} }, vietnam2011).class; // => "poor"
 * classifyHousehold({ area: "urban", monthlyIncomePerPerson: 501000, deprivations: {} }, vietnam2011).class; // => "near-poor"
 * classifyHousehold({ area: "urban", monthlyIncomePerPerson: 500500, deprivations: {} }, vietnam2011).possible; // => ["poor", "near-poor"]
 * ```
 * @see Quyết định 09/2011/QĐ-TTg, Điều 1
 */
export const vietnam2011: Standard = /* @__PURE__ */ defineStandard(/* @__PURE__ */ document());
