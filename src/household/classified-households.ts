import type { PovertyRates, Rate } from "../rate/index.ts";
import type { Column, Columns } from "../table/index.ts";

/** The income of households for one person, a column for a month or for a year, but not both. */
export type IncomeColumn =
  | { readonly monthlyIncomePerPerson: Column; readonly yearlyIncomePerPerson?: undefined }
  | { readonly yearlyIncomePerPerson: Column; readonly monthlyIncomePerPerson?: undefined };

/** Columns of households, one row each; every value may be missing (`null`, `undefined`, `NaN`, masked). */
export type HouseholdColumns = IncomeColumn & {
  /** Ids of areas, codes that `areaCodes` explains, or one id for all rows. */
  readonly area: Column | string;
  /** By indicator id: 1 or true where deprived. An indicator left out is not known for any row. */
  readonly deprivations?: Columns;
  /** By name of a grouping: a label for each row, such as its commune. */
  readonly groups?: Columns;
};

/** How to classify columns. */
export interface ClassifyColumnsOptions {
  /** What the values of the area column mean, `{ 1: "urban", 2: "rural" }`. */
  readonly areaCodes?: Readonly<Record<string, string>>;
}

/** The least and the most that something can be, over all answers to what is not known. */
export interface Bounds<T> {
  /** The least that is possible. */
  readonly least: T;
  /** The most that is possible. */
  readonly most: T;
}

/** The households of a place by class. */
export interface ClassCounts {
  /** How many households were counted: rows, not weights. */
  readonly households: number;
  /** How many households have each class, by class id, and how many are `undetermined`. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many households of each class there can be, by class id. */
  readonly possibleCounts: Readonly<Record<string, Bounds<number>>>;
  /** The rates of `povertyRates`; `null` while a household is undetermined, or where there is none. */
  readonly rates: PovertyRates | null;
  /** What the rates can be; `null` where there are no households. */
  readonly possibleRates: PossibleRates | null;
}

/** The bounds of the poverty rates. */
export interface PossibleRates {
  /** Of poor households among all, in percent. */
  readonly poor: Bounds<Rate>;
  /** Absent under a standard without near-poor. */
  readonly nearPoor?: Bounds<Rate>;
  /** Of poor and near-poor households together among all; absent like `nearPoor`. */
  readonly multidimensional?: Bounds<Rate>;
}

/** The classes of many households under one standard. */
export interface ClassifiedHouseholds extends ClassCounts {
  readonly kind: "classified-households";
  /** The id of the standard: classes of two standards are two series. */
  readonly standard: string;
  /** For each row a position in `labels`. */
  readonly classes: Uint8Array;
  /** The class ids of the standard, and then `undetermined`. */
  readonly labels: readonly string[];
  /**
   * By grouping and label, labels in the order of their first row; but labels that are whole numbers come first, rising,
   * as the keys of every object do.
   */
  readonly groups: Readonly<Record<string, Readonly<Record<string, ClassCounts>>>>;
}
