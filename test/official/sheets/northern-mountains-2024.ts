import { type Sheet, sheetFromTable } from "poverty-indicators";

/**
 * The national rates of 2024 against the households that the six regions imply together, 27.370.981 to 27.786.156 (VN208 of
 * official-figures.json). The rates of five regions were not seen, so that what they imply stands for them.
 */
export const pooledSheet2024: Sheet = {
  source: "Quyết định 217/QĐ-BLĐTBXH ngày 04/02/2025, theo baoyenbai.com.vn",
  locale: "vi",
  figures: [
    { id: "poor", text: "599.608 hộ" },
    { id: "both", text: "1.258.997 hộ" },
    { id: "poor-rate", text: "1,93%" },
    { id: "rate", text: "4,06%" },
    { id: "households", unit: "household" },
    { id: "regions-at-least", text: "27.370.981 hộ" },
    { id: "regions", unit: "household" },
    { id: "regions-at-most", text: "27.786.156 hộ" },
  ],
  relations: [
    { kind: "share", id: "poor-share", part: "poor", whole: "households", printed: "poor-rate" },
    { kind: "share", id: "share", part: "both", whole: "households", printed: "rate" },
    { kind: "order", id: "implied", figures: ["regions-at-least", "regions", "regions-at-most"] },
    { kind: "same", id: "pooled", figures: ["households", "regions"] },
  ],
};

/**
 * The nation and its northern mountains at the end of 2024, 217/QĐ-BLĐTBXH of 04/02/2025 as printed by tuyenquangtv.vn and
 * baoyenbai.com.vn 345882 (VN060 and VN061 of official-figures.json). The other five regions were not seen.
 */
export const northernMountains2024 = (): Sheet =>
  sheetFromTable({
    source: "Quyết định 217/QĐ-BLĐTBXH ngày 04/02/2025, theo baoyenbai.com.vn",
    locale: "vi",
    columns: [
      { id: "poor", unit: "household", measures: "hộ nghèo" },
      { id: "near-poor", unit: "household", unprinted: true, measures: "hộ cận nghèo" },
      { id: "both", unit: "household", measures: "hộ nghèo đa chiều" },
      { id: "poor-rate", suffix: "%", measures: "tỷ lệ hộ nghèo" },
      { id: "rate", suffix: "%", measures: "tỷ lệ nghèo đa chiều" },
      { id: "households", unit: "household", unprinted: true, measures: "tổng số hộ" },
    ],
    rows: [
      {
        id: "northern-mountains",
        place: "Trung du và miền núi phía Bắc",
        cells: ["283.413", null, "486.623", "8,72", "14,98", null],
      },
      { id: "rest", place: "Năm vùng còn lại", cells: [null, null, null, null, null, null] },
      { id: "nation", place: "Toàn quốc", cells: ["599.608", null, "1.258.997", "1,93", "4,06", null] },
    ],
    relations: [
      { kind: "sum", id: "adds-up", parts: ["poor", "near-poor"], total: "both" },
      { kind: "share", id: "poor-share", part: "poor", whole: "households", printed: "poor-rate" },
      { kind: "share", id: "share", part: "both", whole: "households", printed: "rate" },
    ],
    sums: [{ total: "nation", columns: ["near-poor", "households"] }],
  });
