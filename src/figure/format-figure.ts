import { checkOptions, PovertyError } from "../errors/index.ts";
import { Decimal, type DecimalInput, type Rounding, readDecimal, roundTo } from "../number/index.ts";
import { checkFigure } from "./check-figure.ts";
import type { Figure, Locale } from "./figure.ts";
import { isFigure } from "./is-figure.ts";
import { checkLocale, checkUnit, unitFor } from "./options.ts";
import { exponentOf, printFigure, shift } from "./print-figure.ts";
import { printWords } from "./print-words.ts";
import type { Unit } from "./units.ts";

/** How to write a figure. */
export interface FigureFormatOptions {
  /** The language to write. Default: `vi`. */
  readonly locale?: Locale | undefined;
  /** Digits after the decimal mark. Default: for a figure, those that keep its precision; for a number, all it has. */
  readonly places?: number | undefined;
  /** Default: that of the figure; `none` for a number. */
  readonly unit?: Unit | undefined;
  /** What one printed unit stands for, 1e9 for tỷ. Default: that of the figure; 1 for a number. */
  readonly scale?: DecimalInput | undefined;
  /** How to round to the places. Default: `half-up`. */
  readonly rounding?: Rounding | undefined;
}

/**
 * Writes a figure as documents of a language print it: the inverse of `parseFigure`.
 *
 * A figure keeps its precision unless told otherwise, trailing zeros included; a number shows all its digits. What
 * the places asked for cannot hold is rounded. Read back in the same language, the text gives the same value,
 * places, scale, unit, qualifier and "per".
 *
 * @param figure a figure, or an exact number
 * @param options language, places, unit, scale and rounding
 * @returns the text
 * @throws PovertyError `FIGURE_NOT_CANONICAL` when the scale has no word, or a figure has more digits than its own
 * places show; `UNIT_MISMATCH` when it is in another unit than the one asked for; `ARGUMENT_INVALID`,
 * `LOCALE_UNKNOWN`, `UNIT_UNKNOWN`, `PLACES_INVALID`, `ROUNDING_UNKNOWN`, or an error of `decimal`
 * @example
 * ```ts
 * import { decimal, formatFigure, parseFigure } from "poverty-indicators";
 *
 * const figure = parseFigure("10647,981 tỉ đồng");
 * formatFigure(figure); // => "10.647,981 tỷ đồng"
 * formatFigure(figure, { locale: "en" }); // => "10,647.981 billion VND"
 * formatFigure(figure, { scale: 1e6 }); // => "10.647.981 triệu đồng"
 * formatFigure(decimal("13.267"), { places: 2, unit: "percent" }); // => "13,27%"
 * formatFigure(decimal("22733000000"), { scale: 1e9, places: 1, unit: "vnd" }); // => "22,7 tỷ đồng"
 * ```
 */
export function formatFigure(figure: Figure | Decimal, options: FigureFormatOptions = {}): string {
  checkOptions(options);
  const locale = checkLocale(options.locale) ?? "vi";
  const { value, places: own, scale: ownScale, unit: ownUnit, qualifier, per } = readSubject(figure);
  const unit = unitFor(ownUnit, checkUnit(options.unit));
  if (unit === null) {
    throw new PovertyError("UNIT_MISMATCH", `Cannot write a figure in ${ownUnit} as ${options.unit}`, figure);
  }
  const scale = options.scale === undefined ? ownScale : readDecimal(options.scale, "scale");
  const exponent = exponentOf(scale);
  const words = printWords[locale];
  if (exponent !== 0 && !words.scales.has(exponent)) {
    throw notCanonical(`in units of ${scale.toFixed()}: no scale word stands for it`, figure);
  }
  const number = shift(value, -exponent);
  // A figure in a larger scale needs more places for the same precision.
  const kept = own === null ? number.decimalPlaces() : Math.max(0, own + exponent - exponentOf(ownScale));
  const places = options.places ?? kept;
  const rounded = roundTo(number, places, options.rounding);
  if (options.places === undefined && !rounded.eq(number)) {
    throw notCanonical(`with ${places} places: it has more, ask for the places to round it to`, figure);
  }
  const shown = Math.max(places, 0);
  return printFigure({ number: rounded, places: shown, exponent, unit, qualifier, per }, words);
}

interface Subject extends Pick<Figure, "value" | "scale" | "unit" | "qualifier" | "per"> {
  readonly places: number | null;
}

function readSubject(input: Figure | Decimal): Subject {
  if (isFigure(input)) return checkFigure(input);
  const value = readDecimal(input, "figure");
  return { value, places: null, scale: one, unit: "none", qualifier: "none", per: [] };
}

const one = /* @__PURE__ */ new Decimal(1);

const notCanonical = (state: string, received: unknown): PovertyError =>
  new PovertyError("FIGURE_NOT_CANONICAL", `Cannot write a figure ${state}`, received);
