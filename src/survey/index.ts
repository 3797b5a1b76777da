export {
  type AbsoluteChange,
  type ChangeOptions,
  changeOfEstimate,
  type EstimateChange,
  type EstimateWithError,
} from "./change-of-estimate.ts";
export { type ConfidenceOptions, confidenceInterval } from "./confidence-interval.ts";
export { degreesOfFreedom } from "./degrees-of-freedom.ts";
export { deltaStandardError } from "./delta-standard-error.ts";
export type { DomainOptions, SingleUnitPolicy } from "./domain.ts";
export { jackknifeRatios, type ReplicateEstimates } from "./jackknife-ratios.ts";
export {
  type JackknifeOptions,
  type JackknifeReplicates,
  jackknifeReplicates,
} from "./jackknife-replicates.ts";
export { jackknifeWeights } from "./jackknife-weights.ts";
export { type LinearisedRatio, linearisedRatio } from "./linearised-ratio.ts";
export { ratioStandardError } from "./ratio-standard-error.ts";
export { type ReplicateOptions, replicateStandardError } from "./replicate-standard-error.ts";
export { type SurveyDesign, type SurveyDesignInput, surveyDesign } from "./survey-design.ts";
export { taylorCovariance, taylorVariance } from "./taylor-variance.ts";
