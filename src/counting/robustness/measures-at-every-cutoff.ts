import { checkOptions } from "../../errors/index.ts";
import { fractionOf, fractionText } from "../../number/index.ts";
import { checkTabulation } from "../check-tabulation.ts";
import type { Estimate } from "../measures.ts";
import { type MissingPolicy, readMissingPolicy } from "../missing-policy.ts";
import { exactEstimate } from "../ratios/exact-estimate.ts";
import { mapRecord } from "../ratios/map-measures.ts";
import type { Tabulation } from "../tabulation.ts";
import { groupTests } from "./group-tests.ts";
import { type ScoreDistribution, scoredCells } from "./score-distribution.ts";

/** H, A and M0 at one cut-off. */
export interface CutoffPoint {
  readonly cutoff: string;
  readonly headcountRatio: Estimate;
  /** `null` when nobody is poor. */
  readonly intensity: Estimate | null;
  readonly adjustedHeadcountRatio: Estimate;
}

/** H, A and M0 at every cut-off that matters. Frozen plain data. */
export interface CutoffCurves {
  readonly kind: "cutoff-curves";
  /** The scores above 0 that occur, rising: between two of them no measure changes. */
  readonly cutoffs: readonly string[];
  readonly overall: readonly CutoffPoint[];
  /** By grouping, then by label. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, readonly CutoffPoint[]>>>>;
}

/**
 * H, A and M0 at all cut-offs at once: at each score that some household of the table has.
 *
 * A result that holds along the whole curve does not hang on the choice of k. Points are exact and without standard
 * errors; `alkireFosterAtCutoffs` has them.
 *
 * @param table a tabulation
 * @param options what is done with missing answers; default: the table's policy
 * @returns the curves, frozen plain data; a group in which nobody is counted has no points
 * @throws PovertyError `TABULATION_INVALID`, `MISSING_POLICY_UNKNOWN`, `MISSING_REFUSED`, `MEASURE_INVALID`
 * @example
 * ```ts
 * import { defineMeasure, measuresAtEveryCutoff, tabulate } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const table = tabulate({ deprivations: { a: [1, 1, 0], b: [1, 0, 0] } }, measure);
 * const { cutoffs, overall } = measuresAtEveryCutoff(table);
 * cutoffs; // => ["1/2", "1"]
 * overall.map((point) => point.headcountRatio.exact); // => ["2/3", "1/3"]
 * ```
 * @see Lasso de la Vega (2010), Counting poverty orderings and deprivation curves
 */
export function measuresAtEveryCutoff(
  table: Tabulation,
  options: { readonly missing?: MissingPolicy } = {},
): CutoffCurves {
  checkTabulation(table);
  checkOptions(options);
  const cells = scoredCells(table, readMissingPolicy(options.missing ?? table.missing));
  return Object.freeze({
    kind: "cutoff-curves",
    cutoffs: Object.freeze(cells.scores.map(fractionText).reverse()),
    overall: curveOf(cells.distribution(() => true)),
    groups: mapRecord(groupTests(table), (labels) =>
      mapRecord(labels, (admits) => curveOf(cells.distribution(admits))),
    ),
  });
}

function curveOf({ scores, total }: ScoreDistribution): readonly CutoffPoint[] {
  if (total === 0n) return Object.freeze([]);
  const points: CutoffPoint[] = [];
  let poor = 0n;
  let deprivations = fractionOf(0n);
  for (const { score, weight } of scores) {
    poor += weight;
    deprivations = deprivations.add(score.mul(fractionOf(weight)));
    points.push(
      Object.freeze({
        cutoff: fractionText(score),
        headcountRatio: exactEstimate(fractionOf(poor, total)),
        intensity: poor === 0n ? null : exactEstimate(deprivations.div(fractionOf(poor))),
        adjustedHeadcountRatio: exactEstimate(deprivations.div(fractionOf(total))),
      }),
    );
  }
  return Object.freeze(points.reverse());
}
