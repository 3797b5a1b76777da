/**
 * Poverty indicators: read, compute, classify and verify published poverty figures, exactly.
 *
 * @packageDocumentation
 */
export { errorCodes, isPovertyError, PovertyError, type PovertyErrorCode } from "./errors/index.ts";
export {
  addIntervals,
  Decimal,
  type DecimalInput,
  decimal,
  divideIntervals,
  type Fraction,
  type FractionInput,
  fraction,
  type Interval,
  type IntervalInput,
  intersectIntervals,
  interval,
  intervalContains,
  multiplyIntervals,
  type Rounding,
  roundings,
  roundTo,
  subtractIntervals,
} from "./number/index.ts";
export { type Points, type Rate, rate } from "./rate/index.ts";
export {
  type DomainOptions,
  degreesOfFreedom,
  type LinearisedRatio,
  linearisedRatio,
  ratioStandardError,
  type SingleUnitPolicy,
  type SurveyDesign,
  type SurveyDesignInput,
  surveyDesign,
  taylorCovariance,
  taylorVariance,
} from "./survey/index.ts";
export {
  type ImpliedTotal,
  impliedTotal,
  type Operand,
  type Outcome,
  type PrintedShare,
  type Verdict,
  type VerifyOptions,
  verifyDifference,
  verifyProduct,
  verifyRatio,
  verifySum,
} from "./verify/index.ts";
