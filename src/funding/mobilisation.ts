import type { Decimal } from "../number/index.ts";
import { checkObject, type Quantity, type Rate, rateOf } from "../rate/index.ts";
import { excess } from "./excess.ts";
import { moneyReader } from "./money-reader.ts";

/** A goal for raising money, what came in, and what was only promised. */
export interface MobilisationInput {
  /** The goal, zero or more: figures of money, or numbers in one unit throughout. */
  readonly target: Quantity;
  /** The money received, in the unit of the target. */
  readonly raised: Quantity;
  /** The money promised, paid already or not; it never counts as raised. */
  readonly pledged?: Quantity | undefined;
}

/** What was raised against a goal; amounts in the unit that came in, đồng for figures. Frozen plain data. */
export interface Mobilisation {
  readonly kind: "mobilisation";
  /** The goal: đồng where figures of money came in, else the unit of the numbers. */
  readonly target: Decimal;
  /** The money received, in the unit of the target. */
  readonly raised: Decimal;
  /** raised / target, often above 100 %; `"no-target"` for a target of zero. */
  readonly attainment: Rate | "no-target";
  /** raised - target, or zero when no more was raised than the goal. */
  readonly surplus: Decimal;
  /** target - raised, or zero when the goal was reached. */
  readonly shortfall: Decimal;
  /** The money promised; absent when no promise was given. */
  readonly pledged?: Decimal;
  /** pledged - raised, or zero when at least as much was raised: the promises still to be paid. */
  readonly pledgedNotRaised?: Decimal;
}

/**
 * The mobilisation of a fund against its goal: raised / target, and what was raised beyond the goal or is short of it.
 *
 * @param line the amounts
 * @returns the mobilisation, frozen; amounts are exact, the attainment has 40 significant digits
 * @throws PovertyError `AMOUNT_NEGATIVE`, `UNIT_MISMATCH`, `UNIT_UNKNOWN`, `FIGURE_QUALIFIED`, `ARGUMENT_INVALID`, or
 * an error of `decimal`
 * @example The Fund for the Poor in Bình Thuận in 2023, in tỷ đồng, printed 239,3 %
 * ```ts
 * import { mobilisation } from "poverty-indicators";
 *
 * const fund = mobilisation({ target: "9.5", raised: "22.733" });
 * fund.attainment === "no-target" ? "" : fund.attainment.percent.toFixed(1); // => "239.3"
 * fund.surplus.toFixed(); // => "13.233"
 * fund.shortfall.toFixed(); // => "0"
 * mobilisation({ target: 0, raised: 5 }).attainment; // => "no-target"
 * ```
 */
export function mobilisation(line: MobilisationInput): Mobilisation {
  checkObject(line, "compute a mobilisation", "target and raised");
  const readMoney = moneyReader();
  const target = readMoney(line.target, "target");
  const raised = readMoney(line.raised, "raised");
  return mobilisationOf(
    target,
    raised,
    line.pledged === undefined ? undefined : readMoney(line.pledged, "pledged"),
  );
}

/** The mobilisation of checked amounts. */
export function mobilisationOf(target: Decimal, raised: Decimal, pledged?: Decimal): Mobilisation {
  return Object.freeze({
    kind: "mobilisation",
    target,
    raised,
    attainment: target.isZero() ? "no-target" : rateOf(raised, target),
    surplus: excess(raised, target),
    shortfall: excess(target, raised),
    ...(pledged !== undefined && { pledged, pledgedNotRaised: excess(pledged, raised) }),
  });
}
