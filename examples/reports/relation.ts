import type { Text } from "./report.ts";

/** A relation that printed figures of a report should stand in, in the shape of a sheet; operands are ids of figures. */
export type Relation = Named &
  (Ratio | Sum | Difference | Order | Same | Target | ImpliedTotal | WeightedMean | Equation);

interface Named {
  readonly id: string;
}

export interface Ratio {
  readonly kind: "ratio" | "share";
  readonly part: string;
  readonly whole: string;
  readonly printed: string;
}

export interface Sum {
  readonly kind: "sum";
  readonly parts: readonly string[];
  readonly total: string;
}

export interface Difference {
  readonly kind: "difference" | "relative-change";
  readonly from: string;
  readonly to: string;
  readonly printed: string;
}

/** Figures that rise, or stay. */
export interface Order {
  readonly kind: "order";
  readonly figures: readonly [string, string] | readonly [string, string, string];
}

/** Two prints of one quantity. */
export interface Same {
  readonly kind: "same";
  readonly figures: readonly [string, string];
}

/** An outcome that reached its target, or the lower end of a target that is a range. */
export interface Target {
  readonly kind: "target";
  readonly outcome: string;
  readonly atLeast: string;
}

/** Counts that are each the printed share of one total, which may be printed too. */
export interface ImpliedTotal {
  readonly kind: "implied-total";
  readonly shares: readonly { readonly count: string; readonly printed: string }[];
  readonly total?: string;
  /** What a total that nobody printed is. */
  readonly asks?: Text;
}

export interface WeightedMean {
  readonly kind: "weighted-mean";
  readonly terms: readonly { readonly weight: string; readonly value: string }[];
  readonly mean: string;
}

/** Any other relation: an expression over figures, and the figure that prints its value. */
export interface Equation {
  readonly kind: "equation";
  readonly left: Expression;
  readonly right: string;
}

/** The id of a figure, or an operation on expressions; a percent counts as 1/100. */
export type Expression = string | { readonly op: "+" | "-" | "*" | "/"; readonly of: readonly Expression[] };

/** What the report does not say: another way to read it, tried to tell which one fits. */
export type OtherReading = Relation & { readonly reading: Text };

/** A relation among years and days. */
export type CalendarRelation = Named &
  (
    | { readonly kind: "period-order" | "same-period"; readonly periods: readonly string[] }
    | { readonly kind: "years-of-period"; readonly period: string; readonly printed: string }
    | {
        readonly kind: "elapsed-years";
        readonly period: string;
        readonly day: string;
        readonly printed: string;
      }
    | { readonly kind: "same-day" | "day-order"; readonly days: readonly [string, string] }
  );

/** A value that follows from the report and that it does not print. */
export type Asked = Named & { readonly asks: Text } & (
    | { readonly kind: "share"; readonly part: string; readonly whole: string }
    | { readonly kind: "sum"; readonly parts: readonly string[] }
    | { readonly kind: "difference"; readonly from: string; readonly to: string }
    | { readonly kind: "product"; readonly factors: readonly [string, string] }
    | { readonly kind: "quotient"; readonly amount: string; readonly count: string; readonly per: string }
    | { readonly kind: "rate-change"; readonly from: string; readonly to: string; readonly years: number }
  );
