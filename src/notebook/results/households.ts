import type {
  AssessedDeprivations,
  Classification,
  IndicatorAssessment,
  Reason,
  ScorecardClassification,
  ScorecardCounts,
} from "../../household/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayTable } from "../table/display-table.ts";
import { type Field, makeTable } from "../table/make-table.ts";
import type { Pen } from "../table/pen.ts";
import type { Page, ResultWriter } from "./result-writer.ts";
import { sourceCells } from "./source-cells.ts";

/** The class of one household. */
export const classificationWriter: ResultWriter<Classification> = {
  title: labels.classification,
  fields: ({ standard, area, class: found, possible, deprived, unknown }, { pen, nameIn }) => [
    [labels.class, pen.text(found === null ? pen.say(labels.undetermined) : nameIn(standard, found))],
    [labels.possible, pen.list(possible.map((id) => nameIn(standard, id)))],
    [labels.area, pen.text(nameIn(standard, area))],
    [labels.deprivedIn, pen.list(deprived.map((id) => nameIn(standard, id)))],
    [labels.unknownIn, pen.list(unknown.map((id) => nameIn(standard, id)))],
    [labels.standard, pen.text(standard)],
  ],
  tables: ({ reasons }, { pen }) => [reasonTable(reasons, pen)],
};

/** The class that two scores give. */
export const scorecardClassificationWriter: ResultWriter<ScorecardClassification> = {
  title: labels.classification,
  fields: ({ standard, scorecard, class: found, possible, poorBy }, { pen, nameIn }) => [
    [labels.class, pen.text(found === null ? pen.say(labels.undetermined) : nameIn(standard, found))],
    [labels.possible, pen.list(possible.map((id) => nameIn(standard, id)))],
    [labels.poorBy, poorBy === null ? pen.text(null) : pen.label(labels[`by-${poorBy}`])],
    [labels.scorecard, pen.text(scorecard)],
  ],
  tables: ({ reasons }, { pen }) => [reasonTable(reasons, pen)],
};

/** Households by what their scores say. */
export const scorecardCountsWriter: ResultWriter<ScorecardCounts> = {
  title: labels.scorecardCounts,
  fields: (counts, { pen }) => [
    [labels.households, pen.number(counts.households)],
    [labels.poor, pen.number(counts.poor)],
    [labels.poorByIncome, pen.number(counts.poorByIncome)],
    [labels.poorByDeprivation, pen.number(counts.poorByDeprivation)],
    [labels.nearPoor, pen.number(counts.nearPoor)],
    [labels.notPoor, pen.number(counts.notPoor)],
    [labels.undetermined, pen.number(counts.undecided)],
    [labels.scorecard, pen.text(counts.scorecard)],
  ],
};

/** One indicator, assessed from a roster. */
export const indicatorAssessmentWriter: ResultWriter<IndicatorAssessment> = {
  title: labels.assessment,
  fields: (assessment, { pen }) => assessmentFields(assessment, pen),
};

/** All indicators, assessed from a roster. */
export const assessedDeprivationsWriter: ResultWriter<AssessedDeprivations> = {
  title: labels.assessment,
  tables: ({ indicators }, { pen, title }) => {
    const all = Object.values(indicators).map((one) => assessmentFields(one, pen));
    const columns = (all[0] ?? []).map(([label]) => pen.say(label));
    return [makeTable(pen, { title, columns, rows: all.map((fields) => fields.map(([, value]) => value)) })];
  },
};

const assessmentFields = (assessment: IndicatorAssessment, pen: Pen): readonly Field[] => {
  const [source, evidence] = sourceCells(assessment, pen);
  return [
    [labels.indicator, pen.label(assessment.label)],
    [labels.deprived, pen.yesNo(assessment.deprived)],
    [labels.because, pen.text(assessment.reason)],
    [labels.missingAnswers, pen.list(assessment.missing)],
    [labels.law, source],
    [labels.evidence, evidence],
  ];
};

/** The reasons of a class, with the law they rest on. */
const reasonTable = (reasons: readonly Reason[], pen: Page["pen"]): DisplayTable =>
  makeTable(pen, {
    title: pen.say(labels.reasons),
    columns: [labels.because, labels.law, labels.evidence].map(pen.say),
    rows: reasons.map((reason) => [pen.text(reason.text), ...sourceCells(reason, pen)]),
  });
