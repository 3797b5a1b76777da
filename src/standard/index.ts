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
export { dongNai2022 } from "./data/dong-nai-2022.ts";
export { haNoi2016 } from "./data/ha-noi-2016.ts";
export { hoChiMinhCity2016, hoChiMinhCity2021, hoChiMinhCity2024 } from "./data/ho-chi-minh-city.ts";
export { vietnam2006 } from "./data/vietnam-2006.ts";
export { vietnam2011 } from "./data/vietnam-2011.ts";
export { vietnam2014Farm } from "./data/vietnam-2014-farm.ts";
export { vietnam2016 } from "./data/vietnam-2016.ts";
export { vietnam2022 } from "./data/vietnam-2022.ts";
export { vietnam2027 } from "./data/vietnam-2027.ts";
export { defineStandard } from "./define-standard.ts";
export { deriveStandard } from "./derive-standard.ts";
export { type MexicoLines, type MexicoStandardInput, mexicoStandard } from "./mexico-standard.ts";
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
