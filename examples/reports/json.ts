import { type Locale, reportText, type SheetReport } from "poverty-indicators";
import type { Finding, JudgedEntry, JudgedReport } from "./judge/finding.ts";
import { readFigure } from "./judge/readings.ts";
import { statusOf, statusOfEntry } from "./judge/status.ts";
import { summarise } from "./judge/summary.ts";

/** The findings as plain data: each once a report, and each figure with the ids of its own. */
export function toJson(reports: readonly JudgedReport[], locale: Locale): object {
  return {
    locale,
    reports: reports.map(({ report, entries, findings, verified, scopes }) => ({
      id: report.id,
      province: report.province,
      period: report.period,
      source: { ...report.source, title: report.source.title[locale] },
      figures: entries.map((judged) => figureOf(judged, locale)),
      findings: findings.map((finding) => findingOf(finding, locale)),
      sheet: wholeOf(verified),
      otherScopes: scopes.map(({ reading, verified: read }) => ({
        reading: reading[locale],
        ...wholeOf(read),
      })),
    })),
    summary: summarise(reports),
  };
}

function figureOf(judged: JudgedEntry, locale: Locale): object {
  const { entry, findings, operandOf } = judged;
  const figure = entry.as === undefined ? readFigure(entry) : null;
  return {
    id: entry.id,
    text: entry.text,
    measures: entry.measures[locale],
    as: entry.as ?? "figure",
    where: entry.where ?? "body",
    place: entry.place ?? null,
    period: entry.period ?? null,
    value: figure === null ? (entry.value ?? null) : figure.value.toFixed(),
    unit: figure?.unit ?? null,
    qualifier: figure?.qualifier ?? null,
    status: statusOfEntry(judged),
    findings: findings.map(({ id }) => id),
    operandOf: operandOf.map(({ id }) => id),
  };
}

const findingOf = (finding: Finding, locale: Locale): object => ({
  id: finding.id,
  source: finding.source,
  kind: finding.kind,
  label: finding.label?.[locale] ?? null,
  subjects: finding.subjects,
  figures: finding.figures,
  status: statusOf(finding),
  outcome: finding.outcome,
  recomputed: finding.recomputed,
  value: finding.value?.toFixed() ?? null,
  because: finding.because,
  asPrinted: finding.asPrinted ?? null,
  withinRounding: finding.withinRounding ?? null,
});

/** What was found about a sheet as a whole. */
const wholeOf = (verified: SheetReport): object => ({
  outcome: verified.outcome,
  fits: verified.fits,
  contradictions: verified.contradictions,
  text: reportText(verified),
});
