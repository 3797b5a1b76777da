export { assessDeprivations } from "./assess-deprivations.ts";
export type { AssessedDeprivations, IndicatorAssessment, Vietnam2022Indicator } from "./assessment.ts";
export type { AgeRange, AssessmentOptions } from "./assessment-options.ts";
export { assessAdultEducation } from "./indicators/assess-adult-education.ts";
export { assessChildSchooling } from "./indicators/assess-child-schooling.ts";
export { assessDependants } from "./indicators/assess-dependants.ts";
export { assessEmployment } from "./indicators/assess-employment.ts";
export { assessHealthInsurance } from "./indicators/assess-health-insurance.ts";
export { assessHousingArea } from "./indicators/assess-housing-area.ts";
export { assessHousingQuality } from "./indicators/assess-housing-quality.ts";
export { assessInformationDevices } from "./indicators/assess-information-devices.ts";
export { assessLatrine } from "./indicators/assess-latrine.ts";
export { assessNutrition } from "./indicators/assess-nutrition.ts";
export { assessTelecommunication } from "./indicators/assess-telecommunication.ts";
export { assessWater } from "./indicators/assess-water.ts";
export type { Dwelling, HouseholdRoster, RosterMember } from "./roster.ts";
export {
  type Latrine,
  latrines,
  type PersonalDevice,
  personalDevices,
  type SchoolLevel,
  type SharedDevice,
  schoolLevels,
  sharedDevices,
  type WaterSource,
  type WorkStatus,
  waterSources,
  workStatuses,
} from "./roster-words.ts";
