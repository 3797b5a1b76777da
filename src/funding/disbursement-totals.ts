import { type Decimal, exactSum } from "../number/index.ts";
import { type Rate, rateOf } from "../rate/index.ts";
import { type AsOf, spanOf } from "./as-of.ts";
import { type Disbursement, disbursementOf } from "./disbursement.ts";
import { excess } from "./excess.ts";

/** The disbursement of some lines under one denominator, and their part in all lines of the summary under the same. */
export interface DisbursementPart extends Disbursement {
  /** This plan in the plan of all lines; `"no-plan"` when that is zero. */
  readonly shareOfPlan: Rate | "no-plan";
  /** This disbursement in that of all lines; `"nothing-disbursed"` when that is zero. */
  readonly shareOfDisbursed: Rate | "nothing-disbursed";
}

/**
 * The disbursement of some lines: of all capital together, the year's and what was carried over, and under each other
 * denominator that is published for it.
 */
export interface DisbursementTotals extends DisbursementPart {
  /** How many lines these are. */
  readonly lines: number;
  /**
   * Everything disbursed of the year's capital, over the plan without local additions: the first ratio of the Ministry of
   * Finance, over the plan that the Prime Minister assigned.
   */
  readonly assignedPlan: DisbursementPart;
  /** Everything disbursed of the year's capital, over its plan with local additions. */
  readonly yearPlan: DisbursementPart;
  /** Capital carried over from earlier years, alone. */
  readonly carriedOver: DisbursementPart;
  /** What single lines disbursed beyond their own plans, even where other lines make up for it. */
  readonly overDisbursedInLines: Decimal;
  /** The span of the days that the lines stand for; `null` when none carries a day. */
  readonly asOf: AsOf | null;
}

/** A line that was read. */
export interface ReadDisbursement {
  readonly plan: Decimal;
  readonly disbursed: Decimal;
  readonly carriedOver: boolean;
  readonly localAddition: boolean;
  readonly asOf: string | undefined;
}

/** The totals of some lines, with shares in the totals of all lines, or in themselves. */
export function disbursementTotalsOf(
  lines: readonly ReadDisbursement[],
  all?: DisbursementTotals,
): DisbursementTotals {
  const year = lines.filter((line) => !line.carriedOver);
  const carriedOver = lines.filter((line) => line.carriedOver);
  const assigned = sumOf(
    year.filter((line) => !line.localAddition),
    "plan",
  );
  const yearPlan = sumOf(year, "plan");
  const disbursed = sumOf(year, "disbursed");
  return {
    ...partOf(sumOf(lines, "plan"), sumOf(lines, "disbursed"), all),
    lines: lines.length,
    assignedPlan: partOf(assigned, disbursed, all?.assignedPlan),
    yearPlan: partOf(yearPlan, disbursed, all?.yearPlan),
    carriedOver: partOf(sumOf(carriedOver, "plan"), sumOf(carriedOver, "disbursed"), all?.carriedOver),
    overDisbursedInLines: exactSum(lines.map((line) => excess(line.disbursed, line.plan))),
    asOf: spanOf(lines.map((line) => line.asOf)),
  };
}

const sumOf = (lines: readonly ReadDisbursement[], field: "plan" | "disbursed"): Decimal =>
  exactSum(lines.map((line) => line[field]));

function partOf(plan: Decimal, disbursed: Decimal, all: Disbursement | undefined): DisbursementPart {
  const wholePlan = all?.plan ?? plan;
  const wholeDisbursed = all?.disbursed ?? disbursed;
  return Object.freeze({
    ...disbursementOf(plan, disbursed),
    shareOfPlan: wholePlan.isZero() ? "no-plan" : rateOf(plan, wholePlan),
    shareOfDisbursed: wholeDisbursed.isZero() ? "nothing-disbursed" : rateOf(disbursed, wholeDisbursed),
  });
}
