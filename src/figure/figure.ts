import type { Decimal } from "../number/index.ts";
import type { Unit } from "./units.ts";

/** The language of a document, which fixes the decimal mark: a comma in Vietnamese, a point in English. */
export type Locale = "vi" | "en";

/**
 * How a document qualified a figure: `nearly` (gần: below, but close), `over` (hơn, trên: above), `about` (khoảng,
 * ước, xấp xỉ: either side), `at-least` (ít nhất, tối thiểu, từ … trở lên), `at-most` (tối đa, từ … trở xuống),
 * `under` (dưới: below).
 */
export type Qualifier = "none" | "nearly" | "over" | "about" | "at-least" | "at-most" | "under";

/** What a figure is given for each of, as in "đồng/người/tháng" or "%/năm". */
export type Per = "person" | "household" | "month" | "year" | "kilogram";

/** A published figure: a number, the precision it was printed with, and the text itself. Frozen plain data. */
export interface Figure {
  readonly kind: "figure";
  /** The text that was read, NFC-normalised. */
  readonly text: string;
  /** The language that the text was read in. */
  readonly locale: Locale;
  /** The number in the base unit: đồng, households, percent. */
  readonly value: Decimal;
  /** Digits after the decimal mark, as printed; trailing zeros count. */
  readonly places: number;
  /** What one printed unit stands for: 1e9 for tỷ, 1 without a scale word. */
  readonly scale: Decimal;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** What the figure is given for each of, in the printed order; empty for most figures. */
  readonly per: readonly Per[];
}
