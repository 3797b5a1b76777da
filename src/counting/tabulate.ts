import { checkOptions, PovertyError } from "../errors/index.ts";
import { buildTabulation } from "./cells/build-tabulation.ts";
import { CellStore } from "./cells/cell-store.ts";
import { rowReader } from "./cells/row-reader.ts";
import { checkMeasure } from "./check-measure.ts";
import type { Measure } from "./measure.ts";
import { readMissingPolicy } from "./missing-policy.ts";
import { readColumns } from "./read-columns.ts";
import { refuseMissing } from "./refuse-missing.ts";
import type { Tabulation } from "./tabulation.ts";
import type { TabulateOptions, TabulationColumns } from "./tabulation-columns.ts";

/**
 * Tabulates households by deprivation profile, in one pass over the columns.
 *
 * The table holds, for every combination of labels and sampling unit, the exact sum of weights of each profile. All
 * measures at every cut-off, under every weight scheme and every policy for missing answers follow from it, without the
 * rows. Weights of up to six decimal places are added as integers, so that the sum does not depend on the order of rows.
 * Memory does not grow with the rows, only with the profiles that occur.
 *
 * @param columns columns of one length, by the names of the measure's indicators; columns of other names are not read
 * @param measure which indicators are read, in which order of bits
 * @param options missing answers; unit labels
 * @returns the table, frozen plain data
 * @throws PovertyError `COLUMNS_UNEQUAL`, `COLUMN_ABSENT`, `COLUMN_INVALID`, `DEPRIVATION_INVALID`, `WEIGHT_INVALID`,
 * `WEIGHTS_ALL_ZERO`, `LABEL_MISSING`, `LABEL_INVALID`, `CLUSTER_IN_TWO_STRATA`, `MISSING_REFUSED`,
 * `MISSING_POLICY_UNKNOWN`, `MEASURE_INVALID`, `ARGUMENT_INVALID`
 * @example Four households in two regions
 * ```ts
 * import { defineMeasure, tabulate } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { health: ["care"], housing: ["roof", "water"] }, cutoff: "1/2" });
 * const table = tabulate(
 *   {
 *     deprivations: { care: [1, 0, 0, 1], roof: [true, true, false, false], water: new Uint8Array([0, 1, 0, 0]) },
 *     weights: [1.25, 2, 0.5, 3],
 *     groups: { region: ["north", "north", "south", "south"] },
 *   },
 *   measure,
 * );
 * table.cells.profiles; // => [3, 6, 0, 1]
 * table.cells.weights; // => [125, 200, 50, 300]
 * table.weightPlaces; // => 2
 * tabulate({ deprivations: { care: [1], roof: [0], water: [2] } }, measure); // throws DEPRIVATION_INVALID
 * ```
 * @see Alkire, Foster, Seth, Santos, Roche and Ballón (2015), Multidimensional Poverty Measurement and Analysis, chapter 5
 */
export function tabulate(
  columns: TabulationColumns,
  measure: Measure,
  options: TabulateOptions = {},
): Tabulation {
  checkMeasure(measure);
  checkOptions(options);
  const missing = readMissingPolicy(options.missing ?? "drop");
  const read = readColumns(columns, measure);
  const rows = rowReader(read, options.nestedClusters === true);
  const store = new CellStore(read.deprivations.length);
  for (const block of rows.blocks()) {
    if (block.missing !== null && missing === "refuse")
      refuseMissing(read.deprivations, block, block.missing);
    store.add(block);
  }
  if (read.rows > 0 && !rows.weights.positive) {
    throw new PovertyError("WEIGHTS_ALL_ZERO", "Cannot tabulate: all weights are 0", 0);
  }
  const { groupings, units, contexts, weights } = rows;
  const exactWeights = weights.exact;
  return buildTabulation({
    measure,
    missing,
    exactWeights,
    groupings,
    units,
    contexts,
    cells: store.finish(),
  });
}
