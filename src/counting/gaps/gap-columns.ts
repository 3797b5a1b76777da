import type { DecimalInput } from "../../number/index.ts";
import type { Column, Columns } from "../../table/index.ts";
import type { TabulationColumns } from "../tabulation-columns.ts";

/** The columns of households whose gaps are measured. */
export interface GapColumns extends Omit<TabulationColumns, "deprivations"> {
  /** By indicator: achievements on a cardinal scale. */
  readonly achievements: Readonly<Record<string, Achievement>>;
  /** Indicators that are only deprived or not; a deprivation is a full gap, 1. */
  readonly deprivations?: Columns;
}

/** An indicator on a cardinal scale, such as income or years of schooling. */
export interface Achievement {
  /** From 0 on, with at most six decimal places; `null`, `undefined` or `NaN` for missing. */
  readonly values: Column;
  /** The deprivation cut-off z, above 0: one for all, or one a row, such as a line that differs by area. */
  readonly cutoff: DecimalInput | Column;
  /** Whether an achievement at the cut-off is a deprivation too. Default: `below`, it is none. */
  readonly deprivedIf?: "below" | "at-or-below";
}
