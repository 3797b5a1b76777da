import type { DecimalInput } from "../number/index.ts";
import type { Condition } from "./condition.ts";
import type { Sourced } from "./source.ts";
import type { Area, HouseholdClass, Label } from "./standard.ts";

/**
 * A standard as a person or a JSON file writes it. Every `Standard` is such a document too.
 *
 * What leaves out its citation, evidence or day takes them from `source`, so that a standard out of one decision names
 * it once.
 */
export interface StandardDocument {
  readonly kind?: "standard";
  readonly id: string;
  readonly country: string;
  readonly place?: Label | null;
  readonly label: Label;
  readonly from: string;
  readonly until: string | null;
  readonly fromBecause: RemarkDocument;
  readonly untilBecause: RemarkDocument;
  /** Calendar years that were also counted under this standard before its period. */
  readonly baseYears?: readonly ({ readonly year: number } & Partial<Sourced>)[];
  /** What holds for every value that does not say otherwise. */
  readonly source?: Omit<Sourced, "readIn"> & Partial<Sourced>;
  readonly areas: readonly Area[];
  readonly income: {
    readonly per: "month" | "year";
    readonly currency: string;
    readonly lines: readonly LineDocument[];
  };
  readonly cutoffs?: readonly CutoffDocument[];
  readonly dimensions?: readonly DimensionDocument[];
  readonly classes: readonly HouseholdClass[];
  readonly rules: readonly RuleDocument[];
  readonly remarks?: readonly RemarkDocument[];
}

/** A remark of a document. */
export type RemarkDocument = { readonly text: Label } & Partial<Sourced>;

/** An income line of a document. */
export type LineDocument = {
  readonly id: string;
  readonly label: Label;
  /** Money for one person and month or year, by area id. */
  readonly amounts: Readonly<Record<string, DecimalInput>>;
} & Partial<Sourced>;

/** A cut-off of a document: a count or a share, not both. */
export type CutoffDocument = {
  readonly id: string;
  readonly label: Label;
  /** How many deprivations. */
  readonly count?: number | null;
  /** A share of weights, "1/3". */
  readonly share?: string | null;
} & Partial<Sourced>;

/** A dimension of a document. */
export interface DimensionDocument {
  readonly id: string;
  readonly label: Label;
  readonly indicators: readonly IndicatorDocument[];
}

/** An indicator of a document. */
export type IndicatorDocument = {
  readonly id: string;
  readonly label: Label;
  readonly weight?: string | null;
  readonly threshold?: RemarkDocument | null;
} & Partial<Sourced>;

/** A rule of a document. */
export type RuleDocument = {
  readonly id: string;
  readonly label: Label;
  readonly gives: string | readonly string[];
  readonly when: Condition;
} & Partial<Sourced>;
