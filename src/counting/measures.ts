import type { Decimal } from "../number/index.ts";

/** An estimate: an exact fraction, its decimal, and how far a sample may have missed the population. */
export interface Estimate {
  /** To 40 significant digits. */
  readonly value: Decimal;
  /** In lowest terms, "145/163". */
  readonly exact: string;
  /** Float64; agrees with R survey 4.1 to 1e-10 in the tests. Only with a survey design or replicates. */
  readonly standardError?: number;
  /** Lower and upper end, float64. Only with a standard error, and where the method of intervals has one. */
  readonly interval?: readonly [lower: number, upper: number];
}

/** What a part adds to a whole. */
export interface Contribution<Value> {
  /** In the unit of the whole; over all parts they sum to the whole. */
  readonly absolute: Value;
  /** As a share; over all parts they sum to 1. `null` where the whole is 0. */
  readonly share: Value | null;
}

/**
 * The counting measures of a population, named as in Alkire and Foster (2011). `Measures` are estimates; comparisons have
 * the same fields with a change in each.
 *
 * Everything is a share of the population, from 0 to 1, and not in percent.
 */
export interface MeasuresOf<Value> {
  /** H: the share of the population that is poor. */
  readonly headcountRatio: Value;
  /** A: the average score of the poor. `null` when nobody is poor, so that it is never mistaken for no hardship. */
  readonly intensity: Value | null;
  /** M0 = H × A: the deprivations of the poor as a share of all that the population could suffer. */
  readonly adjustedHeadcountRatio: Value;
  /** By indicator: the share of the population that is deprived in it. */
  readonly uncensored: Readonly<Record<string, Value>>;
  /** By indicator: the share of the population that is poor and deprived in it. */
  readonly censored: Readonly<Record<string, Value>>;
  /** By indicator: what its deprivations of the poor add to M0. */
  readonly contribution: Readonly<Record<string, Contribution<Value>>>;
  /** By dimension: the same. */
  readonly dimensionContribution: Readonly<Record<string, Contribution<Value>>>;
  /** The share of this group in the whole population; 1 for the whole. */
  readonly populationShare: Value;
  /** What this group adds to H and M0 of the whole population. */
  readonly groupContribution: {
    readonly headcountRatio: Contribution<Value>;
    readonly adjustedHeadcountRatio: Contribution<Value>;
  };
  /** The share of the population whose score is from 1/5 to below the cut-off: vulnerable to poverty. */
  readonly vulnerable: Value;
  /** The share of the population whose score is 1/2 or more: in severe poverty. */
  readonly severe: Value;
  /** The average score of everybody, poor or not: M0 if one deprivation were enough to be poor. */
  readonly averageScore: Value;
}

/** The counting measures of a population or group, with its size. */
export interface Measures extends MeasuresOf<Estimate> {
  /** How many rows were counted. */
  readonly rows: number;
  /** How many of them are poor. */
  readonly poorRows: number;
  /** How many rows were left out because answers are missing. */
  readonly leftOutRows: number;
  /** The sum of weights of the rows counted. */
  readonly population: Decimal;
  /** Sampling units − strata of those in which the group has members; `null` without a design. */
  readonly domainDegreesOfFreedom: number | null;
}
