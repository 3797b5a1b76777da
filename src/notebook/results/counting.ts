import type {
  AlkireFoster,
  AlkireFosterGaps,
  CutoffCurves,
  CutoffPoint,
  Estimate,
  GapMeasures,
  Measures,
} from "../../counting/index.ts";
import { labels } from "../data/labels.ts";
import type { DisplayCell, DisplayTable } from "../table/display-table.ts";
import { type Field, listTable, makeTable } from "../table/make-table.ts";
import type { Pen } from "../table/pen.ts";
import { estimateCells, m0Cell } from "./estimate-cells.ts";
import type { Page, ResultWriter } from "./result-writer.ts";

/** Counting measures: everybody's, by indicator, and by each grouping. */
export const alkireFosterWriter: ResultWriter<AlkireFoster> = {
  title: labels.alkireFoster,
  tables: (result, page) => [
    overallTable(result, page),
    indicatorTable(result, page),
    ...Object.entries(result.groups).map(([grouping, byLabel]) => groupTable(grouping, byLabel, page)),
  ],
};

function overallTable({ overall, cutoff, missing }: AlkireFoster, { pen, title }: Page): DisplayTable {
  const rows: readonly (readonly [Field[0], Estimate | null, boolean])[] = [
    [labels.headcountRatio, overall.headcountRatio, false],
    [labels.intensity, overall.intensity, false],
    [labels.adjustedHeadcountRatio, overall.adjustedHeadcountRatio, true],
    [labels.vulnerable, overall.vulnerable, false],
    [labels.severe, overall.severe, false],
  ];
  return makeTable(pen, {
    title,
    columns: [labels.measure, labels.value, labels.standardError, labels.interval].map(pen.say),
    rows: rows.map(([label, estimate, isIndex]) => [
      pen.label(label),
      ...estimateCells(estimate, isIndex, pen),
    ]),
    notes: [
      `${pen.say(labels.cutoff)}: k = ${pen.name(cutoff)}`,
      `${pen.say(labels.rows)}: ${pen.number(overall.rows).text}; ${pen.say(labels.population)}: ${pen.number(overall.population).text}`,
      ...(missing.rows === 0
        ? []
        : [
            `${pen.say(labels.missingRows)}: ${pen.number(missing.rows).text} (${pen.say(labels[missing.policy])})`,
          ]),
    ],
  });
}

function indicatorTable({ overall, measure }: AlkireFoster, { pen, title }: Page): DisplayTable {
  const indicators = measure.dimensions.flatMap((dimension) =>
    dimension.indicators.map((indicator) => ({ dimension, indicator })),
  );
  return makeTable(pen, {
    title: `${title}: ${pen.say(labels.byIndicator)}`,
    columns: [
      labels.indicator,
      labels.dimension,
      labels.weight,
      labels.uncensored,
      labels.censored,
      labels.contribution,
    ].map(pen.say),
    rows: indicators.map(({ dimension, indicator }) => [
      pen.label(indicator.label),
      pen.label(dimension.label),
      pen.text(indicator.weight),
      pen.share(overall.uncensored[indicator.id]?.value ?? null),
      pen.share(overall.censored[indicator.id]?.value ?? null),
      pen.share(overall.contribution[indicator.id]?.share?.value ?? null),
    ]),
  });
}

function groupTable(
  grouping: string,
  byLabel: Readonly<Record<string, Measures>>,
  { pen, title }: Page,
): DisplayTable {
  const [first, ...more] = groupColumns;
  return makeTable(pen, {
    title: `${title}: ${pen.name(grouping)}`,
    columns: [pen.name(grouping), ...[first, ...more].map((label) => pen.say(label))],
    rows: Object.entries(byLabel).map(([label, group]) => [
      pen.text(label),
      pen.share(group.populationShare.value),
      ...estimateCells(group.headcountRatio, false, pen),
      pen.share(group.intensity?.value ?? null),
      m0Cell(group.adjustedHeadcountRatio, pen),
      pen.share(group.groupContribution.adjustedHeadcountRatio.share?.value ?? null),
    ]),
  });
}

const groupColumns = [
  labels.populationShare,
  labels.headcountRatio,
  labels.standardError,
  labels.interval,
  labels.intensity,
  labels.adjustedHeadcountRatio,
  labels.contribution,
] as const;

/** Gap measures. */
export const alkireFosterGapsWriter: ResultWriter<AlkireFosterGaps> = {
  title: labels.gaps,
  tables: ({ overall, groups, cutoff }, { pen, title }) => [
    listTable(
      pen,
      title,
      [
        [pen.label(labels.everybody), gapFields(overall, pen)],
        ...Object.entries(groups).flatMap(([grouping, byLabel]) =>
          Object.entries(byLabel).map(
            ([label, group]) =>
              [pen.text(`${pen.name(grouping)}: ${pen.name(label)}`), gapFields(group, pen)] as const,
          ),
        ),
      ],
      { notes: [`${pen.say(labels.cutoff)}: k = ${pen.name(cutoff)}`] },
    ),
  ],
};

const gapFields = (measures: GapMeasures, pen: Pen): readonly Field[] => [
  [labels.headcountRatio, pen.share(measures.headcountRatio.value)],
  [labels.intensity, pen.share(measures.intensity?.value ?? null)],
  [labels.adjustedHeadcountRatio, m0Cell(measures.adjustedHeadcountRatio, pen)],
  [labels.adjustedPovertyGap, m0Cell(measures.adjustedPovertyGap, pen)],
  [labels.adjustedSquaredGap, m0Cell(measures.adjustedSquaredGap, pen)],
  [labels.averageGap, pen.share(measures.averageGap?.value ?? null)],
];

/** Measures at every cut-off. */
export const cutoffCurvesWriter: ResultWriter<CutoffCurves> = {
  title: labels.cutoffCurves,
  tables: ({ overall, groups }, { pen, title }) => [
    curveTable(title, overall, pen),
    ...Object.entries(groups).flatMap(([grouping, byLabel]) =>
      Object.entries(byLabel).map(([label, curve]) =>
        curveTable(`${title}: ${pen.name(grouping)}, ${pen.name(label)}`, curve, pen),
      ),
    ),
  ],
};

const curveTable = (title: string, curve: readonly CutoffPoint[], pen: Pen): DisplayTable =>
  makeTable(pen, {
    title,
    columns: [labels.cutoff, labels.headcountRatio, labels.intensity, labels.adjustedHeadcountRatio].map(
      pen.say,
    ),
    rows: curve.map((point): DisplayCell[] => [
      pen.text(point.cutoff),
      pen.share(point.headcountRatio.value),
      pen.share(point.intensity?.value ?? null),
      m0Cell(point.adjustedHeadcountRatio, pen),
    ]),
  });
