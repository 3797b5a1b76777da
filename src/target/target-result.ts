import type { Locale } from "../figure/index.ts";
import type { Decimal } from "../number/index.ts";
import type { Rate } from "../rate/index.ts";
import type { TargetOutcome } from "./target-outcome.ts";

/** How to report on a target. */
export interface TargetCheckOptions {
  /** The language of `because`. Default: `en`. */
  readonly locale?: Locale | undefined;
}

/** Whether a target was reached, by how much, and why. Frozen plain data. */
export interface TargetResult {
  readonly kind: "target-result";
  /** `undecidable` when what was reached, as printed, allows more than one outcome. */
  readonly outcome: TargetOutcome | "undecidable";
  /** Every outcome that is possible: one, unless undecidable. */
  readonly possible: readonly TargetOutcome[];
  /** What was reached, in the unit of the target; of a printed figure, the value as printed. */
  readonly actual: Decimal;
  /** How much is missing to the end from which the target is met; zero when it is not missed. */
  readonly shortfall: Decimal;
  /** How much lies beyond the other end; zero when the target is not exceeded. */
  readonly surplus: Decimal;
  /** What was reached as a share of each end of the target; `null` for an end that is missing or zero. */
  readonly attainment: { readonly lower: Rate | null; readonly upper: Rate | null };
  /** Whether what was reached is exactly the end from which the target is met; a strict bound is missed there. */
  readonly onBound: boolean;
  /** The reason, in one sentence. */
  readonly because: string;
}
