import { checkOptions, PovertyError, show } from "../errors/index.ts";
import type { FractionInput } from "../number/index.ts";
import { checkTabulation } from "./check-tabulation.ts";
import type { MeasureOptions } from "./estimate-options.ts";
import { type AlkireFoster, measureAt } from "./measure-at.ts";
import { readCutoff } from "./read-cutoff.ts";
import type { Tabulation } from "./tabulation.ts";

/**
 * The counting measures of Alkire and Foster (2011), for everybody and for each group, at one cut-off.
 *
 * A household is poor when the sum c of the weights of its deprivations is at least the cut-off k; both are fractions,
 * compared as integers. H = Σ w [c ≥ k] / Σ w; A = Σ w c [c ≥ k] / Σ w [c ≥ k]; M0 = H × A. All are shares from 0 to 1.
 * Every estimate is exact; with a survey design or replicates it has a standard error and an interval (float64).
 *
 * @param table a tabulation
 * @param options cut-off, missing answers, inference
 * @returns the measures, frozen plain data
 * @throws PovertyError `CUTOFF_INVALID`, `TABLE_EMPTY`, `GROUP_EMPTY`, `MISSING_REFUSED`, `TABULATION_INVALID`,
 * `STRATUM_WITH_ONE_UNIT`, `DESIGN_INVALID`, `MISSING_POLICY_UNKNOWN`, `MEASURE_INVALID`, `ARGUMENT_INVALID`, or an
 * error of `fraction` for the cut-off
 * @example The four people of Alkire and Foster (2011), poor with two deprivations of four
 * ```ts
 * import { alkireFoster, defineMeasure, tabulate } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"], c: ["c"], d: ["d"] }, cutoff: "2/4" });
 * const people = { a: [0, 0, 1, 0], b: [0, 1, 1, 1], c: [0, 0, 1, 0], d: [0, 1, 1, 0] };
 * const { overall } = alkireFoster(tabulate({ deprivations: people }, measure));
 * overall.headcountRatio.exact; // => "1/2"
 * overall.intensity?.exact; // => "3/4"
 * overall.adjustedHeadcountRatio.value.toFixed(); // => "0.375"
 * overall.contribution.b?.share?.exact; // => "1/3"
 * ```
 * @see Alkire and Foster (2011), Counting and multidimensional poverty measurement, Journal of Public Economics 95
 */
export function alkireFoster(table: Tabulation, options: MeasureOptions = {}): AlkireFoster {
  checkTabulation(table);
  checkOptions(options);
  return measureAt(table, [readCutoff(options.cutoff ?? table.measure.cutoff)], options)[0] as AlkireFoster;
}

/**
 * The counting measures at each of several cut-offs, from one pass over the table: what `alkireFoster` gives, for each.
 *
 * @param table a tabulation
 * @param cutoffs poverty cut-offs, in any order
 * @param options missing answers, inference
 * @returns the measures at each cut-off, in the order of the cut-offs
 * @throws PovertyError `ARGUMENT_INVALID` for no list, or an error of `alkireFoster`
 * @example
 * ```ts
 * import { alkireFosterAtCutoffs, defineMeasure, tabulate } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { a: ["a"], b: ["b"] }, cutoff: "1/2" });
 * const table = tabulate({ deprivations: { a: [1, 1, 0], b: [1, 0, 0] } }, measure);
 * const results = alkireFosterAtCutoffs(table, ["1/2", "100 %"]);
 * results.map((result) => result.overall.headcountRatio.exact); // => ["2/3", "1/3"]
 * ```
 * @see Alkire and Foster (2011), Counting and multidimensional poverty measurement, Journal of Public Economics 95
 */
export function alkireFosterAtCutoffs(
  table: Tabulation,
  cutoffs: readonly FractionInput[],
  options: Omit<MeasureOptions, "cutoff"> = {},
): readonly AlkireFoster[] {
  checkTabulation(table);
  checkOptions(options);
  if (!Array.isArray(cutoffs)) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot use ${show(cutoffs)}: expected a list of cut-offs`,
      cutoffs,
    );
  }
  return Object.freeze(
    measureAt(
      table,
      Array.from(cutoffs, (cutoff) => readCutoff(cutoff)),
      options,
    ),
  );
}
