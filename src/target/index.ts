export type { Actual, ActualChange, Measured } from "./actual.ts";
export { checkTarget } from "./check-target.ts";
export { type ActualsByYear, checkTargetOverYears, type TargetOverYears } from "./check-target-over-years.ts";
export { parseTarget, type TargetReadOptions } from "./parse-target.ts";
export type { Target, TargetMeasure } from "./target.ts";
export type { TargetOutcome } from "./target-outcome.ts";
export type { TargetCheckOptions, TargetResult } from "./target-result.ts";
