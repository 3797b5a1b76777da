import { type Sheet, type SheetTable, sheetFromTable } from "poverty-indicators";

/**
 * Poor and near-poor households at the end of 2023 by region, 134/QĐ-BLĐTBXH of 31/01/2024 as printed by
 * thoibaotaichinhvietnam.vn 145359 and trithucvn.co; of the poor households by region only those of the north were seen.
 */
const regions2023: SheetTable = {
  source: "Quyết định 134/QĐ-BLĐTBXH ngày 31/01/2024, theo thoibaotaichinhvietnam.vn",
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
    row("northern-mountains", "Trung du và miền núi phía Bắc", "364.681 - 587.952 11,29 - 18,20"),
    row("red-river", "Đồng bằng sông Hồng", "- - 129.779 - - 1,87"),
    row("central-coast", "Bắc Trung Bộ và Duyên hải miền Trung", "- - 460.456 - - 8,03"),
    row("highlands", "Tây Nguyên", "- - 195.795 - - 12,46"),
    row("southeast", "Đông Nam Bộ", "- - 10.791 - - 0,23"),
    row("mekong", "Đồng bằng sông Cửu Long", "- - 201.563 - - 4,15"),
    row("nation", "Toàn quốc", "815.101 771.235 1.586.336 2,93 2,78 5,71"),
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
    { kind: "proportion", id: "proportion", figures: ["rate"] },
  ],
  sums: [{ total: "nation", columns: ["both"] }],
};

function row(id: string, place: string, printed: string): SheetTable["rows"][number] {
  const cells = printed.split(" ").map((cell) => (cell === "-" ? null : cell));
  return { id, place, period: "2023", cells: [...cells, null] };
}

/** The table as the decision has it. */
export const sheet2023 = (): Sheet => sheetFromTable(regions2023);

/** As dantocmiennui.vn post346100 prints it: the rate of the north is that of the row below. */
export const copiedSheet2023 = (): Sheet => {
  const sheet = sheet2023();
  const figures = sheet.figures.map((figure) =>
    figure.id === "northern-mountains.rate" ? { ...figure, text: "1,87%" } : figure,
  );
  return { ...sheet, figures };
};

/** With the households of the nation as the sum of those of the regions. */
export const pooledSheet2023 = (): Sheet =>
  sheetFromTable({ ...regions2023, sums: [{ total: "nation", columns: ["both", "households"] }] });
