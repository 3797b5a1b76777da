import { PovertyError, show } from "../../errors/index.ts";
import { checkMeasure } from "../check-measure.ts";
import { indicatorsOf, type Measure } from "../measure.ts";
import { readColumns } from "../read-columns.ts";
import { tabulate } from "../tabulate.ts";
import type { TabulateOptions } from "../tabulation-columns.ts";
import { achievementReader } from "./achievement-reader.ts";
import type { GapColumns } from "./gap-columns.ts";
import type { GapTabulation } from "./gap-tabulation.ts";
import { sumGaps } from "./sum-gaps.ts";

/**
 * Tabulates households by profile with the sums of their gaps, for M1 and M2.
 *
 * An achievement x is a deprivation when it is below the cut-off z, and its normalised gap is (z − x) / z. Sums are exact:
 * weights and achievements are read as the decimals that they print. Indicators without achievements are ordinal, and their
 * deprivations full gaps.
 *
 * @param columns achievements with cut-offs, ordinal deprivations, weights, groups, design
 * @param measure a measure of these indicators
 * @param options as of `tabulate`
 * @returns the table, frozen plain data
 * @throws PovertyError `ACHIEVEMENT_INVALID` for a negative value, more than six decimal places, or a cut-off of 0;
 * `ARGUMENT_INVALID` for an indicator with both achievements and deprivations, or an error of `tabulate` or `decimal`
 * @example Income against a line, and one ordinal indicator
 * ```ts
 * import { alkireFosterGaps, defineMeasure, tabulateGaps } from "poverty-indicators";
 *
 * const measure = defineMeasure({ dimensions: { money: ["income"], school: ["school"] }, cutoff: "1/2" });
 * const table = tabulateGaps(
 *   { achievements: { income: { values: [30, 80, 120], cutoff: 100 } }, deprivations: { school: [1, 0, 0] } },
 *   measure,
 * );
 * const { overall } = alkireFosterGaps(table);
 * overall.adjustedHeadcountRatio.exact; // => "1/2"
 * overall.adjustedPovertyGap.exact; // => "19/60"
 * ```
 * @see Alkire and Foster (2011), section 5; Foster, Greer and Thorbecke (1984), A class of decomposable poverty measures
 */
export function tabulateGaps(
  columns: GapColumns,
  measure: Measure,
  options: TabulateOptions = {},
): GapTabulation {
  checkMeasure(measure);
  if (typeof columns?.achievements !== "object" || columns.achievements === null) {
    throw new PovertyError(
      "ARGUMENT_INVALID",
      `Cannot tabulate gaps of ${show(columns)}: expected an object with achievements`,
      columns,
    );
  }
  const { achievements, deprivations: given, ...others } = columns;
  const deprivations = given ?? {};
  const readers = Object.entries(achievements).map(([name, achievement]) => {
    if (Object.hasOwn(deprivations, name)) {
      throw new PovertyError(
        "ARGUMENT_INVALID",
        `Cannot tabulate gaps: indicator ${show(name)} has both achievements and deprivations`,
        name,
      );
    }
    return achievementReader(name, achievement);
  });
  const flags = Object.fromEntries(readers.map(({ name, deprived }) => [name, deprived]));
  const all = { ...others, deprivations: { ...deprivations, ...flags } };
  const table = tabulate(all, measure, options);
  const ids = indicatorsOf(measure).map(({ id }) => id);
  const cardinal = readers
    .filter(({ name }) => ids.includes(name))
    .map((reader) => ({ bit: ids.indexOf(reader.name), reader }));
  return Object.freeze({
    kind: "gap-tabulation",
    table,
    cardinal: Object.freeze(cardinal.map(({ bit }) => bit).sort((a, b) => a - b)),
    gaps: sumGaps(table, readColumns(all, measure), cardinal),
  });
}
