import type { SheetReport } from "../sheet/sheet-report.ts";
import { reportWords } from "./words.ts";

/** What was found on the sheet as a whole, in one sentence. */
export function overallSentence(report: SheetReport, nameOf: (id: string) => string): string {
  const say = reportWords[report.locale];
  const { outcome, contradictions, relations } = report;
  if (outcome === "undecidable") return say.givenUp;
  if (outcome === "inconsistent") return say.broken(contradictions.length, relations.length);
  if (outcome === "consistent-if-truncated") {
    return say.holdsIfCut(contradictions.map(({ figures }) => say.list(figures.map(nameOf))));
  }
  return say.holds(relations.length, relations.filter((one) => one.outcome === "undecidable").length);
}
