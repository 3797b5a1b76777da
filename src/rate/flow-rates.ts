import { PovertyError } from "../errors/index.ts";
import type { Decimal } from "../number/index.ts";
import { checkObject } from "./check-object.ts";
import { type Quantity, readCount } from "./quantity.ts";
import { type Rate, rateOf } from "./rate.ts";

/** All resident households at the start and at the end of a year. */
export interface HouseholdTotals {
  /** All resident households at the start of the year. */
  readonly opening?: Quantity | undefined;
  /** All resident households at the end of the year. */
  readonly closing?: Quantity | undefined;
}

/** A rate of households that moved, with the households that it is taken of. */
export interface FlowRate {
  /** In percent of all households. */
  readonly rate: Rate;
  /** Which households are the whole. */
  readonly of: "households-at-opening" | "households-at-closing";
}

/** Counts of one class of households that were checked. */
export interface FlowCounts {
  readonly opening: Decimal;
  readonly closing: Decimal;
  readonly escaped: Decimal;
  readonly relapsed: Decimal;
  readonly newlyPoor: Decimal;
}

/** The rates that flows have, those whose denominator was given. */
export interface FlowRates {
  /** escaped / all households at the start of the year; absent without that count. */
  readonly escapeRate?: FlowRate;
  /** relapsed / all households at the end of the year; absent without that count. */
  readonly relapseRate?: FlowRate;
  /** newlyPoor / all households at the end of the year; absent without that count. */
  readonly newPoorRate?: FlowRate;
}

/** The rates of movements over the household totals that are given. */
export function flowRates(households: HouseholdTotals | undefined, counts: FlowCounts): FlowRates {
  if (households === undefined) return {};
  checkObject(households, "read households", "opening or closing");
  const { opening, closing } = households;
  return {
    ...(opening !== undefined && {
      escapeRate: flowRate(
        counts.escaped,
        readTotal(opening, "opening", counts.opening),
        "households-at-opening",
      ),
    }),
    ...(closing !== undefined && ratesAtClosing(readTotal(closing, "closing", counts.closing), counts)),
  };
}

const ratesAtClosing = (households: Decimal, { relapsed, newlyPoor }: FlowCounts): FlowRates => ({
  relapseRate: flowRate(relapsed, households, "households-at-closing"),
  newPoorRate: flowRate(newlyPoor, households, "households-at-closing"),
});

const flowRate = (moved: Decimal, households: Decimal, of: FlowRate["of"]): FlowRate =>
  Object.freeze({ rate: rateOf(moved, households), of });

/** Reads all households at one end of the year, of which a class is a part. */
function readTotal(input: Quantity, when: "opening" | "closing", ofClass: Decimal): Decimal {
  const households = readCount(input, `households.${when}`).value;
  if (households.isZero()) {
    throw new PovertyError("RATE_OVER_ZERO", `Cannot compute flow rates: households.${when} is zero`, input);
  }
  if (ofClass.gt(households)) {
    throw new PovertyError(
      "PART_EXCEEDS_WHOLE",
      `Cannot compute flow rates: ${ofClass.toFixed()} households of the class at the ${when}, ` +
        `among ${households.toFixed()}`,
      input,
    );
  }
  return households;
}
