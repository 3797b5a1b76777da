import { PovertyError, show } from "../errors/index.ts";
import { Decimal, type DecimalInput, readDecimal, roundTo } from "../number/index.ts";
import type { Figure, Locale, Qualifier } from "./figure.ts";
import { isFigure } from "./is-figure.ts";
import { checkLocale, checkUnit, unitFor } from "./options.ts";
import type { Unit } from "./units.ts";
import * as en from "./words-en.ts";
import * as vi from "./words-vi.ts";

/** How to write a figure. */
export interface FormatOptions {
  /** The language to write. Default: `vi`. */
  readonly locale?: Locale | undefined;
  /** Digits after the decimal mark, rounded half-up. Default: those of the figure; for a number, all that it has. */
  readonly places?: number | undefined;
  /** Default: that of the figure; `none` for a number. */
  readonly unit?: Unit | undefined;
  /** What one printed unit stands for, 1e9 for tỷ. Default: that of the figure; 1 for a number. */
  readonly scale?: DecimalInput | undefined;
}

/**
 * Writes a figure as documents of a language print it: the inverse of `parseFigure`.
 *
 * A figure keeps its own places unless asked otherwise; what does not fit in the places asked for is rounded half-up.
 *
 * @throws PovertyError `FIGURE_NOT_CANONICAL` for a scale without a word, or a figure that has more digits than its
 * own places; `LOCALE_UNKNOWN`, `UNIT_UNKNOWN`, `UNIT_MISMATCH`, `PLACES_INVALID`, or an error of `decimal`
 * @example
 * ```ts
 * import { decimal, formatFigure, parseFigure } from "poverty-indicators";
 *
 * formatFigure(parseFigure("10647,981 tỉ đồng")); // => "10.647,981 tỷ đồng"
 * formatFigure(parseFigure("gần 128 tỷ đồng"), { locale: "en" }); // => "nearly 128 billion VND"
 * formatFigure(decimal("13.267"), { places: 2, unit: "percent" }); // => "13,27%"
 * ```
 */
export function formatFigure(figure: Figure | Decimal, options: FormatOptions = {}): string {
  const locale = checkLocale(options.locale) ?? "vi";
  const asked = checkUnit(options.unit);
  const given = isFigure(figure) ? figure : null;
  const value = given === null ? readDecimal(figure, "figure") : given.value;
  const unit = unitFor(given?.unit ?? "none", asked);
  if (unit === null) {
    throw new PovertyError("UNIT_MISMATCH", `Cannot write a figure in ${given?.unit} as ${asked}`, figure);
  }
  const scale = options.scale === undefined ? (given?.scale ?? one) : readDecimal(options.scale, "scale");
  const words = locale === "vi" ? vi : en;
  const exponent = Math.round(Math.log10(scale.toNumber()));
  const scaleWord = exponent === 0 ? "" : words.scales.find(([power]) => power === exponent)?.[1];
  if (scaleWord === undefined || !scale.eq(new Decimal(`1e${exponent}`))) {
    throw new PovertyError(
      "FIGURE_NOT_CANONICAL",
      `Cannot write a figure in units of ${scale.toFixed()}: no word for it`,
      figure,
    );
  }
  const shifted = new Decimal(`${value.toFixed()}e${-exponent}`);
  const kept = given === null || options.scale !== undefined ? shifted.decimalPlaces() : given.places;
  const places = options.places ?? kept;
  const rounded = roundTo(shifted, places);
  if (given !== null && options.places === undefined && !rounded.eq(shifted)) {
    throw new PovertyError(
      "FIGURE_NOT_CANONICAL",
      `Cannot write ${show(given.text)} with ${places} places without rounding it`,
      figure,
    );
  }
  const numeral = group(rounded.toFixed(Math.max(places, 0)), locale);
  const qualifier = given === null ? "none" : given.qualifier;
  const per = (given?.per ?? []).map((each) => eachOf(each, locale)).join("");
  return [
    qualifierWord(qualifier, words),
    numeral + (scaleWord && ` ${scaleWord}`) + unitWord(unit, words, numeral) + per,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const one = new Decimal(1);

type Words = typeof vi | typeof en;

function group(plain: string, locale: Locale): string {
  const [whole = "", decimals] = plain.split(".");
  const [thousands, mark] = locale === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, thousands);
  return decimals === undefined ? grouped : `${grouped}${mark}${decimals}`;
}

function qualifierWord(qualifier: Qualifier, words: Words): string {
  return qualifier === "none" ? "" : (words.qualifiers.find(([value]) => value === qualifier)?.[1] ?? "");
}

function unitWord(unit: Unit, words: Words, numeral: string): string {
  if (unit === "none") return "";
  const row = words.units.find(([value]) => value === unit) ?? [];
  const word = (words === en && numeral === "1" ? row[2] : row[1]) ?? "";
  return word === "%" ? word : ` ${word}`;
}

function eachOf(each: Figure["per"][number], locale: Locale): string {
  const words = locale === "vi" ? vi : en;
  const word = words.pers.find(([value]) => value === each)?.[1] ?? each;
  return locale === "vi" ? `/${word}` : ` per ${word}`;
}
