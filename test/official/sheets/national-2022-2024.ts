import type { Sheet } from "poverty-indicators";

/**
 * The nation at the end of 2022, 2023 and 2024: 71/QĐ-LĐTBXH of 19/01/2023, 134/QĐ-BLĐTBXH of 31/01/2024,
 * 217/QĐ-BLĐTBXH of 04/02/2025, as the press printed them (VN024 to VN063 of official-figures.json).
 */
export const national20222024: Sheet = {
  source: "Quyết định 71/QĐ-LĐTBXH, 134/QĐ-BLĐTBXH, 217/QĐ-BLĐTBXH",
  locale: "vi",
  figures: [
    { id: "poor-2022", text: "1.057.374 hộ", period: "2022" },
    { id: "poor-rate-2022", text: "4,03%", period: "2022" },
    { id: "near-poor-2022", text: "915.274 hộ", period: "2022" },
    { id: "near-poor-rate-2022", text: "3,49%", period: "2022" },
    { id: "rate-2022", text: "7,52%", period: "2022" },
    { id: "both-2023", text: "1.586.336 hộ", period: "2023" },
    { id: "rate-2023", text: "5,71%", period: "2023" },
    { id: "poor-2023", text: "815.101 hộ", period: "2023" },
    { id: "poor-rate-2023", text: "2,93%", period: "2023" },
    { id: "near-poor-2023", text: "771.235 hộ", period: "2023" },
    { id: "near-poor-rate-2023", text: "2,78%", period: "2023" },
    { id: "both-2024", text: "1.258.997 hộ", period: "2024" },
    { id: "rate-2024", text: "4,06%", period: "2024" },
    { id: "poor-2024", text: "599.608 hộ", period: "2024" },
    { id: "poor-rate-2024", text: "1,93%", period: "2024" },
    { id: "poor-fall", text: "1,1%", unit: "percentage-point", period: "2023" },
    { id: "fall", text: "1,65%", unit: "percentage-point", period: "2024" },
  ],
  relations: [
    { kind: "sum", parts: ["poor-rate-2022", "near-poor-rate-2022"], total: "rate-2022" },
    { kind: "sum", parts: ["poor-2023", "near-poor-2023"], total: "both-2023" },
    { kind: "difference", from: "poor-rate-2022", to: "poor-rate-2023", printed: "poor-fall" },
    { kind: "difference", from: "rate-2023", to: "rate-2024", printed: "fall" },
    { kind: "order", figures: ["poor-2024", "poor-2023", "poor-2022"] },
    { kind: "implied-total", shares: [share("poor", "2022"), share("near-poor", "2022")] },
    {
      kind: "implied-total",
      shares: [share("both", "2023"), share("poor", "2023"), share("near-poor", "2023")],
    },
    { kind: "implied-total", shares: [share("both", "2024"), share("poor", "2024")] },
    {
      kind: "proportion",
      figures: ["rate-2022", "rate-2023", "rate-2024", "poor-rate-2022", "poor-rate-2023", "poor-rate-2024"],
    },
  ],
};

function share(count: string, year: string): { readonly count: string; readonly printed: string } {
  const rate = count === "both" ? "rate" : `${count}-rate`;
  return { count: `${count}-${year}`, printed: `${rate}-${year}` };
}
