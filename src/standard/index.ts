export { compiledStandard } from "./compile/compiled.ts";
export {
  bandOf,
  type CompiledArea,
  type CompiledStandard,
  cellOf,
  type Outcome,
} from "./compile/compiled-standard.ts";
export { type DeprivationState, deprivationStates } from "./compile/deprivation-states.ts";
export type { Comparison, Condition, DeprivationTest, IncomeTest } from "./condition.ts";
export { vietnam2022 } from "./data/vietnam-2022.ts";
export { readDay } from "./day.ts";
export { defineStandard } from "./define-standard.ts";
export { type Citation, type Evidence, evidences, type Sourced } from "./source.ts";
export type {
  Area,
  BaseYear,
  Cutoff,
  Dimension,
  HouseholdClass,
  IncomeCriteria,
  IncomeLine,
  Indicator,
  Label,
  Remark,
  Rule,
  Standard,
} from "./standard.ts";
export type { StandardChanges } from "./standard-changes.ts";
export type {
  CutoffDocument,
  DimensionDocument,
  IndicatorDocument,
  LineDocument,
  RemarkDocument,
  RuleDocument,
  StandardDocument,
} from "./standard-document.ts";
export { standardInForce } from "./standard-in-force.ts";
export { standardsOfYear, type YearSeries } from "./standards-of-year.ts";
