import type { Rounding } from "../../number/index.ts";

/** The prints around one figure, and under which roundings each would have stood in the sheet. Frozen plain data. */
export interface Neighbourhood {
  readonly kind: "neighbourhood";
  /** The id of the figure. */
  readonly figure: string;
  /** The figure as printed. */
  readonly printed: string;
  /** The prints with the same places, from the smallest to the largest, the printed one in the middle. */
  readonly prints: readonly NeighbourPrint[];
  /** The relations left aside because they contradict each other whatever the figure is. */
  readonly leftAside: readonly string[];
}

/** A print beside a figure. */
export interface NeighbourPrint {
  /** How many units of the last place it lies from the printed one. */
  readonly steps: number;
  readonly text: string;
  /** The roundings under which the sheet would have been consistent with it. */
  readonly consistent: readonly Rounding[];
  /** The roundings under which it was left undecided, because the relations are too many and too entangled. */
  readonly undecided: readonly Rounding[];
}

/** How far a neighbourhood reaches. */
export interface NeighbourhoodOptions {
  /** So many units of the last place to each side, 1 to 1000. Default: 10. */
  readonly reach?: number;
}
