import { type Sheet, sheetFromTable } from "poverty-indicators";

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
