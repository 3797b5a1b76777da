import { PovertyError, show } from "../errors/index.ts";
import type { SingleUnitPolicy } from "./domain.ts";
import type { SurveyDesign } from "./survey-design.ts";

/**
 * What the sum of squares of each stratum is multiplied by, (1 − f_h) n_h / (n_h − 1), and 0 where a stratum adds
 * nothing.
 *
 * @param members in how many units of each stratum the domain has members
 */
export function stratumFactors(
  design: SurveyDesign,
  members: Int32Array,
  singleUnit: SingleUnitPolicy,
): Float64Array {
  const { unitsInStratum, samplingFractions } = design;
  if (!policies.has(singleUnit)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot treat strata of one unit by policy ${show(singleUnit)}: expected ${[...policies].join(", ")}`,
      singleUnit,
    );
  }
  const factors = new Float64Array(members.length);
  let present = 0;
  let single = 0;
  for (let stratum = 0; stratum < members.length; stratum++) {
    if (members[stratum] === 0) continue;
    present += 1;
    const drawn = unitsInStratum[stratum] as number;
    const unseen = 1 - (samplingFractions[stratum] as number);
    if (drawn > 1) factors[stratum] = (unseen * drawn) / (drawn - 1);
    else if (unseen > 0) {
      single += 1;
      if (singleUnit === "fail") throw singleUnitError(design, stratum);
      if (singleUnit === "adjust") factors[stratum] = unseen;
    }
  }
  if (singleUnit !== "average" || single === 0) return factors;
  if (single === present) {
    throw singleUnitError(
      design,
      members.findIndex((count) => count > 0),
    );
  }
  return factors.map((factor) => (factor * present) / (present - single));
}

const policies: ReadonlySet<unknown> = new Set(["fail", "remove", "certainty", "adjust", "average"]);

const singleUnitError = ({ stratumLabels }: SurveyDesign, stratum: number): PovertyError =>
  new PovertyError(
    "STRATUM_WITH_ONE_UNIT",
    `Cannot compute variance: stratum ${show(stratumLabels[stratum])} has one sampling unit; join it to another ` +
      'stratum, or name a policy such as { singleUnit: "adjust" }',
    stratumLabels[stratum],
  );
