import type { Decimal } from "../../number/index.ts";
import type { Measure } from "../measure.ts";
import type { Contribution, Estimate } from "../measures.ts";

/** The measures of Alkire and Foster (2011) for cardinal indicators, of one population. */
export interface GapMeasures {
  /** The sum of weights of the rows counted. */
  readonly population: Decimal;
  /** H. */
  readonly headcountRatio: Estimate;
  /** A; `null` when nobody is poor. */
  readonly intensity: Estimate | null;
  /** M0 = H × A. */
  readonly adjustedHeadcountRatio: Estimate;
  /** M1 = H × A × G: the weighted normalised gaps of the poor, as a share of all that could be. */
  readonly adjustedPovertyGap: Estimate;
  /** M2 = H × A × S: the same of squared gaps, in which deep deprivations count for more. */
  readonly adjustedSquaredGap: Estimate;
  /** G = M1 / M0: the average gap of the deprivations of the poor; `null` when M0 is 0. */
  readonly averageGap: Estimate | null;
  /** S = M2 / M0: their average squared gap; `null` when M0 is 0. */
  readonly averageSeverity: Estimate | null;
  /** By indicator: what it adds to M1. */
  readonly gapContribution: Readonly<Record<string, Contribution<Estimate>>>;
  /** By indicator: what it adds to M2. */
  readonly squaredGapContribution: Readonly<Record<string, Contribution<Estimate>>>;
}

/** Gap measures of a table at one cut-off. Frozen plain data. */
export interface AlkireFosterGaps {
  readonly kind: "alkire-foster-gaps";
  readonly measure: Measure;
  readonly cutoff: string;
  readonly overall: GapMeasures;
  /** By grouping, then by label. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, GapMeasures>>>>;
}
