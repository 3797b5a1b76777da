import {
  type Contradiction,
  type ImpliedTotal,
  type Neighbourhood,
  plainText,
  type ReportTable,
  reportTable,
  reportWords,
  type SheetReport,
  type Verdict,
  writeFindings,
} from "../../verify/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayTable } from "../table/display-table.ts";
import { makeTable } from "../table/make-table.ts";
import { cell, noCell } from "../table/pen.ts";
import { intervalCell } from "./interval-cell.ts";
import type { Page, ResultWriter } from "./result-writer.ts";
import { withFigures } from "./with-figures.ts";

/** What was found of one relation. */
export const verdictWriter: ResultWriter<Verdict> = {
  title: labels.verdict,
  fields: (verdict, { pen }) => [
    [labels.outcome, cell(reportWords[pen.locale].outcome[verdict.outcome], verdict.outcome)],
    [labels.recomputed, pen.number(verdict.recomputed, 6)],
    [labels.possibleValues, intervalCell(verdict.possible, null, pen)],
    [labels.because, pen.text(verdict.because)],
  ],
};

/** The totals that shares have in common. */
export const impliedTotalWriter: ResultWriter<ImpliedTotal> = {
  title: labels.impliedTotal,
  fields: ({ outcome, total, because }, { pen }) => [
    [labels.outcome, cell(reportWords[pen.locale].outcome[outcome], outcome)],
    [labels.total, intervalCell(total, null, pen)],
    [labels.because, pen.text(because)],
  ],
};

/** A sheet: what speaks against it in sentences, then figure by figure. */
export const sheetReportWriter: ResultWriter<SheetReport> = {
  title: labels.sheetReport,
  tables: (report, { pen, title }) => {
    const { overall, contradictions, leftOpen } = writeFindings(report);
    const sentences = contradictions.flatMap(({ sentence, details }, place) => [
      `${place + 1}. ${sentence}.`,
      ...details.map((detail) => `${detail}.`),
    ]);
    return [
      {
        ...figureTable(reportTable(withFigures(report)), title, pen),
        notes: Object.freeze([`${overall}.`, ...sentences]),
      },
      ...(leftOpen.length === 0
        ? []
        : [
            makeTable(pen, {
              title: reportWords[report.locale].leftOpen,
              columns: [pen.say(labels.because)],
              rows: leftOpen.map((sentence) => [pen.text(sentence)]),
            }),
          ]),
    ];
  },
};

/** The table of a report. */
export const reportTableWriter: ResultWriter<ReportTable> = {
  title: labels.sheetReport,
  tables: (table, { pen, title }) => [figureTable(table, title, pen)],
};

const figureTable = ({ columns, rows }: ReportTable, title: string, pen: Page["pen"]): DisplayTable =>
  makeTable(pen, {
    title,
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) =>
      columns.map(({ name }) => (row[name] === "" ? noCell : cell(plainText(row[name])))),
    ),
  });

/** A set of figures that cannot hold together. */
export const contradictionWriter: ResultWriter<Contradiction> = {
  title: labels.contradiction,
  fields: ({ figures, relations, doubtful }, { pen }) => [
    [labels.figures, pen.list(figures)],
    [labels.relations, pen.list(relations)],
    [labels.doubtful, pen.list(doubtful)],
  ],
};

/** The prints around a figure. */
export const neighbourhoodWriter: ResultWriter<Neighbourhood> = {
  title: labels.neighbourhood,
  tables: ({ prints, figure, printed }, { pen, title }) => [
    makeTable(pen, {
      title: `${title}: ${pen.name(figure)}, ${pen.name(printed)}`,
      columns: [labels.print, labels.steps, labels.consistentUnder].map(pen.say),
      rows: prints.map(({ text, steps, consistent }) => [
        pen.text(text),
        pen.number(steps),
        pen.list(consistent.map((rounding) => reportWords[pen.locale].rounding[rounding])),
      ]),
    }),
  ],
};
