import type { Locale } from "poverty-indicators";
import type { Finding, JudgedEntry } from "../judge/finding.ts";
import { ownFinding, type Status, statusOf, statusOfEntry } from "../judge/status.ts";
import { words } from "./words.ts";

/** A row of a table, before it is laid out. */
export interface Row {
  readonly printed: string;
  readonly measures: string;
  readonly recomputed: string;
  readonly status: Status;
  readonly verdict: string;
  readonly reason: string;
}

/** The rows of a figure: one for itself, and one for each further finding. */
export function rowsOf(judged: JudgedEntry, locale: Locale): Row[] {
  const say = words[locale];
  // A total that nobody printed is not the figure itself, and has a line of its own.
  const own = ownFinding({ ...judged, findings: judged.findings.filter(({ label }) => label === null) });
  const status = statusOfEntry(judged);
  const { entry, findings, operandOf } = judged;
  const open = own === undefined ? findings.find(({ source }) => source === "open") : undefined;
  const figures = operandOf.map(({ text }) => text).join(", ");
  const first: Row = {
    printed: entry.text,
    measures: entry.measures[locale],
    recomputed: own?.recomputed ?? "",
    status,
    verdict: say.statuses[status],
    reason: own?.because ?? open?.because ?? (figures === "" ? "" : say.operandOf(figures)),
  };
  const further = findings.filter((finding) => finding !== own && finding !== open);
  return [first, ...further.map((finding) => furtherRow(finding, locale))];
}

function furtherRow(finding: Finding, locale: Locale): Row {
  const { source, kind, label, recomputed, outcome, because } = finding;
  const say = words[locale];
  const isReading = source === "otherReadings";
  const fits = outcome === "inconsistent" ? say.reading.doesNotFit : say.reading.fits;
  const status = isReading ? "recomputed-only" : statusOf(finding);
  return {
    printed: "",
    measures: `↳ ${label?.[locale] ?? say.kinds[kind] ?? kind}`,
    recomputed: recomputed ?? "",
    status,
    verdict: isReading ? fits : say.statuses[status],
    reason: because,
  };
}
