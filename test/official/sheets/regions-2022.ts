import { type Sheet, type SheetTable, sheetFromTable } from "poverty-indicators";

/**
 * Poor and near-poor households at the end of 2022 by region, 71/QĐ-LĐTBXH of 19/01/2023 as printed by
 * baobariavungtau.com.vn (202302, 970571). Nobody printed the households that the rates are of.
 */
export const regions2022: SheetTable = {
  source: "Quyết định 71/QĐ-LĐTBXH ngày 19/01/2023, theo baobariavungtau.com.vn",
  locale: "vi",
  columns: [
    { id: "poor", unit: "household", measures: "hộ nghèo" },
    { id: "near-poor", unit: "household", measures: "hộ cận nghèo" },
    { id: "both", unit: "household", measures: "hộ nghèo đa chiều" },
    { id: "poor-rate", suffix: "%", measures: "tỷ lệ hộ nghèo" },
    { id: "near-poor-rate", suffix: "%", measures: "tỷ lệ hộ cận nghèo" },
    { id: "rate", suffix: "%", measures: "tỷ lệ nghèo đa chiều" },
    { id: "households", unit: "household", unprinted: true, measures: "tổng số hộ" },
  ],
  rows: [
    row("northern-mountains", "Trung du và miền núi phía Bắc", "455.271 246.190 701.461 14,23 7,69 21,92"),
    row("red-river", "Đồng bằng sông Hồng", "69.239 100.237 169.566 1,00 1,45 2,45"),
    row("central-coast", "Bắc Trung Bộ và Duyên hải miền Trung", "284.137 287.114 571.251 4,99 5,05 10,04"),
    row("highlands", "Tây Nguyên", "129.160 107.487 236.766 8,39 6,99 15,39"),
    row("southeast", "Đông Nam Bộ", "9.710 6.077 15.787 0,21 0,13 0,34"),
    row("mekong", "Đồng bằng sông Cửu Long", "109.767 168.169 277.936 2,26 3,46 5,73"),
    row("nation", "Toàn quốc", "1.057.374 915.274 1.972.767 4,03 3,49 7,52"),
  ],
  relations: [
    { kind: "sum", id: "adds-up", parts: ["poor", "near-poor"], total: "both" },
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
  sums: [{ total: "nation", columns: ["poor", "near-poor", "both"] }],
};

function row(id: string, place: string, printed: string): SheetTable["rows"][number] {
  return { id, place, period: "2022", cells: [...printed.split(" "), null] };
}

/** The counts alone: what the regions add up to, and what each rate says of one total of households. */
export const sheet2022 = (): Sheet => sheetFromTable(regions2022);

/** With the households of the nation as the sum of those of the regions. */
export const pooledSheet2022 = (): Sheet =>
  sheetFromTable({
    ...regions2022,
    sums: [{ total: "nation", columns: ["poor", "near-poor", "both", "households"] }],
  });
