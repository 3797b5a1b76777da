import type { Quantity } from "../rate/index.ts";
import type { Level } from "./check-line.ts";

/**
 * One line of a table of a fund: the goal and what was raised, and the keys that say where and when.
 *
 * Besides the keys named here a line may carry any others, and a summary may group by them.
 */
export interface MobilisationLine {
  /** The goal, zero or more: figures of money, or numbers in one unit throughout the lines. */
  readonly target: Quantity;
  /** The money received. */
  readonly raised: Quantity;
  /** The money promised, paid already or not; it never counts as raised. */
  readonly pledged?: Quantity | undefined;
  /** The level of government whose fund this is. */
  readonly level?: Level | null | undefined;
  /** The calendar year of the goal, 2024 or "2024". */
  readonly year?: number | string | null | undefined;
  /** The day that the amounts stand for, "2019-12-20". */
  readonly asOf?: string | null | undefined;
}
