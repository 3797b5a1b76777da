import { vietnam2022 } from "../standard/index.ts";
import type { AssessedDeprivations, IndicatorAssessment, Vietnam2022Indicator } from "./assessment.ts";
import type { AssessmentOptions } from "./assessment-options.ts";
import { adultEducationRule } from "./indicators/assess-adult-education.ts";
import { childSchoolingRule } from "./indicators/assess-child-schooling.ts";
import { dependantsRule } from "./indicators/assess-dependants.ts";
import { employmentRule } from "./indicators/assess-employment.ts";
import { healthInsuranceRule } from "./indicators/assess-health-insurance.ts";
import { housingAreaRule } from "./indicators/assess-housing-area.ts";
import { housingQualityRule } from "./indicators/assess-housing-quality.ts";
import { assessIndicator } from "./indicators/assess-indicator.ts";
import { informationDevicesRule } from "./indicators/assess-information-devices.ts";
import { latrineRule } from "./indicators/assess-latrine.ts";
import { nutritionRule } from "./indicators/assess-nutrition.ts";
import { telecommunicationRule } from "./indicators/assess-telecommunication.ts";
import { waterRule } from "./indicators/assess-water.ts";
import { readAssessmentOptions } from "./read-assessment-options.ts";
import { readRoster } from "./read-roster.ts";
import type { HouseholdRoster } from "./roster.ts";

/** The rules in the order of the decree. */
const rules = [
  employmentRule,
  dependantsRule,
  nutritionRule,
  healthInsuranceRule,
  adultEducationRule,
  childSchoolingRule,
  housingQualityRule,
  housingAreaRule,
  waterRule,
  latrineRule,
  telecommunicationRule,
  informationDevicesRule,
] as const;

/**
 * From a household's roster to its deprivations under the standard of 2022 (Nghị định 07/2021/NĐ-CP, Phụ lục).
 *
 * Each of the twelve indicators is assessed by its own function (`assessEmployment` to `assessInformationDevices`).
 * An answer left out or `null` is unknown; it leaves an indicator unknown only where it could still decide, and
 * `missing` then names it. The annex itself was not seen in full: every result says how sure its rule is and what the
 * sources leave open.
 *
 * @param household the members, at least one, and the dwelling and services of the household
 * @param options the language of the reasons (`en` unless told), the review day for ages from birth dates, and what
 * the sources leave open
 * @returns the twelve assessments, and the answers alone as `classifyHousehold` takes them; frozen
 * @throws PovertyError `HOUSEHOLD_EMPTY`, `AGE_INVALID`, `ID_REPEATED`, `AMOUNT_NEGATIVE`, `DAY_INVALID`,
 * `LOCALE_UNKNOWN`, an error of `decimal`, or `ARGUMENT_INVALID` for an unknown key or value; the message names the
 * field, `members[2].age`
 * @example
 * ```ts
 * import { assessDeprivations } from "poverty-indicators";
 *
 * const household = {
 *   members: [
 *     { age: 41, work: "wage", contract: false, healthInsurance: true, monthlySocialAllowance: false },
 *     { age: 15, attending: "none", stunted: false, underweight: false, healthInsurance: true },
 *   ],
 *   dwelling: { durableWall: true, durableColumn: true, durableRoof: false, area: "15.99" },
 *   waterSource: "protected-well",
 *   latrine: "septic",
 *   sharedDevices: ["television"],
 * } as const;
 * const { deprivations, indicators } = assessDeprivations(household);
 * deprivations.employment; // => true
 * deprivations.dependants; // => false
 * deprivations.telecommunication; // => null
 * indicators.telecommunication.missing; // => ["members[0].usesInternet", "members[1].usesInternet"]
 * indicators.childSchooling.members; // => [1]
 * indicators.housingArea.reason; // => "Floor area per person: deprived, 15.99 m² for 2 people, less than 8 m² each"
 * assessDeprivations({ members: [{ age: 200 }] }); // throws AGE_INVALID
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Điều 3 and Phụ lục
 */
export function assessDeprivations(
  household: HouseholdRoster,
  options: AssessmentOptions = {},
): AssessedDeprivations {
  const settings = readAssessmentOptions(options);
  const roster = readRoster(household, settings.reviewDay);
  const indicators = {} as Record<Vietnam2022Indicator, IndicatorAssessment>;
  const deprivations = {} as Record<Vietnam2022Indicator, boolean | null>;
  for (const rule of rules) {
    const found = assessIndicator(rule, roster, settings);
    indicators[rule.indicator] = found;
    deprivations[rule.indicator] = found.deprived;
  }
  return Object.freeze({
    kind: "assessed-deprivations",
    standard: vietnam2022.id,
    indicators: Object.freeze(indicators),
    deprivations: Object.freeze(deprivations),
  });
}
