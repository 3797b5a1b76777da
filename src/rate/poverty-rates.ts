import { PovertyError } from "../errors/index.ts";
import { type Decimal, exactSum } from "../number/index.ts";
import { checkObject } from "./check-object.ts";
import { checkSameUnit } from "./check-same-unit.ts";
import { type Quantity, readCount } from "./quantity.ts";
import { type Rate, rateOf } from "./rate.ts";

/** The counts of a household review, all of one place and one day. */
export interface PovertyCounts {
  /** All resident households. */
  readonly households: Quantity;
  /** Poor households. */
  readonly poor: Quantity;
  /** Near-poor households, none of which is poor. */
  readonly nearPoor?: Quantity | undefined;
}

/** The rates of a household review. Frozen plain data. */
export interface PovertyRates {
  readonly kind: "poverty-rates";
  /** Poor households among all households. */
  readonly poor: Rate;
  /** Near-poor households among all households; absent when they were not counted. */
  readonly nearPoor?: Rate;
  /** Poor and near-poor households among all households; absent when the near-poor were not counted. */
  readonly multidimensional?: Rate;
}

/**
 * The poverty rates of a household review: households of a class among all resident households, in percent.
 *
 * The multidimensional rate is that of the decisions on Vietnam's 2022-2025 standard, poor and near-poor together. It is
 * computed from the counts, so it can differ in the last place from the sum of two printed rates.
 *
 * @param counts whole numbers of zero or more
 * @returns the rates, frozen
 * @throws PovertyError `COUNT_INVALID`, `PART_EXCEEDS_WHOLE`, `RATE_OVER_ZERO`, `UNIT_MISMATCH`, `UNIT_UNKNOWN`,
 * `FIGURE_QUALIFIED`, `ARGUMENT_INVALID`, or an error of `decimal`
 * @example Quảng Nam 2022, where 8,60 % was printed, the sum of two rounded rates
 * ```ts
 * import { povertyRates } from "poverty-indicators";
 *
 * const rates = povertyRates({ households: 439300, poor: 29146, nearPoor: 8673 });
 * rates.poor.percent.toFixed(2); // => "6.63"
 * rates.nearPoor?.percent.toFixed(2); // => "1.97"
 * rates.multidimensional?.percent.toFixed(2); // => "8.61"
 * povertyRates({ households: 10, poor: 11 }); // throws PART_EXCEEDS_WHOLE
 * ```
 * @see Nghị định 07/2021/NĐ-CP, Điều 3
 */
export function povertyRates(counts: PovertyCounts): PovertyRates {
  checkObject(counts, "compute poverty rates", "households and poor");
  const households = readCount(counts.households, "households");
  const poor = readCount(counts.poor, "poor");
  checkSameUnit(poor, households, "poor and households");
  if (counts.nearPoor === undefined) {
    checkPart(poor.value, households.value, "poor households");
    return Object.freeze({ kind: "poverty-rates", poor: rateOf(poor.value, households.value) });
  }
  const nearPoor = readCount(counts.nearPoor, "nearPoor");
  checkSameUnit(nearPoor, households, "nearPoor and households");
  const both = exactSum([poor.value, nearPoor.value]);
  checkPart(both, households.value, "poor and near-poor households");
  return Object.freeze({
    kind: "poverty-rates",
    poor: rateOf(poor.value, households.value),
    nearPoor: rateOf(nearPoor.value, households.value),
    multidimensional: rateOf(both, households.value),
  });
}

function checkPart(part: Decimal, households: Decimal, name: string): void {
  if (households.isZero()) {
    throw new PovertyError(
      "RATE_OVER_ZERO",
      "Cannot compute poverty rates: there are no households",
      households,
    );
  }
  if (part.gt(households)) {
    throw new PovertyError(
      "PART_EXCEEDS_WHOLE",
      `Cannot compute poverty rates: ${part.toFixed()} ${name} among ${households.toFixed()}`,
      part,
    );
  }
}
