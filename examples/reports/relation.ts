import type { SheetRelation } from "poverty-indicators";
import type { Text } from "./report.ts";

/** A relation that printed figures of a report should stand in, as a sheet states it; operands are ids of figures. */
export type Relation = SheetRelation & {
  readonly id: string;
  /** What a total is that shares imply and nobody printed. */
  readonly asks?: Text;
  /** The relation that says the same in another form, so that the sheet as a whole states it once. */
  readonly restates?: string;
};

interface Named {
  readonly id: string;
}

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
