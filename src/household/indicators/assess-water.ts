import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { HouseholdRoster } from "../roster.ts";
import type { WaterSource } from "../roster-words.ts";
import { assessOne } from "./assess-indicator.ts";
import type { IndicatorRule } from "./rule.ts";

/** The sources that the annex lists as clean, as far as it was seen. */
const clean: readonly WaterSource[] = [
  "piped",
  "borehole",
  "protected-well",
  "protected-spring",
  "rain",
  "bottled",
];

export const waterRule: IndicatorRule = {
  indicator: "water",
  wordingEvidence: "read in a secondary source",
  openQuestion: null,
  recalls: false,
  judge: ({ waterSource }) =>
    waterSource === null
      ? { deprived: null, members: [], missing: ["waterSource"] }
      : { deprived: !clean.includes(waterSource), members: [], missing: [] },
  because: {
    deprived: {
      vi: "nguồn nước sinh hoạt không thuộc các nguồn nước sạch được liệt kê",
      en: "the water is from none of the clean sources that are listed",
    },
    notDeprived: {
      vi: "nguồn nước sinh hoạt là nguồn nước sạch",
      en: "the water is from a clean source",
    },
  },
};

/**
 * Indicator 9, nguồn nước sinh hoạt: whether the household has no clean water.
 *
 * Clean are piped water, a borehole, a protected well, a protected spring, rain water and bottled water.
 *
 * @param household the source of water for daily use
 * @param options language
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example
 * ```ts
 * import { assessWater } from "poverty-indicators";
 *
 * assessWater({ members: [{}], waterSource: "protected-well" }).deprived; // => false
 * assessWater({ members: [{}], waterSource: "unprotected-well" }).deprived; // => true
 * assessWater({ members: [{}] }).missing; // => ["waterSource"]
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessWater(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(waterRule, household, options);
}
