import type { Locale } from "../figure/index.ts";
import { decimalFromFraction, everything, type Fraction, fractionOf, readInterval } from "../number/index.ts";
import type { Rate } from "../rate/index.ts";
import { because } from "./because.ts";
import { isExactly, type Measurement } from "./measurement.ts";
import type { Target } from "./target.ts";
import { outcomesOf } from "./target-outcome.ts";
import type { TargetResult } from "./target-result.ts";

/** Judges what was measured against a target. */
export function judge(target: Target, reached: Measurement, locale: Locale): TargetResult {
  const ends = readInterval(target.values);
  const { value } = reached;
  const possible = outcomesOf(target.aim, ends, target.approximate ? everything : reached.values);
  const outcome = possible.length === 1 ? (possible[0] as TargetResult["outcome"]) : "undecidable";
  // The end from which the target is met, and the one beyond which it is exceeded.
  const [near, far] = target.aim === "at-least" ? [ends.lower, ends.upper] : [ends.upper, ends.lower];
  const forward = (from: Fraction, to: Fraction): Fraction =>
    target.aim === "at-least" ? to.sub(from) : from.sub(to);
  const findings = {
    outcome,
    possible: Object.freeze(possible),
    actual: decimalFromFraction(value),
    shortfall: decimalFromFraction(near === null ? zero : aboveZero(forward(value, near))),
    surplus: decimalFromFraction(far === null ? zero : aboveZero(forward(far, value))),
    attainment: Object.freeze({ lower: share(value, ends.lower), upper: share(value, ends.upper) }),
    onBound: isExactly(reached) && (near?.equals(value) ?? false),
  };
  return Object.freeze({
    kind: "target-result",
    ...findings,
    // Most callers never read the sentence, which takes longer to write than the rest to find.
    get because() {
      return because(target, reached, findings, locale);
    },
  });
}

const zero = /* @__PURE__ */ fractionOf(0n);

const aboveZero = (value: Fraction): Fraction => (value.s === 1n ? value : zero);

function share(value: Fraction, end: Fraction | null): Rate | null {
  if (end === null || end.n === 0n) return null;
  return Object.freeze({ kind: "rate", percent: decimalFromFraction(value.div(end).mul(100n)) });
}
