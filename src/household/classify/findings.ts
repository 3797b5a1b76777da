import type { Locale } from "../../figure/index.ts";
import type {
  CompiledArea,
  CompiledStandard,
  IncomeLine,
  Indicator,
  Outcome,
  Rule,
} from "../../standard/index.ts";
import type { Classification, IncomeAgainstLine, IncomePosition, Reason } from "../classification.ts";
import type { IncomeBands } from "./income-bands.ts";
import { type ReasonWriter, reasonWriter } from "./reason-writer.ts";

/** What the possible outcomes of a household come to. */
export interface Verdict extends Pick<Classification, "class" | "possible" | "rules"> {
  readonly reasons: readonly Reason[];
}

/** How an income stands to all lines. */
export interface AgainstLines {
  readonly lines: readonly IncomeAgainstLine[];
  readonly reasons: readonly Reason[];
}

/** How many indicators are deprived and not known. */
export interface Counts {
  readonly deprived: number;
  readonly unknown: number;
}

/**
 * What can be said of households under one standard, in one area and language.
 *
 * There are few different things to say, so each is put in words once and shared by all households.
 */
export interface Findings {
  /** By rising positions of outcomes. */
  readonly verdict: (outcomes: readonly number[]) => Verdict;
  readonly against: (bands: IncomeBands) => AgainstLines;
  readonly count: (counts: Counts) => Reason | null;
  /** By the position of a deprived indicator. */
  readonly indicator: (at: number) => Reason;
}

const findingsOfArea: WeakMap<
  CompiledArea,
  Partial<Record<Locale, Findings>>
> = /* @__PURE__ */ new WeakMap();

/** The findings of an area in a language. */
export function findingsOf(compiled: CompiledStandard, area: CompiledArea, locale: Locale): Findings {
  const byLocale = findingsOfArea.get(area) ?? {};
  findingsOfArea.set(area, byLocale);
  byLocale[locale] ??= makeFindings(compiled, area, locale);
  return byLocale[locale];
}

function makeFindings(compiled: CompiledStandard, area: CompiledArea, locale: Locale): Findings {
  const write = reasonWriter(compiled.standard, locale);
  const indicators = compiled.standard.dimensions.flatMap((dimension) => dimension.indicators);
  return {
    verdict: remember(
      (outcomes) => (outcomes.length === 1 ? (outcomes[0] as number) : outcomes.join()),
      (outcomes) => verdictOf(outcomes, compiled, write),
    ),
    against: remember(
      ({ first, last }) => 256 * first + last,
      (bands) => againstLines(bands, area, compiled, write),
    ),
    count: remember(
      ({ deprived, unknown }) => 32 * deprived + unknown,
      ({ deprived, unknown }) => write.count(deprived, unknown),
    ),
    indicator: remember(
      (at) => at,
      (at) => write.indicator(indicators[at] as Indicator),
    ),
  };
}

/** A function that makes each value once. */
function remember<Input, Value>(
  keyOf: (input: Input) => number | string,
  make: (input: Input) => Value,
): (input: Input) => Value {
  const made = new Map<number | string, Value>();
  return (input) => {
    const key = keyOf(input);
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(input);
    made.set(key, value);
    return value;
  };
}

function verdictOf(
  positions: readonly number[],
  { standard, outcomes }: CompiledStandard,
  write: ReasonWriter,
): Verdict {
  const found = positions.map((at) => outcomes[at] as Outcome);
  const possible = standard.classes.flatMap(({ id }, at) =>
    found.some(({ classes }) => classes.includes(at)) ? [id] : [],
  );
  const rules = new Map<string, Reason>();
  for (const outcome of found) {
    for (const at of outcome.rules) {
      const rule = standard.rules[at] as Rule;
      rules.set(rule.id, write.rule(rule, outcome, found.length === 1));
    }
  }
  return {
    class: possible.length === 1 ? (possible[0] as string) : null,
    possible: Object.freeze(possible),
    rules: Object.freeze([...rules.keys()]),
    reasons: [...rules.values()],
  };
}

function againstLines(
  bands: IncomeBands,
  area: CompiledArea,
  { standard }: CompiledStandard,
  write: ReasonWriter,
): AgainstLines {
  const { lines } = standard.income;
  const positions = lines.map((line) => positionAt(bands, area, line));
  return {
    lines: Object.freeze(
      lines.map((line, at) =>
        Object.freeze({
          line: line.id,
          amount: line.amounts[area.id] as IncomeLine["amounts"][string],
          income: positions[at] as IncomePosition,
        }),
      ),
    ),
    reasons: lines.map((line, at) => write.line(line, area.id, positions[at] as IncomePosition)),
  };
}

function positionAt({ first, last }: IncomeBands, area: CompiledArea, line: IncomeLine): IncomePosition {
  const amount = line.amounts[area.id] as IncomeLine["amounts"][string];
  const at = 2 * area.amounts.findIndex((other) => other.equals(amount)) + 1;
  if (last < at) return "below";
  if (first > at) return "above";
  return first === last ? "at" : "undecided";
}
