export type { AsOf } from "./as-of.ts";
export type { Level } from "./check-line.ts";
export { type Disbursement, type DisbursementInput, disbursement } from "./disbursement.ts";
export type { DisbursementLine } from "./disbursement-line.ts";
export type { DisbursementPart, DisbursementTotals } from "./disbursement-totals.ts";
export type { GroupKey } from "./group-lines.ts";
export type { KeyValue } from "./key-value.ts";
export { type Mobilisation, type MobilisationInput, mobilisation } from "./mobilisation.ts";
export type { MobilisationLine } from "./mobilisation-line.ts";
export type { MobilisationTotals } from "./mobilisation-totals.ts";
export {
  type DisbursementGroup,
  type DisbursementKey,
  type DisbursementSummary,
  summariseDisbursements,
} from "./summarise-disbursements.ts";
export {
  type MobilisationGroup,
  type MobilisationKey,
  type MobilisationSummary,
  summariseMobilisation,
} from "./summarise-mobilisation.ts";
export type { SummaryOptions } from "./summary-of.ts";
