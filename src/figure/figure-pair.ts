import type { Figure } from "./figure.ts";

/** Two figures around a slash, a part and what it is a part of: "106/108 xã". Frozen plain data. */
export interface FigurePair {
  readonly kind: "pair";
  /** The text that was read, NFC-normalised. */
  readonly text: string;
  /** What stands before the slash. Its own text is its canonical print. */
  readonly part: Figure;
  /** What stands behind the slash: the whole, the plan or the target. */
  readonly whole: Figure;
}
