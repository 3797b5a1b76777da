import type { Result } from "../result.ts";
import { classifiedHouseholdsWriter, yearReviewWriter } from "./commune.ts";
import { comparisonWriter } from "./comparison.ts";
import { alkireFosterGapsWriter, alkireFosterWriter, cutoffCurvesWriter } from "./counting.ts";
import { figureWriter, pairWriter, rangeWriter } from "./figures.ts";
import {
  disbursementSummaryWriter,
  disbursementWriter,
  mobilisationSummaryWriter,
  mobilisationWriter,
} from "./funding.ts";
import {
  assessedDeprivationsWriter,
  classificationWriter,
  indicatorAssessmentWriter,
  scorecardClassificationWriter,
  scorecardCountsWriter,
} from "./households.ts";
import { householdFlowsWriter, povertyRatesWriter, rateChangeWriter, rateWriter } from "./rates.ts";
import type { ResultWriter } from "./result-writer.ts";
import { scorecardWriter, standardWriter, surveyDesignWriter } from "./standards.ts";
import {
  gapTabulationWriter,
  measureWriter,
  profileExplanationWriter,
  rankRobustnessWriter,
  tabulationWriter,
} from "./tabulation.ts";
import { targetOverYearsWriter, targetResultWriter, targetWriter } from "./targets.ts";
import {
  contradictionWriter,
  impliedTotalWriter,
  neighbourhoodWriter,
  reportTableWriter,
  sheetReportWriter,
  verdictWriter,
} from "./verify.ts";

/** How each kind of result is written; a kind that the compiler knows and this table lacks does not compile. */
const writers: { readonly [Kind in Result["kind"]]: ResultWriter<Extract<Result, { kind: Kind }>> } = {
  figure: figureWriter,
  pair: pairWriter,
  range: rangeWriter,
  rate: rateWriter,
  "poverty-rates": povertyRatesWriter,
  "rate-change": rateChangeWriter,
  "household-flows": householdFlowsWriter,
  target: targetWriter,
  "target-result": targetResultWriter,
  "target-over-years": targetOverYearsWriter,
  disbursement: disbursementWriter,
  "disbursement-summary": disbursementSummaryWriter,
  mobilisation: mobilisationWriter,
  "mobilisation-summary": mobilisationSummaryWriter,
  standard: standardWriter,
  classification: classificationWriter,
  "classified-households": classifiedHouseholdsWriter,
  "classified-chunks": classifiedHouseholdsWriter,
  "indicator-assessment": indicatorAssessmentWriter,
  "assessed-deprivations": assessedDeprivationsWriter,
  scorecard: scorecardWriter,
  "scorecard-classification": scorecardClassificationWriter,
  "scorecard-counts": scorecardCountsWriter,
  "year-review": yearReviewWriter,
  "survey-design": surveyDesignWriter,
  measure: measureWriter,
  tabulation: tabulationWriter,
  "alkire-foster": alkireFosterWriter,
  "cutoff-curves": cutoffCurvesWriter,
  comparison: comparisonWriter,
  "profile-explanation": profileExplanationWriter,
  "rank-robustness": rankRobustnessWriter,
  "gap-tabulation": gapTabulationWriter,
  "alkire-foster-gaps": alkireFosterGapsWriter,
  verdict: verdictWriter,
  "implied-total": impliedTotalWriter,
  "sheet-report": sheetReportWriter,
  contradiction: contradictionWriter,
  neighbourhood: neighbourhoodWriter,
  "report-table": reportTableWriter,
};

/** The writer of a kind; `undefined` for a kind that the library does not have. */
export const writerOf = (kind: unknown): ResultWriter<Result> | undefined =>
  typeof kind === "string" && Object.hasOwn(writers, kind)
    ? (writers[kind as Result["kind"]] as ResultWriter<never> as ResultWriter<Result>)
    : undefined;
