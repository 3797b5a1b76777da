import { PovertyError } from "../errors/index.ts";
import { type Decimal, type DecimalInput, exactDifference, readDecimal } from "../number/index.ts";
import { annualised } from "./annualised.ts";
import { checkObject } from "./check-object.ts";
import { type Quantity, readQuantity } from "./quantity.ts";
import type { Rate } from "./rate.ts";

/** Two rates of one series, and the time between them. */
export interface RateChangeInput {
  /** The earlier rate: a `Rate`, a number in percent, or a figure in percent. */
  readonly from: Rate | Quantity;
  /** The later rate. */
  readonly to: Rate | Quantity;
  /**
   * The years between the two rates, from 0.001 to 1000, whole or not: the number of intervals, not of the years named
   * in a headline. From the end of 2015 to the end of 2018 is 3.
   */
  readonly years?: DecimalInput | undefined;
}

/** How a rate changed. Frozen plain data. */
export interface RateChange {
  readonly kind: "rate-change";
  /** to - from, in percentage points: below zero for a fall. */
  readonly points: Decimal;
  /** (to - from) / from in percent; `null` from a rate of zero, against which nothing is relative. */
  readonly relativePercent: Decimal | null;
  /** points / years, the average change of a year; absent without `years`. */
  readonly pointsPerYear?: Decimal;
  /** ((to / from)^(1 / years) - 1) in percent, the steady yearly change; `null` from zero, absent without `years`. */
  readonly relativePercentPerYear?: Decimal | null;
  readonly direction: "fall" | "rise" | "none";
}

/**
 * The change from one rate to a later one, in percentage points and in relative percent, which are never mixed.
 *
 * Vietnamese official texts write both with "%": "giảm 0,62%" of a poverty rate means 0.62 points.
 *
 * @param input the two rates, and the years between them for the averages of a year
 * @returns the change, frozen; points are exact, quotients and roots have 40 significant digits
 * @throws PovertyError `RATE_NEGATIVE`, `YEARS_INVALID`, `UNIT_MISMATCH`, `UNIT_UNKNOWN`, `FIGURE_QUALIFIED`,
 * `ARGUMENT_INVALID`, or an error of `decimal`
 * @example Bình Thuận 2023, and the nation from the end of 2021 to the end of 2025
 * ```ts
 * import { rateChange } from "poverty-indicators";
 *
 * const year = rateChange({ from: "2.58", to: "1.96" });
 * year.points.toFixed(); // => "-0.62"
 * year.relativePercent?.toFixed(2); // => "-24.03"
 * year.direction; // => "fall"
 * const period = rateChange({ from: "5.20", to: "0.9", years: 4 });
 * period.pointsPerYear?.toFixed(); // => "-1.075"
 * period.relativePercentPerYear?.toFixed(2); // => "-35.50"
 * rateChange({ from: 5, to: 4, years: 0 }); // throws YEARS_INVALID
 * ```
 */
export function rateChange(input: RateChangeInput): RateChange {
  checkObject(input, "compute a change", "from and to");
  const from = readPercent(input.from, "from");
  const to = readPercent(input.to, "to");
  const points = exactDifference(to, from);
  const change = {
    kind: "rate-change",
    points,
    relativePercent: from.isZero() ? null : points.div(from).times(100),
    direction: points.isZero() ? "none" : points.isNegative() ? "fall" : "rise",
  } as const;
  if (input.years === undefined) return Object.freeze(change);
  const years = readYears(input.years);
  return Object.freeze({
    ...change,
    pointsPerYear: points.div(years),
    relativePercentPerYear: from.isZero() ? null : annualised(from, to, years),
  });
}

function readPercent(input: Rate | Quantity, what: string): Decimal {
  const isRate = typeof input === "object" && input !== null && "kind" in input && input.kind === "rate";
  const { value, unit } = readQuantity(isRate ? input.percent : input, what);
  if (unit !== null && unit !== "percent") {
    throw new PovertyError(
      "UNIT_MISMATCH",
      `Cannot read ${what}: expected percent, and it is in ${unit}`,
      input,
    );
  }
  if (value.isNegative()) {
    throw new PovertyError(
      "RATE_NEGATIVE",
      `Cannot read ${what} ${value.toFixed()}: a rate is zero or more`,
      input,
    );
  }
  return value;
}

function readYears(input: DecimalInput): Decimal {
  const years = readDecimal(input, "years");
  if (years.lt("0.001") || years.gt(1000)) {
    throw new PovertyError(
      "YEARS_INVALID",
      `Cannot spread a change over ${years.toFixed()} years: expected 0.001 to 1000`,
      input,
    );
  }
  return years;
}
