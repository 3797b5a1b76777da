import { PovertyError, show } from "../../errors/index.ts";
import { type SurveyDesign, surveyDesign } from "../../survey/index.ts";
import type { Tabulation, TabulationDesign } from "../tabulation.ts";

/** The survey design of a table; `null` without one. */
export const designOfTable = (
  { design }: Tabulation,
  populationUnits: Readonly<Record<string, number>> | undefined,
): SurveyDesign | null =>
  design === null || design.units.labels.length === 0 ? null : designOf(design, populationUnits);

/** The survey design of units with labels. */
export function designOf(
  { strata, units }: Pick<TabulationDesign, "strata" | "units">,
  populationUnits: Readonly<Record<string, number>> | undefined,
): SurveyDesign {
  const unknown = Object.keys(populationUnits ?? {}).find((stratum) => !strata.includes(stratum));
  if (unknown !== undefined) {
    throw new PovertyError(
      "DESIGN_INVALID",
      `Cannot describe survey design: populationUnits names stratum ${show(unknown)}, which the table does not have`,
      unknown,
    );
  }
  return surveyDesign({
    strata: units.strata,
    stratumCount: strata.length,
    stratumLabels: strata,
    populationUnits: strata.map((stratum) => populationUnits?.[stratum] ?? Number.POSITIVE_INFINITY),
  });
}
