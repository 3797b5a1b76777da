import { PovertyError } from "../errors/index.ts";
import { type Decimal, exactDifference, exactSum } from "../number/index.ts";
import { checkObject } from "./check-object.ts";
import { type ExitCounts, type Exits, readExits } from "./exits.ts";
import { type FlowCounts, type FlowRates, flowRates, type HouseholdTotals } from "./flow-rates.ts";
import { type Quantity, readCount } from "./quantity.ts";

/** The movements of one class of households, poor or near-poor, over a year. */
export interface HouseholdFlowsInput {
  /** Households of the class at the start of the year. */
  readonly opening: Quantity;
  /** Households that left the class (thoát): one count, or the counts of each way out, which add up to it. */
  readonly escaped: Quantity | ExitCounts;
  /** Households that came back after an earlier escape (tái). Default: 0. */
  readonly relapsed?: Quantity | undefined;
  /** Households new to the class (phát sinh). Default: 0. */
  readonly newlyPoor?: Quantity | undefined;
  /** Households of the class at the end of the year, to be checked against the movements. */
  readonly closing?: Quantity | undefined;
  /** All resident households at the start and at the end of the year, for the rates. */
  readonly households?: HouseholdTotals | undefined;
}

/** The movements of a class of households over a year, whether they close, and their rates. Frozen plain data. */
export interface HouseholdFlows extends FlowRates {
  readonly kind: "household-flows";
  /** Households of the class at the start of the year. */
  readonly opening: Decimal;
  /** All households that left the class, administrative exits and falls into poverty among them. */
  readonly escaped: Decimal;
  /** The ways out, kept apart; absent when one count was given. */
  readonly exits?: Exits;
  /** Households that came back after an earlier escape. */
  readonly relapsed: Decimal;
  /** Households new to the class. */
  readonly newlyPoor: Decimal;
  /** opening - escaped + relapsed + newlyPoor. */
  readonly closing: Decimal;
  /** The closing count that was given. */
  readonly closingGiven?: Decimal;
  /** closingGiven - closing; absent when no closing count was given. */
  readonly discrepancy?: Decimal;
  /** Whether the closing count given is what the movements give; absent when none was given. */
  readonly closes?: boolean;
  /** The movements in one sentence. */
  readonly because: string;
}

/**
 * The movements of poor (or near-poor) households over a year: closing = opening - escaped + relapsed + newly poor.
 *
 * A closing count that differs is a finding, not an error. The official tables take the rate of escapes over all
 * households at the start of the year and the rates of relapses and of new poverty over those at the end, so every rate
 * names its denominator.
 *
 * @param input whole numbers of zero or more, all of one class
 * @returns the movements, frozen
 * @throws PovertyError `COUNT_INVALID`; `PART_EXCEEDS_WHOLE` when more escaped than there were, or more are poor than
 * there are households; `RATE_OVER_ZERO`, `UNIT_UNKNOWN`, `FIGURE_QUALIFIED`, `ARGUMENT_INVALID`, or an error of
 * `decimal`
 * @example The nation in 2018
 * ```ts
 * import { householdFlows } from "poverty-indicators";
 *
 * const flows = householdFlows({
 *   opening: 1642489,
 *   escaped: 424169,
 *   relapsed: 10087,
 *   newlyPoor: 75594,
 *   closing: 1304001,
 *   households: { closing: 24945432 },
 * });
 * flows.closes; // => true
 * flows.because; // => "1642489 - 424169 + 10087 + 75594 = 1304001, as given"
 * flows.relapseRate?.rate.percent.toFixed(2); // => "0.04"
 * flows.relapseRate?.of; // => "households-at-closing"
 * ```
 * @example Ninh Thuận 2022, near-poor households: leaving the list can be a fall into poverty (the opening is made up)
 * ```ts
 * import { householdFlows } from "poverty-indicators";
 *
 * const nearPoor = householdFlows({
 *   opening: 12000,
 *   escaped: { intoPoor: 81, entirely: 5187, administrative: 27 },
 * });
 * nearPoor.escaped.toFixed(); // => "5295"
 * nearPoor.exits?.improved.toFixed(); // => "5187"
 * ```
 */
export function householdFlows(input: HouseholdFlowsInput): HouseholdFlows {
  checkObject(input, "compute household flows", "opening and escaped");
  const opening = readCount(input.opening, "opening").value;
  const { escaped, exits } = readExits(input.escaped);
  const relapsed = readCount(input.relapsed ?? 0, "relapsed").value;
  const newlyPoor = readCount(input.newlyPoor ?? 0, "newlyPoor").value;
  if (escaped.gt(opening)) {
    throw new PovertyError(
      "PART_EXCEEDS_WHOLE",
      `Cannot compute household flows: ${escaped.toFixed()} escaped, of ${opening.toFixed()} at the start`,
      input.escaped,
    );
  }
  const closing = exactDifference(exactSum([opening, relapsed, newlyPoor]), escaped);
  const counts = { opening, escaped, relapsed, newlyPoor, closing };
  return Object.freeze({
    kind: "household-flows",
    ...counts,
    ...(exits !== undefined && { exits }),
    ...checkClosing(input.closing, counts),
    ...flowRates(input.households, counts),
  });
}

/** The movements in one sentence, and how the closing count given compares with them. */
function checkClosing(
  input: Quantity | undefined,
  { opening, escaped, relapsed, newlyPoor, closing }: FlowCounts,
): Pick<HouseholdFlows, "because" | "closingGiven" | "discrepancy" | "closes"> {
  const [start, out, back, fresh, end] = [opening, escaped, relapsed, newlyPoor, closing].map((count) =>
    count.toFixed(),
  );
  const movements = `${start} - ${out} + ${back} + ${fresh} = ${end}`;
  if (input === undefined) return { because: movements };
  const closingGiven = readCount(input, "closing").value;
  const discrepancy = exactDifference(closingGiven, closing);
  const closes = discrepancy.isZero();
  return {
    because: closes ? `${movements}, as given` : `${movements}, but ${closingGiven.toFixed()} was given`,
    closingGiven,
    discrepancy,
    closes,
  };
}
