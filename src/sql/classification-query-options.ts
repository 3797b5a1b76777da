import type { QueryOptions } from "./query-options.ts";

/** Where a table says in which area each household lives. */
export type AreaColumn =
  /** The column of area ids. */
  | string
  /** A column of other values, and the value of each area. */
  | {
      readonly column: string;
      /** What the column holds for each area, by the area's id. */
      readonly codes: Readonly<Record<string, string | number>>;
    }
  /** All households live in one area. */
  | { readonly only: string };

/** The column of the income of households for one person, for a month or for a year, but not both. */
export type IncomeColumnName =
  | { readonly monthlyIncomePerPerson: string; readonly yearlyIncomePerPerson?: undefined }
  | { readonly yearlyIncomePerPerson: string; readonly monthlyIncomePerPerson?: undefined };

/**
 * What a query that classifies reads: the columns of `classifyHouseholds`, by their names in the table. NULL is not known,
 * and so is an indicator that is left out.
 */
export type ClassificationQueryOptions = QueryOptions & IncomeColumnName & { readonly area: AreaColumn };
