import type { Sheet, SheetRelation } from "poverty-indicators";

const figures: Readonly<Record<string, string>> = {
  "plan-all": "86,687 tỷ đồng",
  "plan-carried-over": "25,203 tỷ đồng",
  "plan-2023": "59,440 tỷ đồng",
  disbursed: "15,636 tỷ đồng",
  "disbursed-carried-over": "7,750 tỷ đồng",
  "disbursed-2023": "7,886 tỷ đồng",
  ratio: "18%",
  "ratio-carried-over": "30,75%",
  "ratio-2023": "13,26%",
  fund: "22,733 tỷ đồng",
  "fund-province": "8,860 tỷ đồng",
  "fund-districts": "13,873 tỷ đồng",
  target: "9,5 tỷ đồng",
  "target-province": "2,2 tỷ đồng",
  "target-districts": "7,3 tỷ đồng",
  attained: "239,3%",
  "attained-province": "402,73%",
  "attained-districts": "190,04%",
};

const ratio = (id: string, part: string, whole: string, printed: string): SheetRelation => ({
  kind: "ratio",
  id,
  part,
  whole,
  printed,
});

/**
 * Disbursement and the Fund for the Poor in Bình Thuận, report of 23/06/2024 on 2022-2023. The plan of all capital and
 * the plans of its parts are of different scope here: they do not add up as printed.
 */
export const binhThuan2023: Sheet = {
  source: "Bình Thuận, báo cáo ngày 23/06/2024",
  locale: "vi",
  figures: Object.entries(figures).map(([id, text]) => ({ id, text })),
  relations: [
    { kind: "sum", id: "disbursed", parts: ["disbursed-carried-over", "disbursed-2023"], total: "disbursed" },
    ratio("ratio", "disbursed", "plan-all", "ratio"),
    ratio("ratio-carried-over", "disbursed-carried-over", "plan-carried-over", "ratio-carried-over"),
    ratio("ratio-2023", "disbursed-2023", "plan-2023", "ratio-2023"),
    { kind: "sum", id: "fund", parts: ["fund-province", "fund-districts"], total: "fund" },
    { kind: "sum", id: "target", parts: ["target-province", "target-districts"], total: "target" },
    ratio("attained", "fund", "target", "attained"),
    ratio("attained-province", "fund-province", "target-province", "attained-province"),
    ratio("attained-districts", "fund-districts", "target-districts", "attained-districts"),
  ],
};

/** The same with the plan of all capital as the sum of the two plans. */
export const binhThuanPlans: Sheet = {
  ...binhThuan2023,
  relations: [
    ...binhThuan2023.relations,
    { kind: "sum", id: "plans", parts: ["plan-carried-over", "plan-2023"], total: "plan-all" },
  ],
};
