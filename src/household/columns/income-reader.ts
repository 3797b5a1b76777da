import type { CompiledArea, CompiledStandard } from "../../standard/index.ts";
import { type ReadColumn, readColumn } from "../../table/index.ts";
import {
  allBands,
  bandsOfIncome,
  type IncomeBands,
  type IncomeFields,
  incomeField,
} from "../classify/income-bands.ts";

/** Reads the incomes of a block. */
export interface IncomeReader {
  readonly column: ReadColumn;
  readonly per: "month" | "year";
  /** Numbers as they stand; NaN for all else, which `bands` reads. */
  read(start: number, count: number, incomes: Float64Array): void;
  /** The bands of one row, whatever its income is: missing, a text, a Decimal, a figure, or a number to refuse. */
  bands(row: number, area: CompiledArea): IncomeBands;
}

/** Prepares the reading of the income column, for a month or for a year. */
export function incomeReader(columns: IncomeFields, { standard }: CompiledStandard): IncomeReader {
  const field = incomeField(columns, "households");
  const per = field === "monthlyIncomePerPerson" ? "month" : "year";
  const column = readColumn(columns[field], field);
  const { numbers, array } = column;
  return {
    column,
    per,
    read(start, count, incomes) {
      if (numbers !== null) incomes.set(numbers.subarray(start, start + count));
      else {
        for (let at = 0; at < count; at++) {
          const value = array === null ? column.valueAt(start + at) : array[start + at];
          incomes[at] = typeof value === "number" ? value : Number.NaN;
        }
      }
    },
    bands(row, area) {
      const value = column.valueAt(row);
      if (value === null || value === undefined || Number.isNaN(value)) return allBands(area);
      return bandsOfIncome(value, `${field}[${row}]`, per, area, standard.income);
    },
  };
}
