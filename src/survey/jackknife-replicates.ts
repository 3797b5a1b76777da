import { checkOptions, PovertyError, show } from "../errors/index.ts";
import { domainUnits } from "./domain-units.ts";
import { stratumFactors } from "./stratum-factors.ts";
import type { SurveyDesign } from "./survey-design.ts";

/** What to do with strata of one unit when units are left out one at a time. */
export interface JackknifeOptions {
  /** `remove` and `certainty` leave the unit in every replicate. Default: `fail`. */
  readonly singleUnit?: "fail" | "remove" | "certainty";
}

/** The replicates of a stratified jackknife (JKn): each leaves out one primary sampling unit. */
export interface JackknifeReplicates {
  /** The unit that each replicate leaves out, as a position in the design. */
  readonly deletedUnits: Int32Array;
  /** What each replicate's squared deviation counts for, (1 − f_h) (n_h − 1) / n_h: the `scales` of `replicateStandardError`. */
  readonly scales: Float64Array;
}

/**
 * The replicates of a stratified jackknife of a survey: one a unit, except in strata that were seen entirely and, under a
 * policy, in strata of one unit. `jackknifeWeights` gives the weights of each.
 *
 * @param design the survey
 * @param options what to do with strata of one unit
 * @returns units left out, and scales
 * @throws PovertyError `STRATUM_WITH_ONE_UNIT` under the policy `fail`, `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { jackknifeReplicates, surveyDesign } from "poverty-indicators";
 *
 * const design = surveyDesign({ strata: [0, 0, 1, 1, 1], stratumCount: 2 });
 * const { deletedUnits, scales } = jackknifeReplicates(design);
 * deletedUnits.length; // => 5
 * scales[0]; // => 0.5
 * ```
 * @see Wolter, Introduction to Variance Estimation (2007), chapter 4
 */
export function jackknifeReplicates(
  design: SurveyDesign,
  options: JackknifeOptions = {},
): JackknifeReplicates {
  checkOptions(options);
  const { singleUnit = "fail" } = options;
  const domain = domainUnits(design, undefined);
  if (singleUnit !== "fail" && singleUnit !== "remove" && singleUnit !== "certainty") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot leave out units under policy ${show(singleUnit)}: expected fail, remove or certainty`,
      singleUnit,
    );
  }
  const factors = stratumFactors(design, domain, singleUnit);
  const kept: number[] = [];
  for (let unit = 0; unit < domain.stratumOf.length; unit++) {
    if ((factors[domain.stratumOf[unit] as number] as number) > 0) kept.push(unit);
  }
  const scales = Float64Array.from(kept, (unit) => {
    const stratum = domain.stratumOf[unit] as number;
    const drawn = domain.drawn[stratum] as number;
    return ((1 - (design.samplingFractions[stratum] as number)) * (drawn - 1)) / drawn;
  });
  return Object.freeze({ deletedUnits: Int32Array.from(kept), scales });
}
