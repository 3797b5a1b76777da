import { formatFigure, type Locale } from "../../../figure/index.ts";
import { type ExactInterval, type Fraction, type Rounding, roundFraction } from "../../../number/index.ts";
import { endText } from "../../printed-text.ts";
import { words } from "../../words.ts";
import type { CompiledRelation } from "../compile/compile-sheet.ts";
import type { Entry } from "../read/entry.ts";
import { allowedTo } from "./others.ts";
import type { Workbench } from "./workbench.ts";

/** What a relation allows the one quantity in it that nobody printed, or a total by the shares of it. */
export interface Implied {
  /** What the quantity is called; `null` for a total that the sheet does not name. */
  readonly name: string | null;
  readonly values: ExactInterval;
  /** The values in words. */
  readonly range: string;
}

/** Digits of an end that is written like no figure. */
const places = 2;

/**
 * What a relation by itself allows the quantity that nobody printed, or the total that shares imply; `null` where there
 * is none, or more than one.
 *
 * @param total what it allows a total that the sheet does not name
 */
export function impliedBy(
  bench: Workbench,
  relation: number,
  total: ExactInterval | null,
  rounding: Rounding,
  locale: Locale,
): Implied | null {
  const { figures, unprinted, given } = bench.compiled.relations[relation] as CompiledRelation;
  const entries = figures.map((figure) => bench.compiled.entries[figure] as Entry);
  const printed = entries.filter((entry) => entry.printed);
  const write = (values: ExactInterval, model: Entry | undefined): string =>
    rangeOf(values, model, markOf(printed) ?? locale, locale);
  const [first, ...more] = entries.filter((entry) => !entry.printed);
  if (given.kind === "implied-total" && first === undefined && unprinted === null) {
    // The total is printed, and stands last.
    const values = allowedTo(bench, new Set([relation]), figures.at(-1) as number, rounding);
    return values && { name: null, values, range: write(values, printed.at(-1)) };
  }
  if (first === undefined && total !== null) {
    return { name: null, values: total, range: write(total, printed[0]) };
  }
  if (first === undefined || more.length > 0 || printed.length === 0) return null;
  const place = figures[entries.indexOf(first)] as number;
  const values = allowedTo(bench, new Set([relation]), place, rounding);
  const { lower, upper } = first.unprinted;
  if (values === null || (values.upper === upper && values.lower === lower)) return null;
  const alike = printed.find(({ term }) => term.unit === first.term.unit);
  return { name: first.term.text, values, range: write(values, alike) };
}

/** The language whose decimal mark the figures have. */
const markOf = (printed: readonly Entry[]): Locale | undefined =>
  printed.flatMap(({ term }) => term.figure ?? [])[0]?.locale;

function rangeOf(
  { lower, upper }: ExactInterval,
  model: Entry | undefined,
  mark: Locale,
  locale: Locale,
): string {
  const figure = model?.term.figure ?? null;
  const text = (end: Fraction | null): string | null =>
    end === null || figure !== null
      ? endText(end, { figure })
      : formatFigure(roundFraction(end, places, "half-up"), { locale: mark });
  return words[locale].between(text(lower), text(upper));
}
