import { deriveStandard } from "../derive-standard.ts";
import type { Standard } from "../standard.ts";
import type { StandardChanges } from "../standard-changes.ts";
import { vietnam2016 } from "./vietnam-2016.ts";
import { cite, inPress, label, read, remark } from "./vocabulary.ts";

function changes(): StandardChanges {
  const period = remark("Chuẩn của thành phố giai đoạn 2016-2020", "The city's standard of 2016-2020");
  return {
    id: "vn-ha-noi-2016",
    place: label("Hà Nội", "Hà Nội"),
    label: label("Chuẩn nghèo của Hà Nội giai đoạn 2016-2020", "Poverty standard of Hà Nội, 2016-2020"),
    source: read(cite("Quyết định 12/2016/QĐ-UBND của Hà Nội", ""), inPress, "kinhtedothi.vn"),
    from: "2016-01-01",
    until: "2020-12-31",
    fromBecause: period,
    untilBecause: period,
    lines: {
      povertyLine: { rural: "1100000", urban: "1400000" },
      nearPovertyLine: { rural: "1500000", urban: "1950000" },
      averageLivingStandardLine: { rural: "2300000", urban: "3000000" },
    },
    remarks: [
      remark(
        "Mức sống trung bình không phải 1,5 lần chuẩn cận nghèo; các chỉ số lấy theo chuẩn quốc gia",
        "The average living standard line is not 1.5 times the near-poverty line; the indicators are the national ones",
      ),
    ],
  };
}

/**
 * The standard of the city of Hà Nội for 2016 to 2020: the national rules over higher lines.
 *
 * @example
 * ```ts
 * import { haNoi2016 } from "poverty-indicators";
 *
 * haNoi2016.income.lines.find(({ id }) => id === "povertyLine")?.amounts.rural; // => "1100000"
 * ```
 * @see Quyết định 12/2016/QĐ-UBND
 */
export const haNoi2016: Standard = /* @__PURE__ */ deriveStandard(vietnam2016, /* @__PURE__ */ changes());
