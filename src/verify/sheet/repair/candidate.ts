import type { ExactInterval } from "../../../number/index.ts";
import type { HypothesisKind } from "../hypothesis.ts";

/** What may have been meant by a figure of a conflict, before it is tried on the sheet. */
export interface Candidate {
  readonly kind: HypothesisKind;
  readonly figure: number;
  /** The print that would have been meant; `null` where the kind does not tell. */
  readonly meant: string | null;
  /** The values that the other figures allow. */
  readonly allowed: ExactInterval;
  /** The domains that it gives to figures. */
  readonly instead: ReadonlyMap<number, ExactInterval>;
  readonly other?: number;
  readonly otherMeant?: string | null;
  /** The relation that would be read in another way. */
  readonly without?: number;
  /** Where it stands among candidates that resolve as much; the likeliest first. */
  readonly rank: number;
}

/** The kinds, the likeliest first: what rounding explains, then slips that leave a trace, then those that leave little. */
const order: readonly HypothesisKind[] = [
  "parts-rounded-first",
  "truncated",
  "points-as-percent",
  "another-period",
  "digits-exchanged",
  "copied",
  "digit-changed",
  "digit-doubled",
  "digit-dropped",
  "decimal-mark-moved",
  "scale-mistaken",
  "carried",
];

/** Where a kind stands among the others. */
export const rankOf = (kind: HypothesisKind): number => order.indexOf(kind);
