import { allOf, anyOf } from "../answers.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { HouseholdRoster } from "../roster.ts";
import { assessOne } from "./assess-indicator.ts";
import { anyMember, type IndicatorRule } from "./rule.ts";

const childrenUnder = 16;

export const nutritionRule: IndicatorRule = {
  indicator: "nutrition",
  wordingEvidence: "read in a secondary source",
  openQuestion: null,
  recalls: false,
  judge: (roster) =>
    anyMember(
      roster,
      ({ stunted, underweight }, age) => allOf(age < childrenUnder, anyOf(stunted, underweight)),
      () => ["age", "stunted", "underweight"],
    ),
  because: {
    deprived: {
      vi: "{members} dưới 16 tuổi và suy dinh dưỡng chiều cao hoặc cân nặng theo tuổi",
      en: "{members} under 16 and too short or too light for the age",
    },
    notDeprived: {
      vi: "không có trẻ em dưới 16 tuổi nào suy dinh dưỡng chiều cao hoặc cân nặng theo tuổi",
      en: "no child under 16 is too short or too light for the age",
    },
  },
};

/**
 * Indicator 3, dinh dưỡng: whether a child under 16 is malnourished in height for age or in weight for age.
 *
 * @param household the members and their answers
 * @param options language and day
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example A child of 15, and a person of 16
 * ```ts
 * import { assessNutrition } from "poverty-indicators";
 *
 * assessNutrition({ members: [{ age: 15, stunted: true }] }).deprived; // => true
 * assessNutrition({ members: [{ age: 16, stunted: true }] }).deprived; // => false
 * assessNutrition({ members: [{ age: 15, stunted: false }] }).missing; // => ["members[0].underweight"]
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessNutrition(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(nutritionRule, household, options);
}
