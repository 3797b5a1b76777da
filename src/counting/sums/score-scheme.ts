import { type Fraction, fraction } from "../../number/index.ts";
import { indicatorsOf, type Measure } from "../measure.ts";

/** What each deprivation counts for in a score, as whole numbers of one unit. */
export interface ScoreScheme {
  /** How many units the whole is. */
  readonly denominator: bigint;
  /** By indicator, in the order of the bits of a profile. */
  readonly weights: readonly bigint[];
}

/** The weights of a measure in whole numbers of their common denominator. */
export function schemeOfMeasure(measure: Measure): ScoreScheme {
  const weights = indicatorsOf(measure).map(({ weight }) => fraction(weight));
  const denominator = weights.reduce((common, { d }) => leastCommonMultiple(common, d), 1n);
  return { denominator, weights: weights.map(({ n, d }) => (n * denominator) / d) };
}

/**
 * The weights for households that lack some answers, when the weight of what is missing goes to the other indicators of
 * the dimension in proportion; `null` when a whole dimension is missing.
 *
 * @param missing the sum of 2^j over the indicators j that are missing
 */
export function reweightedScheme(measure: Measure, base: ScoreScheme, missing: number): ScoreScheme | null {
  const known = (bit: number): boolean => ((missing >>> bit) & 1) === 0;
  const parts: { whole: bigint; left: bigint; bits: number[] }[] = [];
  let bit = 0;
  for (const { indicators } of measure.dimensions) {
    const bits = indicators.map(() => bit++);
    const sum = (of: readonly number[]): bigint =>
      of.reduce((total, at) => total + (base.weights[at] as bigint), 0n);
    parts.push({ whole: sum(bits), left: sum(bits.filter(known)), bits });
  }
  if (parts.some(({ whole, left }) => left === 0n && whole > 0n)) return null;
  const scale = parts.reduce(
    (common, { left }) => (left === 0n ? common : leastCommonMultiple(common, left)),
    1n,
  );
  const weights = parts.flatMap(({ whole, left, bits }) =>
    bits.map((at) => (known(at) && left > 0n ? ((base.weights[at] as bigint) * whole * scale) / left : 0n)),
  );
  return { denominator: base.denominator * scale, weights };
}

/** The lowest score, in units of the scheme, that reaches a cut-off. */
export const thresholdOf = ({ denominator }: ScoreScheme, cutoff: Fraction): bigint =>
  (cutoff.n * denominator + cutoff.d - 1n) / cutoff.d;

/** The score of a profile in units of the scheme. */
export function scoreOf({ weights }: ScoreScheme, profile: number): bigint {
  let score = 0n;
  for (let bit = 0; bit < weights.length; bit++) {
    if (((profile >>> bit) & 1) === 1) score += weights[bit] as bigint;
  }
  return score;
}

/** The least whole number that both divide. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}
