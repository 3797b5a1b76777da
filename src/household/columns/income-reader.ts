import type { CompiledArea, CompiledStandard } from "../../standard/index.ts";
import { type ReadColumn, readColumn, readPlainNumbers } from "../../table/index.ts";
import {
  allBands,
  bandsOfIncome,
  type IncomeBands,
  type IncomeFields,
  incomeField,
} from "../classify/income-bands.ts";
import { type Block, incomeBit } from "./block.ts";

/** Reads the incomes of a block. */
export interface IncomeReader {
  readonly column: ReadColumn;
  readonly per: "month" | "year";
  /** Numbers of zero or more as they stand; all else gets the income bit. Answers whether there is any such. */
  read(start: number, count: number, block: Block): boolean;
  /** The bands of one row, whatever its income is: missing, a text, a Decimal, a figure, or a number to refuse. */
  bands(row: number, area: CompiledArea): IncomeBands;
}

/** Prepares the reading of the income column, for a month or for a year. */
export function incomeReader(columns: IncomeFields, { standard }: CompiledStandard): IncomeReader {
  const field = incomeField(columns, "households");
  const per = field === "monthlyIncomePerPerson" ? "month" : "year";
  const column = readColumn(columns[field], field);
  const { array } = column;
  return {
    column,
    per,
    read(start, count, { incomes, missing }) {
      if (!readPlainNumbers(column, start, count, incomes)) {
        for (let at = 0; at < count; at++) {
          const value = array === null ? column.valueAt(start + at) : array[start + at];
          incomes[at] = typeof value === "number" ? value : Number.NaN;
        }
      }
      return markOthers(count, incomes, missing);
    },
    bands(row, area) {
      const value = column.valueAt(row);
      if (value === undefined || Number.isNaN(value)) return allBands(area);
      return bandsOfIncome(value, `${field}[${row}]`, per, area, standard.income);
    },
  };
}

function markOthers(count: number, incomes: Float64Array, missing: Int32Array): boolean {
  let any = false;
  for (let at = 0; at < count; at++) {
    const income = incomes[at] as number;
    if (income >= 0 && income < Number.POSITIVE_INFINITY) continue;
    missing[at] = (missing[at] as number) | incomeBit;
    any = true;
  }
  return any;
}
