import { deriveStandard } from "../derive-standard.ts";
import type { Standard } from "../standard.ts";
import type { StandardChanges } from "../standard-changes.ts";
import { vietnam2011 } from "./vietnam-2011.ts";
import {
  averageLivingStandard,
  cite,
  classRule,
  derived,
  inPress,
  label,
  nearPoor,
  notPoor,
  poor,
  read,
  remark,
  rural,
} from "./vocabulary.ts";

function changes(): StandardChanges {
  const decision = cite("Quyết định 32/2014/QĐ-TTg", "");
  const source = read(decision, inPress, "danviet.vn 417427");
  return {
    id: "vn-2014-farm",
    label: label(
      "Chuẩn 2011-2015 với hộ làm nông nghiệp có mức sống trung bình, 2014-2015",
      "Standard of 2011-2015 with farm households of average living standard, 2014-2015",
    ),
    from: "2014-01-01",
    until: "2015-12-31",
    source,
    fromBecause: remark(
      "Quyết định 32/2014/QĐ-TTg quy định cho giai đoạn 2014-2015",
      "Decision 32/2014 sets the class for 2014-2015",
    ),
    untilBecause: remark(
      "Quyết định 32/2014/QĐ-TTg quy định cho giai đoạn 2014-2015",
      "Decision 32/2014 sets the class for 2014-2015",
    ),
    areas: [rural],
    newLines: [
      {
        id: "farmLine",
        label: label(
          "mức trên của hộ nông nghiệp có mức sống trung bình",
          "upper bound of farm households of average living standard",
        ),
        amounts: { rural: "900000" },
      },
    ],
    classes: [poor, nearPoor, averageLivingStandard, notPoor],
    changedRules: [
      classRule(
        averageLivingStandard,
        {
          all: [
            { income: "above", line: "nearPovertyLine" },
            { income: "below", line: "farmLine" },
          ],
        },
        source,
      ),
      classRule(notPoor, { income: "at-least", line: "farmLine" }, read(decision, derived)),
    ],
    remarks: [
      remark(
        "Chỉ thấy mức ở nông thôn; mức trên là dưới 900.000 đồng, không gồm 900.000 đồng",
        "Only the rural bound was seen; it is strict: 900,000 itself lies above the class",
      ),
    ],
  };
}

/**
 * The standard of 2011 to 2015 for farm households in 2014 and 2015, which adds the average living standard: above the
 * near-poverty line and below 900.000 đồng, strictly.
 *
 * Only for rural households; it stands beside `vietnam2011`, which is the standard in force.
 *
 * @example
 * ```ts
 * import { classifyHousehold, vietnam2014Farm } from "poverty-indicators";
 *
 * classifyHousehold({ area: "rural", monthlyIncomePerPerson: 899999, deprivations: {} }, vietnam2014Farm).class; // => "average-living-standard"
 * classifyHousehold({ area: "rural", monthlyIncomePerPerson: 900000, deprivations: {} }, vietnam2014Farm).class; // => "not-poor"
 * ```
 * @see Quyết định 32/2014/QĐ-TTg
 */
export const vietnam2014Farm: Standard = /* @__PURE__ */ deriveStandard(
  vietnam2011,
  /* @__PURE__ */ changes(),
);
