import type { ClassCounts, ClassifiedChunks, ClassifiedHouseholds } from "../../household/index.ts";
import { Decimal } from "../../number/index.ts";
import type { PovertyRates, Rate } from "../../rate/index.ts";
import { type RowKey, type TidyRow, tidyRow } from "./tidy-row.ts";

/** The counts of every class and the poverty rates, of all households and of every group. */
export function classRows(classified: ClassifiedHouseholds | ClassifiedChunks): readonly TidyRow[] {
  const rows = [...countRows(classified, {})];
  for (const [grouping, byLabel] of Object.entries(classified.groups)) {
    for (const [group, counts] of Object.entries(byLabel))
      rows.push(...countRows(counts, { grouping, group }));
  }
  return rows;
}

const countRows = ({ households, counts, rates }: ClassCounts, key: RowKey): readonly TidyRow[] => [
  tidyRow("households", "household", { value: new Decimal(households) }, key),
  ...Object.entries(counts).map(([id, count]) =>
    tidyRow(id, "household", { value: new Decimal(count) }, key),
  ),
  ...(rates === null ? [] : rateRows(rates, key)),
];

/** Poverty rates. */
export const rateRows = (
  { poor, nearPoor, multidimensional }: PovertyRates,
  key: RowKey = {},
): readonly TidyRow[] =>
  Object.entries({ poorRate: poor, nearPoorRate: nearPoor, multidimensionalRate: multidimensional }).flatMap(
    ([measure, rate]) => (rate === undefined ? [] : [percentRow(measure, rate, key)]),
  );

/** A rate, or nothing where there is a named state instead. */
export const percentRow = (measure: string, rate: Rate | string, key: RowKey): TidyRow =>
  tidyRow(measure, "percent", typeof rate === "string" ? null : { value: rate.percent }, key);
