import { formatFigure, type Locale } from "../../figure/index.ts";
import type { Area, IncomeLine, Indicator, Outcome, Rule, Sourced, Standard } from "../../standard/index.ts";
import type { IncomePosition, Reason } from "../classification.ts";
import { conditionWords } from "./condition-words.ts";
import { words } from "./words.ts";

/** Writes the sentences of an explanation in one language. */
export interface ReasonWriter {
  /** A rule that gives an outcome; `certain` when no other outcome is possible. */
  rule(rule: Rule, outcome: Outcome, certain: boolean): Reason;
  line(line: IncomeLine, area: string, position: IncomePosition): Reason;
  /** `null` for a standard that does not count. */
  count(deprived: number, unknown: number): Reason | null;
  indicator(indicator: Indicator): Reason;
}

/** The writer for a standard and a language. */
export function reasonWriter(standard: Standard, locale: Locale): ReasonWriter {
  const say = words[locale];
  const { per, currency } = standard.income;
  const indicators = standard.dimensions.reduce((sum, dimension) => sum + dimension.indicators.length, 0);
  const reason = (text: string, { citation, evidence, checkedOn, readIn }: Sourced): Reason =>
    Object.freeze({ text: text + say.evidence[evidence], citation, evidence, checkedOn, readIn });
  const money = (line: IncomeLine, area: string): string => {
    const amount = line.amounts[area] as IncomeLine["amounts"][string];
    return currency === "VND"
      ? formatFigure(amount, { locale, unit: "vnd" })
      : `${formatFigure(amount, { locale })} ${currency}`;
  };
  return {
    rule(rule, outcome, certain) {
      const manner = !certain ? "possible" : outcome.classes.length > 1 ? "leftOpen" : "decided";
      return reason(say[manner](rule.label[locale], conditionWords(rule.when, standard, locale)), rule);
    },
    line(line, areaId, position) {
      const { label } = standard.areas.find(({ id }) => id === areaId) as Area;
      const amount = say.amount(money(line, areaId), per, label[locale]);
      return reason(say.income[position](line.label[locale], amount), line);
    },
    count(deprived, unknown) {
      const [cutoff] = standard.cutoffs;
      return cutoff === undefined || indicators === 0
        ? null
        : reason(say.count(deprived, indicators, unknown), cutoff);
    },
    indicator({ label, threshold, ...source }) {
      const text = say.deprived(label[locale], threshold?.text[locale] ?? say.thresholdNotSeen);
      return reason(text, threshold ?? source);
    },
  };
}
