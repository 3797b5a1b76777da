import { PovertyError } from "../errors/index.ts";
import { isCountable, type Locale } from "../figure/index.ts";
import {
  contains,
  divide,
  type ExactInterval,
  fractionOf,
  type Interval,
  intersect,
  isEmpty,
  type Rounding,
  roundings,
  scale,
  showInterval,
  wholeNumbersIn,
} from "../number/index.ts";
import { checkObject, type Quantity } from "../rate/index.ts";
import { checkPure } from "./check-pure.ts";
import { decide } from "./judge.ts";
import { languageOf } from "./language-of.ts";
import { checkSameUnit, isPercent, isQualified, readTerm, type Term } from "./operand.ts";
import { endText } from "./printed-text.ts";
import type { Outcome, VerifyOptions } from "./verdict.ts";
import { words } from "./words.ts";

/** A count, or an amount, and the share of the unknown total that was printed for it. */
export interface PrintedShare {
  /** The part: a count of households or people, as printed. */
  readonly count: Quantity;
  /** Its share of the total, in percent, as printed. */
  readonly printed: Quantity;
}

/** The totals that several printed shares have in common. Frozen plain data. */
export interface ImpliedTotal {
  readonly kind: "implied-total";
  readonly outcome: Outcome;
  /** From the least to the largest total, under half-up, or under truncation where only it fits; `null` for none. */
  readonly total: Interval | null;
  /** The same under every rounding. */
  readonly totals: Readonly<Record<Rounding, Interval | null>>;
  /** One sentence that a reader can check by hand. */
  readonly because: string;
}

const zero = fractionOf(0n);
const hundred = fractionOf(100n);
const aboveZero: ExactInterval = { lower: zero, upper: null, lowerClosed: false, upperClosed: false };

/**
 * Finds the total that nobody printed: all totals of which every count is the share that was printed for it.
 *
 * The totals of counts of whole things are whole numbers. One rounding hypothesis holds for all the shares.
 *
 * @param shares counts with their printed shares, at least one
 * @param options the language of the sentence
 * @returns the outcome and the totals, as closed intervals of whole numbers for counts
 * @throws PovertyError `RELATION_EMPTY` without shares, `UNIT_MISMATCH`, `LOCALE_UNKNOWN`,
 * `ARGUMENT_INVALID` for an unknown option, or an error of `decimal`
 * @example Bình Thuận, end of 2023: how many households are there?
 * ```ts
 * import { impliedTotal, parseFigure } from "poverty-indicators";
 *
 * const { outcome, total } = impliedTotal([
 *   { count: parseFigure("6.621 hộ"), printed: parseFigure("1,96%") },
 *   { count: parseFigure("12.203 hộ"), printed: parseFigure("3,62%") },
 * ]);
 * outcome; // => "consistent"
 * total?.lower?.toFixed(); // => "336947"
 * total?.upper?.toFixed(); // => "337565"
 * ```
 */
export function impliedTotal(shares: readonly PrintedShare[], options: VerifyOptions = {}): ImpliedTotal {
  if (!Array.isArray(shares) || shares.length === 0) {
    throw new PovertyError(
      "RELATION_EMPTY",
      "Cannot find the total of shares: expected an array of at least one count with its printed share",
      shares,
    );
  }
  const locale = languageOf(options);
  const terms = Array.from(shares, (share, index) => {
    checkObject(share, "find a total", "count and printed");
    const printed = readTerm(share.printed, `printed share ${index + 1}`);
    checkPure(printed, "the total of shares");
    return { count: readTerm(share.count, `count ${index + 1}`), printed };
  });
  checkSameUnit(
    terms.map(({ count }) => count),
    "the total of shares",
  );
  const totals = {} as Record<Rounding, ExactInterval | null>;
  for (const rounding of roundings) totals[rounding] = totalsUnder(terms, rounding);
  const qualified = terms.some(({ count, printed }) => isQualified(count) || isQualified(printed));
  const outcome = decide(
    {
      "half-up": { fits: totals["half-up"] !== null, certain: false },
      truncate: { fits: totals.truncate !== null, certain: false },
    },
    qualified,
  );
  const total = totals["half-up"] ?? totals.truncate;
  const shown = (interval: ExactInterval | null): Interval | null =>
    interval === null ? null : showInterval(interval);
  return Object.freeze({
    kind: "implied-total",
    outcome,
    total: shown(total),
    totals: Object.freeze({
      "half-up": shown(totals["half-up"]),
      "half-even": shown(totals["half-even"]),
      truncate: shown(totals.truncate),
    }),
    because: sentence(terms, outcome, total, locale),
  });
}

interface Share {
  readonly count: Term;
  readonly printed: Term;
}

function totalsUnder(shares: readonly Share[], rounding: Rounding): ExactInterval | null {
  let common: ExactInterval | null = aboveZero;
  for (const share of shares) {
    const own = totalsOf(share, rounding);
    common = own === null || common === null ? null : intersect(common, own);
  }
  const whole = shares.every(({ count }) => isWhole(count));
  return whole && common !== null ? wholeNumbersIn(common) : common;
}

/** All totals of which the count can be the printed share. */
function totalsOf({ count, printed }: Share, rounding: Rounding): ExactInterval | null {
  const counts = count.allowed(rounding);
  const share = printed.allowed(rounding);
  // Nothing is a share of zero of any total.
  if (contains(counts, zero) && contains(share, zero)) return aboveZero;
  const positiveCounts = intersect(counts, aboveZero);
  const positiveShare = intersect(share, aboveZero);
  if (positiveCounts === null || positiveShare === null) return null;
  const quotient = divide(positiveCounts, positiveShare) as ExactInterval;
  return isPercent(printed) ? scale(quotient, hundred) : quotient;
}

const isWhole = ({ figure, unit, value }: Term): boolean =>
  isCountable(unit) || (unit === "none" && value.d === 1n && (figure === null || figure.places === 0));

function sentence(
  shares: readonly Share[],
  outcome: Outcome,
  total: ExactInterval | null,
  locale: Locale,
): string {
  const say = words[locale];
  const first = (shares[0] as Share).count;
  const counts = shares.map(({ count, printed }) => `${count.text} (${printed.text})`).join(", ");
  if (total === null || isEmpty(total)) return say.neverTogether(counts);
  const range = say.between(endText(total.lower, first), endText(total.upper, first));
  if (outcome === "undecidable") {
    const open = shares.flatMap(({ count, printed }) => [count, printed]).find(isQualified) as Term;
    return `${counts}: ${say.leftOpen(open.text, range)}`;
  }
  return outcome === "consistent-if-truncated"
    ? say.togetherIfCut(counts, range)
    : say.together(counts, range);
}
