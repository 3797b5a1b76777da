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

/** Which part of the survey the totals are about, and what to do with a stratum of one unit. */
export interface DomainOptions {
  /**
   * The units in which the domain has members, as rising positions in the design; the totals are given for these units
   * only, in this order. All other units count as zeros and keep counting as drawn. Default: all units of the design.
   */
  readonly units?: ArrayLike<number>;
  /** Asked only in strata where the domain has members. Default: `fail`. */
  readonly singleUnit?: SingleUnitPolicy;
}
