import { PovertyError, show } from "../errors/index.ts";
import type { SingleUnitPolicy } from "./domain.ts";
import type { DomainUnits } from "./domain-units.ts";
import type { SurveyDesign } from "./survey-design.ts";

/**
 * What the sum of squares of each stratum of a domain is multiplied by, (1 − f_h) n_h / (n_h − 1), and 0 where a stratum
 * adds nothing.
 */
export function stratumFactors(
  design: SurveyDesign,
  { codes, drawn }: DomainUnits,
  singleUnit: SingleUnitPolicy,
): Float64Array {
  if (!policies.has(singleUnit)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot treat strata of one unit by policy ${show(singleUnit)}: expected ${[...policies].join(", ")}`,
      singleUnit,
    );
  }
  const factors = new Float64Array(codes.length);
  let single = 0;
  for (let stratum = 0; stratum < factors.length; stratum++) {
    const code = codes[stratum] as number;
    const count = drawn[stratum] as number;
    const unseen = 1 - (design.samplingFractions[code] as number);
    if (count > 1) factors[stratum] = (unseen * count) / (count - 1);
    else if (unseen > 0) {
      single += 1;
      if (singleUnit === "fail") throw singleUnitError(design, code);
      if (singleUnit === "adjust") factors[stratum] = unseen;
    }
  }
  if (singleUnit !== "average" || single === 0) return factors;
  if (single === factors.length) throw singleUnitError(design, codes[0] as number);
  return factors.map((factor) => (factor * factors.length) / (factors.length - single));
}

const policies: ReadonlySet<unknown> = new Set(["fail", "remove", "certainty", "adjust", "average"]);

const singleUnitError = ({ stratumLabels }: SurveyDesign, code: number): PovertyError =>
  new PovertyError(
    "STRATUM_WITH_ONE_UNIT",
    `Cannot compute variance: stratum ${show(stratumLabels[code])} has one sampling unit; join it to another ` +
      'stratum, or name a policy such as { singleUnit: "adjust" }',
    stratumLabels[code],
  );
