export { type ImpliedTotal, impliedTotal, type PrintedShare } from "./implied-total.ts";
export { escapeMarkdown } from "./report/escape-markdown.ts";
export { writeFindings } from "./report/findings.ts";
export { intervalText } from "./report/interval-text.ts";
export { plainText } from "./report/plain-text.ts";
export { reportMarkdown } from "./report/report-markdown.ts";
export { type ReportRow, type ReportTable, reportTable } from "./report/report-table.ts";
export { reportText } from "./report/report-text.ts";
export { reportWords } from "./report/words.ts";
export type { Expression, Operation } from "./sheet/expression.ts";
export type { Hypothesis, HypothesisKind } from "./sheet/hypothesis.ts";
export type { Neighbourhood, NeighbourhoodOptions, NeighbourPrint } from "./sheet/neighbourhood.ts";
export type { Sheet, SheetFigure } from "./sheet/sheet.ts";
export type {
  AttainmentRelation,
  AverageChangeRelation,
  AverageRelation,
  DifferenceRelation,
  EquationRelation,
  FlowRelation,
  ImpliedTotalRelation,
  OrderRelation,
  ProductRelation,
  ProportionRelation,
  RatioRelation,
  RelativeChangeRelation,
  SameRelation,
  ShareRelation,
  SheetRelation,
  SumRelation,
  TargetRelation,
  WeightedMeanRelation,
} from "./sheet/sheet-relation.ts";
export type {
  Contradiction,
  FigureFinding,
  Fit,
  RelationFinding,
  SheetReport,
  UndecidedGroup,
} from "./sheet/sheet-report.ts";
export { sheetFromTable } from "./sheet/table/sheet-from-table.ts";
export type { ColumnSum, SheetTable, TableColumn, TableRow } from "./sheet/table/sheet-table.ts";
export { verifyNeighbourhood } from "./sheet/verify-neighbourhood.ts";
export { verifySheet } from "./sheet/verify-sheet.ts";
export type { Outcome, Verdict, VerifyOptions } from "./verdict.ts";
export { verifyDifference } from "./verify-difference.ts";
export { verifyProduct } from "./verify-product.ts";
export { verifyRatio } from "./verify-ratio.ts";
export { verifySum } from "./verify-sum.ts";
