import type { Decimal } from "../number/index.ts";
import type { Condition } from "./condition.ts";
import type { Sourced } from "./source.ts";

/** A name or sentence in Vietnamese and in English. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** A dated legal rule that says who is poor: lines, indicators, class rules and where each was read. Frozen plain data. */
export interface Standard {
  readonly kind: "standard";
  /** Names one series of results: "vn-2022". Results carry it, so that two series of one year never mix. */
  readonly id: string;
  /** Two letters, "VN". */
  readonly country: string;
  /** The province or city that set the standard, `null` for a national one. */
  readonly place: Label | null;
  readonly label: Label;
  /** The first day in force, "2022-01-01". */
  readonly from: string;
  /** The last day in force; `null` where no end is set. */
  readonly until: string | null;
  /** Why the period begins on this day. */
  readonly fromBecause: Remark;
  /** Why it ends on this day, or no end is set. */
  readonly untilBecause: Remark;
  /** The years whose end-of-year review was also counted under this standard, before its period began. */
  readonly baseYears: readonly BaseYear[];
  readonly areas: readonly Area[];
  readonly income: IncomeCriteria;
  /** Named deprivation cut-offs that the rules use. */
  readonly cutoffs: readonly Cutoff[];
  readonly dimensions: readonly Dimension[];
  readonly classes: readonly HouseholdClass[];
  /** What decides the class. Over all incomes and deprivations exactly one class rule, or one declared gap, holds. */
  readonly rules: readonly Rule[];
  /** What a reader of results must know: what was not seen, where sources disagree. */
  readonly remarks: readonly Remark[];
}

/** A remark in words, with its source. */
export interface Remark extends Sourced {
  readonly text: Label;
}

/** A year that was counted under the standard as the base of the coming period. */
export interface BaseYear extends Sourced {
  /** The calendar year, 2021. */
  readonly year: number;
}

/** A kind of place that has lines of its own. */
export interface Area {
  readonly id: string;
  readonly label: Label;
}

/** The income lines of a standard and what they are given for. */
export interface IncomeCriteria {
  /** Lines are amounts for one person and this long. */
  readonly per: "month" | "year";
  /** ISO 4217, "VND". */
  readonly currency: string;
  readonly lines: readonly IncomeLine[];
}

/** A named amount of income for one person, by area. */
export interface IncomeLine extends Sourced {
  readonly id: string;
  readonly label: Label;
  /** One amount for each area of the standard. */
  readonly amounts: Readonly<Record<string, Decimal>>;
}

/** A named cut-off: a count of deprived indicators, or a share of their weights as a fraction, "1/3". */
export interface Cutoff extends Sourced {
  readonly id: string;
  readonly label: Label;
  /** How many deprivations; `null` where a share of weights is the cut-off. */
  readonly count: number | null;
  /** The exact share of weights, "1/3"; `null` where a count is the cut-off. */
  readonly share: string | null;
}

/** A group of indicators, such as health. */
export interface Dimension {
  readonly id: string;
  readonly label: Label;
  readonly indicators: readonly Indicator[];
}

/** One deprivation that a household has or has not. `evidence` and `citation` tell of the name and its place in the list. */
export interface Indicator extends Sourced {
  readonly id: string;
  readonly label: Label;
  /** The exact share of this indicator, "1/18"; `null` in a standard that only counts. */
  readonly weight: string | null;
  /** When a household is deprived; `null` where no text was seen. */
  readonly threshold: Remark | null;
}

/** A class of households. */
export interface HouseholdClass {
  readonly id: string;
  readonly label: Label;
  /** How poverty rates count the class. */
  readonly countsAs: "poor" | "near-poor" | "not-poor";
}

/** A rule of law that gives one class, or a declared gap where the text leaves several open. */
export interface Rule extends Sourced {
  readonly id: string;
  readonly label: Label;
  /** The class given; several where the text does not decide between them. */
  readonly gives: readonly string[];
  readonly when: Condition;
}
