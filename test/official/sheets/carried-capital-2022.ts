import type { Sheet } from "poverty-indicators";

/**
 * Capital of 2022 carried over to 2023 by the three national programmes, the Government's report of August 2023 as
 * printed by kontum.gov.vn 48648 (VN177 and VN178 of official-figures.json): the plans are 180 tỷ đồng off.
 */
export const carriedCapital2022: Sheet = {
  source: "Báo cáo của Chính phủ, vốn 2022 kéo dài sang 2023, theo kontum.gov.vn",
  locale: "vi",
  figures: [
    { id: "plan", text: "18.982,631 tỷ đồng" },
    { id: "investment", text: "10647,981 tỷ đồng" },
    { id: "recurrent", text: "8.514,65 tỷ đồng" },
    { id: "disbursed", text: "6.225,657 tỷ đồng" },
    { id: "disbursed-1", text: "2.589,768 tỷ đồng" },
    { id: "disbursed-2", text: "1.764,766 tỷ đồng" },
    { id: "disbursed-3", text: "1.871,123 tỷ đồng" },
  ],
  relations: [
    { kind: "sum", id: "plans", parts: ["investment", "recurrent"], total: "plan" },
    {
      kind: "sum",
      id: "disbursements",
      parts: ["disbursed-1", "disbursed-2", "disbursed-3"],
      total: "disbursed",
    },
  ],
};
