import type {
  AlkireFoster,
  Change,
  Changes,
  CutoffCurves,
  Measures,
  MeasuresOf,
  TabulationComparison,
} from "../../counting/index.ts";
import { type RowKey, type TidyRow, tidyRow } from "./tidy-row.ts";

/** Writes one value of a set of measures. */
type Write<Value> = (measure: string, value: Value | null, key: RowKey) => readonly TidyRow[];

const estimateRow: Write<Measures["headcountRatio"]> = (measure, estimate, key) => [
  tidyRow(measure, "share", estimate, key),
];

/** The measures of everybody and of every group. */
export const alkireFosterRows = ({ overall, groups, cutoff }: AlkireFoster): readonly TidyRow[] =>
  overGroups(overall, groups, (measures, key) => measureRows(measures, { ...key, cutoff }, estimateRow));

/** H, A and M0 at every cut-off. */
export const cutoffRows = ({ overall, groups }: CutoffCurves): readonly TidyRow[] =>
  overGroups(overall, groups, (curve, key) =>
    curve.flatMap(({ cutoff, headcountRatio, intensity, adjustedHeadcountRatio }) =>
      Object.entries({ headcountRatio, intensity, adjustedHeadcountRatio }).map(([measure, estimate]) =>
        tidyRow(measure, "share", estimate, { ...key, cutoff }),
      ),
    ),
  );

/** The changes of everybody and of every group, a row for each part of a change. */
export const comparisonRows = ({ overall, groups, cutoff }: TabulationComparison): readonly TidyRow[] =>
  overGroups<Changes>(overall, groups, (changes, key) =>
    measureRows(changes, { ...key, cutoff }, changeRows),
  );

const changeParts = [
  "before",
  "after",
  "absolute",
  "absoluteAnnualised",
  "relative",
  "relativeAnnualised",
] as const satisfies readonly (keyof Change)[];

const changeRows: Write<Change> = (measure, change, key) =>
  changeParts.map((statistic) =>
    tidyRow(measure, "share", change?.[statistic] ?? null, { ...key, statistic }),
  );

/** The rows of everybody, then those of the groups. */
function overGroups<Value>(
  overall: Value,
  groups: Readonly<Record<string, Readonly<Record<string, Value>>>>,
  write: (value: Value, key: RowKey) => readonly TidyRow[],
): readonly TidyRow[] {
  const rows = [...write(overall, {})];
  for (const [grouping, byLabel] of Object.entries(groups)) {
    for (const [group, value] of Object.entries(byLabel)) rows.push(...write(value, { grouping, group }));
  }
  return rows;
}

const single = [
  "headcountRatio",
  "intensity",
  "adjustedHeadcountRatio",
  "vulnerable",
  "severe",
  "averageScore",
  "populationShare",
] as const;

function measureRows<Value>(
  measures: MeasuresOf<Value>,
  key: RowKey,
  write: Write<Value>,
): readonly TidyRow[] {
  const rows = single.flatMap((measure) => write(measure, measures[measure], key));
  for (const measure of ["uncensored", "censored"] as const) {
    for (const [indicator, value] of Object.entries(measures[measure])) {
      rows.push(...write(measure, value, { ...key, indicator }));
    }
  }
  for (const [indicator, { absolute, share }] of Object.entries(measures.contribution)) {
    rows.push(...write("contribution", absolute, { ...key, indicator }));
    rows.push(...write("contributionShare", share, { ...key, indicator }));
  }
  for (const [dimension, { absolute, share }] of Object.entries(measures.dimensionContribution)) {
    rows.push(...write("dimensionContribution", absolute, { ...key, dimension }));
    rows.push(...write("dimensionContributionShare", share, { ...key, dimension }));
  }
  return rows;
}
