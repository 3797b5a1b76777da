import type { Figure, Locale } from "../figure/index.ts";
import type { Decimal, DecimalInput } from "../number/index.ts";
import type { Sourced } from "../standard/index.ts";

/**
 * An income for one person: an exact number, or a figure as a document prints it ("1,5 triệu đồng", "khoảng 2 triệu
 * đồng"), which stands for every amount that prints so. `null` is an income that is not known.
 */
export type Income = DecimalInput | Figure | null;

/** The income of a household for one person, given for a month or for a year, but not for both. */
export type IncomePerPerson =
  | { readonly monthlyIncomePerPerson: Income; readonly yearlyIncomePerPerson?: undefined }
  | { readonly yearlyIncomePerPerson: Income; readonly monthlyIncomePerPerson?: undefined };

/** What is known of a household. */
export type HouseholdToClassify = IncomePerPerson & {
  /** The id of an area of the standard, `"rural"` or `"urban"`. */
  readonly area: string;
  /** By indicator id: deprived, not deprived, or `null` where that is not known. An indicator left out is not known. */
  readonly deprivations?: Readonly<Record<string, boolean | null | undefined>>;
};

/** How to classify. */
export interface ClassifyOptions {
  /** The language of the reasons. Default: `en`. */
  readonly locale?: Locale | undefined;
}

/** One sentence of the explanation, and the law that it rests on. */
export interface Reason extends Sourced {
  readonly text: string;
}

/** How an income stands to a line; `undecided` where it is not known, or known only within bounds that hold the line. */
export type IncomePosition = "below" | "at" | "above" | "undecided";

/** The income against one line of the standard. */
export interface IncomeAgainstLine {
  /** The id of the line. */
  readonly line: string;
  /** The amount of the line in the household's area. */
  readonly amount: Decimal;
  readonly income: IncomePosition;
}

/** The class of a household under one standard, and why. Frozen plain data. */
export interface Classification {
  readonly kind: "classification";
  /** The id of the standard: classes of two standards are two series. */
  readonly standard: string;
  readonly area: string;
  /** The id of the class; `null` while more than one is possible. */
  readonly class: string | null;
  /** Every class that the answers and the text leave, in the order of the standard. */
  readonly possible: readonly string[];
  /** The indicators in which the household is deprived, in the order of the standard. */
  readonly deprived: readonly string[];
  /** The indicators that are not known. */
  readonly unknown: readonly string[];
  readonly lines: readonly IncomeAgainstLine[];
  /** The ids of the rules that decided, or may still. */
  readonly rules: readonly string[];
  /** The rules that decided, the income against each line, the count of deprivations, each deprivation. */
  readonly reasons: readonly Reason[];
}
