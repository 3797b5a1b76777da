export { alkireFoster, alkireFosterAtCutoffs } from "./alkire-foster.ts";
export {
  type SummedCell,
  tabulationOfCells,
} from "./cells/tabulation-of-cells.ts";
export { checkMeasure } from "./check-measure.ts";
export { compareTabulations } from "./compare-tabulations.ts";
export { colombiaMpi } from "./data/colombia-mpi.ts";
export { globalMpi } from "./data/global-mpi.ts";
export { vietnam2022Counting } from "./data/vietnam-2022-counting.ts";
export { worldBankMpm } from "./data/world-bank-mpm.ts";
export { defineMeasure } from "./define-measure.ts";
export type { InferenceOptions, MeasureOptions, ReplicateTables } from "./estimate-options.ts";
export { explainProfile, type ProfileExplanation, type ProfileInput } from "./explain-profile.ts";
export { alkireFosterGaps } from "./gaps/alkire-foster-gaps.ts";
export type { Achievement, GapColumns } from "./gaps/gap-columns.ts";
export type { AlkireFosterGaps, GapMeasures } from "./gaps/gap-measures.ts";
export type { GapSums, GapTabulation } from "./gaps/gap-tabulation.ts";
export { tabulateGaps } from "./gaps/tabulate-gaps.ts";
export { indicatorsOf, type Measure, type MeasureDimension, type MeasureIndicator } from "./measure.ts";
export type { AlkireFoster } from "./measure-at.ts";
export type { DimensionInput, IndicatorInput, IndicatorWeights, MeasureInput } from "./measure-input.ts";
export type { Contribution, Estimate, Measures, MeasuresOf } from "./measures.ts";
export { mergeTabulations } from "./merge-tabulations.ts";
export { type MissingPolicy, missingPolicies, readMissingPolicy } from "./missing-policy.ts";
export type { MissingOutcome, MissingReport } from "./missing-report.ts";
export { type GroupDominance, groupDominance } from "./robustness/group-dominance.ts";
export {
  type CutoffCurves,
  type CutoffPoint,
  measuresAtEveryCutoff,
} from "./robustness/measures-at-every-cutoff.ts";
export { type RankCorrelation, rankCorrelation } from "./robustness/rank-correlation.ts";
export { type RankRobustness, rankRobustness } from "./robustness/rank-robustness.ts";
export { reweighTabulation } from "./robustness/reweigh-tabulation.ts";
export { tabulate } from "./tabulate.ts";
export { type TabulateChunksOptions, tabulateChunks } from "./tabulate-chunks.ts";
export type {
  Contexts,
  Grouping,
  Tabulation,
  TabulationCells,
  TabulationDesign,
} from "./tabulation.ts";
export type { TabulateOptions, TabulationColumns } from "./tabulation-columns.ts";
export type {
  Change,
  Changes,
  ChangeValue,
  CompareOptions,
  DifferenceValue,
  Effect,
  GroupEffects,
  GroupSplit,
  IncidenceAndIntensity,
  TabulationComparison,
  YearlyRate,
} from "./tabulation-comparison.ts";
