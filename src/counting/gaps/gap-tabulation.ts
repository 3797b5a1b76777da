import type { Tabulation } from "../tabulation.ts";

/**
 * Profiles with the sums of their gaps: what M1 and M2 need beside a tabulation. Plain data that survives JSON.
 *
 * Sums are of z − x over the deprived, before the division by z, so that they stay decimals.
 */
export interface GapTabulation {
  readonly kind: "gap-tabulation";
  /** The profiles and weights. */
  readonly table: Tabulation;
  /** Which indicators, by bit, are on a cardinal scale. */
  readonly cardinal: readonly number[];
  /** The sums, as columns: entry i of each describes one cell, indicator and cut-off. */
  readonly gaps: GapSums;
}

/** Sums of gaps as columns, in order of cell, indicator and cut-off. */
export interface GapSums {
  /** The position of the cell in `table.cells`. */
  readonly cells: readonly number[];
  /** The bit of the indicator. */
  readonly indicators: readonly number[];
  /** The deprivation cut-off z, as a plain decimal. */
  readonly cutoffs: readonly string[];
  /** Σ w (z − x), as a plain decimal. */
  readonly first: readonly string[];
  /** Σ w (z − x)², as a plain decimal. */
  readonly second: readonly string[];
}
