import type { Decimal, DecimalInput, FractionInput } from "../number/index.ts";
import type { SingleUnitPolicy } from "../survey/index.ts";
import type { Measure } from "./measure.ts";
import type { Estimate, MeasuresOf } from "./measures.ts";
import type { MissingPolicy } from "./missing-policy.ts";

/** How two tables are compared. */
export interface CompareOptions {
  /** How many years lie between the two, above 0; may be a fraction. */
  readonly years: DecimalInput;
  /** The poverty cut-off k. Default: that of the tables' measure. */
  readonly cutoff?: FractionInput;
  /** What is done with missing answers. Default: each table's policy. */
  readonly missing?: MissingPolicy;
  /**
   * `independent` (default): two samples, whose variances add up; `panel`: the same sampling units, recognised by their
   * labels, were visited twice, and their covariance is taken off.
   */
  readonly surveys?: "independent" | "panel";
  /** What to do with a stratum of which one unit was drawn. Default: `fail`. */
  readonly singleUnit?: SingleUnitPolicy;
  /** How many units each stratum has in the population, in each survey. Default: with replacement. */
  readonly populationUnits?: {
    readonly before?: Readonly<Record<string, number>>;
    readonly after?: Readonly<Record<string, number>>;
  };
  /** Of the intervals. Default: 0.95. */
  readonly level?: number;
}

/** A value of a comparison: exact, and with a standard error where both tables have a survey design. */
export interface ChangeValue {
  /** To 40 significant digits, in the unit of what changed: a share, not a percent. */
  readonly value: Decimal;
  /** In lowest terms, "-1/8". */
  readonly exact: string;
  /** Float64, by linearisation; agrees with R survey 4.1 to 1e-10 in the tests. */
  readonly standardError?: number;
}

/** A difference, with its intervals and tests of no change. */
export interface DifferenceValue extends ChangeValue {
  /** Value ± t × standard error; absent without degrees of freedom. */
  readonly interval?: readonly [lower: number, upper: number];
  /** Value ± z × standard error. */
  readonly intervalNormal?: readonly [lower: number, upper: number];
  /** Value / standard error; `null` when the standard error is 0. */
  readonly statistic?: number | null;
  /** The two-sided probability of a statistic as large if nothing had changed, by Student's t. */
  readonly pValue?: number | null;
  /** The same by the normal distribution. */
  readonly pValueNormal?: number | null;
}

/** An average a year, which is a root and so no fraction. */
export interface YearlyRate {
  /** To 40 significant digits. */
  readonly value: Decimal;
  /** Float64, as a share. */
  readonly standardError?: number;
}

/** The change of one measure. */
export interface Change {
  readonly before: Estimate;
  readonly after: Estimate;
  /** after − before. */
  readonly absolute: DifferenceValue;
  /** (after − before) / years. */
  readonly absoluteAnnualised: ChangeValue;
  /** after / before − 1, as a share and not in percent; `null` from 0. */
  readonly relative: ChangeValue | null;
  /** (after / before)^(1 / years) − 1, as a share; `null` from or to 0. */
  readonly relativeAnnualised: YearlyRate | null;
}

/** One part of a change that is split. All parts sum to the change, exactly. */
export interface Effect extends ChangeValue {
  /** Its share of the change; `null` when nothing changed. */
  readonly share: Estimate | null;
}

/** The Shapley split of a change in M0 = H × A: the average of both orders in which H and A can change. */
export interface IncidenceAndIntensity {
  /** The change of M0. */
  readonly change: ChangeValue;
  /** (H1 − H0) (A0 + A1) / 2: what comes from the number of the poor. */
  readonly headcountRatio: Effect;
  /** (A1 − A0) (H0 + H1) / 2: what comes from how poor the poor are. */
  readonly intensity: Effect;
}

/** The Shapley split of a change in the M0 of everybody by one grouping. */
export interface GroupSplit {
  /** What comes from people moving between groups, over all groups. */
  readonly populationShare: Effect;
  /** What comes from changes within groups, over all groups. */
  readonly withinGroups: Effect;
  readonly byLabel: Readonly<Record<string, GroupEffects>>;
}

/** What one group adds to a change in the M0 of everybody. */
export interface GroupEffects {
  /** (share1 − share0) (M0 before + M0 after) / 2, where M0 is that of the group. */
  readonly populationShare: Effect;
  /** (M0 after − M0 before) (share0 + share1) / 2. */
  readonly withinGroup: Effect;
}

/** The changes of all measures of a population. */
export interface Changes extends MeasuresOf<Change> {
  /** `null` when nobody is poor in one of the tables, so that there is no intensity. */
  readonly shapley: IncidenceAndIntensity | null;
}

/** Two tables compared. Frozen plain data. */
export interface TabulationComparison {
  readonly kind: "comparison";
  readonly measure: Measure;
  readonly cutoff: string;
  /** How many years lie between the two. */
  readonly years: string;
  /** Of Student's t; `null` without standard errors. */
  readonly degreesOfFreedom: number | null;
  readonly overall: Changes;
  /** By grouping, then by label: labels that both tables have. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, Changes>>>>;
  /** By grouping: where the change in the M0 of everybody comes from. Labels of one table only count here too. */
  readonly shapleyByGroup: Readonly<Record<string, GroupSplit>>;
}
