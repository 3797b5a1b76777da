import { type Locale, type RelationFinding, type SheetReport, verifySheet } from "poverty-indicators";
import type { Asked, CalendarRelation, OtherReading, Relation } from "../relation.ts";
import type { Open, Report } from "../report.ts";
import { periodRelations } from "../sheet/period-relations.ts";
import { asSheetRelation, sheetOf } from "../sheet/sheet-of.ts";
import { recompute } from "./asked.ts";
import { judgeCalendar } from "./calendar.ts";
import { type Finding, type JudgedReport, type Judgement, sources } from "./finding.ts";
import { readingsOf } from "./readings.ts";
import { subjectsOf } from "./subjects.ts";
import { judgementOf } from "./verified.ts";

/** Recomputes all that a report allows to recompute, and gathers it by figure. */
export function judgeReport(report: Report, locale: Locale): JudgedReport {
  const sheet = sheetOf(report, locale);
  const verified = verifySheet(sheet, { locale });
  const findings = findingsOf(report, verified, locale);
  const entries = report.figures.map((entry) => ({
    entry,
    findings: findings.filter(({ subjects }) => subjects.includes(entry.id)).sort(byWeight),
    operandOf: report.figures.filter(({ id }) =>
      findings.some(
        ({ source, kind, subjects, figures }) =>
          source === "relations" &&
          kind !== "order" &&
          kind !== "target" &&
          subjects.includes(id) &&
          figures.includes(entry.id) &&
          !subjects.includes(entry.id),
      ),
    ),
  }));
  const scopes = (report.otherScopes ?? []).map(({ reading, without }) => {
    const relations = sheet.relations.filter(({ id = "" }) => !without.includes(id));
    return { reading, verified: verifySheet({ ...sheet, relations }, { locale }) };
  });
  return { report, entries, findings, verified, scopes };
}

function findingsOf(report: Report, verified: SheetReport, locale: Locale): Finding[] {
  const readings = readingsOf(report, locale);
  const byId = new Map(verified.relations.map((finding) => [finding.id, finding]));
  // What the sheet does not state is judged by itself.
  const judged = (relation: Relation | OtherReading): Judgement => {
    const alone = { ...sheetOf(report, locale), relations: [asSheetRelation(relation)] };
    const finding = "reading" in relation ? undefined : byId.get(relation.id);
    const own = finding ?? (verifySheet(alone, { locale }).relations[0] as RelationFinding);
    return judgementOf(own, relation, readings);
  };
  const ids = new Set(report.figures.map(({ id }) => id));
  const found = (
    source: Finding["source"],
    relation: Relation | OtherReading | CalendarRelation | Asked,
    judgement: Judgement,
  ): Finding => ({
    id: relation.id,
    source,
    kind: relation.kind,
    label: "reading" in relation ? relation.reading : "asks" in relation ? (relation.asks ?? null) : null,
    subjects: subjectsOf(relation),
    figures: namesIn(relation).filter((name) => ids.has(name)),
    ...judgement,
  });
  return [
    ...report.relations.map((each) => found("relations", each, judged(each))),
    ...report.calendar.map((each) => {
      const holds = periodRelations(each).every(({ id = "" }) => byId.get(id)?.outcome === "consistent");
      return found("calendar", each, judgeCalendar(each, holds, readings));
    }),
    ...report.asked.map((each) => found("asked", each, recompute(each, readings))),
    ...report.otherReadings.map((each) => found("otherReadings", each, judged(each))),
    ...report.open.map((each) => openFinding(each, locale)),
  ];
}

const openFinding = ({ id, figure, because }: Open, locale: Locale): Finding => ({
  id,
  source: "open",
  kind: "open",
  label: null,
  subjects: [figure],
  figures: [figure],
  outcome: null,
  recomputed: null,
  because: because[locale],
});

/** All texts in a relation but its own id. */
function namesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "id" ? [] : namesIn(part)));
}

const severity = ["inconsistent", "consistent-if-truncated", "undecidable", "consistent", null] as const;

/** What does not fit comes first, an order after what says more, and what the report does not say last. */
const byWeight = (a: Finding, b: Finding): number => weight(a) - weight(b);

function weight({ source, kind, outcome }: Finding): number {
  const isOwn = source === "relations" || source === "calendar";
  if (!isOwn) return 10 + sources.indexOf(source);
  return severity.indexOf(outcome) + (kind === "order" && outcome === "consistent" ? 1 : 0);
}
