import { PovertyError } from "../../errors/index.ts";
import { formatFigure, type Locale, type Unit } from "../../figure/index.ts";
import { Decimal, readDecimal } from "../../number/index.ts";
import type { Label } from "../../standard/index.ts";
import { plainText } from "../../verify/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayCell } from "./display-table.ts";

/** Writes cells in one language. Numbers may have been through JSON, where a decimal is its text. */
export interface Pen {
  readonly locale: Locale;
  readonly say: (label: Label) => string;
  /** A text of the caller's on one line; an empty one is named as such. */
  readonly name: (text: unknown) => string;
  readonly text: (text: unknown) => DisplayCell;
  readonly label: (label: Label) => DisplayCell;
  readonly list: (texts: readonly string[]) => DisplayCell;
  readonly yesNo: (truth: boolean | null) => DisplayCell;
  /** A number that is written with as many places, or with all it has. */
  readonly number: (value: unknown, places?: number, unit?: Unit) => DisplayCell;
  /** A rate in percent. */
  readonly percent: (percent: unknown) => DisplayCell;
  /** The noun of a unit, "hộ". */
  readonly unit: (unit: Unit) => DisplayCell;
  readonly points: (points: unknown) => DisplayCell;
  /** A share from 0 to 1, written in percent. */
  readonly share: (share: unknown, unit?: Unit) => DisplayCell;
  /** An amount of money in the unit that came in. */
  readonly money: (amount: unknown) => DisplayCell;
}

/** A cell of nothing. */
export const noCell: DisplayCell = Object.freeze({ text: "–", value: null });

/** A cell of a text and what it stands for. */
export const cell = (text: string, value: DisplayCell["value"] = text): DisplayCell =>
  Object.freeze({ text, value });

/** A number of a result: a decimal, its text, or a float such as a standard error. */
export const numberOf = (value: unknown): Decimal =>
  typeof value === "number" && Number.isFinite(value) ? new Decimal(value) : readDecimal(value, "result");

/** A plural in every language. */
const two = /* @__PURE__ */ new Decimal(2);
const hundred = /* @__PURE__ */ new Decimal(100);

/** The pen of a language; `dongPerUnit` says what an amount of money is counted in. */
export function penFor(locale: Locale, dongPerUnit: Decimal | null): Pen {
  const say = (label: Label): string => label[locale];
  const name = (text: unknown): string => {
    if (text === undefined)
      throw new PovertyError("RESULT_UNKNOWN", "Cannot show a result: a text is missing", text);
    const plain = plainText(String(text));
    return plain === "" ? say(labels.noName) : plain;
  };
  const number = (value: unknown, places?: number, unit: Unit = "none"): DisplayCell => {
    if (value === null) return noCell;
    const exact = numberOf(value);
    return cell(
      formatFigure(exact, { locale, unit, ...(places !== undefined && { places }) }),
      exact.toFixed(),
    );
  };
  return {
    locale,
    say,
    name,
    text: (text) => (text === null ? noCell : cell(name(text), String(text))),
    label: (label) => cell(name(say(label))),
    list: (texts) => (texts.length === 0 ? noCell : cell(texts.map(name).join(", "), texts.join(", "))),
    yesNo: (truth) => (truth === null ? noCell : cell(say(truth ? labels.yes : labels.no), truth)),
    number,
    percent: (percent) => number(percent, 2, "percent"),
    unit: (unit) =>
      unit === "none" ? noCell : cell(formatFigure(two, { locale, unit }).slice(1).trim(), unit),
    points: (points) => number(points, 2, "percentage-point"),
    share: (share, unit = "percent") =>
      share === null ? noCell : number(numberOf(share).times(hundred), 2, unit),
    money: (amount) =>
      dongPerUnit === null ? number(amount) : moneyCell(numberOf(amount), dongPerUnit, locale),
  };
}

/** Money in the largest scale that keeps a whole number before the mark, with three places. */
function moneyCell(amount: Decimal, dongPerUnit: Decimal, locale: Locale): DisplayCell {
  const dong = amount.times(dongPerUnit);
  const scale = [1e9, 1e6].find((each) => dong.abs().gte(each)) ?? 1;
  const places = scale === 1 ? Math.min(dong.decimalPlaces(), 2) : 3;
  return cell(formatFigure(dong, { locale, unit: "vnd", scale, places }), amount.toFixed());
}
