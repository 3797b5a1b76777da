import { PovertyError, readMade } from "../errors/index.ts";
import { buildTabulation } from "./cells/build-tabulation.ts";
import { collectTable } from "./cells/collect-table.ts";
import { tableCollector } from "./cells/table-collector.ts";
import { checkTabulation } from "./check-tabulation.ts";
import type { Tabulation } from "./tabulation.ts";

/**
 * Adds tabulations of parts of a population up to the tabulation of the whole: of files, of workers, of servers.
 *
 * Sums of weights are added exactly, so that the result does not depend on the order of the tables, on how the rows were
 * split, or on merging in steps: it is the table that one pass over all rows gives, field for field. Sampling units with the
 * same label (and, where labels are nested, the same stratum) are the same unit.
 *
 * @param tables at least one; all of one measure, policy for missing answers, groupings and kind of design
 * @returns the sum, frozen plain data
 * @throws PovertyError `TABLES_DIFFER`, `CLUSTER_IN_TWO_STRATA`, `TABULATION_INVALID`, `MEASURE_INVALID`, or
 * `ARGUMENT_INVALID` for no table
 * @example
 * ```ts
 * import { defineMeasure, mergeTabulations, tabulate } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const first = tabulate({ deprivations: { a: [1, 0], b: [0, 0] }, weights: [0.1, 1] }, measure);
 * const second = tabulate({ deprivations: { a: [1], b: [0] }, weights: [0.2] }, measure);
 * const whole = mergeTabulations(first, second);
 * whole.cells.weights; // => [10, 3]
 * whole.weightPlaces; // => 1
 * ```
 * @see Alkire and Foster (2011), Counting and multidimensional poverty measurement, Journal of Public Economics 95, section 5: decomposability
 */
export function mergeTabulations(...tables: readonly Tabulation[]): Tabulation {
  const [first] = tables;
  if (first === undefined) {
    throw new PovertyError("ARGUMENT_INVALID", "Cannot merge tabulations: expected at least one", tables);
  }
  for (const table of tables) checkTabulation(table);
  const kind = kindOf(first);
  const other = tables.find((table) => kindOf(table) !== kind);
  if (other !== undefined) {
    throw new PovertyError(
      "TABLES_DIFFER",
      "Cannot merge tabulations: they hold different measures, policies for missing answers, groupings or kinds of design",
      other,
    );
  }
  const names = first.groupings.map((grouping) => grouping.name);
  const collector = tableCollector(names, first.design?.nestedClusters ?? null);
  for (const table of tables) collectTable(collector, table);
  return buildTabulation({
    measure: first.measure,
    missing: first.missing,
    exactWeights: tables.every((table) => table.exactWeights),
    ...collector.finish(),
  });
}

/** What tables must share. */
const kindOf = (table: Tabulation): string =>
  readMade("tabulation", table, "TABULATION_INVALID", () => {
    const { measure, missing, groupings, design } = table;
    return JSON.stringify([
      measure,
      missing,
      groupings.map(({ name }) => name),
      design?.nestedClusters ?? null,
    ]);
  });
