import { type Sheet, type SheetReport, verifySheet } from "../../../src/index.ts";
import { deepFreeze } from "../../deep-freeze.ts";

/** Đồng bằng sông Hồng, 2022 (71/QĐ-LĐTBXH as printed by baobariavungtau.com.vn): 69.239 stands for 69.329. */
export const redRiver: Sheet = deepFreeze({
  source: "Đồng bằng sông Hồng, 2022",
  locale: "vi",
  figures: [
    { id: "poor", text: "69.239 hộ" },
    { id: "near-poor", text: "100.237 hộ" },
    { id: "both", text: "169.566 hộ" },
    { id: "announced", text: "gần 170.000 hộ" },
    { id: "communes", text: "12 xã" },
  ],
  relations: [
    { kind: "sum", id: "total", parts: ["poor", "near-poor"], total: "both" },
    { kind: "same", id: "twice", figures: ["both", "announced"] },
  ],
} as const);

/** The report on that sheet, with its contradiction as it should be found. */
export function redRiverReport(locale: "vi" | "en"): SheetReport {
  const report = verifySheet(redRiver, { locale });
  const allowed = { lower: null, upper: null, lowerClosed: false, upperClosed: false };
  return {
    ...report,
    contradictions: [
      {
        kind: "contradiction",
        figures: ["poor", "near-poor", "both"],
        relations: ["total"],
        under: ["half-up", "half-even", "truncate"],
        smallest: true,
        doubtful: ["poor", "near-poor"],
        wouldFit: [
          { figure: "poor", values: allowed, nearest: "69.329 hộ", agrees: true },
          { figure: "near-poor", values: allowed, nearest: "100.327 hộ", agrees: true },
          { figure: "both", values: allowed, nearest: null, agrees: true },
        ],
        hypotheses: [
          {
            kind: "digits-exchanged",
            figure: "poor",
            printed: "69.239 hộ",
            meant: "69.329 hộ",
            allowed,
            resolves: [0],
          },
          {
            kind: "copied",
            figure: "both",
            printed: "169.566 hộ",
            meant: null,
            allowed,
            other: "announced",
            resolves: [0],
          },
          {
            kind: "carried",
            figure: "poor",
            printed: "69.239 hộ",
            meant: "69.329 hộ",
            allowed,
            other: "both",
            otherMeant: "1 hộ",
            resolves: [0],
          },
          {
            kind: "digit-changed",
            figure: "poor",
            printed: "69.239 hộ",
            meant: "1 hộ",
            allowed,
            resolves: [0],
          },
        ],
      },
    ],
  };
}
