import { compiledStandard, type Standard } from "../standard/index.ts";
import type {
  ClassifiedHouseholds,
  ClassifyColumnsOptions,
  HouseholdColumns,
} from "./classified-households.ts";
import { answerSets } from "./columns/answer-sets.ts";
import { classCounts, undetermined } from "./columns/class-counts.ts";
import { classWriter } from "./columns/class-writer.ts";
import { groupTally } from "./columns/group-tallies.ts";
import { householdReader } from "./columns/household-reader.ts";

/**
 * The classes of many households under a standard, with counts and rates, over all rows and by group.
 *
 * The rules are put into one table over area, income band and profile of deprivations, so that every row comes to
 * exactly what `classifyHousehold` says of it; a row with something missing is worked out by the same rules, and is
 * `undetermined` when several classes are left. Numbers of an income column are compared exactly as they stand: a double
 * of at most 15 digits is the decimal that it prints, and a longer one, left by a division, is the double itself.
 *
 * @param columns columns of one length: typed arrays, plain arrays, Arrow vectors, masked or dictionary columns
 * @param standard a standard of the library, or of `defineStandard` or `deriveStandard`
 * @param options what the codes of the area column mean
 * @returns a class code for each row, and counts; rates are `null` while a household is undetermined, and then
 * `possibleRates` has their bounds
 * @throws PovertyError `COLUMNS_UNEQUAL`, `COLUMN_INVALID`, `DEPRIVATION_INVALID`, `INDICATOR_UNKNOWN`, `AREA_UNKNOWN`,
 * `LABEL_MISSING`, `LABEL_INVALID`, `AMOUNT_NEGATIVE`, `STANDARD_INVALID`, `ARGUMENT_INVALID`, or an error of `decimal`
 * for an income
 * @example Four rural households, one of them with an answer missing that decides
 * ```ts
 * import { classifyHouseholds, vietnam2016 } from "poverty-indicators";
 *
 * const ids = vietnam2016.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
 * const none = Object.fromEntries(ids.map((id) => [id, [0, 0, 0, 0]]));
 * const result = classifyHouseholds(
 *   {
 *     area: "rural",
 *     monthlyIncomePerPerson: Float64Array.of(700000, 700001, 1000000, 1500000),
 *     deprivations: { ...none, water: [0, 1, 1, 0], latrine: [0, 1, 1, 0], housingArea: [0, 1, null, 0] },
 *     groups: { commune: ["A", "A", "B", "B"] },
 *   },
 *   vietnam2016,
 * );
 * [...result.classes].map((code) => result.labels[code]); // => ["poor", "poor", "undetermined", "average-living-standard"]
 * result.possibleCounts.poor; // => { least: 2, most: 3 }
 * result.groups.commune?.A?.rates?.poor.percent.toFixed(); // => "100"
 * ```
 */
export function classifyHouseholds(
  columns: HouseholdColumns,
  standard: Standard,
  options: ClassifyColumnsOptions = {},
): ClassifiedHouseholds {
  const compiled = compiledStandard(standard);
  const sets = answerSets(compiled);
  const reader = householdReader(columns, options, compiled, sets);
  const tallies = reader.groups.map(([name, column]) => [name, groupTally(column)] as const);
  const writer = classWriter(reader.rows, sets);
  for (const { start, count, answers } of reader.blocks()) {
    writer.write(start, count, answers);
    for (const [, tally] of tallies) tally.add(start, count, answers);
  }
  return Object.freeze({
    kind: "classified-households",
    standard: compiled.standard.id,
    classes: writer.classes,
    labels: Object.freeze([...compiled.standard.classes.map(({ id }) => id), undetermined]),
    ...classCounts(writer.tally(), sets, compiled.standard),
    groups: Object.freeze(
      Object.fromEntries(tallies.map(([name, tally]) => [name, tally.counts(sets, compiled.standard)])),
    ),
  });
}
