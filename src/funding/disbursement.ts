import type { Decimal } from "../number/index.ts";
import { checkObject, type Quantity, type Rate, rateOf } from "../rate/index.ts";
import { excess } from "./excess.ts";
import { moneyReader } from "./money-reader.ts";

/** Capital that was planned, and what was disbursed of it. */
export interface DisbursementInput {
  /** The capital of the plan, zero or more: figures of money, or numbers in one unit throughout. */
  readonly plan: Quantity;
  /** What was disbursed of it, in the unit of the plan. */
  readonly disbursed: Quantity;
}

/** How much of a plan was disbursed; amounts in the unit that came in, đồng for figures. Frozen plain data. */
export interface Disbursement {
  readonly kind: "disbursement";
  /** The capital of the plan: đồng where figures of money came in, else the unit of the numbers. */
  readonly plan: Decimal;
  /** What was disbursed, in the unit of the plan. */
  readonly disbursed: Decimal;
  /** disbursed / plan; above 100 % when more was disbursed than planned, `"no-plan"` for a plan of zero. */
  readonly ratio: Rate | "no-plan";
  /** plan - disbursed, or zero when more was disbursed than planned. */
  readonly undisbursed: Decimal;
  /** disbursed - plan, or zero when no more was disbursed than planned. */
  readonly overDisbursed: Decimal;
}

/**
 * The disbursement of planned capital: disbursed / plan, what is left, and what went beyond the plan.
 *
 * @param line the two amounts
 * @returns the disbursement, frozen; amounts are exact, the ratio has 40 significant digits
 * @throws PovertyError `AMOUNT_NEGATIVE`, `UNIT_MISMATCH`, `UNIT_UNKNOWN`, `FIGURE_QUALIFIED`, `ARGUMENT_INVALID`, or
 * an error of `decimal`
 * @example Bình Thuận 2023, capital of the year, in tỷ đồng; 13,26 % was printed
 * ```ts
 * import { disbursement } from "poverty-indicators";
 *
 * const line = disbursement({ plan: "59.440", disbursed: "7.886" });
 * line.ratio === "no-plan" ? "" : line.ratio.percent.toFixed(2); // => "13.27"
 * line.undisbursed.toFixed(); // => "51.554"
 * disbursement({ plan: 0, disbursed: 0 }).ratio; // => "no-plan"
 * disbursement({ plan: -1, disbursed: 0 }); // throws AMOUNT_NEGATIVE
 * ```
 */
export function disbursement(line: DisbursementInput): Disbursement {
  checkObject(line, "compute a disbursement", "plan and disbursed");
  const readMoney = moneyReader();
  return disbursementOf(readMoney(line.plan, "plan"), readMoney(line.disbursed, "disbursed"));
}

/** The disbursement of checked amounts. */
export function disbursementOf(plan: Decimal, disbursed: Decimal): Disbursement {
  return Object.freeze({
    kind: "disbursement",
    plan,
    disbursed,
    ratio: plan.isZero() ? "no-plan" : rateOf(disbursed, plan),
    undisbursed: excess(plan, disbursed),
    overDisbursed: excess(disbursed, plan),
  });
}
