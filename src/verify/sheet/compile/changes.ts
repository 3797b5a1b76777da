import { PovertyError, show } from "../../../errors/index.ts";
import {
  absolute,
  divide,
  type ExactInterval,
  everything,
  type Fraction,
  fractionFromDecimal,
  fractionOf,
  point,
  readDecimal,
  subtract,
} from "../../../number/index.ts";
import type { Entry } from "../read/entry.ts";
import type { AverageChangeRelation, DifferenceRelation, RelativeChangeRelation } from "../sheet-relation.ts";
import type { Variable } from "../solve/problem.ts";
import { type Draft, type DraftTerm, demand, demandSize, helper } from "./draft.ts";
import { demandDivisor, percents } from "./ratios.ts";
import { type Compiler, checkRate, checkUnits, claiming, distinct, type Names } from "./relation.ts";

/** The figure before, the figure after, and the printed change. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly printed: number;
  /** Whether the printed change carries its sign; without one only its size is printed. */
  readonly signed: boolean;
  /** Whether the figures fall, as printed. */
  readonly falls: boolean;
}

const one = fractionOf(1n);
const zero = fractionOf(0n);

function changeOf(
  names: Names,
  { entries }: Draft,
  ids: { readonly from: string; readonly to: string; readonly printed: string },
  others: readonly string[],
): Change {
  const [from, to, printed] = distinct(names, [ids.from, ids.to, ids.printed, ...others]) as [
    number,
    number,
    number,
  ];
  const value = (place: number): Fraction => (entries[place] as Entry).term.value;
  return {
    from,
    to,
    printed,
    signed: value(printed).compare(zero) < 0,
    falls: value(to).compare(value(from)) < 0,
  };
}

/** Demands that a term is `to` less `from`: with its sign, or its size alone. */
function demandChange(draft: Draft, change: Change, size: readonly [Fraction, ...number[]]): void {
  const ends: DraftTerm[] = [
    [1n, change.from],
    [-1n, change.to],
  ];
  if (change.signed) demand(draft, [size, ...ends]);
  else demandSize(draft, change.printed, size, ends);
}

const sized = (changes: ExactInterval, { signed }: Change): ExactInterval =>
  signed ? changes : absolute(changes);

const between = ({ signed, falls }: Change, a: string | undefined, b: string | undefined): string =>
  !signed && falls ? `${a} − ${b}` : `${b} − ${a}`;

/** |to − from| = printed. */
export const compileDifference: Compiler<DifferenceRelation> = (relation, names, draft) => {
  const change = changeOf(names, draft, relation, []);
  const { from, to, printed } = change;
  checkUnits(names, draft, [from, to, printed]);
  demandChange(draft, change, [one, printed]);
  return claiming({
    operands: [from, to],
    printed,
    result: ([a, b]) => sized(subtract(b as ExactInterval, a as ExactInterval), change),
    formula: ([a, b]) => between(change, a, b),
    inPercent: false,
  });
};

/**
 * |to − from| / from = printed, by way of what nobody printed: to = growth × from, and printed = |growth − 1|.
 *
 * Each figure then stands in one place, so that intervals tell all.
 */
export const compileRelativeChange: Compiler<RelativeChangeRelation> = (relation, names, draft) => {
  const change = changeOf(names, draft, relation, []);
  const { from, to, printed } = change;
  checkUnits(names, draft, [from, to]);
  checkRate(names, draft, printed);
  const factor = percents(printed, draft);
  const hundred = fractionOf(factor);
  const growth = helper(draft, everything, false, growthOf(draft, from, to));
  demand(draft, [
    [1n, to],
    [-1n, growth, from],
  ]);
  if (change.signed) {
    const terms: DraftTerm[] = [
      [1n, printed],
      [-factor, growth],
    ];
    demand(draft, terms, "=", hundred);
  } else demandSize(draft, printed, [one, printed], [[-factor, growth]], hundred);
  demandDivisor(from, draft);
  return claiming({
    operands: [from, to],
    printed,
    // (to − from) / from as to / from − 1, where from stands once.
    result: ([a, b]) => {
      const quotient = divide(b as ExactInterval, a as ExactInterval);
      return quotient && sized(subtract(quotient, point(one)), change);
    },
    formula: ([a, b]) => `(${between(change, a, b)}) / ${a}`,
    inPercent: factor !== 1n,
  });
};

/** The growth as printed. */
function growthOf({ variables }: Draft, from: number, to: number): Fraction {
  const [before, after] = [(variables[from] as Variable).start, (variables[to] as Variable).start];
  return before.n === 0n ? one : after.div(before);
}

/** |to − from| / years = printed. */
export const compileAverageChange: Compiler<AverageChangeRelation> = (relation, names, draft) => {
  const { years } = relation;
  const change = changeOf(names, draft, relation, typeof years === "string" ? [years] : []);
  const { from, to, printed } = change;
  checkUnits(names, draft, [from, to, printed]);
  const divisor = typeof years === "string" ? names.place(years) : null;
  if (divisor !== null) checkYears(names, draft, divisor);
  const number = typeof years === "string" ? one : readYears(years, names.relation);
  demandChange(draft, change, divisor === null ? [number, printed] : [one, printed, divisor]);
  if (divisor !== null) demandDivisor(divisor, draft);
  return claiming({
    operands: divisor === null ? [from, to] : [from, to, divisor],
    printed,
    result: ([a, b, n]) =>
      divide(sized(subtract(b as ExactInterval, a as ExactInterval), change), n ?? point(number)),
    formula: ([a, b, n]) => `(${between(change, a, b)}) / ${n ?? years}`,
    inPercent: false,
  });
};

function checkYears(names: Names, { entries }: Draft, place: number): void {
  const { unit, text } = (entries[place] as Entry).term;
  if (unit === "year" || unit === "none") return;
  throw new PovertyError(
    "UNIT_MISMATCH",
    `Cannot verify ${names.relation} over ${show(text)}: it is in ${unit}, expected years`,
    unit,
  );
}

function readYears(years: number, relation: string): Fraction {
  const number = fractionFromDecimal(readDecimal(years, `years of ${relation}`));
  if (number.compare(zero) > 0) return number;
  throw new PovertyError(
    "YEARS_INVALID",
    `Cannot verify ${relation}: the years are ${show(years)}, expected more than zero`,
    years,
  );
}
