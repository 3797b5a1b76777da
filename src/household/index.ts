export { assessDeprivations } from "./assess-deprivations.ts";
export type { AssessedDeprivations, IndicatorAssessment, Vietnam2022Indicator } from "./assessment.ts";
export type { AgeRange, AssessmentOptions } from "./assessment-options.ts";
export type {
  Classification,
  ClassifyOptions,
  HouseholdToClassify,
  Income,
  IncomeAgainstLine,
  IncomePerPerson,
  IncomePosition,
  Reason,
} from "./classification.ts";
export type {
  Bounds,
  ClassCounts,
  ClassifiedHouseholds,
  ClassifyColumnsOptions,
  HouseholdColumns,
  IncomeColumn,
  PossibleRates,
} from "./classified-households.ts";
export {
  type ClassifiedChunks,
  type ClassifyChunksOptions,
  classifyChunks,
} from "./classify-chunks.ts";
export { classifyHousehold } from "./classify-household.ts";
export { classifyHouseholds } from "./classify-households.ts";
export { classifyUnder } from "./classify-under.ts";
export { type AlikeHouseholds, type ClassTally, classTally } from "./columns/class-tally.ts";
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
export { reviewYear } from "./review/review-year.ts";
export type { HouseholdId, HouseholdOfYear, ReviewOptions, YearClasses } from "./review/year-classes.ts";
export type {
  ClassMovements,
  CountedAs,
  EntriesToNearPoor,
  EntriesToPoor,
  ExitsFromNearPoor,
  ExitsFromPoor,
  Movement,
  YearReview,
} from "./review/year-review.ts";
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
export { classifyByScorecard2016, type Scores2016 } from "./scorecards/classify-by-scorecard-2016.ts";
export { classifyByScorecard2022, type Scores2022 } from "./scorecards/classify-by-scorecard-2022.ts";
export { countScorecards, type ScorecardCounts } from "./scorecards/count-scorecards.ts";
export type { ScoreCutoff, Scorecard, ScorecardArea, ScorecardRule } from "./scorecards/scorecard.ts";
export { scorecard2016 } from "./scorecards/scorecard-2016.ts";
export { scorecard2022 } from "./scorecards/scorecard-2022.ts";
export type { ScorecardClassification, ScorecardOptions } from "./scorecards/scorecard-classification.ts";
