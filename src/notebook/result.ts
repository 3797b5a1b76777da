import type {
  AlkireFoster,
  AlkireFosterGaps,
  CutoffCurves,
  GapTabulation,
  Measure,
  ProfileExplanation,
  RankRobustness,
  Tabulation,
  TabulationComparison,
} from "../counting/index.ts";
import type { Figure, FigurePair, FigureRange } from "../figure/index.ts";
import type {
  Disbursement,
  DisbursementSummary,
  Mobilisation,
  MobilisationSummary,
} from "../funding/index.ts";
import type {
  AssessedDeprivations,
  Classification,
  ClassifiedChunks,
  ClassifiedHouseholds,
  IndicatorAssessment,
  Scorecard,
  ScorecardClassification,
  ScorecardCounts,
  YearReview,
} from "../household/index.ts";
import type { HouseholdFlows, PovertyRates, Rate, RateChange } from "../rate/index.ts";
import type { Standard } from "../standard/index.ts";
import type { SurveyDesign } from "../survey/index.ts";
import type { Target, TargetOverYears, TargetResult } from "../target/index.ts";
import type {
  Contradiction,
  ImpliedTotal,
  Neighbourhood,
  ReportTable,
  SheetReport,
  Verdict,
} from "../verify/index.ts";

/** Whatever the library gives, told apart by `kind`. */
export type Result =
  | Figure
  | FigurePair
  | FigureRange
  | Rate
  | PovertyRates
  | RateChange
  | HouseholdFlows
  | Target
  | TargetResult
  | TargetOverYears
  | Disbursement
  | DisbursementSummary
  | Mobilisation
  | MobilisationSummary
  | Standard
  | Classification
  | ClassifiedHouseholds
  | ClassifiedChunks
  | IndicatorAssessment
  | AssessedDeprivations
  | Scorecard
  | ScorecardClassification
  | ScorecardCounts
  | YearReview
  | SurveyDesign
  | Measure
  | Tabulation
  | AlkireFoster
  | AlkireFosterGaps
  | GapTabulation
  | CutoffCurves
  | TabulationComparison
  | ProfileExplanation
  | RankRobustness
  | Verdict
  | ImpliedTotal
  | SheetReport
  | Contradiction
  | Neighbourhood
  | ReportTable;
