import { PovertyError, show } from "../../errors/index.ts";
import { indicatorsOf, type Measure } from "../measure.ts";
import type { MissingPolicy } from "../missing-policy.ts";
import type { Tabulation } from "../tabulation.ts";
import { buildTabulation } from "./build-tabulation.ts";
import { tableCollector, type UnitLabels } from "./table-collector.ts";
import { onlyStratum } from "./unit-reader.ts";

/** Rows that are alike, as an engine has added them up. */
export interface SummedCell {
  /** One label a grouping. */
  readonly labels: readonly string[];
  /** The sampling unit; `null` without a design. A stratum that is `null` is the only one. */
  readonly unit: { readonly label: string; readonly stratum: string | null } | null;
  readonly profile: number;
  readonly missing: number;
  readonly rows: number;
  /** The sum of weights in units of 10^-18. */
  readonly total: bigint;
}

/** What cells are cells of. */
export interface CellsOf {
  readonly measure: Measure;
  readonly missing: MissingPolicy;
  /** The names of the groupings, in the order of labels. */
  readonly groups: readonly string[];
  /** Whether unit labels begin again in every stratum; `null` without a design. */
  readonly nestedClusters: boolean | null;
}

/** The tabulation that one pass over the rows gives, from cells in any order that something else has summed exactly. */
export function tabulationOfCells(
  cells: Iterable<SummedCell>,
  { measure, missing, groups, nestedClusters }: CellsOf,
): Tabulation {
  const collector = tableCollector(groups, nestedClusters);
  const contexts = new Map<string | undefined, number>();
  let [rows, positive] = [0, false];
  for (const cell of cells) {
    if (cell.missing !== 0 && missing === "refuse") refuseMissing(measure, cell);
    const unit = unitOf(cell);
    const key =
      unit === null && cell.labels.length === 1 ? cell.labels[0] : JSON.stringify([cell.labels, unit]);
    const context = contexts.get(key) ?? collector.context(cell.labels, unit);
    contexts.set(key, context);
    collector.add(context, cell.profile, cell.missing, cell.rows, cell.total);
    rows += cell.rows;
    positive ||= cell.total > 0n;
  }
  if (rows > 0 && !positive) {
    throw new PovertyError("WEIGHTS_ALL_ZERO", "Cannot tabulate: all weights are 0", 0);
  }
  return buildTabulation({ measure, missing, exactWeights: true, ...collector.finish() });
}

const unitOf = ({ unit }: SummedCell): UnitLabels | null =>
  unit === null ? null : { label: unit.label, stratum: unit.stratum ?? onlyStratum };

function refuseMissing(measure: Measure, { missing, rows }: SummedCell): never {
  const indicator = indicatorsOf(measure).find((_, bit) => ((missing >>> bit) & 1) === 1);
  throw new PovertyError(
    "MISSING_REFUSED",
    `Cannot tabulate: indicator ${show(indicator?.id)} is missing in ${rows} rows, and the policy for missing answers is refuse`,
    indicator?.id,
  );
}
