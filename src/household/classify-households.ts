import {
  type CompiledArea,
  type CompiledStandard,
  compiledStandard,
  type Standard,
} from "../standard/index.ts";
import { blockRows, checkSameLength } from "../table/index.ts";
import type {
  ClassifiedHouseholds,
  ClassifyColumnsOptions,
  HouseholdColumns,
} from "./classified-households.ts";
import { type AnswerSets, answerSets } from "./columns/answer-sets.ts";
import { type AreaReader, areaReader } from "./columns/area-reader.ts";
import { newBlock } from "./columns/block.ts";
import { blockClassifier } from "./columns/block-classifier.ts";
import { classCounts, undetermined } from "./columns/class-counts.ts";
import { classWriter } from "./columns/class-writer.ts";
import { deprivationLevels } from "./columns/deprivation-levels.ts";
import { groupTally } from "./columns/group-tallies.ts";
import { type IncomeReader, incomeReader } from "./columns/income-reader.ts";
import { incomeSteps } from "./columns/income-steps.ts";
import { type IndicatorColumns, indicatorColumns, namedColumns } from "./columns/indicator-columns.ts";
import { rowAnswers } from "./columns/row-answers.ts";
import { readRecord } from "./read-field.ts";

const keys = ["area", "monthlyIncomePerPerson", "yearlyIncomePerPerson", "deprivations", "groups"];

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
 * @throws PovertyError `COLUMNS_UNEQUAL`, `COLUMN_INVALID`, `DEPRIVATION_INVALID`, `INDICATOR_UNKNOWN`,
 * `AREA_UNKNOWN`, `LABEL_MISSING`, `AMOUNT_NEGATIVE`, `ARGUMENT_INVALID`, or an error of `decimal` for an income
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
  const parts = readRecord(columns, "columns", keys);
  const { areaCodes } = readRecord(options, "options", ["areaCodes"]);
  const area = areaReader(parts.area, areaCodes, compiled);
  const income = incomeReader(parts, compiled);
  const indicators = indicatorColumns(parts.deprivations, compiled);
  const groups = namedColumns(parts.groups, "groups");
  const rows = checkSameLength([
    income.column,
    ...(area.column === null ? [] : [area.column]),
    ...indicators.columns,
    ...groups.map(([, column]) => column),
  ]);
  const sets = answerSets(compiled);
  const tallies = groups.map(([name, column]) => [name, groupTally(column)] as const);
  const writer = classWriter(rows, sets);
  const classify = classifier(compiled, area, income, indicators, sets);
  for (let start = 0; start < rows; start += blockRows) {
    const count = Math.min(blockRows, rows - start);
    const answers = classify(start, count);
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

/** Prepares the answers of the rows, block by block: most from the table, the others by the rules. */
function classifier(
  compiled: CompiledStandard,
  area: AreaReader,
  income: IncomeReader,
  indicators: IndicatorColumns,
  sets: AnswerSets,
): (start: number, count: number) => Int16Array {
  const block = newBlock();
  const levels = deprivationLevels(compiled, indicators);
  const stepsOf = (one: CompiledArea) => incomeSteps(one, income.per, compiled.standard.income);
  const classifyBlock = blockClassifier(compiled, stepsOf, levels.bands);
  const answerRows = rowAnswers(compiled, indicators.present, income, sets);
  const complete = indicators.present.length === compiled.indicators.length;
  return (start, count) => {
    const deprivationMissing = levels.read(start, count, block);
    if (!deprivationMissing) block.missing.fill(0, 0, count);
    const areaMissing = area.read(start, count, block);
    const incomeMissing = income.read(start, count, block);
    if (complete) classifyBlock(count, block);
    if (deprivationMissing || areaMissing || incomeMissing || !complete) {
      if (!deprivationMissing) levels.readProfiles(start, count, block);
      answerRows(start, count, block, !complete);
    }
    return block.answers;
  };
}
