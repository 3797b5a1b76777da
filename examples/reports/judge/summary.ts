import type { JudgedReport } from "./finding.ts";
import { type Status, statusOf, statusOfEntry } from "./status.ts";

/** How many figures and relations of some reports stand where. */
export interface Summary {
  readonly reports: number;
  /** Figures, periods and texts without a numeral; days are counted apart. */
  readonly figures: number;
  readonly days: number;
  /** Figures and days that were judged themselves, that only serve to judge others, and that serve for nothing. */
  readonly judged: number;
  readonly operands: number;
  readonly notRecomputable: number;
  /** Relations that were judged, and their outcomes. */
  readonly relations: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Values that follow and that nobody printed, other readings tried, and statements left open. */
  readonly recomputedOnly: number;
  readonly otherReadings: number;
  readonly open: number;
}

type Outcome = Extract<Status, "consistent" | "consistent-if-truncated" | "inconsistent" | "undecidable">;

export function summarise(reports: readonly JudgedReport[]): Summary {
  const entries = reports.flatMap((report) => report.entries);
  const findings = reports.flatMap((report) => report.findings);
  const days = entries.filter(({ entry }) => entry.as === "day").length;
  const inStatus = (status: Status): number =>
    entries.filter((judged) => statusOfEntry(judged) === status).length;
  const [operands, notRecomputable] = [inStatus("operand"), inStatus("not-recomputable")];
  const from = (...sources: readonly string[]) => findings.filter(({ source }) => sources.includes(source));
  const relations = from("relations", "calendar");
  const withOutcome = (outcome: Outcome): number =>
    relations.filter((finding) => statusOf(finding) === outcome).length;
  return {
    reports: reports.length,
    figures: entries.length - days,
    days,
    judged: entries.length - operands - notRecomputable,
    operands,
    notRecomputable,
    relations: relations.length,
    outcomes: {
      consistent: withOutcome("consistent"),
      "consistent-if-truncated": withOutcome("consistent-if-truncated"),
      inconsistent: withOutcome("inconsistent"),
      undecidable: withOutcome("undecidable"),
    },
    recomputedOnly: from("asked").length,
    otherReadings: from("otherReadings").length,
    open: from("open").length,
  };
}
