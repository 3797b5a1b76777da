import { domainUnits } from "./domain-units.ts";
import type { SurveyDesign } from "./survey-design.ts";

/**
 * The degrees of freedom of a design-based variance: primary sampling units − strata.
 *
 * @param design the survey
 * @param units the units in which a domain has members: only these and their strata are counted. Default: the whole
 * survey, which is the usual choice for domains too
 * @returns a whole number; 0 when every stratum has one unit
 * @throws PovertyError `ARGUMENT_INVALID` for units that are not of the design
 * @example
 * ```ts
 * import { degreesOfFreedom, surveyDesign } from "poverty-indicators";
 *
 * const design = surveyDesign({ strata: [0, 0, 0, 1, 1], stratumCount: 2 });
 * degreesOfFreedom(design); // => 3
 * degreesOfFreedom(design, [0, 2]); // => 1
 * ```
 * @see Korn and Graubard, Analysis of Health Surveys (1999)
 */
export function degreesOfFreedom(design: SurveyDesign, units?: ArrayLike<number>): number {
  const { stratumOf, codes } = domainUnits(design, units);
  return stratumOf.length - codes.length;
}
