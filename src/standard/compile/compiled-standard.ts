import type { Decimal } from "../../number/index.ts";
import type { Standard } from "../standard.ts";

/**
 * A standard made ready for classification: per area a table over (income band, count band, score band).
 *
 * With the distinct lines of an area in order, a₀ < a₁ < …, band 2i + 1 is the income aᵢ itself, and band 2i lies
 * between aᵢ₋₁ and aᵢ. The count band of a household is how many of `countSteps` its count of deprivations reaches; the
 * score band likewise, for its weighted score.
 */
export interface CompiledStandard {
  readonly standard: Standard;
  readonly areas: ReadonlyMap<string, CompiledArea>;
  readonly indicators: readonly string[];
  /** The position of an indicator in `indicators`. */
  readonly indicatorAt: ReadonlyMap<string, number>;
  /** Whole numbers in proportion to the weights; zeros in a standard that only counts. */
  readonly weights: readonly number[];
  readonly countSteps: readonly number[];
  readonly scoreSteps: readonly number[];
  /** Every answer that the rules can give: classes and rules by their position in the standard. */
  readonly outcomes: readonly Outcome[];
}

/** The table of one area. */
export interface CompiledArea {
  readonly id: string;
  /** The distinct amounts of the lines, rising. */
  readonly amounts: readonly Decimal[];
  /** The same as doubles, where a double of at most 15 digits compares with them exactly as the decimal it prints. */
  readonly numbers: Float64Array | null;
  /** Positions in `outcomes`, by income band, then count band, then score band; -1 where no household can be. */
  readonly table: Int16Array;
}

/** The classes that the rules leave, and the rules that say so. */
export interface Outcome {
  readonly classes: readonly number[];
  readonly rules: readonly number[];
}

/** The place of a household in the table of its area. */
export const cellOf = (
  { countSteps, scoreSteps }: CompiledStandard,
  incomeBand: number,
  countBand: number,
  scoreBand: number,
): number => (incomeBand * (countSteps.length + 1) + countBand) * (scoreSteps.length + 1) + scoreBand;

/** How many steps a value reaches. */
export function bandOf(steps: readonly number[], value: number): number {
  let band = 0;
  for (const step of steps) if (step <= value) band++;
  return band;
}
