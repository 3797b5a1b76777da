export { checkObject } from "./check-object.ts";
export { checkSameUnit } from "./check-same-unit.ts";
export type { ExitCounts, Exits } from "./exits.ts";
export type { FlowRate, FlowRates, HouseholdTotals } from "./flow-rates.ts";
export { type HouseholdFlows, type HouseholdFlowsInput, householdFlows } from "./household-flows.ts";
export { type PovertyCounts, type PovertyRates, povertyRates } from "./poverty-rates.ts";
export { type Quantity, type ReadQuantity, readAmount, readCount, readQuantity } from "./quantity.ts";
export { type Points, type Rate, rate, rateOf } from "./rate.ts";
export { type RateChange, type RateChangeInput, rateChange } from "./rate-change.ts";
