export { isDay, readDay } from "./day.ts";
export { type DecimalInput, decimal, readDecimal } from "./decimal.ts";
export { Decimal } from "./decimal-class.ts";
export { absolute, add, divide, multiply, negate, scale, subtract } from "./exact-arithmetic.ts";
export {
  contains,
  type ExactInterval,
  everything,
  includes,
  intersect,
  isEmpty,
  meet,
  point,
  wholeNumbersIn,
} from "./exact-interval.ts";
export { exactDifference, exactSum } from "./exact-sum.ts";
export {
  decimalFromFraction,
  type Fraction,
  type FractionInput,
  fraction,
  fractionFromDecimal,
  fractionOf,
  fractionText,
  powerOfTen,
  readFraction,
} from "./fraction.ts";
export { type Interval, type IntervalInput, interval, readInterval, showInterval } from "./interval.ts";
export {
  addIntervals,
  divideIntervals,
  intersectIntervals,
  intervalContains,
  multiplyIntervals,
  subtractIntervals,
} from "./interval-arithmetic.ts";
export { isDecimal } from "./is-decimal.ts";
export { printPreimages } from "./print-preimage.ts";
export { rootOfRatio } from "./root-of-ratio.ts";
export { roundFraction } from "./round-fraction.ts";
export { roundTo } from "./round-to.ts";
export { type Rounding, roundingMode, roundings } from "./rounding.ts";
