import type { Decimal, Rounding, SheetReport, Verdict } from "poverty-indicators";
import type { Entry, Report, Text } from "../report.ts";

/** What was found when a relation was recomputed. */
export interface Judgement {
  /** `null` when nothing was judged: no counterpart is printed, or the report does not allow it. */
  readonly outcome: Verdict["outcome"] | null;
  /** What the operands give, written as the report writes figures; `null` where there is no such figure. */
  readonly recomputed: string | null;
  /** The same as a number, where it is one: in đồng, households, percent. */
  readonly value?: Decimal;
  readonly because: string;
  readonly asPrinted?: readonly Rounding[];
  readonly withinRounding?: readonly Rounding[];
}

/** The lists of a report that findings come from, in the order in which a table shows them. */
export const sources = ["relations", "calendar", "asked", "otherReadings", "open"] as const;

/** The judgement of one relation of a report. */
export interface Finding extends Judgement {
  readonly id: string;
  readonly source: (typeof sources)[number];
  readonly kind: string;
  /** What was asked for, or how the report was read otherwise. */
  readonly label: Text | null;
  /** The figures that it is about: its result, or the prints of one quantity. */
  readonly subjects: readonly string[];
  /** All figures that stand in it. */
  readonly figures: readonly string[];
}

/** A figure of a report, what was found about it, and the figures that were recomputed from it. */
export interface JudgedEntry {
  readonly entry: Entry;
  readonly findings: readonly Finding[];
  readonly operandOf: readonly Entry[];
}

export interface JudgedReport {
  readonly report: Report;
  readonly entries: readonly JudgedEntry[];
  readonly findings: readonly Finding[];
  /** What was found when the report was verified as one sheet. */
  readonly verified: SheetReport;
  /** The same where the report is read in another way. */
  readonly scopes: readonly { readonly reading: Text; readonly verified: SheetReport }[];
}
