import { decimalFromFraction, type Fraction } from "../../number/index.ts";
import { deltaStandardError } from "../../survey/index.ts";
import type { Effect } from "../tabulation-comparison.ts";
import { changeValue, type RatioPair } from "./change-of-ratio.ts";
import { exactEstimate } from "./exact-estimate.ts";
import type { PairedSurveys } from "./paired-surveys.ts";
import { fractionOfRatio } from "./ratio.ts";

/** What each factor of a product x × y adds to a change of the product, as values with standard errors. */
export interface ProductSplit {
  readonly first: SplitPart;
  readonly second: SplitPart;
}

/** One part of a split. */
export interface SplitPart {
  readonly exact: Fraction;
  readonly standardError?: number;
}

/**
 * The Shapley split of a change of x × y: the average of both orders in which the factors can change. The parts are
 * (x1 − x0)(y0 + y1) / 2 and (y1 − y0)(x0 + x1) / 2; their standard errors come by the delta method.
 */
export function splitProduct(x: RatioPair, y: RatioPair, surveys: PairedSurveys | null): ProductSplit {
  const [x0, x1] = [fractionOfRatio(x.before), fractionOfRatio(x.after)];
  const [y0, y1] = [fractionOfRatio(y.before), fractionOfRatio(y.after)];
  const first = x1.sub(x0).mul(y0.add(y1)).div(2);
  const second = y1.sub(y0).mul(x0.add(x1)).div(2);
  if (surveys === null) return { first: { exact: first }, second: { exact: second } };
  const covariance = surveys.covariance([x.before, y.before], [x.after, y.after]);
  const half = (fraction: Fraction): number => decimalFromFraction(fraction.div(2)).toNumber();
  const [sumX, sumY, changeX, changeY] = [
    half(x0.add(x1)),
    half(y0.add(y1)),
    half(x1.sub(x0)),
    half(y1.sub(y0)),
  ];
  return {
    first: { exact: first, standardError: deltaStandardError([-sumY, changeX, sumY, changeX], covariance) },
    second: { exact: second, standardError: deltaStandardError([changeY, -sumX, changeY, sumX], covariance) },
  };
}

/** A part as results show it, with its share of the whole change. */
export function effect({ exact, standardError }: SplitPart, whole: Fraction): Effect {
  const share = whole.n === 0n ? null : exact.div(whole);
  return Object.freeze({
    ...changeValue(exact, standardError),
    share: share === null ? null : exactEstimate(share),
  });
}
