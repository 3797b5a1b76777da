import { confidenceInterval, degreesOfFreedom, type SurveyDesign } from "../../survey/index.ts";
import type { InferenceOptions } from "../estimate-options.ts";
import type { Estimate, MeasuresOf } from "../measures.ts";
import { type ErrorFinder, errorFinder } from "./error-finder.ts";
import { exactEstimate } from "./exact-estimate.ts";
import { listMeasures, mapMeasures } from "./map-measures.ts";
import { approximateRatio, fractionOfRatio, type Ratio } from "./ratio.ts";

/** Turns the ratios of a population into estimates. */
export interface Estimator {
  /** Of the whole survey, or as the caller said; `null` without standard errors. */
  readonly degreesOfFreedom: number | null;
  /** Of a group with members in these units; `null` without a design. */
  domainDegreesOfFreedom(units: Int32Array): number | null;
  /**
   * @param replicates the same ratios in each replicate table, where there are any; `null` for one in which the population
   * is empty
   */
  estimate(
    ratios: MeasuresOf<Ratio>,
    units: Int32Array,
    replicates: readonly (MeasuresOf<Ratio> | null)[],
  ): MeasuresOf<Estimate>;
  /** One ratio, without replicates. */
  one(ratio: Ratio): Estimate;
}

/** Prepares the estimating. */
export function estimator(design: SurveyDesign | null, options: InferenceOptions): Estimator {
  const errorOf = errorFinder(design, options);
  const ofSurvey = degreesOfSurvey(design, options);
  const ofDomain = (units: Int32Array): number | null =>
    design === null ? null : degreesOfFreedom(design, units);
  const degreesOf = (units: Int32Array): number =>
    (options.degreesOfFreedom === "domain" ? ofDomain(units) : ofSurvey) ?? Number.POSITIVE_INFINITY;
  return {
    degreesOfFreedom: ofSurvey,
    domainDegreesOfFreedom: ofDomain,
    estimate(ratios, units, replicates) {
      const degrees = degreesOf(units);
      const values = replicates.map((replicate) => (replicate === null ? null : listMeasures(replicate)));
      return mapMeasures(ratios, (ratio, place) => {
        const inReplicates = values.map((list) => {
          const value = list?.[place] ?? null;
          return value === null ? null : approximateRatio(value);
        });
        return estimateOf(ratio, errorOf, inReplicates, degrees, options);
      });
    },
    one: (ratio) => estimateOf(ratio, errorOf, [], degreesOf(ratio.units), options),
  };
}

function degreesOfSurvey(design: SurveyDesign | null, options: InferenceOptions): number | null {
  if (typeof options.degreesOfFreedom === "number") return options.degreesOfFreedom;
  if (typeof options.standardErrors === "object") return options.standardErrors.tables.length - 1;
  return design === null ? null : degreesOfFreedom(design);
}

function estimateOf(
  ratio: Ratio,
  errorOf: ErrorFinder,
  replicates: readonly (number | null)[],
  degrees: number,
  { interval: method = "logit", level = 0.95 }: InferenceOptions,
): Estimate {
  const plain = exactEstimate(fractionOfRatio(ratio));
  const standardError = errorOf(ratio, replicates);
  if (standardError === null) return plain;
  const ends = confidenceInterval(plain.value.toNumber(), standardError, {
    method,
    level,
    degreesOfFreedom: degrees,
  });
  return Object.freeze({ ...plain, standardError, ...(ends === null ? {} : { interval: ends }) });
}
