import type { CompiledArea, CompiledStandard } from "../../standard/index.ts";
import { blockRows, checkSameLength, type ReadColumn } from "../../table/index.ts";
import { readRecord } from "../read-field.ts";
import type { AnswerSets } from "./answer-sets.ts";
import { type AreaReader, areaReader } from "./area-reader.ts";
import { newBlock } from "./block.ts";
import { blockClassifier } from "./block-classifier.ts";
import { deprivationLevels } from "./deprivation-levels.ts";
import { type IncomeReader, incomeReader } from "./income-reader.ts";
import { incomeSteps } from "./income-steps.ts";
import { type IndicatorColumns, indicatorColumns, namedColumns } from "./indicator-columns.ts";
import { rowAnswers } from "./row-answers.ts";

/** Columns of households, read under a standard. */
export interface HouseholdReader {
  readonly rows: number;
  /** The groupings by name. */
  readonly groups: readonly (readonly [string, ReadColumn])[];
  /** The answers of the rows, block by block. Each block is overwritten by the next. */
  blocks(): Iterable<AnsweredBlock>;
}

/** The answers of some rows. */
export interface AnsweredBlock {
  readonly start: number;
  readonly count: number;
  readonly answers: Int16Array;
}

const keys = ["area", "monthlyIncomePerPerson", "yearlyIncomePerPerson", "deprivations", "groups"];

/** Recognises and checks columns, and prepares the answers of their rows. */
export function householdReader(
  columns: unknown,
  options: unknown,
  compiled: CompiledStandard,
  sets: AnswerSets,
): HouseholdReader {
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
  const classify = classifier(compiled, area, income, indicators, sets);
  return {
    rows,
    groups,
    *blocks() {
      for (let start = 0; start < rows; start += blockRows) {
        const count = Math.min(blockRows, rows - start);
        yield { start, count, answers: classify(start, count) };
      }
    },
  };
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
