import { type Answer, allOf, anyOf, not } from "../answers.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { Member } from "../read-member.ts";
import type { HouseholdRoster } from "../roster.ts";
import type { SchoolLevel } from "../roster-words.ts";
import { assessOne } from "./assess-indicator.ts";
import { anyMember, type IndicatorRule } from "./rule.ts";

const ages = { from: 16, to: 30, upperSecondaryFrom: 18 } as const;

/** Levels that only a lower-secondary graduate enters or completes, and that school itself. */
const lowerSecondary: readonly SchoolLevel[] = [
  "lower-secondary",
  "upper-secondary",
  "intermediate-vocational",
  "college",
  "university",
];

/** Upper secondary, any vocational certificate, and what comes after them. */
const upperSecondaryOrTrade: readonly SchoolLevel[] = [
  "upper-secondary",
  "elementary-vocational",
  "intermediate-vocational",
  "college",
  "university",
];

function reaches(level: SchoolLevel | null, age: number): Answer {
  if (level === null) return null;
  if (age >= ages.upperSecondaryFrom) return upperSecondaryOrTrade.includes(level);
  // Elementary training asks for no school certificate, and the clause for this age names none but school.
  return level === "elementary-vocational" ? null : lowerSecondary.includes(level);
}

const isDeprived = ({ trainedOnTheJob, attending, completed }: Member, age: number): Answer =>
  allOf(
    age >= ages.from && age <= ages.to,
    not(anyOf(trainedOnTheJob, reaches(attending, age), reaches(completed, age))),
  );

export const adultEducationRule: IndicatorRule = {
  indicator: "adultEducation",
  wordingEvidence: "read in a secondary source",
  openQuestion: {
    vi: "Với người từ 16 đến dưới 18 tuổi, văn bản đã thấy không nói học sơ cấp thay cho trung học cơ sở có được tính hay không",
    en: "For ages 16 to under 18 the text seen does not say whether elementary vocational training stands in for lower secondary school",
  },
  recalls: false,
  judge: (roster) =>
    anyMember(roster, isDeprived, () => ["age", "attending", "completed", "trainedOnTheJob"]),
  because: {
    deprived: {
      vi: "{members} từ 16 đến 30 tuổi không theo học và không có bằng cấp, chứng chỉ so với độ tuổi",
      en: "{members} aged 16 to 30, neither attending nor holding the certificate that goes with the age",
    },
    notDeprived: {
      vi: "mọi người từ 16 đến 30 tuổi đều đang học hoặc có bằng cấp, chứng chỉ so với độ tuổi",
      en: "everyone aged 16 to 30 attends or holds the certificate that goes with the age",
    },
  },
};

/**
 * Indicator 5, trình độ giáo dục của người lớn: whether a person aged 16 to 30 neither studies nor holds the
 * certificate that goes with the age.
 *
 * From 16 to under 18: lower secondary school, attended or completed. From 18 to 30, both included: upper secondary
 * school or a vocational certificate (sơ cấp, trung cấp, cao đẳng nghề), attended or completed. At every such age,
 * training on the job that an enterprise certifies is enough. A level that builds on one of these shows it too.
 *
 * @param household the members and their answers
 * @param options language and day
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example Lower secondary school is enough at 17 and not at 18; at 31 nobody asks
 * ```ts
 * import { assessAdultEducation } from "poverty-indicators";
 *
 * const member = { attending: "none", completed: "lower-secondary", trainedOnTheJob: false } as const;
 * assessAdultEducation({ members: [{ ...member, age: 17 }] }).deprived; // => false
 * assessAdultEducation({ members: [{ ...member, age: 18 }] }).deprived; // => true
 * assessAdultEducation({ members: [{ ...member, age: 30 }] }).deprived; // => true
 * assessAdultEducation({ members: [{ ...member, age: 31 }] }).deprived; // => false
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessAdultEducation(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(adultEducationRule, household, options);
}
