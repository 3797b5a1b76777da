export { type Points, type Rate, rate, rateOf } from "./rate.ts";
