import {
  decimal,
  divideIntervals,
  type Figure,
  type Interval,
  intersectIntervals,
  interval,
  preimage,
  type Rounding,
} from "poverty-indicators";
import type { Expression } from "../relation.ts";
import { evaluate, formulaOf } from "./expression.ts";
import type { Judgement } from "./finding.ts";
import type { Readings } from "./readings.ts";
import { sentences } from "./sentences.ts";
import { writeLike } from "./write-like.ts";

/**
 * Judges an expression over figures: what figures that print as shown can give, against what prints as the result.
 *
 * A figure that stands in it twice counts as two, which may widen the interval: no false alarm comes of it.
 */
export function judgeEquation(left: Expression, right: string, readings: Readings): Judgement {
  const printed = readings.figure(right);
  const fits = (rounding: Rounding): boolean => {
    const valuesOf = (figure: Figure): Interval => inOnes(preimage(figure, rounding), figure);
    const possible = evaluate(left, (id) => valuesOf(readings.figure(id)));
    return intersectIntervals(possible, valuesOf(printed)) !== null;
  };
  const exactly = evaluate(left, (id) => {
    const figure = readings.figure(id);
    return inOnes(interval({ lower: figure.value, upper: figure.value }), figure);
  });
  const value = decimal(exactly.lower ?? 0).times(isPercent(printed) ? 100 : 1);
  // A relative change is in percent, even where the report would have it in points.
  const recomputed = writeLike(value, isPercent(printed) ? { ...printed, unit: "percent" } : printed);
  const outcome = fits("half-up")
    ? "consistent"
    : fits("truncate")
      ? "consistent-if-truncated"
      : "inconsistent";
  const say = sentences[readings.locale];
  const verdict = outcome === "inconsistent" ? say.not(printed.text) : say.prints(printed.text);
  return {
    outcome,
    recomputed,
    value,
    because: `${formulaOf(left, (id) => readings.entry(id).text)} = ${recomputed}: ${verdict}`,
  };
}

const isPercent = ({ unit }: Figure): boolean => unit === "percent" || unit === "percentage-point";

const hundred = interval({ lower: 100, upper: 100 });

/** A percent counts as 1/100. */
const inOnes = (values: Interval, figure: Figure): Interval =>
  isPercent(figure) ? divideIntervals(values, hundred) : values;
