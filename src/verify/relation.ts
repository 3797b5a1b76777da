import type { ExactInterval, Fraction } from "../number/index.ts";
import type { Term } from "./operand.ts";

/** A relation between operands and a printed result, in pure numbers: a percent counts as 1/100. */
export interface Relation {
  readonly operands: readonly Term[];
  readonly printed: Term;
  /** What the operands exactly as printed give. */
  readonly exactly: Fraction;
  /** What operands in these intervals can give; `null` when it has no bounds because a divisor may be zero. */
  readonly possible: (operands: readonly ExactInterval[]) => ExactInterval | null;
  /** The left side of the sentence, "7,886 / 59,440". */
  readonly formula: () => string;
  /** Whether the printed result is in percent, each of which counts as 1/100. */
  readonly inPercent: boolean;
}
