import { PovertyError, show } from "../../errors/index.ts";
import { allowedInterval, type Figure, isFigure, type Per } from "../../figure/index.ts";
import {
  type ExactInterval,
  everything,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  intersect,
  readDecimal,
  scale,
} from "../../number/index.ts";
import type { CompiledArea, IncomeCriteria } from "../../standard/index.ts";

/** The income bands, from the first to the last, in which the income of a household may lie. */
export interface IncomeBands {
  readonly first: number;
  readonly last: number;
}

const month = "monthlyIncomePerPerson";
const year = "yearlyIncomePerPerson";

/** The two fields of which one holds the income. */
export interface IncomeFields {
  readonly [month]?: unknown;
  readonly [year]?: unknown;
}

/** Reads the income of a household and finds its bands; an income that is not known may lie in any. */
export function incomeBands(
  household: IncomeFields,
  area: CompiledArea,
  criteria: IncomeCriteria,
): IncomeBands {
  const field = incomeField(household, "a household");
  return bandsOfIncome(household[field], field, field === month ? "month" : "year", area, criteria);
}

/** The bands of an income for a month or a year, which messages call `what`. */
export function bandsOfIncome(
  income: unknown,
  what: string,
  per: "month" | "year",
  area: CompiledArea,
  criteria: IncomeCriteria,
): IncomeBands {
  if (income === null) return allBands(area);
  if (isFigure(income)) return bandsOfFigure(income, what, per, area, criteria);
  const band =
    per === criteria.per && area.numbers !== null && isPlainInteger(income)
      ? bandOfNumber(income, area.numbers)
      : bandOfDecimal(income, what, area, factorOf(per, criteria));
  return { first: band, last: band };
}

/** Where an income may lie of which nothing is known. */
export const allBands = ({ amounts }: CompiledArea): IncomeBands => ({ first: 0, last: 2 * amounts.length });

/** Which of the two fields holds the income. */
export function incomeField(fields: IncomeFields, whose: string): keyof IncomeFields {
  const [monthly, yearly] = [fields[month], fields[year]];
  if ((monthly === undefined) !== (yearly === undefined)) return monthly === undefined ? year : month;
  throw new PovertyError(
    "ARGUMENT_INVALID",
    `Cannot classify ${whose}: expected either ${month} or ${year}, null where it is not known, ` +
      `received ${monthly === undefined ? "neither" : "both"}`,
    monthly,
  );
}

const isPlainInteger = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1e15;

/** What brings an income to the time of the lines: 12 months are a year, exactly. */
export const factorOf = (per: "month" | "year", criteria: IncomeCriteria): Fraction =>
  per === criteria.per ? one : per === "month" ? twelve : twelfth;

const one = /* @__PURE__ */ fractionOf(1n);
const twelve = /* @__PURE__ */ fractionOf(12n);
const twelfth = /* @__PURE__ */ fractionOf(1n, 12n);
const zero = /* @__PURE__ */ fractionOf(0n);

/** Band 2i + 1 is the amount i itself, band 2i lies below it. */
function bandOfNumber(income: number, amounts: Float64Array): number {
  let band = 0;
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at] as number;
    band += income < amount ? 0 : income === amount ? 1 : 2;
  }
  return band;
}

function bandOfDecimal(income: unknown, what: string, area: CompiledArea, factor: Fraction): number {
  const amount = readDecimal(income, what);
  if (amount.isNegative()) throw negative(what, income);
  if (factor === one) return bandBy(area, (line) => amount.comparedTo(line));
  return bandOfExact(fractionFromDecimal(amount).mul(factor), area);
}

/** The band of an exact income, in the time of the lines. */
export const bandOfExact = (income: Fraction, area: CompiledArea): number =>
  bandBy(area, (line) => income.compare(fractionFromDecimal(line)));

function bandBy(
  { amounts }: CompiledArea,
  compare: (line: CompiledArea["amounts"][number]) => number,
): number {
  return amounts.reduce((band, line) => {
    const order = compare(line);
    return band + (order < 0 ? 0 : order === 0 ? 1 : 2);
  }, 0);
}

function bandsOfFigure(
  figure: Figure,
  what: string,
  per: "month" | "year",
  area: CompiledArea,
  criteria: IncomeCriteria,
): IncomeBands {
  const printed = allowedInterval(figure, "half-up");
  checkUnit(figure, what, per, criteria.currency);
  const notNegative: ExactInterval = { ...everything, lower: zero, lowerClosed: true };
  const possible = intersect(printed, notNegative);
  if (possible === null) throw negative(what, figure);
  return bandsOfInterval(scale(possible, factorOf(per, criteria)), area);
}

function bandsOfInterval(
  { lower, lowerClosed, upper, upperClosed }: ExactInterval,
  area: CompiledArea,
): IncomeBands {
  // An open end at a line leaves the line itself out: the next band begins, or the one before ends, there.
  const low = bandOfExact(lower as Fraction, area);
  const high = upper === null ? 2 * area.amounts.length : bandOfExact(upper, area);
  return {
    first: low % 2 === 1 && !lowerClosed ? low + 1 : low,
    last: high % 2 === 1 && !upperClosed ? high - 1 : high,
  };
}

function checkUnit(figure: Figure, what: string, per: "month" | "year", currency: string): void {
  const { unit, per: each = [] }: Pick<Figure, "unit"> & { readonly per?: readonly Per[] } = figure;
  const money = unit === "none" || (unit === "vnd" && currency === "VND");
  if (money && each.every((one) => one === "person" || one === per)) return;
  throw new PovertyError(
    "UNIT_MISMATCH",
    `Cannot read ${what} ${show(figure.text)}: expected an amount in ${currency} for one person and ${per}, ` +
      `received ${[unit, ...each].join("/")}`,
    figure,
  );
}

const negative = (what: string, income: unknown): PovertyError =>
  new PovertyError(
    "AMOUNT_NEGATIVE",
    `Cannot read ${what} ${isFigure(income) ? show(income.text) : show(income)}: expected zero or more`,
    income,
  );
