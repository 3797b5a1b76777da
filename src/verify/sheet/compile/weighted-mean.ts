import { type ExactInterval, type Fraction, fractionOf, negate } from "../../../number/index.ts";

const zero = fractionOf(0n);

/** All weighted means of values in intervals, with weights in intervals of zero or more that are not all zero. */
export function weightedMean(
  values: readonly ExactInterval[],
  weights: readonly ExactInterval[],
): ExactInterval {
  const low = leastMean(values, weights);
  const high = leastMean(values.map(negate), weights);
  return {
    lower: low?.at ?? null,
    lowerClosed: low?.closed ?? false,
    upper: high?.at.neg() ?? null,
    upperClosed: high?.closed ?? false,
  };
}

interface End {
  readonly at: Fraction;
  readonly closed: boolean;
}

/**
 * The least mean: the values at their lower ends, small ones with their largest weight and large ones with their
 * smallest, for the split between small and large at which the mean is least.
 */
function leastMean(values: readonly ExactInterval[], weights: readonly ExactInterval[]): End | null {
  if (values.some(({ lower }) => lower === null) || weights.some(({ upper }) => upper === null)) return null;
  const terms = values
    .map((value, place) => ({ value, weight: weights[place] as ExactInterval }))
    .sort((a, b) => (a.value.lower as Fraction).compare(b.value.lower as Fraction));
  let weight = zero;
  let total = zero;
  for (const term of terms) {
    const least = leastWeight(term.weight);
    weight = weight.add(least);
    total = total.add(least.mul(term.value.lower as Fraction));
  }
  let mean: Fraction | null = weight.n === 0n ? null : total.div(weight);
  for (const term of terms) {
    const gain = (term.weight.upper as Fraction).sub(leastWeight(term.weight));
    weight = weight.add(gain);
    total = total.add(gain.mul(term.value.lower as Fraction));
    if (weight.n === 0n) continue;
    const next = total.div(weight);
    if (mean === null || next.compare(mean) < 0) mean = next;
  }
  if (mean === null) return null;
  const at = mean;
  return { at, closed: terms.every((term) => isAttained(term.value, term.weight, at)) };
}

const leastWeight = ({ lower }: ExactInterval): Fraction =>
  lower === null || lower.s === -1n ? zero : lower;

/** Whether the ends that make a mean least belong to the intervals. */
function isAttained(value: ExactInterval, weight: ExactInterval, mean: Fraction): boolean {
  const side = (value.lower as Fraction).compare(mean);
  const none =
    leastWeight(weight).n === 0n && (weight.lower === null || weight.lower.s === -1n || weight.lowerClosed);
  if (side > 0) return none || (weight.lowerClosed && value.lowerClosed);
  return (side === 0 || weight.upperClosed) && value.lowerClosed;
}
