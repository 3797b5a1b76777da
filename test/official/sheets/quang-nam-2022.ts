import type { Sheet } from "poverty-indicators";

/**
 * Quảng Nam at the end of 2022, 3672/QĐ-UBND of 30/12/2022 as printed by cadn.com.vn post271854 (VN081 and VN082 of
 * official-figures.json): 8,60 is 6,63 + 1,97, the rounded rates added, where the counts give 8,61.
 */
export const quangNam2022: Sheet = {
  source: "Quyết định 3672/QĐ-UBND ngày 30/12/2022, theo cadn.com.vn",
  locale: "vi",
  figures: [
    { id: "poor", text: "29.146 hộ" },
    { id: "near-poor", text: "8.673 hộ" },
    { id: "both", text: "37.819 hộ" },
    { id: "households", text: "439.300 hộ" },
    { id: "poor-rate", text: "6,63%" },
    { id: "near-poor-rate", text: "1,97%" },
    { id: "rate", text: "8,60%" },
  ],
  relations: [
    { kind: "sum", id: "counts", parts: ["poor", "near-poor"], total: "both" },
    { kind: "sum", id: "rates", parts: ["poor-rate", "near-poor-rate"], total: "rate" },
    { kind: "share", id: "poor-share", part: "poor", whole: "households", printed: "poor-rate" },
    {
      kind: "share",
      id: "near-poor-share",
      part: "near-poor",
      whole: "households",
      printed: "near-poor-rate",
    },
    { kind: "share", id: "share", part: "both", whole: "households", printed: "rate" },
  ],
};
