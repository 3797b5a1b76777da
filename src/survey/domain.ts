import { PovertyError, show } from "../errors/index.ts";
import type { SurveyDesign } from "./survey-design.ts";

/**
 * What the variance does with a stratum of which one unit was drawn, so that its spread cannot be seen:
 *
 * - `fail`: refuse, naming the stratum;
 * - `remove`: the stratum adds nothing;
 * - `certainty`: the unit was certain to be drawn, so the stratum adds nothing. The same number as `remove`, said for
 *   another reason;
 * - `adjust`: the unit's deviation is taken from the mean over all units, which is 0, instead of the stratum's own;
 * - `average`: the stratum adds the average of the strata that have a variance.
 *
 * A stratum with a sampling fraction of 1 is seen entirely: it adds nothing and no policy is asked.
 */
export type SingleUnitPolicy = "fail" | "remove" | "certainty" | "adjust" | "average";

/** Which part of the survey totals are about, and what to do with a stratum of one unit. */
export interface DomainOptions {
  /**
   * The units in which the domain has members, as rising positions in the design; the totals are given for these units
   * only, in this order. All other units count as zeros and keep counting as drawn. Default: all units of the design.
   */
  readonly units?: ArrayLike<number>;
  /** Asked only in strata where the domain has members. Default: `fail`. */
  readonly singleUnit?: SingleUnitPolicy;
}

/** How many units a domain has; checks that they are units of the design, each named once. */
export function unitCount(design: SurveyDesign, units: ArrayLike<number> | undefined): number {
  if (design?.kind !== "survey-design") {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read survey design ${show(design)}: expected the result of surveyDesign`,
      design,
    );
  }
  if (units === undefined) return design.strata.length;
  let before = -1;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    if (!(Number.isInteger(unit) && unit > before && unit < design.strata.length)) {
      throw new PovertyError(
        "ARGUMENT_INVALID",
        `Cannot read units of the domain: expected rising positions below ${design.strata.length}, ` +
          `received ${show(unit)} at ${at}`,
        unit,
      );
    }
    before = unit;
  }
  return units.length;
}

const largest = 1e100;

/** Checks totals by unit: as many as the domain has units, and numbers whose products stay finite. */
export function checkTotals(totals: ArrayLike<number>, count: number, what: string): void {
  if (totals?.length !== count) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot read ${what}: expected ${count} totals, one a sampling unit, received ${show(totals)}`,
      totals,
    );
  }
  for (let at = 0; at < count; at++) {
    const total = totals[at];
    if (typeof total !== "number" || !(total <= largest && total >= -largest)) {
      throw new PovertyError(
        "ARGUMENT_INVALID",
        `Cannot read ${what}: expected numbers up to 1e100 in size, received ${show(total)} at ${at}`,
        total,
      );
    }
  }
}

const policies: ReadonlySet<unknown> = new Set(["fail", "remove", "certainty", "adjust", "average"]);

/** Checks columns of totals over the same units of a design, and the policy for strata of one unit. */
export function checkDomain(
  design: SurveyDesign,
  columns: readonly ArrayLike<number>[],
  { units, singleUnit = "fail" }: DomainOptions,
): void {
  const count = unitCount(design, units);
  for (const column of columns) checkTotals(column, count, "residuals");
  if (!policies.has(singleUnit)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot treat strata of one unit by policy ${show(singleUnit)}: expected ${[...policies].join(", ")}`,
      singleUnit,
    );
  }
}
