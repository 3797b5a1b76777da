import { type Sheet, sheetFromTable } from "poverty-indicators";

/**
 * Districts of Tiền Giang at the end of 2021 by the standard of 2022-2025, QĐ 13 of UBND tỉnh Tiền Giang of 05/01/2022
 * as printed by baoapbac.vn 941954, in the order of the text; only what was seen stands here. The 288
 * households of Tân Phú Đông are near-poor by exclusion: its poor households are 610.
 */
export const tienGiang2021 = (): Sheet =>
  sheetFromTable({
    source: "Quyết định 13 của UBND tỉnh Tiền Giang ngày 05/01/2022, theo baoapbac.vn",
    locale: "vi",
    columns: [
      { id: "households", unit: "household", measures: "tổng số hộ" },
      { id: "poor", unit: "household", measures: "hộ nghèo" },
      { id: "poor-rate", suffix: "%", measures: "tỷ lệ hộ nghèo" },
      { id: "near-poor", unit: "household", measures: "hộ cận nghèo" },
      { id: "near-poor-rate", suffix: "%", measures: "tỷ lệ hộ cận nghèo" },
    ],
    rows: [
      { id: "province", place: "Tỉnh Tiền Giang", cells: ["506.184", "8.112", "1,60", "16.113", "3,18"] },
      { id: "cai-lay", place: "Huyện Cai Lậy", cells: ["53.904", null, null, "2.036", "3,78"] },
      { id: "cai-be", place: "Huyện Cái Bè", cells: ["79.836", "1.370", "1,67", null, null] },
      { id: "chau-thanh", place: "Huyện Châu Thành", cells: ["77.197", "1.370", "1,77", "1.649", "2,14"] },
      { id: "cho-gao", place: "Huyện Chợ Gạo", cells: ["53.577", null, null, "1.649", "2,39"] },
      { id: "go-cong-dong", place: "Huyện Gò Công Đông", cells: ["38.515", "520", "1,35", null, null] },
      { id: "go-cong-tay", place: "Huyện Gò Công Tây", cells: ["36.662", "530", "1,37", "649", "2,14"] },
      { id: "tan-phuoc", place: "Huyện Tân Phước", cells: ["18.222", null, null, "858", "4,71"] },
      { id: "tan-phu-dong", place: "Huyện Tân Phú Đông", cells: ["12.549", "610", "4,86", "288", "2,30"] },
      { id: "my-tho", place: "Thành phố Mỹ Tho", cells: ["72.166", "734", "1,02", "1.267", "1,76"] },
      { id: "cai-lay-town", place: "Thị xã Cai Lậy", cells: ["36.266", null, null, "1.452", "4"] },
    ],
    relations: [
      { kind: "share", id: "poor-share", part: "poor", whole: "households", printed: "poor-rate" },
      {
        kind: "share",
        id: "near-poor-share",
        part: "near-poor",
        whole: "households",
        printed: "near-poor-rate",
      },
    ],
  });
