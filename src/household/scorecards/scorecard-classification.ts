import type { Locale } from "../../figure/index.ts";
import type { Reason } from "../classification.ts";

/** The class that two scores give, with the rules that gave it. Frozen plain data. */
export interface ScorecardClassification {
  readonly kind: "scorecard-classification";
  /** The scorecard, always named by its period: `"vn-2022-scorecard"`. */
  readonly scorecard: string;
  /** The standard whose class it is, `"vn-2022"`. */
  readonly standard: string;
  /** The class; `null` where an unknown score, or the scores themselves, leave several. */
  readonly class: string | null;
  /** Every class still possible. */
  readonly possible: readonly string[];
  /** How poverty rates count the household; `null` where an unknown score leaves it open. */
  readonly countsAs: "poor" | "near-poor" | "not-poor" | null;
  /** What makes a poor household poor under the scorecard of 2016, which counts the two kinds apart; `null` elsewhere. */
  readonly poorBy: "income" | "deprivation" | null;
  /** The rules that hold, or may hold while a score is unknown. */
  readonly reasons: readonly Reason[];
}

/** In which language the reasons are. */
export interface ScorecardOptions {
  /** Default: `en`. */
  readonly locale?: Locale;
}
