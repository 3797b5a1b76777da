import { isPovertyError, PovertyError, show } from "../errors/index.ts";
import { type Figure, type FigureRange, type Locale, longestText, parseRange } from "../figure/index.ts";
import {
  type Fraction,
  type Interval,
  interval,
  readInterval,
  scale,
  showInterval,
} from "../number/index.ts";
import { simpleFraction } from "./simple-fraction.ts";
import type { Target } from "./target.ts";
import { isShareOfCount, isYearly, verbOf } from "./verbs.ts";

/** How to read a target. */
export interface TargetReadOptions {
  /** The language of the document. Default: what the text itself shows. */
  readonly locale?: Locale | undefined;
}

/**
 * Reads a target as programmes write them.
 *
 * "giảm" asks for a reduction, in points where the text has "%"; "giảm 1/2" and "giảm 50% số hộ" for a relative cut;
 * "tăng" and "thêm" for an increase; "đạt" for a level to reach, "xuống" and "còn" for one to come down to. Without a
 * verb, a percentage with a lower end is a reduction, as in "1 - 1,5%/năm", and everything else a level. Where only
 * an upper end is given ("dưới 10%", "không quá 5 hộ"), less is better.
 *
 * @param text the target with its unit
 * @param options the language of the document, where its words do not show it
 * @returns the target, frozen
 * @throws PovertyError `TARGET_UNREADABLE`; `FIGURE_AMBIGUOUS`, `FIGURE_TOO_LONG`, `RANGE_REVERSED`,
 * `UNIT_MISMATCH`, `LOCALE_UNKNOWN` or `ARGUMENT_INVALID`
 * @example
 * ```ts
 * import { parseTarget } from "poverty-indicators";
 *
 * const target = parseTarget("duy trì mức giảm 1,0 - 1,5%/năm");
 * target.measure; // => "reduction"
 * target.unit; // => "percentage-point"
 * target.per; // => "year"
 * target.values.upper?.toFixed(); // => "1.5"
 * parseTarget("giảm 1/2 số hộ nghèo so với đầu kỳ").measure; // => "relative-cut"
 * parseTarget("xuống dưới 10%").aim; // => "at-most"
 * parseTarget("cơ bản không còn hộ nghèo"); // throws TARGET_UNREADABLE
 * ```
 */
export function parseTarget(text: string, options: TargetReadOptions = {}): Target {
  if (typeof text !== "string") {
    throw new PovertyError("ARGUMENT_INVALID", `Cannot read target ${show(text)}: expected a text`, text);
  }
  // A text that is too long to be a range is left to parseRange to refuse.
  const words = text.length > longestText ? "" : text.normalize("NFC").toLowerCase();
  const verb = verbOf(words);
  const cut = verb?.measure === "reduction" ? simpleFraction(words) : null;
  const range = readRange(text, cut === null ? text : cut.rest, options);
  const end = (range.lower ?? range.upper) as Figure;
  const percent = end.unit === "percent";
  const aim = verb?.aim === "at-most" || range.lower === null ? "at-most" : "at-least";
  if (aim === "at-most" && range.upper === null)
    throw unreadable(text, "its verb and its bound point to different sides");
  const measure = verb?.measure ?? (percent && aim === "at-least" ? "reduction" : "level");
  const relative = measure === "reduction" && percent && (cut !== null || isShareOfCount(words));
  const points = percent && !relative && measure !== "level";
  return Object.freeze({
    kind: "target",
    text: text.normalize("NFC"),
    measure: relative ? "relative-cut" : measure,
    aim,
    unit: points ? "percentage-point" : end.unit,
    per: end.per.includes("year") || isYearly(words) ? "year" : "period",
    values: valuesOf(range, cut?.share ?? null),
    approximate: end.qualifier === "about",
  });
}

function readRange(text: string, rewritten: string, options: TargetReadOptions): FigureRange {
  try {
    return parseRange(rewritten, options);
  } catch (error) {
    if (!isPovertyError(error)) throw error;
    // "1/2" was rewritten before it was read, so the message goes back to the text that came.
    if (error.code === "FIGURE_UNREADABLE") throw unreadable(text, error.message.replace(/.*?": /s, ""));
    throw new PovertyError(
      error.code,
      error.message.replace("Cannot read range", "Cannot read target"),
      text,
    );
  }
}

/** The ends of a range in the base unit; of a share, which was read as "1%", in percent. */
function valuesOf({ lower, upper, lowerClosed, upperClosed }: FigureRange, share: Fraction | null): Interval {
  const values = interval({
    lower: lower?.value ?? null,
    upper: upper?.value ?? null,
    lowerClosed,
    upperClosed,
  });
  return share === null ? values : showInterval(scale(readInterval(values), share.mul(100)));
}

const unreadable = (text: string, state: string): PovertyError =>
  new PovertyError("TARGET_UNREADABLE", `Cannot read target ${show(text)}: ${state}`, text);
