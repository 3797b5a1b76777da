import { type Answer, allOf, not } from "../answers.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { AssessmentSettings } from "../read-assessment-options.ts";
import type { HouseholdRoster } from "../roster.ts";
import { assessOne } from "./assess-indicator.ts";
import { anyMember, type IndicatorRule } from "./rule.ts";

const from = 6;
const childrenUnder = 16;

/** Whether the indicator asks about a person of this age, under the reading chosen. */
function isAsked(age: number, reading: AssessmentSettings["healthInsuranceOf"]): Answer {
  const person = age >= from;
  const child = person && age < childrenUnder;
  if (reading === "open") return person === child ? person : null;
  return reading === "child" ? child : person;
}

export const healthInsuranceRule: IndicatorRule = {
  indicator: "healthInsurance",
  wordingEvidence: "recalled",
  openQuestion: {
    vi: 'Các nguồn không thống nhất: "người từ đủ 6 tuổi trở lên" hay "trẻ em từ 6 tuổi"',
    en: 'The sources disagree: "a person aged 6 or over", or "a child aged 6 or over"',
  },
  recalls: false,
  judge: (roster, { healthInsuranceOf }) =>
    anyMember(
      roster,
      ({ healthInsurance }, age) => allOf(isAsked(age, healthInsuranceOf), not(healthInsurance)),
      () => ["age", "healthInsurance"],
    ),
  because: {
    deprived: {
      vi: "{members} từ đủ 6 tuổi trở lên không có bảo hiểm y tế",
      en: "{members} aged 6 or over without health insurance",
    },
    notDeprived: {
      vi: "không có người nào thuộc diện xét thiếu bảo hiểm y tế",
      en: "nobody whom the indicator asks about is without health insurance",
    },
  },
};

/**
 * Indicator 4, bảo hiểm y tế: whether a person aged 6 or over is without health insurance.
 *
 * The sources disagree whether any person or only a child aged 6 or over counts. The option `healthInsuranceOf` takes
 * a side, `person` unless told; with `open` the answer is unknown wherever it turns on the side.
 *
 * @param household the members and their answers
 * @param options language, day, and whose insurance counts
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example
 * ```ts
 * import { assessHealthInsurance } from "poverty-indicators";
 *
 * assessHealthInsurance({ members: [{ age: 5, healthInsurance: false }] }).deprived; // => false
 * assessHealthInsurance({ members: [{ age: 6, healthInsurance: false }] }).deprived; // => true
 * const adult = { members: [{ age: 30, healthInsurance: false }] };
 * assessHealthInsurance(adult).deprived; // => true
 * assessHealthInsurance(adult, { healthInsuranceOf: "child" }).deprived; // => false
 * assessHealthInsurance(adult, { healthInsuranceOf: "open" }).deprived; // => null
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessHealthInsurance(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(healthInsuranceRule, household, options);
}
