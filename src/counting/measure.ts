import type { Label, Sourced } from "../standard/index.ts";

/** A counting measure of poverty: what counts as a deprivation, how much, and from where on a person is poor. Plain data. */
export interface Measure {
  readonly kind: "measure";
  /** Names a published measure, "global-mpi"; `null` for a measure of the caller's without a name. */
  readonly id: string | null;
  readonly label: Label | null;
  readonly dimensions: readonly MeasureDimension[];
  /** The poverty cut-off k as a fraction: poor from this score on, "1/3". */
  readonly cutoff: string;
  /** Where weights and cut-off were read; `null` for a measure of the caller's. */
  readonly source: Sourced | null;
}

/** A group of indicators, such as health. */
export interface MeasureDimension {
  readonly id: string;
  readonly label: Label;
  /** The sum of the weights of its indicators, "1/3". */
  readonly weight: string;
  readonly indicators: readonly MeasureIndicator[];
}

/** One deprivation. Its place among all indicators of the measure is its bit in a profile. */
export interface MeasureIndicator {
  readonly id: string;
  readonly label: Label;
  /** Its share of the whole, "1/18". */
  readonly weight: string;
  /** When a household is deprived; `null` where the measure does not say. */
  readonly deprivedIf: Label | null;
  /** Where `deprivedIf` was read, and how sure it is; `null` for a measure of the caller's. */
  readonly source: Sourced | null;
}

/** All indicators of a measure, in the order of the bits of a profile. */
export const indicatorsOf = (measure: Measure): readonly MeasureIndicator[] =>
  measure.dimensions.flatMap((dimension) => dimension.indicators);
