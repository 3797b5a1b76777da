import type { Citation, Evidence, Label } from "../standard/index.ts";

/** The twelve indicators of 2022-2025, in the order of the decree. */
export type Vietnam2022Indicator =
  | "employment"
  | "dependants"
  | "nutrition"
  | "healthInsurance"
  | "adultEducation"
  | "childSchooling"
  | "housingQuality"
  | "housingArea"
  | "water"
  | "latrine"
  | "telecommunication"
  | "informationDevices";

/** Whether a household is deprived in one indicator, why, and how sure the rule is. Frozen plain data. */
export interface IndicatorAssessment {
  readonly kind: "indicator-assessment";
  readonly indicator: Vietnam2022Indicator;
  readonly label: Label;
  /** `null` where unknown answers could still decide it. */
  readonly deprived: boolean | null;
  /** Positions in `members` of those who make the household deprived; for dependants, of the dependants. */
  readonly members: readonly number[];
  /** The unanswered fields that could decide, `"members[2].healthInsurance"`; empty once it is decided. */
  readonly missing: readonly string[];
  /** One sentence in the language asked for; it counts members from 1. */
  readonly reason: string;
  /** The weakest fact of law that the answer rests on. */
  readonly evidence: Evidence;
  readonly citation: Citation;
  /** The annex's wording as far as it was seen, and how sure its Vietnamese sentence is. */
  readonly wording: { readonly text: Label; readonly evidence: Evidence; readonly readIn: string | null };
  /** What the sources leave open about this indicator; `null` where they agree. */
  readonly openQuestion: Label | null;
}

/** What a roster says of a household's deprivations under the standard of 2022. Frozen plain data. */
export interface AssessedDeprivations {
  readonly kind: "assessed-deprivations";
  /** The standard whose indicators were assessed, `"vn-2022"`. */
  readonly standard: string;
  /** One entry an indicator, in the order of the decree. */
  readonly indicators: Readonly<Record<Vietnam2022Indicator, IndicatorAssessment>>;
  /** The answers alone, as `classifyHousehold` takes them. */
  readonly deprivations: Readonly<Record<Vietnam2022Indicator, boolean | null>>;
}
