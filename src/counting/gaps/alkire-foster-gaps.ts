import { checkOptions, PovertyError, readMade, show } from "../../errors/index.ts";
import { fractionText } from "../../number/index.ts";
import { checkTabulation } from "../check-tabulation.ts";
import type { MeasureOptions } from "../estimate-options.ts";
import { readMissingPolicy } from "../missing-policy.ts";
import { designOfTable } from "../ratios/design-of-table.ts";
import { estimator } from "../ratios/estimator.ts";
import { mapRecord } from "../ratios/map-measures.ts";
import { readCutoff } from "../read-cutoff.ts";
import { groupTests } from "../robustness/group-tests.ts";
import type { AlkireFosterGaps } from "./gap-measures.ts";
import type { GapTabulation } from "./gap-tabulation.ts";
import { cellGaps } from "./gap-totals.ts";
import { measureGaps } from "./measure-gaps.ts";

/**
 * M0, M1 and M2 of Alkire and Foster (2011): how many deprivations the poor have, how deep, and how unequally deep.
 *
 * M1 = Σ w Σ_j o_j g_j [c ≥ k] / Σ w and M2 the same with g_j², where o_j is the weight of indicator j and g_j = (z_j − x_j) / z_j
 * its normalised gap, 0 where the household is not deprived. With one indicator they are the poverty gap and the squared
 * poverty gap of Foster, Greer and Thorbecke (1984). Estimates are exact; with a survey design they have standard errors.
 *
 * @param table the result of `tabulateGaps`
 * @param options cut-off, missing answers, inference by linearisation or jackknife
 * @returns the measures, frozen plain data
 * @throws PovertyError `TABULATION_INVALID`, `TABLE_EMPTY`, `GROUP_EMPTY`, `CUTOFF_INVALID`, `MISSING_REFUSED`,
 * `MISSING_POLICY_UNKNOWN`, `STRATUM_WITH_ONE_UNIT`, `MEASURE_INVALID`, `ARGUMENT_INVALID`, or an error of `fraction`
 * @example Foster, Greer and Thorbecke: one indicator, the line at 100
 * ```ts
 * import { alkireFosterGaps, defineMeasure, tabulateGaps } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { money: ["income"] }, cutoff: 1 });
 * const incomes = { income: { values: [50, 75, 100, 300], cutoff: 100 } };
 * const { overall } = alkireFosterGaps(tabulateGaps({ achievements: incomes }, measure));
 * overall.headcountRatio.exact; // => "1/2"
 * overall.adjustedPovertyGap.exact; // => "3/16"
 * overall.adjustedSquaredGap.exact; // => "5/64"
 * ```
 * @see Alkire and Foster (2011), section 5
 */
export function alkireFosterGaps(table: GapTabulation, options: MeasureOptions = {}): AlkireFosterGaps {
  checkOptions(options);
  return readMade("tabulation of gaps", table, "TABULATION_INVALID", () => gapsAt(table, options));
}

function gapsAt(table: GapTabulation, options: MeasureOptions): AlkireFosterGaps {
  if (table?.kind !== "gap-tabulation") {
    throw new PovertyError(
      "TABULATION_INVALID",
      `Cannot read gaps of ${show(table)}: expected the result of tabulateGaps`,
      table,
    );
  }
  checkTabulation(table.table);
  const { measure } = table.table;
  const cutoff = readCutoff(options.cutoff ?? measure.cutoff);
  const cells = cellGaps(table, readMissingPolicy(options.missing ?? table.table.missing), cutoff);
  const estimates = estimator(designOfTable(table.table, options.populationUnits), options);
  const measureOf = (admits: (context: number) => boolean, name: readonly [string, string] | null) =>
    measureGaps(
      table.table,
      cells.filter(({ context }) => admits(context)),
      estimates,
      name,
    );
  return Object.freeze({
    kind: "alkire-foster-gaps",
    measure,
    cutoff: fractionText(cutoff),
    overall: measureOf(() => true, null),
    groups: mapRecord(groupTests(table.table), (labels, grouping) =>
      mapRecord(labels, (admits, label) => measureOf(admits, [grouping, label])),
    ),
  });
}
