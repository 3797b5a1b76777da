import { PovertyError, show } from "../errors/index.ts";
import { type Figure, isFigure } from "../figure/index.ts";
import {
  type DecimalInput,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  readDecimal,
} from "../number/index.ts";
import { difference, type Measurement, over, readMeasured, relativeCut } from "./measurement.ts";
import type { Target } from "./target.ts";

/** An exact number, or a printed figure, which stands for every value that prints so. */
export type Measured = DecimalInput | Figure;

/** What was reached, by the value at the start and the value at the end. */
export interface ActualChange {
  /** The rate, count or amount at the start. */
  readonly from: Measured;
  /** The same at the end. */
  readonly to: Measured;
  /** How many intervals of a year lie between the two: the change is divided by it. Default: 1. */
  readonly years?: DecimalInput | undefined;
}

/** What was reached: the reduction, cut, increase or level itself, or the two values that it follows from. */
export type Actual = Measured | ActualChange;

/** Reads what was reached in the terms of a target. */
export function readActual(actual: Actual, { measure, unit }: Pick<Target, "measure" | "unit">): Measurement {
  const points = unit === "percentage-point";
  if (!isChange(actual)) return readMeasured(actual, "actual", points ? [unit, "percent"] : [unit]);
  const units = measure === "relative-cut" ? null : [points ? "percent" : unit];
  const from = readMeasured(actual.from, "from", units);
  const to = readMeasured(actual.to, "to", units);
  switch (measure) {
    case "level":
      return to;
    case "relative-cut":
      return over(relativeCut(from, to, actual), readYears(actual.years));
    case "reduction":
      return over(difference(from, to), readYears(actual.years));
    case "increase":
      return over(difference(to, from), readYears(actual.years));
  }
}

const isChange = (actual: Actual): actual is ActualChange =>
  typeof actual === "object" && actual !== null && !isFigure(actual) && "from" in actual && "to" in actual;

function readYears(years: DecimalInput | undefined): Fraction {
  if (years === undefined) return fractionOf(1n);
  const intervals = readDecimal(years, "years");
  if (intervals.gt(0)) return fractionFromDecimal(intervals);
  throw new PovertyError(
    "YEARS_INVALID",
    `Cannot average over ${show(years)} years: expected more than zero`,
    years,
  );
}
