import type { SheetReport } from "../sheet/sheet-report.ts";
import { plainText } from "./plain-text.ts";
import { reportWords } from "./words.ts";

/** So many relations that were left undecided are named, and the others counted. */
const mostNamed = 4;

/** What was found on the sheet as a whole, in one sentence. */
export function overallSentence(report: SheetReport, nameOf: (id: string) => string): string {
  const say = reportWords[report.locale];
  const { outcome, contradictions, relations } = report;
  if (outcome === "undecidable") {
    // Where half-up was decided, the sheet hangs on whether truncation fits.
    const rounding = report.givenUp.includes("half-up") ? "half-up" : "truncate";
    const open = report.undecided.flatMap((group) => (group.under.includes(rounding) ? group.relations : []));
    return say.givenUp(open.slice(0, mostNamed).map(plainText), Math.max(0, open.length - mostNamed));
  }
  if (outcome === "inconsistent") return say.broken(contradictions.length, relations.length);
  if (outcome === "consistent-if-truncated") {
    return say.holdsIfCut(contradictions.map(({ figures }) => say.list(figures.map(nameOf))));
  }
  return say.holds(relations.length, relations.filter((one) => one.outcome === "undecidable").length);
}
