import { PovertyError, show } from "../errors/index.ts";
import { domainUnits } from "./domain-units.ts";
import type { SurveyDesign } from "./survey-design.ts";

/**
 * What a jackknife replicate multiplies the weights of each primary sampling unit by: 0 for the unit it leaves out,
 * n_h / (n_h − 1) for the others of that stratum, 1 elsewhere.
 *
 * @param design the survey
 * @param deletedUnit the unit that is left out, as a position in the design
 * @returns one multiplier a unit
 * @throws PovertyError `ARGUMENT_INVALID` for a unit that is not of the design, or the only one of its stratum
 * @example
 * ```ts
 * import { jackknifeWeights, surveyDesign } from "poverty-indicators";
 *
 * const design = surveyDesign({ strata: [0, 0, 0, 1, 1], stratumCount: 2 });
 * jackknifeWeights(design, 1).join(" "); // => "1.5 0 1.5 1 1"
 * ```
 * @see Wolter, Introduction to Variance Estimation (2007), chapter 4
 */
export function jackknifeWeights(design: SurveyDesign, deletedUnit: number): Float64Array {
  const { stratumOf, drawn } = domainUnits(design, undefined);
  const stratum = Number.isInteger(deletedUnit) ? stratumOf[deletedUnit] : undefined;
  const count = stratum === undefined ? 0 : (drawn[stratum] as number);
  if (count < 2) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot leave out unit ${show(deletedUnit)}: expected a position below ${stratumOf.length} in a stratum of ` +
        "several units",
      deletedUnit,
    );
  }
  const multipliers = Float64Array.from(stratumOf, (other) => (other === stratum ? count / (count - 1) : 1));
  multipliers[deletedUnit] = 0;
  return multipliers;
}
