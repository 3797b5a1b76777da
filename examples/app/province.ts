import {
  type ClassCounts,
  checkTarget,
  classifyHouseholds,
  formatFigure,
  type Locale,
  parseFigure,
  parseTarget,
  type Rate,
  rateChange,
  summariseDisbursements,
  verifyRatio,
  vietnam2022,
} from "poverty-indicators";
import type { Province } from "./data/provinces.ts";

const places = 2;

/** Everything that a dashboard shows of a province, ready to be sent. */
export function describeProvince(province: Province, locale: Locale): object {
  const review = reviewOf(province);
  const after = review.rates?.poor.percent;
  if (after === undefined) throw new Error(`${province.id} has households without a class`);
  const { points, relativePercent } = rateChange({ from: province.rateBefore, to: after });
  const target = checkTarget(
    parseTarget(province.target),
    { from: province.rateBefore, to: after },
    { locale },
  );
  return {
    ...headlineOf(province, locale),
    communes: Object.entries(review.groups.commune ?? {}).map(([name, counts]) => ({
      name,
      ...classesOf(counts, locale),
    })),
    change: {
      points: formatFigure(points, { locale, places, unit: "percentage-point" }),
      relativePercent:
        relativePercent === null ? null : formatFigure(relativePercent, { locale, places, unit: "percent" }),
    },
    target: { text: province.target, outcome: target.outcome, because: target.because },
    disbursement: disbursementOf(province, locale),
    verdicts: province.printed.map((printed) => verdictOf(printed, locale)),
  };
}

/** A province in a list. */
export function headlineOf(province: Province, locale: Locale): object {
  const review = reviewOf(province);
  const { id, name } = province;
  return { id, name, madeUp: true, standard: review.standard, ...classesOf(review, locale) };
}

const reviewOf = ({ households: { commune, ...columns } }: Province) =>
  classifyHouseholds({ ...columns, groups: { commune } }, vietnam2022);

const classesOf = ({ households, counts, rates }: ClassCounts, locale: Locale): object => ({
  households,
  classes: vietnam2022.classes.map(({ id, label }) => ({ id, label: label[locale], households: counts[id] })),
  poorPercent: rates === null ? null : percent(rates.poor, locale),
  multidimensionalPercent: rates?.multidimensional ? percent(rates.multidimensional, locale) : null,
});

const percent = (rate: Rate, locale: Locale): string =>
  formatFigure(rate.percent, { locale, places, unit: "percent" });

function disbursementOf({ capital }: Province, locale: Locale): object {
  const { total, groups } = summariseDisbursements(capital, { by: "source" });
  const line = ({ plan, disbursed, ratio }: typeof total | (typeof groups)[number]) => ({
    plan: formatFigure(plan, { locale }),
    disbursed: formatFigure(disbursed, { locale }),
    // A plan of zero is a normal thing in a report, and no number.
    percent: ratio === "no-plan" ? null : percent(ratio, locale),
  });
  return {
    unit: locale === "vi" ? "triệu đồng" : "million đồng",
    total: line(total),
    bySource: groups.map((group) => ({ source: group.key.source, ...line(group) })),
  };
}

function verdictOf({ part, whole, share }: Province["printed"][number], locale: Locale): object {
  // The report is Vietnamese, whoever reads the answer.
  const read = (text: string) => parseFigure(text, { locale: "vi" });
  const { outcome, because } = verifyRatio(
    { part: read(part), whole: read(whole), printed: read(share) },
    { locale },
  );
  return { printed: `${part} / ${whole} = ${share}`, outcome, because };
}
