import type { Contradiction, RelationFinding, SheetReport } from "../sheet/sheet-report.ts";
import { contradictionSentence } from "./contradiction-sentence.ts";
import { figureNames } from "./figure-names.ts";
import { hypothesisSentence } from "./hypothesis-sentence.ts";
import { overallSentence } from "./overall-sentence.ts";
import { plainText } from "./plain-text.ts";
import { reportWords } from "./words.ts";

/** A finding of a report in sentences, and what belongs below it. */
export interface WrittenFinding {
  readonly sentence: string;
  readonly details: readonly string[];
}

/** A report on a sheet in sentences. */
export interface WrittenReport {
  readonly title: string;
  readonly overall: string;
  readonly contradictions: readonly WrittenFinding[];
  /** Why a qualified figure proves nothing, one sentence a relation. */
  readonly leftOpen: readonly string[];
}

/** The likeliest hypotheses are written out, and the others counted. */
const mostHypotheses = 3;

/** Writes a report in sentences, in its own language; each ends without a full stop. */
export function writeFindings(report: SheetReport): WrittenReport {
  const nameOf = figureNames(report);
  const byId = new Map(report.relations.map((relation) => [relation.id, relation]));
  return {
    title: plainText(report.source),
    overall: overallSentence(report, nameOf),
    contradictions: report.contradictions.map((contradiction) => {
      const relations = contradiction.relations.map((id) => byId.get(id) as RelationFinding);
      return {
        sentence: contradictionSentence(contradiction, relations, report, nameOf),
        details: detailsOf(contradiction, relations, report, nameOf),
      };
    }),
    leftOpen: report.relations
      .filter(({ outcome }) => outcome === "undecidable")
      .map(({ because }) => plainText(because)),
  };
}

function detailsOf(
  { wouldFit, doubtful, hypotheses }: Contradiction,
  relations: readonly RelationFinding[],
  { locale }: SheetReport,
  nameOf: (id: string) => string,
): string[] {
  const say = reportWords[locale];
  // What another relation confirms is not what a reader would put right first, unless a hypothesis does.
  const suspected = new Set([...doubtful, ...hypotheses.map(({ figure }) => figure)]);
  const fits = wouldFit.flatMap(({ figure, nearest }) =>
    nearest === null || !suspected.has(figure) ? [] : [say.fit(nameOf(figure), plainText(nearest))],
  );
  const supposed = hypotheses
    .slice(0, mostHypotheses)
    .map((hypothesis) => `${say.hypothesis}: ${hypothesisSentence(hypothesis, nameOf, locale)}`);
  const more = hypotheses.length - supposed.length;
  return [
    ...(relations.length === 1 ? [] : relations.map(({ because }) => plainText(because))),
    ...(fits.length === 0 ? [] : [say.wouldFit(fits.join("; "))]),
    ...supposed,
    ...(more > 0 ? [say.more(more)] : []),
  ];
}
