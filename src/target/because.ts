import { formatFigure, type Locale, type Unit } from "../figure/index.ts";
import { Decimal, decimalFromFraction, type Fraction, readInterval, roundTo } from "../number/index.ts";
import { isExactly, type Measurement } from "./measurement.ts";
import { english, vietnamese } from "./sentences.ts";
import type { Target } from "./target.ts";
import type { TargetResult } from "./target-result.ts";

/** Says in one sentence why a target has its outcome. */
export function because(
  target: Target,
  reached: Measurement,
  { outcome, possible, actual, shortfall, surplus }: Omit<TargetResult, "kind" | "because">,
  locale: Locale,
): string {
  const say = locale === "vi" ? vietnamese : english;
  const write = (value: Decimal, unit: Unit = target.unit): string => amount(value, unit, locale);
  if (target.approximate) return say.approximate(target.text);
  if (outcome === "met") return say.met(write(actual), target.text);
  const apart = outcome === "missed" ? shortfall : surplus;
  if (outcome === "undecidable" || (apart.isZero() && !isExactly(reached))) {
    const { lower, upper, lowerClosed, upperClosed } = reached.values;
    const end = (value: Fraction | null): string | null => value && write(decimalFromFraction(value));
    const outcomes = possible
      .map((one) => say.outcomes[one])
      .join(", ")
      .replace(/, (?=[^,]*$)/, say.or);
    const span = say.span(end(lower), lowerClosed, end(upper), upperClosed);
    return say.printed(reached.text ?? write(actual), span, outcomes, possible.length === 1);
  }
  if (apart.isZero()) return say.onBound(write(actual), target.text, outcome);
  const side = (outcome === "missed") === (target.aim === "at-least") ? "below" : "above";
  // Of a target written by hand the ends may be texts.
  const { lower, upper } = readInterval(target.values);
  const end = decimalFromFraction((side === "below" ? lower : upper) as Fraction);
  // Two percentages are points apart.
  const by = write(apart, target.unit === "percent" ? "percentage-point" : target.unit);
  return say.apart(write(actual), by, side, write(end), outcome);
}

const one = /* @__PURE__ */ new Decimal(1);
const mostPlaces = 4;

/** A value in words; one with many digits is cut short and said to be about so much. */
function amount(value: Decimal, unit: Unit, locale: Locale): string {
  const places = Math.min(value.decimalPlaces(), mostPlaces);
  const rounded = roundTo(value, places);
  const qualifier = rounded.eq(value) ? "none" : "about";
  const shown = { kind: "figure", text: "", locale, value: rounded, places, scale: one } as const;
  return formatFigure({ ...shown, unit, qualifier, per: [] }, { locale });
}
