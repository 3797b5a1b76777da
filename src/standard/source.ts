/** Where a value stands in the law. */
export interface Citation {
  /** The text, "Nghị định 07/2021/NĐ-CP". */
  readonly document: string;
  /** The part of it, "Điều 3 khoản 1"; empty for the whole text. */
  readonly clause: string;
  readonly url: string | null;
}

/**
 * How sure a value is: the legal text, a copy that quotes it or the issuing body's own table was read; only press, a translation or notes were read;
 * the value follows from others by arithmetic or logic; it is remembered and no text was seen; no text of it was seen
 * at all; or the caller brought it.
 */
export type Evidence = (typeof evidences)[number];

/**
 * Every degree of certainty, the surest first.
 *
 * @example
 * ```ts
 * import { evidences, vietnam2022 } from "poverty-indicators";
 *
 * evidences.indexOf(vietnam2022.fromBecause.evidence) >= 0; // => true
 * ```
 */
export const evidences = [
  "read in the legal text",
  "read in a secondary source",
  "derived",
  "recalled",
  "not seen",
  "given by the caller",
] as const;

/** What every value of a standard carries: the law, how sure the reading is, and when it was last checked. */
export interface Sourced {
  readonly citation: Citation;
  readonly evidence: Evidence;
  /** The day the value was last checked, "2026-11-21". */
  readonly checkedOn: string;
  /** Where the text was read, when that is not the official publication; sources that disagree are named too. */
  readonly readIn: string | null;
}
