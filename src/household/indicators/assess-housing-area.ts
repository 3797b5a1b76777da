import { formatFigure } from "../../figure/index.ts";
import { decimal } from "../../number/index.ts";
import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { HouseholdRoster } from "../roster.ts";
import { assessOne } from "./assess-indicator.ts";
import type { IndicatorRule } from "./rule.ts";

/** m² for one person; what is less is a deprivation. */
const leastPerPerson = 8;

export const housingAreaRule: IndicatorRule = {
  indicator: "housingArea",
  wordingEvidence: "read in a secondary source",
  openQuestion: null,
  recalls: false,
  judge: ({ area, members }, { locale }) => {
    if (area === null) return { deprived: null, members: [], missing: ["dwelling.area"] };
    // The whole need is compared with the area, so that nothing is divided and nothing rounded.
    const deprived = area.lt(decimal(leastPerPerson * members.length));
    return {
      deprived,
      members: [],
      missing: [],
      quantities: { area: formatFigure(area, { locale }), people: `${members.length}` },
    };
  },
  because: {
    deprived: {
      vi: "{area} m² cho {people} người, nhỏ hơn 8 m² mỗi người",
      en: "{area} m² for {people} people, less than 8 m² each",
    },
    notDeprived: {
      vi: "{area} m² cho {people} người, không nhỏ hơn 8 m² mỗi người",
      en: "{area} m² for {people} people, no less than 8 m² each",
    },
  },
};

/**
 * Indicator 8, diện tích nhà ở bình quân đầu người: whether the floor area is less than 8 m² a person; 8 m² is not.
 *
 * The area is an exact decimal and is compared with 8 m² times the number of members, so nothing is rounded.
 *
 * @param household the members and the area of the dwelling
 * @param options language
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example Three people in 24 m², and a hundredth less
 * ```ts
 * import { assessHousingArea } from "poverty-indicators";
 *
 * const members = [{}, {}, {}];
 * assessHousingArea({ members, dwelling: { area: 24 } }).deprived; // => false
 * assessHousingArea({ members, dwelling: { area: "23.99" } }).deprived; // => true
 * assessHousingArea({ members, dwelling: { area: -1 } }); // throws AMOUNT_NEGATIVE
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessHousingArea(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(housingAreaRule, household, options);
}
