export { alkireFoster, alkireFosterAtCutoffs } from "./alkire-foster.ts";
export { defineMeasure } from "./define-measure.ts";
export type { InferenceOptions, MeasureOptions, ReplicateTables } from "./estimate-options.ts";
export type { Measure, MeasureDimension, MeasureIndicator } from "./measure.ts";
export type { AlkireFoster } from "./measure-at.ts";
export type { DimensionInput, IndicatorInput, IndicatorWeights, MeasureInput } from "./measure-input.ts";
export type { Contribution, Estimate, Measures, MeasuresOf } from "./measures.ts";
export { mergeTabulations } from "./merge-tabulations.ts";
export { type MissingPolicy, missingPolicies } from "./missing-policy.ts";
export type { MissingOutcome, MissingReport } from "./missing-report.ts";
export { tabulate } from "./tabulate.ts";
export type {
  Contexts,
  Grouping,
  Tabulation,
  TabulationCells,
  TabulationDesign,
} from "./tabulation.ts";
export type { TabulateOptions, TabulationColumns } from "./tabulation-columns.ts";
