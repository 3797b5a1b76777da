import { Decimal, decimalFromFraction, type Fraction } from "../../number/index.ts";
import { annualised } from "../../rate/index.ts";
import { changeOfEstimate, type EstimateChange, type EstimateWithError } from "../../survey/index.ts";
import type { Estimate } from "../measures.ts";
import type { Change, ChangeValue, DifferenceValue, YearlyRate } from "../tabulation-comparison.ts";
import { exactEstimate } from "./exact-estimate.ts";
import type { PairedSurveys } from "./paired-surveys.ts";
import { approximateRatio, fractionOfRatio, type Ratio } from "./ratio.ts";

/** One measure in two tables. */
export interface RatioPair {
  readonly before: Ratio;
  readonly after: Ratio;
}

/** An exact value as results show it, with a standard error where there is one. */
export const changeValue = (exact: Fraction, standardError: number | undefined): ChangeValue =>
  standardError === undefined
    ? exactEstimate(exact)
    : Object.freeze({ ...exactEstimate(exact), standardError });

/** The standard error of a change that may be undefined, or without errors at all. */
const errorOf = (change: EstimateWithError | null | undefined): number | undefined => change?.standardError;

/** The change of a ratio; the estimates of both tables are given. */
export function changeOfRatio(
  pair: RatioPair,
  estimates: { readonly before: Estimate; readonly after: Estimate },
  years: Fraction,
  surveys: PairedSurveys | null,
  level: number,
): Change {
  const before = fractionOfRatio(pair.before);
  const after = fractionOfRatio(pair.after);
  const errors = surveys === null ? null : errorsOf(pair, years, surveys, level);
  const difference = after.sub(before);
  return Object.freeze({
    ...estimates,
    absolute: differenceValue(difference, errors),
    absoluteAnnualised: changeValue(difference.div(years), errors?.absoluteAnnualised.standardError),
    relative: before.n === 0n ? null : changeValue(after.div(before).sub(1), errorOf(errors?.relative)),
    relativeAnnualised: before.n === 0n || after.n === 0n ? null : yearlyRate(before, after, years, errors),
  });
}

function errorsOf(
  { before, after }: RatioPair,
  years: Fraction,
  surveys: PairedSurveys,
  level: number,
): EstimateChange {
  const [first, second] = surveys.covariance([before], [after]);
  return changeOfEstimate(
    { value: approximateRatio(before), standardError: Math.sqrt(first?.[0] as number) },
    { value: approximateRatio(after), standardError: Math.sqrt(second?.[1] as number) },
    {
      years: decimalFromFraction(years).toNumber(),
      covariance: first?.[1] as number,
      degreesOfFreedom: surveys.degreesOfFreedom,
      level,
    },
  );
}

function differenceValue(difference: Fraction, errors: EstimateChange | null): DifferenceValue {
  const plain = changeValue(difference, errors?.absolute.standardError);
  if (errors === null) return plain;
  const { intervalT, intervalNormal, statistic, pValueT, pValueNormal } = errors.absolute;
  return Object.freeze({
    ...plain,
    ...(intervalT === null ? {} : { interval: intervalT }),
    intervalNormal,
    statistic,
    pValue: pValueT,
    pValueNormal,
  });
}

function yearlyRate(
  before: Fraction,
  after: Fraction,
  years: Fraction,
  errors: EstimateChange | null,
): YearlyRate {
  // Whole numbers in the same proportion, so that nothing is rounded before the root is taken.
  const from = new Decimal((before.n * after.d).toString());
  const to = new Decimal((after.n * before.d).toString());
  const percent = annualised(from, to, decimalFromFraction(years));
  const standardError = errorOf(errors?.relativeAnnualised);
  return Object.freeze({
    value: percent.div(100),
    ...(standardError === undefined ? {} : { standardError }),
  });
}
