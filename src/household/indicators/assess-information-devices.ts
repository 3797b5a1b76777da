import { type Answer, anyOf, not } from "../answers.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { HouseholdRoster } from "../roster.ts";
import { assessOne } from "./assess-indicator.ts";
import { type IndicatorRule, unanswered } from "./rule.ts";

const hasSome = (devices: readonly string[] | null): Answer => (devices === null ? null : devices.length > 0);

export const informationDevicesRule: IndicatorRule = {
  indicator: "informationDevices",
  wordingEvidence: "recalled",
  openQuestion: {
    vi: "Chưa thấy văn bản nào nêu ngưỡng của chỉ số này; câu được dùng là theo trí nhớ",
    en: "No text with the threshold of this indicator was seen; the sentence that is used is recalled",
  },
  recalls: false,
  judge: ({ members, sharedDevices }) => {
    const owned = members.reduce((any, { devices }) => anyOf(any, hasSome(devices)), hasSome(sharedDevices));
    const deprived = not(owned);
    if (deprived !== null) {
      return { deprived, members: deprived ? [...members.keys()] : [], missing: [] };
    }
    const own = members.flatMap((member, at) => unanswered(member, at, ["devices"]));
    return { deprived, members: [], missing: sharedDevices === null ? ["sharedDevices", ...own] : own };
  },
  because: {
    deprived: {
      vi: "không có phương tiện dùng chung nào và không có phương tiện cá nhân nào để tiếp cận thông tin",
      en: "there is neither a shared nor a personal device for access to information",
    },
    notDeprived: {
      vi: "có phương tiện để tiếp cận thông tin",
      en: "there is a device for access to information",
    },
  },
};

/**
 * Indicator 12, phương tiện phục vụ tiếp cận thông tin: whether the household has no device for access to information.
 *
 * Devices are the shared ones (television, radio, desktop computer, telephone) and the personal ones of the members
 * (laptop, tablet, smartphone). No text of this threshold was seen: it is recalled, and `evidence` always says so.
 *
 * @param household the shared devices, and those of the members
 * @param options language
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example
 * ```ts
 * import { assessInformationDevices } from "poverty-indicators";
 *
 * const none = { members: [{ devices: [] }], sharedDevices: [] };
 * assessInformationDevices(none).deprived; // => true
 * assessInformationDevices(none).evidence; // => "recalled"
 * assessInformationDevices({ ...none, sharedDevices: ["radio"] }).deprived; // => false
 * assessInformationDevices(none, { weakestEvidence: "read in a secondary source" }).deprived; // => null
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessInformationDevices(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(informationDevicesRule, household, options);
}
