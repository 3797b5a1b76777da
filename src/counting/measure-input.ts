import type { FractionInput } from "../number/index.ts";
import type { Label, Sourced } from "../standard/index.ts";

/** What `defineMeasure` reads. A `Measure` is one too. */
export interface MeasureInput {
  readonly id?: string | null;
  readonly label?: Label | null;
  /**
   * The dimensions by name, or as a list with labels. Left-out weights are nested and equal: each dimension weighs the
   * same, and so does each indicator in it.
   */
  readonly dimensions: Readonly<Record<string, IndicatorWeights>> | readonly DimensionInput[];
  /** The poverty cut-off k: a fraction above 0 and up to 1. */
  readonly cutoff: FractionInput;
  readonly source?: Sourced | null;
}

/** The indicators of a dimension: weights by name, or names alone for equal weights. */
export type IndicatorWeights = Readonly<Record<string, FractionInput>> | readonly string[];

/** A dimension with labels. */
export interface DimensionInput {
  readonly id: string;
  /** Default: the id. */
  readonly label?: Label;
  readonly indicators: readonly IndicatorInput[];
}

/** An indicator with labels. */
export interface IndicatorInput {
  readonly id: string;
  /** Default: the id. */
  readonly label?: Label;
  /** Default: an equal share of the dimension, which has an equal share of the whole. */
  readonly weight?: FractionInput;
  readonly deprivedIf?: Label | null;
  readonly source?: Sourced | null;
}
