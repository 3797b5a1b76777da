import { type Answer, anyOf, not } from "../answers.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { HouseholdRoster } from "../roster.ts";
import { assessOne } from "./assess-indicator.ts";
import { type IndicatorRule, unanswered } from "./rule.ts";

export const telecommunicationRule: IndicatorRule = {
  indicator: "telecommunication",
  wordingEvidence: "recalled",
  openQuestion: {
    vi: "Chỉ một nguồn thứ cấp, bản dịch một đồ họa thông tin, nêu ngưỡng của chỉ số này",
    en: "One secondary source alone, the translation of an infographic, states the threshold of this indicator",
  },
  recalls: false,
  judge: ({ members }) => {
    const deprived = not(members.reduce<Answer>((any, { usesInternet }) => anyOf(any, usesInternet), false));
    return {
      deprived,
      members: deprived === true ? [...members.keys()] : [],
      missing:
        deprived === null ? members.flatMap((member, at) => unanswered(member, at, ["usesInternet"])) : [],
    };
  },
  because: {
    deprived: {
      vi: "không có thành viên nào sử dụng dịch vụ internet",
      en: "no member uses an internet service",
    },
    notDeprived: {
      vi: "có thành viên sử dụng dịch vụ internet",
      en: "a member uses an internet service",
    },
  },
};

/**
 * Indicator 11, sử dụng dịch vụ viễn thông: whether no member uses an internet service.
 *
 * One member who does decides; that nobody does must be answered for every member.
 *
 * @param household the members and their answers
 * @param options language
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example
 * ```ts
 * import { assessTelecommunication } from "poverty-indicators";
 *
 * assessTelecommunication({ members: [{ usesInternet: true }, {}] }).deprived; // => false
 * assessTelecommunication({ members: [{ usesInternet: false }, {}] }).deprived; // => null
 * assessTelecommunication({ members: [{ usesInternet: false }] }).deprived; // => true
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessTelecommunication(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(telecommunicationRule, household, options);
}
