import type { Locale } from "../figure/index.ts";
import type { Evidence } from "../standard/index.ts";

/** A range of ages in completed years, both ends included. */
export interface AgeRange {
  /** The youngest age in it, in completed years. */
  readonly from: number;
  /** The oldest age in it, in completed years. */
  readonly to: number;
}

/** How `assessDeprivations` reads a household. */
export interface AssessmentOptions {
  /** The language of the reasons. Default: `en`. */
  readonly locale?: Locale;
  /** The day of the review, `YYYY-MM-DD`, for ages from birth dates. */
  readonly reviewDay?: string;
  /**
   * The working age. Default: what is recalled of the Labour Code of 2019: surely not below 15, surely from 15 to 54,
   * surely not from 62 on; between, it turns on sex and year, so that only the answer `ofWorkingAge` decides.
   */
  readonly workingAge?: AgeRange;
  /** The age from which a person is elderly. Default: 60, recalled of the Law on the Elderly of 2009. */
  readonly elderlyFrom?: number;
  /**
   * Whose missing health insurance counts, on which the sources disagree: any person aged 6 or over (`person`), only
   * a child aged 6 to under 16 (`child`), or unknown where the two readings differ (`open`). Default: `person`.
   */
  readonly healthInsuranceOf?: "person" | "child" | "open";
  /** The weakest evidence that an answer may rest on; an answer on weaker ground becomes unknown. Default: `recalled`. */
  readonly weakestEvidence?: Evidence;
}
