import type { AlkireFoster, CutoffCurves, TabulationComparison } from "../../counting/index.ts";
import { PovertyError, show as say } from "../../errors/index.ts";
import type {
  Disbursement,
  DisbursementSummary,
  Mobilisation,
  MobilisationSummary,
} from "../../funding/index.ts";
import type { ClassifiedChunks, ClassifiedHouseholds } from "../../household/index.ts";
import type { PovertyRates } from "../../rate/index.ts";
import { reading } from "../read-results.ts";
import { classRows, rateRows } from "./count-rows.ts";
import { alkireFosterRows, comparisonRows, cutoffRows } from "./counting-rows.ts";
import {
  disbursementRows,
  disbursementSummaryRows,
  mobilisationRows,
  mobilisationSummaryRows,
} from "./funding-rows.ts";
import type { TidyRow } from "./tidy-row.ts";

/** Results that hold estimates: measures, counts, rates and amounts. */
export type Estimates =
  | AlkireFoster
  | CutoffCurves
  | TabulationComparison
  | ClassifiedHouseholds
  | ClassifiedChunks
  | PovertyRates
  | Disbursement
  | DisbursementSummary
  | Mobilisation
  | MobilisationSummary;

/**
 * Lists every estimate of a result as one row, as data frames, databases and charts like them.
 *
 * A row says of whom (grouping and group, `null` for everybody), what (measure, dimension, indicator, cut-off), which part
 * of a change, and the value with its standard error, interval and unit. Shares are from 0 to 1, rates in percent.
 *
 * @param estimates a result with estimates in it
 * @returns the rows, each frozen
 * @throws PovertyError `RESULT_UNKNOWN` for a result without estimates, or a broken one
 * @example
 * ```ts
 * import { alkireFoster, defineMeasure, tabulate } from "poverty-indicators";
 * import { tidyRows } from "poverty-indicators/notebook";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const columns = { deprivations: { a: [1, 1, 0, 0], b: [1, 0, 0, 0] }, groups: { region: ["N", "N", "S", "S"] } };
 * const rows = tidyRows(alkireFoster(tabulate(columns, measure)));
 * const north = rows.find(({ group, measure }) => group === "N" && measure === "adjustedHeadcountRatio");
 * north?.value?.toFixed(); // => "0.75"
 * north?.cutoff; // => "1/2"
 * north?.unit; // => "share"
 * ```
 */
export function tidyRows(estimates: Estimates): readonly TidyRow[] {
  return Object.freeze(reading(estimates, () => rowsOf(estimates)));
}

function rowsOf(result: Estimates): readonly TidyRow[] {
  switch (result.kind) {
    case "alkire-foster":
      return alkireFosterRows(result);
    case "cutoff-curves":
      return cutoffRows(result);
    case "comparison":
      return comparisonRows(result);
    case "classified-households":
    case "classified-chunks":
      return classRows(result);
    case "poverty-rates":
      return rateRows(result);
    case "disbursement":
      return disbursementRows(result);
    case "disbursement-summary":
      return disbursementSummaryRows(result);
    case "mobilisation":
      return mobilisationRows(result);
    case "mobilisation-summary":
      return mobilisationSummaryRows(result);
  }
  throw new PovertyError(
    "RESULT_UNKNOWN",
    `Cannot list estimates of ${say(result)}: expected measures, changes, classes, rates or funds`,
    result,
  );
}
