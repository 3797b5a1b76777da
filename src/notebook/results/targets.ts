import type { Target, TargetOverYears, TargetResult } from "../../target/index.ts";
import { labels } from "../data/labels.ts";
import { type Field, makeTable } from "../table/make-table.ts";
import type { Pen } from "../table/pen.ts";
import { intervalCell } from "./interval-cell.ts";
import type { ResultWriter } from "./result-writer.ts";

/** A target. */
export const targetWriter: ResultWriter<Target> = {
  title: labels.target,
  fields: (target, { pen }) => [
    [labels.target, pen.text(target.text)],
    [labels.measure, pen.label(labels[target.measure])],
    [labels.values, intervalCell(target.values, null, pen)],
    [labels.unit, pen.unit(target.unit)],
    [labels.period, pen.label(labels[target.per])],
  ],
};

/** Whether a target was reached. */
export const targetResultWriter: ResultWriter<TargetResult> = {
  title: labels.targetResult,
  fields: (result, { pen }) => resultFields(result, pen),
};

/** A yearly target over several years. */
export const targetOverYearsWriter: ResultWriter<TargetOverYears> = {
  title: labels.targetOverYears,
  tables: ({ years, mean }, { pen, title }) => {
    const rows = [
      ...years.map(({ year, result }) => [
        pen.text(year),
        ...resultFields(result, pen).map(([, value]) => value),
      ]),
      [pen.label(labels.mean), ...resultFields(mean, pen).map(([, value]) => value)],
    ];
    const columns = [labels.year, ...resultFields(mean, pen).map(([label]) => label)].map(pen.say);
    return [makeTable(pen, { title, columns, rows })];
  },
};

const resultFields = (result: TargetResult, pen: Pen): readonly Field[] => [
  [labels.outcome, pen.label(labels[result.outcome])],
  [labels.actual, pen.number(result.actual)],
  [labels.shortfall, pen.number(result.shortfall)],
  [labels.surplus, pen.number(result.surplus)],
  [labels.because, pen.text(result.because)],
];
