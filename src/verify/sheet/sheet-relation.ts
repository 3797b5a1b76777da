import type { Expression } from "./expression.ts";

/** A relation that figures of a sheet should stand in. Every operand is the id of a figure. */
export type SheetRelation =
  | RatioRelation
  | ShareRelation
  | AttainmentRelation
  | SumRelation
  | DifferenceRelation
  | RelativeChangeRelation
  | ProductRelation
  | WeightedMeanRelation
  | AverageRelation
  | AverageChangeRelation
  | FlowRelation
  | TargetRelation
  | SameRelation
  | ImpliedTotalRelation
  | OrderRelation
  | ProportionRelation
  | EquationRelation;

interface Named {
  /** Names the relation in findings; `relation 3` unless told, by its place in the sheet. */
  readonly id?: string;
}

/** part / whole = printed, for a whole above zero; a printed percent counts as 1/100. */
export interface RatioRelation extends Named {
  readonly kind: "ratio";
  readonly part: string;
  readonly whole: string;
  readonly printed: string;
}

/** A ratio of which the part lies within the whole: 0 ≤ part ≤ whole. */
export interface ShareRelation extends Named {
  readonly kind: "share";
  readonly part: string;
  readonly whole: string;
  readonly printed: string;
}

/** actual / target = printed: how far a target was attained, above 100 % when it was exceeded. */
export interface AttainmentRelation extends Named {
  readonly kind: "attainment";
  readonly actual: string;
  readonly target: string;
  readonly printed: string;
}

/** The parts add up to the total. */
export interface SumRelation extends Named {
  readonly kind: "sum";
  readonly parts: readonly string[];
  readonly total: string;
}

/** |to − from| = printed, or to − from where the printed difference is below zero. */
export interface DifferenceRelation extends Named {
  readonly kind: "difference";
  readonly from: string;
  readonly to: string;
  readonly printed: string;
}

/** |to − from| / from = printed, or with its sign where the printed change is below zero; from is above zero. */
export interface RelativeChangeRelation extends Named {
  readonly kind: "relative-change";
  readonly from: string;
  readonly to: string;
  readonly printed: string;
}

/** The product of the factors is printed; a percent counts as 1/100: H × A = M0. */
export interface ProductRelation extends Named {
  readonly kind: "product";
  readonly factors: readonly string[];
  readonly printed: string;
}

/** Σ weight × value / Σ weight = mean; weights are zero or more, and not all zero. */
export interface WeightedMeanRelation extends Named {
  readonly kind: "weighted-mean";
  readonly terms: readonly { readonly value: string; readonly weight: string }[];
  readonly mean: string;
}

/** The mean of the figures of several years is printed. */
export interface AverageRelation extends Named {
  readonly kind: "average";
  readonly figures: readonly string[];
  readonly printed: string;
}

/** |to − from| / years = printed, or with its sign where the printed change is below zero. */
export interface AverageChangeRelation extends Named {
  readonly kind: "average-change";
  readonly from: string;
  readonly to: string;
  /** The years between the two: their number, or the id of a figure. */
  readonly years: string | number;
  readonly printed: string;
}

/** opening + entered − left = closing: a count, or a rate over one whole, across a year. */
export interface FlowRelation extends Named {
  readonly kind: "flow";
  readonly opening: string;
  readonly entered: readonly string[];
  readonly left: readonly string[];
  readonly closing: string;
}

/**
 * What a report says of a target: it was met (the bound belongs to it), exceeded (beyond the bound) or missed.
 *
 * A range such as 1 to 1,5 points is met from its lower end on, so that end is its `atLeast`.
 */
export interface TargetRelation extends Named {
  readonly kind: "target";
  readonly outcome: string;
  /** The target, where more is better. One of `atLeast` and `atMost` is given. */
  readonly atLeast?: string;
  /** The target, where less is better. */
  readonly atMost?: string;
  /** Default: `met`. */
  readonly claim?: "met" | "exceeded" | "missed";
}

/** The figures are prints of one quantity, to more or fewer places. */
export interface SameRelation extends Named {
  readonly kind: "same";
  readonly figures: readonly string[];
}

/** Every count is the printed share of one total, which need not be printed; counts of whole things have a whole total. */
export interface ImpliedTotalRelation extends Named {
  readonly kind: "implied-total";
  readonly shares: readonly { readonly count: string; readonly printed: string }[];
  /** The total, where the sheet has it. */
  readonly total?: string;
}

/** The figures rise, or stay: a part and its whole, the years of a period, a rate between two others. */
export interface OrderRelation extends Named {
  readonly kind: "order";
  readonly figures: readonly string[];
  /** Whether each is above the one before it. Default: false. */
  readonly strict?: boolean;
}

/** Each figure lies between 0 and 100 %. */
export interface ProportionRelation extends Named {
  readonly kind: "proportion";
  readonly figures: readonly string[];
}

/** Any other relation: an equation or an inequality between two expressions over figures. */
export interface EquationRelation extends Named {
  readonly kind: "equation";
  readonly left: Expression;
  /** Default: `=`. */
  readonly relation?: "=" | "<=" | "<";
  readonly right: Expression;
}
