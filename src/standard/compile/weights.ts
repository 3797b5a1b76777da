import { type Fraction, fraction, fractionOf } from "../../number/index.ts";
import { refuse } from "../document/refuse.ts";
import type { Indicator } from "../standard.ts";

const largest = /* @__PURE__ */ BigInt(Number.MAX_SAFE_INTEGER);

/** Weights as whole numbers, and the whole that they sum to. */
export interface WholeWeights {
  readonly weights: readonly number[];
  readonly whole: bigint;
}

/** Brings the weights to their common denominator, where scores are whole numbers that a double holds exactly. */
export function wholeWeights(indicators: readonly Indicator[]): WholeWeights {
  const fractions = indicators.map(({ weight }) => fraction(weight ?? 0));
  const whole = fractions.reduce((common, { d }) => (common / greatestCommonDivisor(common, d)) * d, 1n);
  if (whole > largest) {
    throw refuse("the common denominator of the weights of dimensions", whole, "a number below 2^53");
  }
  return { weights: fractions.map(({ n, d }) => Number((n * whole) / d)), whole };
}

/** The least whole score that is at least, or above, a share of the whole. */
export function stepOfShare(share: Fraction, whole: bigint, above: boolean): number {
  const score = share.mul(fractionOf(whole));
  const step = above ? score.floor().add(1) : score.ceil();
  return Number(step.n);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
