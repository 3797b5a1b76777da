import { defineStandard } from "../define-standard.ts";
import type { Standard } from "../standard.ts";
import type { StandardDocument } from "../standard-document.ts";
import { dimensions2027 } from "./vietnam-2027-dimensions.ts";
import {
  cite,
  classRule,
  deprivationCutoff,
  deprived,
  derived,
  inLaw,
  label,
  lessDeprived,
  nearPoor,
  notPoor,
  poor,
  povertyLine,
  read,
  remark,
  rural,
} from "./vocabulary.ts";

function document(): StandardDocument {
  const decree = cite("Nghị định 351/2025/NĐ-CP", "");
  const source = read(
    decree,
    inLaw,
    "vietnamplus.vn post1086100; huengaynay.vn 161540; sggp.org.vn post831518, close copies",
  );
  const unseen = read(decree, "not seen");
  return {
    id: "vn-2027",
    country: "VN",
    label: label(
      "Chuẩn nghèo đa chiều giai đoạn 2027-2030",
      "Multidimensional poverty standard of 2027-2030",
    ),
    from: "2027-01-01",
    until: "2030-12-31",
    source,
    fromBecause: remark(
      "Năm 2026 còn áp dụng chuẩn 2022-2025; ngày có hiệu lực của nghị định chưa được đọc",
      "The year 2026 still has the standard of 2022-2025; the day on which the decree came into force was not seen",
    ),
    untilBecause: remark(
      "Chuẩn áp dụng đến năm 2030; có nguồn gọi là giai đoạn 2026-2030",
      "The standard applies until 2030; some sources name the period 2026-2030",
    ),
    areas: [rural, { id: "urban", label: label("đô thị", "urban") }],
    income: {
      per: "month",
      currency: "VND",
      lines: [povertyLine({ rural: "2200000", urban: "2800000" })],
    },
    cutoffs: [deprivationCutoff(3)],
    dimensions: dimensions2027(),
    classes: [poor, nearPoor, notPoor],
    rules: [
      classRule(poor, { all: [{ income: "at-most", line: "povertyLine" }, deprived] }, source),
      classRule(nearPoor, { all: [{ income: "at-most", line: "povertyLine" }, lessDeprived] }, source),
      classRule(
        notPoor,
        { income: "above", line: "povertyLine" },
        read(
          decree,
          derived,
          "what the two classes leave; whether an average living standard is set apart was not seen",
        ),
      ),
    ],
    remarks: [
      remark(
        "Chưa thấy quy định về hộ có mức sống trung bình: mọi hộ trên chuẩn nghèo được ghi là không nghèo",
        "No text on an average living standard was seen: every household above the line is given as not poor",
        unseen,
      ),
      remark(
        "Phụ lục của nghị định chưa được đọc: danh sách chỉ số ngoài chiều việc làm lấy từ dự thảo và báo chí, phần lớn không có ngưỡng",
        "The annex was not seen: beyond employment the list of indicators is from the draft and the press, most without a threshold",
        unseen,
      ),
      remark(
        "Dự thảo có hai mức thu nhập (1,9/2,5 triệu đồng và 2,2/2,8 triệu đồng); nghị định ban hành chỉ có một mức",
        "The draft had two tiers of income (1.9/2.5 and 2.2/2.8 million); the decree as issued has one line",
      ),
    ],
  };
}

/**
 * Vietnam's multidimensional poverty standard of Decree 351/2025, for the years 2027 to 2030.
 *
 * Poor: income at or below the line and at least 3 of 12 deprivations; near-poor: the same income and fewer than 3. A
 * text on an average living standard was not seen, so that class does not exist here.
 *
 * @example
 * ```ts
 * import { vietnam2027 } from "poverty-indicators";
 *
 * vietnam2027.income.lines.find(({ id }) => id === "povertyLine")?.amounts.urban; // => "2800000"
 * ```
 * @see Nghị định 351/2025/NĐ-CP
 */
export const vietnam2027: Standard = /* @__PURE__ */ defineStandard(/* @__PURE__ */ document());
