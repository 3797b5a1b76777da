import type { Scorecard } from "../../household/index.ts";
import type { Standard } from "../../standard/index.ts";
import type { SurveyDesign } from "../../survey/index.ts";
import { labels } from "../data/labels.ts";
import { makeTable } from "../table/make-table.ts";
import type { ResultWriter } from "./result-writer.ts";
import { sourceCells } from "./source-cells.ts";

/** A standard: its lines, its indicators and its rules, each with its source. */
export const standardWriter: ResultWriter<Standard> = {
  title: labels.standard,
  tables: ({ label, areas, income, dimensions, rules }, { pen }) => {
    const title = pen.name(pen.say(label));
    return [
      makeTable(pen, {
        title: `${title}: ${pen.say(labels.lines)} (${income.currency}, ${pen.say(labels[income.per])})`,
        columns: [
          pen.say(labels.line),
          ...areas.map((area) => pen.say(area.label)),
          pen.say(labels.law),
          pen.say(labels.evidence),
        ],
        rows: income.lines.map((line) => [
          pen.label(line.label),
          ...areas.map(({ id }) => pen.number(line.amounts[id])),
          ...sourceCells(line, pen),
        ]),
      }),
      makeTable(pen, {
        title: `${title}: ${pen.say(labels.indicators)}`,
        columns: [labels.indicator, labels.dimension, labels.law, labels.evidence].map(pen.say),
        rows: dimensions.flatMap((dimension) =>
          dimension.indicators.map((indicator) => [
            pen.label(indicator.label),
            pen.label(dimension.label),
            ...sourceCells(indicator, pen),
          ]),
        ),
      }),
      makeTable(pen, {
        title: `${title}: ${pen.say(labels.rules)}`,
        columns: [labels.rule, labels.law, labels.evidence].map(pen.say),
        rows: rules.map((rule) => [pen.label(rule.label), ...sourceCells(rule, pen)]),
      }),
    ];
  },
};

/** A scorecard: its rules. */
export const scorecardWriter: ResultWriter<Scorecard> = {
  title: labels.scorecard,
  tables: ({ label, rules, incomeCutoffs, deprivationCutoffs }, { pen }) => {
    const title = pen.name(pen.say(label));
    return [
      makeTable(pen, {
        title: `${title}: ${pen.say(labels.points)}`,
        columns: [labels.cutoff, labels.rural, labels.urban].map(pen.say),
        rows: [...incomeCutoffs, ...deprivationCutoffs].map((cutoff) => [
          pen.label(cutoff.label),
          pen.number(cutoff.points.rural),
          pen.number(cutoff.points.urban),
        ]),
      }),
      makeTable(pen, {
        title: `${title}: ${pen.say(labels.rules)}`,
        columns: [labels.rule, labels.law, labels.evidence].map(pen.say),
        rows: rules.map((rule) => [pen.label(rule.label), ...sourceCells(rule.source.rural, pen)]),
      }),
    ];
  },
};

/** A survey design: how many units each stratum has. */
export const surveyDesignWriter: ResultWriter<SurveyDesign> = {
  title: labels.surveyDesign,
  tables: ({ stratumLabels, unitsInStratum, samplingFractions }, { pen, title }) => [
    makeTable(pen, {
      title,
      columns: [labels.stratum, labels.samplingUnits, labels.samplingFraction].map(pen.say),
      rows: stratumLabels.map((label, at) => [
        pen.text(label),
        pen.number(unitsInStratum[at]),
        pen.share(samplingFractions[at]),
      ]),
    }),
  ],
};
