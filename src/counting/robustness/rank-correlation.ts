import { PovertyError, show } from "../../errors/index.ts";
import { type Fraction, type FractionInput, readFraction } from "../../number/index.ts";

/** How alike two rankings of the same things are. */
export interface RankCorrelation {
  /** Kendall's tau-b, from −1 to 1, float64; `null` when one of the lists has only ties. */
  readonly kendallTauB: number | null;
  /** Spearman's rho: the correlation of ranks, ties sharing the mean of theirs; `null` likewise. */
  readonly spearman: number | null;
  /** Pairs of things in the same order in both lists. */
  readonly concordant: number;
  /** Pairs in opposite order. */
  readonly discordant: number;
  /** Pairs that are tied in the first list; those tied in both count here and in `tiedSecond`. */
  readonly tiedFirst: number;
  /** Pairs that are tied in the second list. */
  readonly tiedSecond: number;
}

/**
 * The rank correlations of two lists of values of the same things, such as the M0 of regions at two cut-offs.
 *
 * With P concordant and Q discordant pairs of n things, T1 and T2 pairs tied in each list and N = n (n − 1) / 2:
 * tau-b = (P − Q) / √((N − T1)(N − T2)). Spearman's rho is Pearson's correlation of mean ranks. Values are compared as
 * exact fractions, so that ties are ties.
 *
 * @param first values of two things or more
 * @param second values of the same things in the same order
 * @returns correlations, and the pairs that they come from
 * @throws PovertyError `COLUMNS_UNEQUAL`, `ARGUMENT_INVALID` for fewer than two values, or an error of `fraction`
 * @example
 * ```ts
 * import { rankCorrelation } from "poverty-indicators";
 *
 * const ranks = rankCorrelation(["1/3", "0.25", "1/5", "1/6"], ["1/2", "1/3", "1/3", "2/5"]);
 * ranks.concordant; // => 3
 * ranks.discordant; // => 2
 * ranks.kendallTauB?.toFixed(4); // => "0.1826"
 * ranks.spearman?.toFixed(4); // => "0.3162"
 * ```
 * @see Kendall (1945), The treatment of ties in ranking problems, Biometrika 33
 */
export function rankCorrelation(
  first: readonly FractionInput[],
  second: readonly FractionInput[],
): RankCorrelation {
  const [a, b] = [readValues(first), readValues(second)];
  if (a.length !== b.length) {
    throw new PovertyError(
      "COLUMNS_UNEQUAL",
      `Cannot correlate ranks: the first list has ${a.length} values, the second ${b.length}`,
      b.length,
    );
  }
  const counts = { concordant: 0, discordant: 0, tiedFirst: 0, tiedSecond: 0 };
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      const inFirst = (a[i] as Fraction).compare(a[j] as Fraction);
      const inSecond = (b[i] as Fraction).compare(b[j] as Fraction);
      if (inFirst === 0) counts.tiedFirst += 1;
      if (inSecond === 0) counts.tiedSecond += 1;
      if (inFirst * inSecond > 0) counts.concordant += 1;
      else if (inFirst * inSecond < 0) counts.discordant += 1;
    }
  }
  const pairs = (a.length * (a.length - 1)) / 2;
  const untied = (pairs - counts.tiedFirst) * (pairs - counts.tiedSecond);
  return Object.freeze({
    kendallTauB: untied === 0 ? null : (counts.concordant - counts.discordant) / Math.sqrt(untied),
    spearman: untied === 0 ? null : correlationOfRanks(doubledRanks(a), doubledRanks(b)),
    ...counts,
  });
}

function readValues(values: readonly FractionInput[]): Fraction[] {
  if (Array.isArray(values) && values.length >= 2) {
    return Array.from(values as readonly FractionInput[], (value, at) => readFraction(value, `value ${at}`));
  }
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot correlate ranks: expected a list of two values or more, received ${show(values)}`,
    values,
  );
}

/** Twice the mean rank of each value, from the least, less the number of values + 1: whole numbers that sum to 0. */
const doubledRanks = (values: readonly Fraction[]): number[] =>
  values.map((value) => values.reduce((sum, other) => sum + value.compare(other), 0));

/** Pearson's correlation of whole numbers that sum to 0. */
function correlationOfRanks(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, at) => sum + value * (y[at] as number), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
