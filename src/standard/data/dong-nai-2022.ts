import { deriveStandard } from "../derive-standard.ts";
import type { Standard } from "../standard.ts";
import type { StandardChanges } from "../standard-changes.ts";
import { vietnam2022 } from "./vietnam-2022.ts";
import { cite, inPress, label, read, remark } from "./vocabulary.ts";

function changes(): StandardChanges {
  const period = remark("Chuẩn của tỉnh giai đoạn 2022-2025", "The province's standard of 2022-2025");
  return {
    id: "vn-dong-nai-2022",
    place: label("Đồng Nai", "Đồng Nai"),
    label: label("Chuẩn nghèo của Đồng Nai giai đoạn 2022-2025", "Poverty standard of Đồng Nai, 2022-2025"),
    source: read(
      cite("Chuẩn nghèo của tỉnh Đồng Nai giai đoạn 2022-2025 (chưa thấy số văn bản)", ""),
      inPress,
      "kinhtedothi.vn, which prints near-poor as from 2 deprivations where fewer than 2 is meant",
    ),
    from: "2022-01-01",
    until: "2025-12-31",
    fromBecause: period,
    untilBecause: period,
    lines: {
      povertyLine: { rural: "2000000", urban: "2500000" },
      averageLivingStandardLine: { rural: "3000000", urban: "3750000" },
    },
    cutoffs: { deprivationCutoff: 2 },
  };
}

/**
 * The standard of the province of Đồng Nai for 2022 to 2025: higher lines, and poor from two deprivations on.
 *
 * @example
 * ```ts
 * import { dongNai2022 } from "poverty-indicators";
 *
 * dongNai2022.income.lines.find(({ id }) => id === "povertyLine")?.amounts.rural; // => "2000000"
 * dongNai2022.cutoffs[0]?.count; // => 2
 * ```
 * @see Chuẩn nghèo của tỉnh Đồng Nai giai đoạn 2022-2025; the number of the text was not seen
 */
export const dongNai2022: Standard = /* @__PURE__ */ deriveStandard(vietnam2022, /* @__PURE__ */ changes());
