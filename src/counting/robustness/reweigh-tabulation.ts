import { PovertyError, show } from "../../errors/index.ts";
import { buildTabulation } from "../cells/build-tabulation.ts";
import { collectTable } from "../cells/collect-table.ts";
import { tableCollector } from "../cells/table-collector.ts";
import { checkMeasure } from "../check-measure.ts";
import { checkTabulation } from "../check-tabulation.ts";
import { indicatorsOf, type Measure } from "../measure.ts";
import type { Tabulation } from "../tabulation.ts";

/**
 * The same table under other weights, another grouping of the indicators into dimensions, or another cut-off.
 *
 * Profiles do not depend on weights, so nothing is read again. Indicators that should not count get a weight of 0.
 *
 * @param table a tabulation
 * @param measure a measure of the same indicators, in any order
 * @returns the table under that measure, frozen plain data
 * @throws PovertyError `TABLES_DIFFER` for other indicators, `MEASURE_INVALID`, `TABULATION_INVALID`
 * @example Equal weights, and all weight on the first indicator
 * ```ts
 * import { alkireFoster, defineMeasure, reweighTabulation, tabulate } from "poverty-indicators";
 *
 * const equal = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1" });
 * const table = tabulate({ deprivations: { a: [1, 1, 0], b: [1, 0, 0] } }, equal);
 * alkireFoster(table).overall.headcountRatio.exact; // => "1/3"
 * const first = defineMeasure({ dimensions: { all: { b: 0, a: 1 } }, cutoff: "1" });
 * alkireFoster(reweighTabulation(table, first)).overall.headcountRatio.exact; // => "2/3"
 * ```
 * @see Alkire, Foster, Seth, Santos, Roche and Ballón (2015), Multidimensional Poverty Measurement and Analysis, chapter 8
 */
export function reweighTabulation(table: Tabulation, measure: Measure): Tabulation {
  checkTabulation(table);
  checkMeasure(measure);
  const before = indicatorsOf(table.measure).map(({ id }) => id);
  const after = indicatorsOf(measure).map(({ id }) => id);
  const other = [...before, ...after].find((id) => !before.includes(id) || !after.includes(id));
  if (other !== undefined) {
    throw new PovertyError(
      "TABLES_DIFFER",
      `Cannot put table under another measure: indicator ${show(other)} is in one of them only`,
      other,
    );
  }
  if (before.every((id, bit) => id === after[bit])) return Object.freeze({ ...table, measure });
  return reordered(
    table,
    measure,
    before.map((id) => after.indexOf(id)),
  );
}

/** The table with bit b of every profile at bit `places[b]`. */
function reordered(table: Tabulation, measure: Measure, places: readonly number[]): Tabulation {
  const names = table.groupings.map(({ name }) => name);
  const collector = tableCollector(names, table.design?.nestedClusters ?? null);
  collectTable(collector, table, (bits) =>
    places.reduce((moved, place, bit) => moved | (((bits >>> bit) & 1) << place), 0),
  );
  return buildTabulation({
    measure,
    missing: table.missing,
    exactWeights: table.exactWeights,
    ...collector.finish(),
  });
}
