import type { Figure } from "./figure.ts";

/** What a document prints with two ends, or as a bound: "1 - 1,5%/năm", "trên 3%". Frozen plain data. */
export interface FigureRange {
  readonly kind: "range";
  /** The text that was read, NFC-normalised. */
  readonly text: string;
  /** The lower end; `null` where there is none. Its own text is its canonical print. */
  readonly lower: Figure | null;
  /** The upper end; `null` where there is none. */
  readonly upper: Figure | null;
  /** Whether the lower end belongs to the range: "từ 3%" does, "trên 3%" does not. */
  readonly lowerClosed: boolean;
  /** Whether the upper end belongs to the range: "đến 10%" does, "dưới 10%" does not. */
  readonly upperClosed: boolean;
}
