import { PovertyError, show } from "../../../errors/index.ts";
import {
  type Figure,
  isCountable,
  isUnit,
  parseFigure,
  parseRange,
  type Unit,
} from "../../../figure/index.ts";
import {
  type ExactInterval,
  everything,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  intersect,
  point,
  type Rounding,
  readDecimal,
  wholeNumbersIn,
} from "../../../number/index.ts";
import { readTerm, type Term } from "../../operand.ts";
import type { Sheet, SheetFigure } from "../sheet.ts";

/** A figure of a sheet, read. */
export interface Entry {
  readonly id: string;
  /** What it is called in sentences. */
  readonly label: string;
  readonly given: SheetFigure;
  /** Whether it is printed, and not a quantity that only relations tell of. */
  readonly printed: boolean;
  /** The figure as an operand; of a quantity that nobody printed, its name and unit. */
  readonly term: Term;
  /** Whether it is a whole number. */
  readonly whole: boolean;
  /** What it can be, its print left aside. */
  readonly unprinted: ExactInterval;
  /** What it can be under a rounding, its print not left aside. */
  readonly own: (rounding: Rounding) => ExactInterval;
}

const zero = fractionOf(0n);
const zeroOrMore: ExactInterval = { lower: zero, upper: null, lowerClosed: true, upperClosed: false };

/** Reads a figure of a sheet. */
export function readEntry(given: SheetFigure, sheet: Sheet, place: number, label: string): Entry {
  const { id } = given;
  const found = termOf(given, sheet, `figures[${place}] (${show(id)})`);
  const term = found ?? unprintedTerm(given, label);
  const per = term.figure?.per ?? [];
  const counts = isCountable(term.unit) && per.length === 0 && term.value.d === 1n;
  // "Gần 1 hộ" leaves no whole number, and is taken as it stands.
  const whole = counts && wholeNumbersIn(term.allowed("half-up")) !== null;
  const unprinted = whole && term.value.compare(zero) >= 0 ? zeroOrMore : everything;
  const own = (rounding: Rounding): ExactInterval => ownOf(term, whole, unprinted, rounding);
  return { id, label, given, printed: found !== null, term, whole, unprinted, own };
}

/** What the print allows; the unit is left aside where the two contradict each other. */
function ownOf(term: Term, whole: boolean, unprinted: ExactInterval, rounding: Rounding): ExactInterval {
  const printed = term.allowed(rounding);
  const both = intersect(printed, unprinted) ?? printed;
  return whole ? (wholeNumbersIn(both) as ExactInterval) : both;
}

function unprintedTerm(given: SheetFigure, label: string): Term {
  const anything = (): ExactInterval => everything;
  return {
    figure: null,
    value: zero,
    unit: unitOf(given),
    qualifier: "none",
    text: label,
    allowed: anything,
    printedSo: anything,
  };
}

function termOf(given: SheetFigure, sheet: Sheet, name: string): Term | null {
  const { text, end, value, exact } = given;
  if (value !== undefined) return exactTerm(readNumber(value, name), text ?? value, unitOf(given), null);
  if (text === undefined) {
    if (end === undefined && exact === undefined) return null;
    throw new PovertyError("SHEET_INVALID", `Cannot read the sheet: ${name} has no text`, given);
  }
  const figure = readFigure(text, given, sheet, name);
  const term = readTerm(figure, name);
  return exact === true && term.qualifier === "none"
    ? exactTerm(term.value, figure.text, figure.unit, figure)
    : term;
}

const readNumber = (value: string, name: string): Fraction =>
  fractionFromDecimal(readDecimal(value, `value of ${name}`));

function exactTerm(value: Fraction, text: string, unit: Unit, figure: Figure | null): Term {
  const exact = (): ExactInterval => point(value);
  return { figure, value, unit, qualifier: "none", text, allowed: exact, printedSo: exact };
}

function readFigure(text: string, given: SheetFigure, sheet: Sheet, name: string): Figure {
  const options = {
    locale: given.locale ?? sheet.locale,
    unit: unitOf(given) === "none" ? undefined : given.unit,
  };
  try {
    if (given.end === undefined) return parseFigure(text, options);
    const figure = parseRange(text, options)[given.end];
    if (figure !== null) return figure;
  } catch (error) {
    if (!(error instanceof PovertyError)) throw error;
    throw new PovertyError(error.code, `${error.message}, in ${name} of the sheet`, error.received);
  }
  throw new PovertyError("SHEET_INVALID", `Cannot read the sheet: ${name} has no ${given.end} end`, text);
}

function unitOf({ unit }: SheetFigure): Unit {
  if (unit === undefined) return "none";
  if (isUnit(unit)) return unit;
  throw new PovertyError(
    "UNIT_UNKNOWN",
    `Cannot use the unit ${show(unit)}: expected one such as percent, vnd or household`,
    unit,
  );
}
