import type { IndicatorAssessment } from "../assessment.ts";
import type { AssessmentOptions } from "../assessment-options.ts";
import type { HouseholdRoster } from "../roster.ts";
import { assessOne } from "./assess-indicator.ts";
import type { IndicatorRule } from "./rule.ts";

const structures = ["durableWall", "durableColumn", "durableRoof"] as const;
const tooMany = 2;

export const housingQualityRule: IndicatorRule = {
  indicator: "housingQuality",
  wordingEvidence: "read in a secondary source",
  openQuestion: null,
  recalls: false,
  judge: (roster) => {
    const weak = structures.filter((structure) => roster[structure] === false).length;
    const unknown = structures.filter((structure) => roster[structure] === null);
    const quantities = { weak: `${weak}` };
    if (weak >= tooMany) return { deprived: true, members: [], missing: [], quantities };
    if (weak + unknown.length < tooMany) return { deprived: false, members: [], missing: [], quantities };
    return { deprived: null, members: [], missing: unknown.map((structure) => `dwelling.${structure}`) };
  },
  because: {
    deprived: {
      vi: "{weak} trong ba kết cấu chính là tường, cột, mái làm bằng vật liệu không bền chắc",
      en: "{weak} of the three main structures, wall, column and roof, are not durable",
    },
    notDeprived: {
      vi: "ít nhất hai trong ba kết cấu chính là tường, cột, mái làm bằng vật liệu bền chắc",
      en: "at least two of the three main structures, wall, column and roof, are durable",
    },
  },
};

/**
 * Indicator 7, chất lượng nhà ở: whether at least two of the three main structures (wall, column, roof) are of
 * material that is not durable.
 *
 * Two answers that agree decide, whatever the third.
 *
 * @param household the dwelling and its structures
 * @param options language
 * @returns the answer with its reason, frozen
 * @throws PovertyError an error of `assessDeprivations`
 * @example
 * ```ts
 * import { assessHousingQuality } from "poverty-indicators";
 *
 * const house = (dwelling: { durableWall?: boolean; durableColumn?: boolean; durableRoof?: boolean }) =>
 *   assessHousingQuality({ members: [{}], dwelling }).deprived;
 * house({ durableWall: false, durableColumn: true, durableRoof: true }); // => false
 * house({ durableWall: false, durableColumn: false }); // => true
 * house({ durableWall: false, durableColumn: true }); // => null
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Phụ lục
 */
export function assessHousingQuality(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): IndicatorAssessment {
  return assessOne(housingQualityRule, household, options);
}
