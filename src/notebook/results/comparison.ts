import type { Change, Changes, GroupSplit, TabulationComparison } from "../../counting/index.ts";
import type { Label } from "../../standard/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayCell, DisplayTable } from "../table/display-table.ts";
import { makeTable } from "../table/make-table.ts";
import { noCell, type Pen } from "../table/pen.ts";
import { estimateCells, m0Cell } from "./estimate-cells.ts";
import type { Page, ResultWriter } from "./result-writer.ts";

/** Changes between two surveys: of the measures, of the indicators, of each group, and where they come from. */
export const comparisonWriter: ResultWriter<TabulationComparison> = {
  title: labels.comparison,
  tables: (comparison, page) => [
    overallTable(comparison, page),
    indicatorTable(comparison, page),
    ...Object.entries(comparison.groups).map(([grouping, byLabel]) => groupTable(grouping, byLabel, page)),
    ...(comparison.overall.shapley === null ? [] : [splitTable(comparison.overall, page)]),
    ...Object.entries(comparison.shapleyByGroup).map(([grouping, split]) =>
      groupSplit(grouping, split, page),
    ),
  ],
};

const changeColumns = [
  labels.before,
  labels.after,
  labels.change,
  labels.standardError,
  labels.interval,
  labels.relativeChange,
  labels.pValue,
] as const;

/** A change; M0 as an index, all others in percent and points. */
function changeCells(change: Change | null, isIndex: boolean, pen: Pen): readonly DisplayCell[] {
  if (change === null) return changeColumns.map(() => noCell);
  const level = (value: unknown): DisplayCell => (isIndex ? pen.number(value, 3) : pen.share(value));
  return [
    level(change.before.value),
    level(change.after.value),
    ...estimateCells(change.absolute, isIndex, pen, "percentage-point"),
    pen.share(change.relative?.value ?? null),
    pen.number(change.absolute.pValue ?? null, 3),
  ];
}

function overallTable({ overall, cutoff, years }: TabulationComparison, { pen, title }: Page): DisplayTable {
  const rows: readonly (readonly [Label, Change | null, boolean])[] = [
    [labels.headcountRatio, overall.headcountRatio, false],
    [labels.intensity, overall.intensity, false],
    [labels.adjustedHeadcountRatio, overall.adjustedHeadcountRatio, true],
  ];
  return makeTable(pen, {
    title,
    columns: [labels.measure, ...changeColumns].map(pen.say),
    rows: rows.map(([label, change, isIndex]) => [pen.label(label), ...changeCells(change, isIndex, pen)]),
    notes: [
      `${pen.say(labels.cutoff)}: k = ${pen.name(cutoff)}`,
      `${pen.say(labels.yearsBetween)}: ${pen.number(years).text}`,
    ],
  });
}

const indicatorTable = ({ overall, measure }: TabulationComparison, { pen, title }: Page): DisplayTable =>
  makeTable(pen, {
    title: `${title}: ${pen.say(labels.censored)}`,
    columns: [labels.indicator, ...changeColumns].map(pen.say),
    rows: measure.dimensions
      .flatMap(({ indicators }) => indicators)
      .map(({ id, label }) => [pen.label(label), ...changeCells(overall.censored[id] ?? null, false, pen)]),
  });

const groupTable = (
  grouping: string,
  byLabel: Readonly<Record<string, Changes>>,
  { pen, title }: Page,
): DisplayTable =>
  makeTable(pen, {
    title: `${title}: ${pen.say(labels.adjustedHeadcountRatio)}, ${pen.name(grouping)}`,
    columns: [pen.name(grouping), ...changeColumns.map(pen.say)],
    rows: Object.entries(byLabel).map(([label, changes]) => [
      pen.text(label),
      ...changeCells(changes.adjustedHeadcountRatio, true, pen),
    ]),
  });

function splitTable({ shapley }: Changes, { pen, title }: Page): DisplayTable {
  const rows: readonly (readonly [Label, DisplayCell, DisplayCell])[] =
    shapley === null
      ? []
      : [
          [
            labels.fromHeadcount,
            m0Cell(shapley.headcountRatio, pen),
            pen.share(shapley.headcountRatio.share?.value ?? null),
          ],
          [
            labels.fromIntensity,
            m0Cell(shapley.intensity, pen),
            pen.share(shapley.intensity.share?.value ?? null),
          ],
          [labels.total, m0Cell(shapley.change, pen), noCell],
        ];
  return makeTable(pen, {
    title: `${title}: ${pen.say(labels.shapley)}`,
    columns: [labels.item, labels.change, labels.share].map(pen.say),
    rows: rows.map(([label, ...cells]) => [pen.label(label), ...cells]),
  });
}

const groupSplit = (grouping: string, split: GroupSplit, { pen, title }: Page): DisplayTable =>
  makeTable(pen, {
    title: `${title}: ${pen.say(labels.shapley)}, ${pen.name(grouping)}`,
    columns: [pen.name(grouping), pen.say(labels.fromShares), pen.say(labels.fromWithin)],
    rows: [
      ...Object.entries(split.byLabel).map(([label, effects]) => [
        pen.text(label),
        m0Cell(effects.populationShare, pen),
        m0Cell(effects.withinGroup, pen),
      ]),
      [pen.label(labels.total), m0Cell(split.populationShare, pen), m0Cell(split.withinGroups, pen)],
    ],
  });
