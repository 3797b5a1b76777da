export { degreesOfFreedom } from "./degrees-of-freedom.ts";
export type { DomainOptions, SingleUnitPolicy } from "./domain.ts";
export { type LinearisedRatio, linearisedRatio } from "./linearised-ratio.ts";
export { ratioStandardError } from "./ratio-standard-error.ts";
export { type SurveyDesign, type SurveyDesignInput, surveyDesign } from "./survey-design.ts";
export { taylorCovariance, taylorVariance } from "./taylor-variance.ts";
