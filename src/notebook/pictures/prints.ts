import { checkFigure, type Figure, preimage } from "../../figure/index.ts";
import type { Interval } from "../../number/index.ts";
import { reportTable, reportWords, type SheetReport, type Verdict } from "../../verify/index.ts";
import type { Pen } from "../table/pen.ts";
import { checkKind } from "./check-kind.ts";

/** A printed figure and what was found of it. */
export interface FigureAndVerdict {
  readonly printed: Figure;
  readonly verdict: Verdict;
}

/** A printed figure on its intervals. */
export interface Print {
  readonly name: string;
  readonly figure: Figure;
  readonly own: Interval;
  readonly others: Interval;
  /** Whether it can be right; `null` where that is left open, or where only cutting digits explains it. */
  readonly fits: boolean | null;
  readonly words: string;
}

/** Of a figure in a contradiction, the values that the others of it allow; of all others, what the whole sheet allows. */
export function ofSheet(report: SheetReport): readonly Print[] {
  const { rows } = reportTable(report);
  const { finding } = reportWords[report.locale];
  const allowed = new Map(
    report.contradictions.flatMap(({ wouldFit }) =>
      wouldFit.map(({ figure, values }) => [figure, values] as const),
    ),
  );
  return report.figures.flatMap(({ id, figure, own, others, fits }, at) =>
    figure === null || own === null
      ? []
      : [
          {
            name: id,
            figure: checkFigure(figure),
            own,
            others: allowed.get(id) ?? others,
            fits: !fits || allowed.has(id) ? false : rows[at]?.finding === finding.fits ? true : null,
            words: rows[at]?.finding ?? "",
          },
        ],
  );
}

/** Figures that each came with a verdict of its own. */
export const ofVerdicts = (
  findings: Readonly<Record<string, FigureAndVerdict>>,
  pen: Pen,
): readonly Print[] =>
  Object.entries(findings).map(([name, { printed, verdict }]) => {
    checkKind(printed, ["figure"]);
    checkKind(verdict, ["verdict"]);
    const { outcome, possible: others } = verdict;
    return {
      name,
      figure: checkFigure(printed),
      own: preimage(printed, outcome === "consistent-if-truncated" ? "truncate" : "half-up"),
      others,
      fits: outcome === "consistent" ? true : outcome === "inconsistent" ? false : null,
      words: reportWords[pen.locale].outcome[outcome],
    };
  });
