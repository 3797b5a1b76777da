import { type Answer, allOf, not } from "../answers.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { HouseholdRoster } from "../roster.ts";
import type { SchoolLevel } from "../roster-words.ts";
import { assessOne } from "./assess-indicator.ts";
import { anyMember, type IndicatorRule } from "./rule.ts";

const ages = { from: 3, under: 16 } as const;

/** The level that goes with an age, as recalled: preschool from 3, primary from 6, lower secondary from 12. */
const recalledBands = { preschool: 3, primary: 6, "lower-secondary": 12 } as const;

/** The levels that children climb. Elementary vocational training asks for none of them, and stands beside. */
const ladder: readonly SchoolLevel[] = [
  "preschool",
  "primary",
  "lower-secondary",
  "upper-secondary",
  "intermediate-vocational",
  "college",
  "university",
];

/** Whether a level is the one for the age or above it: grade 6 begins at 11, grade 10 at 15. */
function isProper(level: SchoolLevel | null, age: number, useRecalled: boolean): Answer {
  if (level === "none") return false;
  const step = ladder.indexOf(level as SchoolLevel);
  if (step < 0 || !useRecalled) return null;
  const due =
    age >= recalledBands["lower-secondary"]
      ? "lower-secondary"
      : age >= recalledBands.primary
        ? "primary"
        : "preschool";
  return step >= ladder.indexOf(due);
}

export const childSchoolingRule: IndicatorRule = {
  indicator: "childSchooling",
  wordingEvidence: "read in a secondary source",
  openQuestion: {
    vi: "Chưa thấy văn bản quy định bậc, cấp học nào phù hợp với độ tuổi nào, học nghề khi dưới 16 tuổi và học xong trung học cơ sở trước 16 tuổi được tính ra sao",
    en: "No text was seen of which level goes with which age, nor of how vocational training under 16 and lower secondary school completed before 16 count",
  },
  recalls: true,
  judge: (roster, { useRecalled }) =>
    anyMember(
      roster,
      ({ attending }, age) =>
        allOf(age >= ages.from && age < ages.under, not(isProper(attending, age, useRecalled))),
      () => ["age", "attending"],
    ),
  because: {
    deprived: {
      vi: "{members} từ 3 đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi",
      en: "{members} aged 3 to under 16, not attending the level of school that goes with the age",
    },
    notDeprived: {
      vi: "mọi trẻ em từ 3 đến dưới 16 tuổi đều được học đúng bậc, cấp học phù hợp với độ tuổi",
      en: "every child aged 3 to under 16 attends the level of school that goes with the age",
    },
  },
};

/**
 * Indicator 6, tình trạng đi học của trẻ em: whether a child aged 3 to under 16 does not attend the level of school
 * that goes with the age.
 *
 * Who attends no school is deprived. Which level goes with which age was not seen: preschool from 3, primary from 6 and
 * lower secondary from 12 are recalled, and `evidence` says so where they decide. A level above them is no deprivation.
 *
 * @param household the members and their answers
 * @param options language and day
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example
 * ```ts
 * import { assessChildSchooling } from "poverty-indicators";
 *
 * const asked = (age: number) => assessChildSchooling({ members: [{ age, attending: "none" }] }).deprived;
 * asked(2); // => false
 * asked(3); // => true
 * asked(15); // => true
 * asked(16); // => false
 * assessChildSchooling({ members: [{ age: 12, attending: "primary" }] }).evidence; // => "recalled"
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessChildSchooling(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(childSchoolingRule, household, options);
}
